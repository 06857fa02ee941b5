import type { Table } from "../table";

/** Targets down the rows: an item, what was to be reached, what was. */
export function isTargetSheet(_table: Table): boolean {
  return false;
}
