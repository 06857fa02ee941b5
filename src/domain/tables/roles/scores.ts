import type { Table } from "../table";

/** Scoring criteria down the rows: an item, its most points, points given. */
export function isScoreSheet(_table: Table): boolean {
  return false;
}
