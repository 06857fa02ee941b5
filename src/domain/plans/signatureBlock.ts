import type { SheetBuilder } from "./sheetBuilder";
import { heightOf } from "./textSize";

/** Points to sign and seal in: as wished, and at least. */
const SIGNATURE_POINTS = 60;
const LEAST_SIGNATURE_POINTS = 34;
/** Four lines of text. */
const LINES_POINTS = 4 * heightOf(1, 13);
/** The least the whole block takes. */
export const SIGNATURE_BLOCK_POINTS = LINES_POINTS + LEAST_SIGNATURE_POINTS;
const SIGNED_NAME = "……………………………";

/** Place and date, and the two signatures, all left to fill in: who signs is for the unit to say. */
export function signatureBlock(sheet: SheetBuilder): void {
  const half = Math.floor(sheet.lastColumn / 2);
  const first = sheet.row;
  const both = (
    row: number,
    left: string,
    right: string,
    style: { bold?: boolean; italic?: boolean },
  ): void => {
    sheet.span(row, 1, half, left, { horizontal: "center", ...style });
    sheet.span(row, half + 1, sheet.lastColumn, right, { horizontal: "center", ...style });
  };
  both(first, "", "……………, ngày … tháng … năm ……", { italic: true });
  both(first + 1, "NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ", { bold: true });
  both(first + 2, "(Ký, ghi rõ cấp bậc, họ tên)", "(Ký, ghi rõ cấp bậc, họ tên, đóng dấu)", { italic: true });
  const room = sheet.pointsLeft() - LINES_POINTS;
  sheet.raise(first + 3, room < LEAST_SIGNATURE_POINTS ? SIGNATURE_POINTS : Math.min(SIGNATURE_POINTS, room));
  both(first + 4, SIGNED_NAME, SIGNED_NAME, { bold: true });
  sheet.row = first + 5;
}
