import type { SheetBuilder } from "./sheetBuilder";

/** Room for a signature and seal, in points. */
const SIGNATURE_POINTS = 70;
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
  both(first, "", "………………, ngày …… tháng …… năm ………", { italic: true });
  both(first + 1, "NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ", { bold: true });
  both(first + 2, "(Ký, ghi rõ cấp bậc, họ tên)", "(Ký, ghi rõ cấp bậc, họ tên, đóng dấu)", { italic: true });
  sheet.raise(first + 3, SIGNATURE_POINTS);
  both(first + 4, SIGNED_NAME, SIGNED_NAME, { bold: true });
  sheet.row = first + 5;
}
