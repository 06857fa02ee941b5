import { parseRange, columnNumber, rangeAddress, quotedSheet } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../batch/error";

/** The size of a sheet in Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Documented: the most cells one operation may read (office-js resource limits). */
export const MAX_CELLS_READ = 5_000_000;

/** A rectangle of one sheet: what a Range object stands for. It holds the sheet itself, so it survives a rename. */
export class RangeRef {
  constructor(
    readonly sheet: Sheet,
    readonly area: CellRange,
  ) {}

  get rows(): number {
    return this.area.lastRow - this.area.firstRow + 1;
  }

  get columns(): number {
    return this.area.lastColumn - this.area.firstColumn + 1;
  }

  get isEntireColumn(): boolean {
    return this.area.firstRow === 1 && this.area.lastRow === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.area.firstColumn === 1 && this.area.lastColumn === MAX_COLUMNS;
  }

  /** Whole rows or columns: Excel gives null for their cell values and refuses to set them. */
  get isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  /** "Sheet1!A1:B2", the sheet quoted where Excel quotes it. */
  get address(): string {
    return `${sheetPrefix(this.sheet.name)}!${localAddress(this)}`;
  }
}

/** Our claim: Excel quotes a sheet name that holds anything but letters, digits, dots and underscores, or starts with a digit. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) ? name : quotedSheet(name);
}

/** "A1:B2", "A:C" for whole columns, "1:3" for whole rows. */
export function localAddress(range: RangeRef): string {
  if (range.isEntireRow) return `${range.area.firstRow}:${range.area.lastRow}`;
  if (range.isEntireColumn) {
    return rangeAddress({ ...range.area, firstRow: 1, lastRow: 1 })
      .replace(/\d/g, "")
      .replace(/^([A-Z]+)$/, "$1:$1");
  }
  return rangeAddress(range.area);
}

/**
 * Checks that an area lies on a sheet.
 * @throws HostError InvalidArgument.
 */
export function onSheet(sheet: Sheet, area: CellRange, location: string): RangeRef {
  const inside =
    Object.values(area).every((n: number) => Number.isInteger(n)) &&
    area.firstRow >= 1 &&
    area.firstColumn >= 1 &&
    area.lastRow <= MAX_ROWS &&
    area.lastColumn <= MAX_COLUMNS &&
    area.firstRow <= area.lastRow &&
    area.firstColumn <= area.lastColumn;
  if (!inside) throw invalidArgument(location, `${JSON.stringify(area)} is not on the sheet`);
  return new RangeRef(sheet, area);
}

/** Reads "A1:B2", "$A$1", "A:C" or "2:4" (corners in any order); null where it is none of them. */
export function parseArea(address: string): CellRange | null {
  const local = address.trim().replaceAll("$", "");
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(local);
  if (rows !== null) return ordered(Number(rows[1]), 1, Number(rows[2]), MAX_COLUMNS);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns !== null)
    return ordered(1, columnNumber(columns[1] ?? ""), MAX_ROWS, columnNumber(columns[2] ?? ""));
  const cells = parseRange(local);
  return cells === null ? null : ordered(cells.firstRow, cells.firstColumn, cells.lastRow, cells.lastColumn);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): CellRange {
  return {
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
}

/** The part both areas have in common, or null. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

/** The smallest rectangle around both. */
export function boundingArea(a: CellRange, b: CellRange): CellRange {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}
