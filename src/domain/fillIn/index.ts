import type { CellRef, Grid } from "../grid/grid";
import { CellKind } from "../tables/cells/cellKind";
import { sheetCells, type SheetCells } from "../tables/cells/sheetCells";
import { foldText } from "../text";

/** One row below the labels of a sheet that staff fill in, its cells by the name of their column. */
export interface FilledRow<Name extends string> {
  readonly row: number;
  /** What stands there; "" where the cell is empty or the column is gone. */
  readonly text: (name: Name) => string;
  /** The cell as Excel holds it. */
  readonly value: (name: Name) => FilledValue;
  readonly ref: (name: Name) => CellRef;
}

export interface FilledValue {
  readonly raw: string | number | boolean;
  readonly text: string;
  readonly numberFormat: string;
  readonly isDate: boolean;
}

/** One of our sheets as staff left it. */
export interface FilledSheet<Name extends string> {
  readonly grid: Grid;
  /** 1-based row of the labels. */
  readonly header: number;
  /** 1-based sheet columns; staff may have moved them, put others between, or removed one. */
  readonly columns: ReadonlyMap<Name, number>;
  /** All rows below the labels, empty ones too. */
  readonly rows: readonly FilledRow<Name>[];
}

/** Lower case, without marks or punctuation: "Bắt buộc / Khuyến nghị" → "bat buoc khuyen nghi". */
export function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

/**
 * Finds the labels of one of our sheets and the rows below them.
 * @param labels each column's label, as we write it
 * @param needed without all of these a row is no header
 * @returns null where the labels are gone
 */
export function readFilled<Name extends string>(
  grid: Grid,
  labels: Readonly<Record<Name, string>>,
  needed: readonly Name[],
): FilledSheet<Name> | null {
  const cells = sheetCells(grid);
  const { firstRow, lastRow } = grid.range;
  const names = Object.keys(labels) as Name[];
  for (let header = firstRow; header <= lastRow; header += 1) {
    const columns = columnsOf(cells, header, names, labels);
    if (!needed.every((name) => columns.has(name))) continue;
    const rows = Array.from({ length: lastRow - header }, (_, index) =>
      rowOf(cells, header + 1 + index, columns),
    );
    return { grid, header, columns, rows };
  }
  return null;
}

function columnsOf<Name extends string>(
  cells: SheetCells,
  row: number,
  names: readonly Name[],
  labels: Readonly<Record<Name, string>>,
): ReadonlyMap<Name, number> {
  const columns = new Map<Name, number>();
  for (let column = cells.range.firstColumn; column <= cells.range.lastColumn; column += 1) {
    const said = plainWords(cells.text(row, column));
    const name = names.find((each) => plainWords(labels[each]) === said && !columns.has(each));
    if (name !== undefined) columns.set(name, column);
  }
  return columns;
}

function rowOf<Name extends string>(
  cells: SheetCells,
  row: number,
  columns: ReadonlyMap<Name, number>,
): FilledRow<Name> {
  const { file, sheet } = cells.grid;
  const text = (name: Name): string => {
    const column = columns.get(name);
    return column === undefined ? "" : cells.text(row, column);
  };
  return {
    row,
    text,
    value: (name) => {
      const column = columns.get(name) ?? 0;
      return {
        raw: cells.raw(row, column),
        text: text(name),
        numberFormat: cells.numberFormat(row, column),
        isDate: cells.kind(row, column) === CellKind.date,
      };
    },
    ref: (name) => ({ file, sheet, row, column: columns.get(name) ?? cells.range.firstColumn }),
  };
}
