import { CellKind } from "../cells/cellKind";
import type { SheetCells } from "../cells/sheetCells";
import { columnsOf } from "./columns";
import type { Band } from "./region";

/** A stretch of rows that may be a header, 1-based, both ends included. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** What stands over one column in a header: its lowest label cell. */
export interface Leaf {
  readonly column: number;
  readonly row: number;
  /** Text labels; dates and years label the columns of a series; a plain number labels nothing. */
  readonly kind: "text" | "date" | "year" | "number";
}

/** The lowest filled cell over each column of the band; columns without any are absent. */
export function leavesOf(cells: SheetCells, band: Band, block: HeaderBlock): Leaf[] {
  const leaves: Leaf[] = [];
  for (const column of columnsOf(band)) {
    const leaf = leafOver(cells, column, block);
    if (leaf !== null) leaves.push(leaf);
  }
  return leaves;
}

function leafOver(cells: SheetCells, column: number, block: HeaderBlock): Leaf | null {
  for (let row = block.bottom; row >= block.top; row -= 1) {
    // A label merged over several columns names their group; it is the leaf of its first column only.
    if (cells.filled(row, column)) return { column, row, kind: leafKind(cells, row, column) };
  }
  return null;
}

export function leafKind(cells: SheetCells, row: number, column: number): Leaf["kind"] {
  const kind = cells.kind(row, column);
  if (kind === CellKind.text) return "text";
  if (kind === CellKind.date) return "date";
  return isYear(cells.raw(row, column)) ? "year" : "number";
}

export function isYear(value: unknown): boolean {
  const year = typeof value === "string" ? Number(value.trim()) : value;
  return typeof year === "number" && Number.isInteger(year) && year >= 1950 && year <= 2100;
}
