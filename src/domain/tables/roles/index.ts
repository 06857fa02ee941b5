import type { Table, TableRole } from "../table";
import { isAwardList } from "./awards";
import { isScoreSheet } from "./scores";
import { isTargetSheet } from "./targets";

/** What a table is for, by its columns and rows; one that is nothing else lists candidates. */
export function roleOf(table: Table): TableRole {
  // Criteria may have targets too; points beside them make a score sheet.
  if (isScoreSheet(table)) return "scores";
  if (isTargetSheet(table)) return "targets";
  return isAwardList(table) ? "awards" : "candidates";
}
