import type { Letterhead } from "../letterhead";
import type { SheetBuilder } from "./sheetBuilder";

const DOTS = "………………………";
const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
/** The motto's block needs more than half of the page. */
const LEFT_PART = 0.42;
/** Points between the blocks of a paper. */
const GAP = 10;

/**
 * The two blocks at the head of a paper (Nghị định 30/2020/NĐ-CP): the bodies on the left, as the workbook's own
 * letterhead has them or dotted to fill in, and the national motto on the right.
 */
export function headerBlock(sheet: SheetBuilder, { superior, issuer }: Letterhead): void {
  const left = leftColumns(sheet.widths);
  const top = sheet.row;
  const center = { horizontal: "center" } as const;
  sheet.span(top, 1, left, issuer === "" ? DOTS : superior, { ...center, fontSize: 12 });
  sheet.span(top, left + 1, sheet.lastColumn, NATION, { ...center, fontSize: 12, bold: true });
  sheet.span(top + 1, 1, left, issuer || DOTS, { ...center, fontSize: 12, bold: true });
  sheet.span(top + 1, left + 1, sheet.lastColumn, MOTTO, { ...center, bold: true, underline: true });
  sheet.row = top + 2;
  sheet.gap(GAP);
}

/** The paper's title over the whole width, and lines in italics below it. */
export function titleBlock(sheet: SheetBuilder, title: string, below: readonly string[]): void {
  sheet.span(sheet.row, 1, sheet.lastColumn, title, { horizontal: "center", fontSize: 14, bold: true });
  sheet.row += 1;
  for (const line of below) {
    sheet.span(sheet.row, 1, sheet.lastColumn, line, { horizontal: "center", italic: true });
    sheet.row += 1;
  }
  sheet.gap(GAP);
}

/** How many columns the left block takes: at least one, and one is left for the right block. */
function leftColumns(widths: readonly number[]): number {
  const limit = widths.reduce((sum, width) => sum + width, 0) * LEFT_PART;
  let sum = 0;
  const count = widths.findIndex((width) => (sum += width) > limit);
  return Math.min(Math.max(1, count), widths.length - 1);
}
