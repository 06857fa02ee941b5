import type { CellRange } from "../../domain/grid/grid";
import type { Corner } from "./chart";
import type { Sheet } from "./sheet";

/** A chart's place on the sheet, in points from its upper left corner. */
export interface PointRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Excel's last row; no chart is looked for below. */
const LAST = 1_048_576;

type SizeOf = (index: number) => number;

export const rowPoints =
  (sheet: Sheet): SizeOf =>
  (row) =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);

export const columnPoints =
  (sheet: Sheet): SizeOf =>
  (column) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);

/** The corners of a chart that covers these cells. */
export function cornersOf(range: CellRange): { readonly from: Corner; readonly to: Corner } {
  return {
    from: { row: range.firstRow, column: range.firstColumn, x: 0, y: 0 },
    to: { row: range.lastRow + 1, column: range.lastColumn + 1, x: 0, y: 0 },
  };
}

/** Where a chart stands, by the sizes its cells have now. */
export function placeOfChart(sheet: Sheet, chart: { readonly from: Corner; readonly to: Corner }): PointRect {
  const [start, end] = [pointOf(sheet, chart.from), pointOf(sheet, chart.to)];
  return {
    left: start.x,
    top: start.y,
    width: Math.max(0, end.x - start.x),
    height: Math.max(0, end.y - start.y),
  };
}

/** The corners of a chart that stands there. */
export function cornersAt(
  sheet: Sheet,
  { left, top, width, height }: PointRect,
): { readonly from: Corner; readonly to: Corner } {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function pointOf(sheet: Sheet, { row, column, x, y }: Corner): { readonly x: number; readonly y: number } {
  return {
    x: along(columnPoints(sheet), column, x),
    y: along(rowPoints(sheet), row, y),
  };
}

/** A corner never lies outside its own cell, also where that one has shrunk. */
function along(sizeOf: SizeOf, index: number, inside: number): number {
  let sum = 0;
  for (let before = 1; before < index; before++) sum += sizeOf(before);
  return sum + Math.min(inside, sizeOf(index));
}

function cornerAt(sheet: Sheet, x: number, y: number): Corner {
  const [column, inColumn] = cellAt(columnPoints(sheet), x);
  const [row, inRow] = cellAt(rowPoints(sheet), y);
  return { row, column, x: inColumn, y: inRow };
}

function cellAt(sizeOf: SizeOf, position: number): readonly [index: number, inside: number] {
  let rest = Math.max(0, position);
  for (let index = 1; index < LAST; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [LAST, 0];
}
