import { CellKind } from "../cells/cellKind";
import type { SheetCells } from "../cells/sheetCells";
import { readHeading, type Heading } from "./heading";
import { isBlocText, isUnitLike } from "./rowWords";

/** A title or a blank row may stand between the heading and the labels. */
const ROWS_ABOVE = 2;
const LONGEST = 80;

/**
 * The bloc or unit a whole table is headed by: "I. KHỐI CƠ QUAN" in the row above its labels, where tables stand
 * under one another. A unit counts only where it is numbered; else it is the letterhead's.
 * @param top the 1-based sheet row of the first label
 */
export function headingAbove(cells: SheetCells, columns: readonly number[], top: number): Heading | null {
  for (let row = top - 1; row >= top - ROWS_ABOVE; row -= 1) {
    const filled = columns.filter((column) => cells.filled(row, column));
    const [only] = filled;
    if (only === undefined) continue;
    if (filled.length > 1 || cells.kind(row, only) !== CellKind.text) return null;
    const text = cells.text(row, only);
    const heading = readHeading(text, "");
    const numbered = heading.style !== "plain" && heading.style !== "bloc" && heading.style !== "dash";
    const heads = isBlocText(heading.text) || (numbered && isUnitLike(heading.text));
    // "Cụm số 3: tổng số 15 thành viên" says something about the bloc; it does not head the table.
    const says = /:\s*\S/.test(heading.text);
    return heads && !says && text.length <= LONGEST ? heading : null;
  }
  return null;
}
