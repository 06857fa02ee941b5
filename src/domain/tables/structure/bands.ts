import type { SheetCells } from "../cells/sheetCells";
import { columnsOf } from "./columns";
import type { Band } from "./region";

/**
 * Cuts a sheet into bands of columns that stand side by side without belonging together: parted by an empty
 * column, and filled in different rows. A table with an empty column inside fills both sides in the same rows.
 */
export function bandsOf(cells: SheetCells): Band[] {
  const { firstColumn, lastColumn } = cells.range;
  const parts = partsBetweenGaps(cells, { firstColumn, lastColumn });
  if (parts.length <= 1) return parts;
  const bands: { band: Band; rows: Set<number> }[] = [];
  for (const part of parts) {
    const rows = filledRows(cells, part);
    const before = bands[bands.length - 1];
    if (before !== undefined && sameRows(before.rows, rows)) {
      before.band = { firstColumn: before.band.firstColumn, lastColumn: part.lastColumn };
      rows.forEach((row) => before.rows.add(row));
    } else {
      bands.push({ band: part, rows });
    }
  }
  return bands.map(({ band }) => band);
}

function partsBetweenGaps(cells: SheetCells, whole: Band): Band[] {
  const parts: Band[] = [];
  let open: number | null = null;
  const counts = filledCounts(cells, whole);
  for (const column of columnsOf(whole)) {
    const empty = (counts.get(column) ?? 0) === 0;
    if (!empty && open === null) open = column;
    if (empty && open !== null) {
      parts.push({ firstColumn: open, lastColumn: column - 1 });
      open = null;
    }
  }
  if (open !== null) parts.push({ firstColumn: open, lastColumn: whole.lastColumn });
  return parts;
}

/** Filled cells by column, rows of few cells aside: titles and letterheads reach across gaps. */
function filledCounts(cells: SheetCells, band: Band): Map<number, number> {
  const rows = rowsOf(cells).map((row) => filledColumns(cells, band, row));
  const few = rows.some((filled) => filled.length >= 5) ? 2 : 1;
  const counts = new Map<number, number>();
  for (const filled of rows) {
    if (filled.length <= few) continue;
    for (const column of filled) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

function rowsOf(cells: SheetCells): number[] {
  const { firstRow, lastRow } = cells.range;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
}

function filledColumns(cells: SheetCells, band: Band, row: number): number[] {
  const filled: number[] = [];
  for (let column = band.firstColumn; column <= band.lastColumn; column += 1) {
    if (cells.filled(row, column)) filled.push(column);
  }
  return filled;
}

function filledRows(cells: SheetCells, band: Band): Set<number> {
  return new Set(rowsOf(cells).filter((row) => hasFilled(cells, band, row)));
}

function hasFilled(cells: SheetCells, band: Band, row: number): boolean {
  for (let column = band.firstColumn; column <= band.lastColumn; column += 1) {
    if (cells.filled(row, column)) return true;
  }
  return false;
}

/** At least half of the rows that either side fills are filled on both. */
function sameRows(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const both = [...right].filter((row) => left.has(row)).length;
  return both * 2 >= left.size + right.size - both;
}
