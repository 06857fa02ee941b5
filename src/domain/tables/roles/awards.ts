import type { Table } from "../table";

/** One row per title received in some year: a name, a title, the year. */
export function isAwardList(_table: Table): boolean {
  return false;
}
