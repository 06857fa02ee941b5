import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";
import { makeAxis, type Axis } from "./axis";

/** Empty rows and columns shown beyond what the sheet holds. */
const ROOM = { rows: 40, columns: 12 };
const LEAST = { rows: 100, columns: 26 };

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The merge that covers a cell, or undefined. */
  mergeAt(row: number, column: number): CellRange | undefined;
}

/** Points, as Office.js counts sizes, in the pixels of a screen at 100%. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/**
 * The geometry of a sheet as it is now.
 * @param reach a cell that must exist on the grid, such as one typed into the name box.
 */
export function layoutOf(
  sheet: Sheet,
  reach: { readonly row: number; readonly column: number },
): SheetLayout {
  const used = sheet.usedRange(false);
  const rowCount = Math.max(LEAST.rows, (used?.lastRow ?? 0) + ROOM.rows, reach.row + ROOM.rows);
  const columnCount = Math.max(
    LEAST.columns,
    (used?.lastColumn ?? 0) + ROOM.columns,
    reach.column + ROOM.columns,
  );
  const covering = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      covering.set(row, [...(covering.get(row) ?? []), merge]);
    }
  }
  return {
    rows: makeAxis(rowCount, (row) =>
      sheet.hiddenRows.has(row) ? 0 : pixels(sheet.rowHeights.get(row) ?? sheet.defaultRowHeight),
    ),
    columns: makeAxis(columnCount, (column) =>
      sheet.hiddenColumns.has(column)
        ? 0
        : pixels(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth),
    ),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    mergeAt: (row, column) =>
      covering.get(row)?.find((merge) => merge.firstColumn <= column && column <= merge.lastColumn),
  };
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle a range takes on the sheet, in pixels. */
export function rectOf(layout: SheetLayout, range: CellRange): Rect {
  const left = layout.columns.start(range.firstColumn);
  const top = layout.rows.start(range.firstRow);
  return {
    left,
    top,
    width: layout.columns.start(range.lastColumn + 1) - left,
    height: layout.rows.start(range.lastRow + 1) - top,
  };
}

/** A cell's range: itself, or the whole merge it belongs to. */
export function wholeCell(layout: SheetLayout, row: number, column: number): CellRange {
  return (
    layout.mergeAt(row, column) ?? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }
  );
}
