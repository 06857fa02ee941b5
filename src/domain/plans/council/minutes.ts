import type { Candidate } from "../../candidates/candidate";
import type { VoteResult } from "../../council/council";
import { groupBy } from "../../groupBy";
import { headerBlock, titleBlock } from "../headerBlock";
import type { SheetPlan } from "../plan";
import { roman } from "../roman";
import { SheetBuilder } from "../sheetBuilder";
import { mergedPoints } from "../page";
import { heightOf, linesOf } from "../textSize";
import { conclusionLines } from "./conclusion";
import { attendance, countsWords } from "./counts";
import { countWords, placeOf, titleWords, voteLists, type CouncilPapers, type VoteList } from "./paper";
import { resultTable, RESULT_COLUMNS } from "./resultTable";
import { ruleSentence } from "./words";

const SIZE = 13;
const GAP = 6;
/** The head of a vote's results with its labels and two names, in lines. */
const RESULT_LINES = 10;
const SIGN_POINTS = 70;
/** A row of Excel is at most 409 points high; so many names stay far below. */
const NAMES_PER_ROW = 12;

/**
 * Minutes of the council's meeting (biên bản họp xét), filled from what the workbook and the tally say; everything else
 * is left as dotted lines to fill in by hand. Layout after Nghị định 30/2020/NĐ-CP.
 * @returns null where nobody is put to a vote
 */
export function planMinutes(papers: CouncilPapers): SheetPlan | null {
  const votes = voteLists(papers);
  if (votes.length === 0) return null;
  const sheet = new SheetBuilder("portrait", RESULT_COLUMNS);
  const results = (vote: VoteList): ReadonlyMap<string, VoteResult> => resultsOf(vote, papers);
  let part = 0;
  const heading = (text: string, lines = 3): void => {
    sheet.keepTogether(lines * heightOf(1, SIZE));
    line(sheet, `${roman(++part)}. ${text}`, { bold: true });
  };
  headerBlock(sheet, papers.letterhead);
  const name = papers.settings.councilName.trim();
  titleBlock(sheet, `BIÊN BẢN HỌP XÉT THI ĐUA NĂM ${papers.year}`, [
    name === "" ? "Hội đồng ……………………………………………" : name,
  ]);
  heading("THỜI GIAN, ĐỊA ĐIỂM");
  line(sheet, "- Bắt đầu hồi …… giờ …… phút, ngày …… tháng …… năm ………");
  dotted(sheet, "- Địa điểm: ");
  heading("THÀNH PHẦN");
  for (const text of attendance(votes.flatMap((vote) => [...results(vote).values()]))) line(sheet, text);
  dotted(sheet, "- Vắng (họ tên, lý do): ");
  dotted(sheet, "");
  dotted(sheet, "- Chủ trì (cấp bậc, họ tên, chức vụ): ");
  dotted(sheet, "- Thư ký (cấp bậc, họ tên, chức vụ): ");
  heading("NỘI DUNG");
  const titles = [...new Set(votes.map(({ title }) => titleWords(title)))];
  line(sheet, `Bình xét và bỏ phiếu đề nghị tặng ${titles.join("; ")} năm ${papers.year}.`);
  heading("DANH SÁCH BÌNH XÉT");
  votes.forEach((vote, index) => {
    sheet.keepTogether(4 * heightOf(1, SIZE));
    line(sheet, `${index + 1}. ${headingOf(vote)}: ${countWords(vote.candidates.length, vote.subject)}`, {
      bold: true,
    });
    for (const text of namesOf(vote)) line(sheet, text);
  });
  heading("BAN KIỂM PHIẾU");
  dotted(sheet, "- Trưởng ban: ");
  dotted(sheet, "- Ủy viên: ");
  heading("KẾT QUẢ BỎ PHIẾU", RESULT_LINES + 1);
  votes.forEach((vote, index) => {
    const found = results(vote);
    // The heading, what the vote is held to and the first rows stay together.
    if (index > 0) sheet.keepTogether(RESULT_LINES * heightOf(1, SIZE));
    line(sheet, `${index + 1}. ${headingOf(vote)}`, { bold: true });
    line(sheet, ruleSentence([...found.values()][0]?.rule ?? null), { italic: true });
    line(sheet, countsWords([...found.values()]));
    resultTable(sheet, vote, found);
    if (votes.length > 1) sheet.repeatNothing();
    sheet.gap(GAP);
  });
  heading("KẾT LUẬN");
  votes.forEach((vote, index) => {
    sheet.keepTogether(4 * heightOf(1, SIZE));
    line(sheet, `${index + 1}. ${headingOf(vote)}`, { bold: true });
    for (const text of conclusionLines(vote, results(vote))) line(sheet, text);
  });
  line(sheet, "Ý kiến khác:");
  dotted(sheet, "");
  dotted(sheet, "");
  line(
    sheet,
    "Cuộc họp kết thúc hồi …… giờ …… phút cùng ngày. Biên bản lập thành …… bản, đã đọc lại cho các thành viên dự họp nghe và nhất trí./.",
  );
  signatures(sheet);
  return sheet.build(
    "minutes",
    "Biên bản họp xét",
    votes.reduce((sum, { candidates }) => sum + candidates.length, 0),
  );
}

