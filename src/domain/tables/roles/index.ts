import type { Table, TableRole } from "../table";
import { isAwardList } from "./awards";
import { isScoreSheet } from "./scores";
import { isTargetSheet } from "./targets";

/** What a table is for, by its columns and rows; one that is nothing else lists candidates. */
export function roleOf(table: Table): TableRole {
  if (isTargetSheet(table)) return "targets";
  if (isScoreSheet(table)) return "scores";
  return isAwardList(table) ? "awards" : "candidates";
}
