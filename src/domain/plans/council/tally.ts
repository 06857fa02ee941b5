import { headerBlock, titleBlock } from "../headerBlock";
import type { SheetPlan } from "../plan";
import { SheetBuilder } from "../sheetBuilder";
import { heightOf } from "../textSize";
import { voteLists, type CouncilPapers } from "./paper";
import { blockOf, tallyBlock } from "./tallyBlock";
import { TALLY_COLUMNS } from "./tallyColumns";
import { tallyOnto } from "./tallyOnto";

export const TALLY_SHEET = "Kiểm phiếu";
const SIGN_POINTS = 60;

/**
 * The sheet to type the counts into, for `keepSheet`: a new one with all votes, or what has come since to the one that
 * is there: nothing that staff wrote is touched.
 * @returns null where nobody is put to a vote, or everybody stands on the sheet already
 */
export function planTally(papers: CouncilPapers): SheetPlan | null {
  const votes = voteLists(papers);
  const grid = papers.ownGrids.find(({ ours }) => ours === "tally");
  if (grid !== undefined) return tallyOnto(grid, votes, papers);
  if (votes.length === 0) return null;
  const sheet = new SheetBuilder("landscape", TALLY_COLUMNS);
  headerBlock(sheet, papers.letterhead);
  titleBlock(sheet, `BIÊN BẢN KIỂM PHIẾU XÉT THI ĐUA NĂM ${papers.year}`, [
    "Ghi số vào các ô tô màu; ô chưa có số để trống. Thêm hàng, đổi thứ tự được; không sửa cột Mã. Ghi xong, bấm “Kiểm tra”.",
  ]);
  for (const vote of votes) {
    tallyBlock(sheet, blockOf(vote, papers, ""));
    if (votes.length > 1) sheet.repeatNothing();
  }
  counters(sheet);
  return sheet.build(
    "tally",
    TALLY_SHEET,
    votes.reduce((sum, { candidates }) => sum + candidates.length, 0),
  );
}

/** Those who counted sign; no text in the column of names, which is read back. */
function counters(sheet: SheetBuilder): void {
  const half = Math.floor(sheet.lastColumn / 2);
  sheet.keepTogether(3 * heightOf(1, 13) + SIGN_POINTS);
  const line = (left: string, right: string, style: { bold?: boolean; italic?: boolean }): void => {
    sheet.span(sheet.row, 1, half - 1, left, { horizontal: "center", ...style });
    sheet.span(sheet.row, half, sheet.lastColumn, right, { horizontal: "center", ...style });
    sheet.row += 1;
  };
  line("ỦY VIÊN KIỂM PHIẾU", "TRƯỞNG BAN KIỂM PHIẾU", { bold: true });
  line("(Ký, ghi rõ cấp bậc, họ tên)", "(Ký, ghi rõ cấp bậc, họ tên)", { italic: true });
  sheet.gap(SIGN_POINTS);
  line("……………………………", "……………………………", { bold: true });
}