/** The results of that vote; a council's before its cluster's. */
function resultsOf(
  { title, body, candidates }: VoteList,
  { council }: CouncilPapers,
): ReadonlyMap<string, VoteResult> {
  const ofTitle = council.results.filter((each) => each.title === title);
  return new Map(
    candidates.flatMap(({ id }): (readonly [string, VoteResult])[] => {
      const own = ofTitle.filter(({ candidateId }) => candidateId === id);
      const result = own.find(({ votes }) => votes?.body === body) ?? own[0];
      return result === undefined ? [] : [[id, result]];
    }),
  );
}

/** "Danh hiệu “Đơn vị Quyết thắng”, Cụm 3". */
function headingOf({ title, group }: VoteList): string {
  const words = titleWords(title);
  const named = `${words.slice(0, 1).toLocaleUpperCase("vi")}${words.slice(1)}`;
  return group === "" ? named : `${named}, ${group}`;
}

/** Names by unit or bloc, a few rows each. */
function namesOf({ candidates }: VoteList): readonly string[] {
  return [...groupBy(candidates, placeOf)].flatMap(([place, here]) =>
    chunks(here).map((some, index) => {
      const names = some.map(({ name }) => name).join("; ");
      return `- ${place === "" ? "" : `${place}${index > 0 ? " (tiếp)" : ""}: `}${names}.`;
    }),
  );
}

function chunks(all: readonly Candidate[]): readonly (readonly Candidate[])[] {
  return Array.from({ length: Math.ceil(all.length / NAMES_PER_ROW) }, (_, index) =>
    all.slice(index * NAMES_PER_ROW, (index + 1) * NAMES_PER_ROW),
  );
}

function line(sheet: SheetBuilder, text: string, style: { bold?: boolean; italic?: boolean } = {}): void {
  sheet.span(sheet.row, 1, sheet.lastColumn, text, { horizontal: "left", fontSize: SIZE, ...style });
  sheet.row += 1;
}

/** A line to fill in by hand: its label, then dots up to the margin. */
function dotted(sheet: SheetBuilder, label: string): void {
  const room = mergedPoints(sheet.widths, 1, sheet.lastColumn);
  let dots = "…";
  while (linesOf(`${label}${dots}……`, room, SIZE) === 1) dots += "…";
  line(sheet, `${label}${dots}`);
}

/** Secretary and chair, the counters below them: all on one page. */
function signatures(sheet: SheetBuilder): void {
  sheet.keepTogether(2 * (3 * heightOf(1, SIZE) + SIGN_POINTS) + 2 * GAP);
  const half = 3;
  const center = { horizontal: "center" } as const;
  const row = (left: string, right: string, style: { bold?: boolean; italic?: boolean }): void => {
    sheet.span(sheet.row, 1, half, left, { ...center, ...style });
    sheet.span(sheet.row, half + 1, sheet.lastColumn, right, { ...center, ...style });
    sheet.row += 1;
  };
  const signs = (left: string, right: string): void => {
    sheet.gap(GAP);
    row(left, right, { bold: true });
    row("(Ký, ghi rõ cấp bậc, họ tên)", "(Ký, ghi rõ cấp bậc, họ tên)", { italic: true });
    sheet.gap(SIGN_POINTS);
    row("……………………………", "……………………………", { bold: true });
  };
  signs("THƯ KÝ", "CHỦ TRÌ");
  signs("ỦY VIÊN KIỂM PHIẾU", "TRƯỞNG BAN KIỂM PHIẾU");
}
