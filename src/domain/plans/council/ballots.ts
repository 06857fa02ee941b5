import { TITLE_HEIGHTS } from "../../criteria/heights";
import { TITLES } from "../../criteria/titles";
import type { Candidate } from "../../candidates/candidate";
import { ruleFor } from "../../council/rules";
import { groupBy } from "../../groupBy";
import type { PlanKind, SheetPlan } from "../plan";
import { SheetBuilder } from "../sheetBuilder";
import { asText, tableBlock, type ListColumn } from "../tableBlock";
import { heightOf } from "../textSize";
import {
  placeOf,
  shortTitle,
  titleWords,
  twoDigits,
  voteLists,
  type CouncilPapers,
  type VoteList,
} from "./paper";

/** Of the signs of Times New Roman, so that it prints alike everywhere. */
const BOX = "□";
const BOX_SIZE = 15;
const SIZE = 12;
const DOTS = "……………………………";
const GAP = 4;
/** Candidates of small ballots stand in rows with room to mark. */
const ROW_POINTS = 22;
const CUT = "- ".repeat(76);
const CUT_SIZE = 9;
const CUT_POINTS = 26;
/** A4 upright between the margins, less what programs differ in. */
const PAGE_POINTS = 690;
/** As many to a page as a ballot's height allows. */
const PER_PAGE = [4, 3, 2] as const;

type Columns = readonly ListColumn<Candidate>[];

/**
 * The ballots of every list, one sheet per title: a master to copy for all members, several to an A4 page where they
 * fit, with lines to cut along. A ballot is secret: nothing on it says who voted.
 */
export function planBallots(papers: CouncilPapers): readonly SheetPlan[] {
  const byList = groupBy(voteLists(papers), ({ title, subject }) => `${title}\n${subject}`);
  return [...byList.values()].flatMap((votes) => ballotSheet(votes, papers) ?? []);
}

function ballotSheet(votes: readonly VoteList[], papers: CouncilPapers): SheetPlan | null {
  const [first] = votes;
  if (first === undefined) return null;
  const columns = columnsFor(first);
  const sheet = new SheetBuilder("portrait", columns);
  const [only] = votes;
  const points = heightOfOne(first, papers, columns);
  const copies = votes.length === 1 ? copiesOf(points) : 1;
  // Copies of one size share the page evenly: a whole stack is cut at once.
  const spare = copies === 1 ? 0 : PAGE_POINTS / copies - points - CUT_POINTS;
  const ballots = votes.length === 1 && only ? Array.from({ length: copies }, () => only) : votes;
  ballots.forEach((vote, index) => {
    if (index > 0) cutLine(sheet, spare);
    sheet.repeatNothing();
    // Ballots of other clusters: each whole on one page where it fits.
    if (votes.length > 1) sheet.keepTogether(Math.min(PAGE_POINTS, heightOfOne(vote, papers, columns)));
    ballot(sheet, vote, papers, columns);
  });
  if (ballots.length > 1) sheet.repeatNothing();
  const { title, subject } = first;
  const both = TITLES[title].subject === "both";
  const kind: PlanKind = both ? `ballots:${title}:${subject}` : `ballots:${title}`;
  const entries = votes.reduce((sum, { candidates }) => sum + candidates.length, 0);
  return sheet.build(kind, `Phiếu bầu ${shortTitle(first)}`, entries);
}

function copiesOf(points: number): number {
  return PER_PAGE.find((copies) => copies * points + (copies - 1) * CUT_POINTS <= PAGE_POINTS) ?? 1;
}

/** Measured by setting it once. */
function heightOfOne(vote: VoteList, papers: CouncilPapers, columns: Columns): number {
  const sheet = new SheetBuilder("portrait", columns);
  ballot(sheet, vote, papers, columns);
  const { rowHeights } = sheet.build("summary", "", 0);
  return rowHeights.reduce((sum, { points }) => sum + points, 0);
}

function ballot(sheet: SheetBuilder, vote: VoteList, papers: CouncilPapers, columns: Columns): void {
  const { title, candidates } = vote;
  const center = { horizontal: "center" } as const;
  const line = (text: string, style: { fontSize?: number; bold?: boolean; italic?: boolean }): void => {
    sheet.span(sheet.row, 1, sheet.lastColumn, text, { ...center, ...style });
    sheet.row += 1;
  };
  line(voterName(vote, papers), { fontSize: SIZE, bold: true });
  line("PHIẾU BẦU", { fontSize: 14, bold: true });
  const words = titleWords(title);
  line(`Đề nghị tặng ${words} năm ${papers.year}`, { bold: true });
  sheet.gap(GAP);
  tableBlock(sheet, columns, [{ heading: "", entries: candidates }], {
    size: SIZE,
    numbered: false,
    onEntry: (_, row) => {
      sheet.raise(row, ROW_POINTS);
      columns.forEach(({ label }, index) => {
        if (!label.includes("ồng ý")) return;
        const column = index + 1;
        const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
        sheet.style(range, { fontSize: BOX_SIZE });
      });
    },
  });
  sheet.gap(GAP);
  const notes = notesFor(vote, papers, columns).join(" ");
  sheet.span(sheet.row, 1, sheet.lastColumn, notes, { horizontal: "left", italic: true, fontSize: 11 });
  sheet.row += 1;
}

/** Who votes: the council by the name staff gave it, or the cluster. */
function voterName({ body, group }: VoteList, { settings }: CouncilPapers): string {
  if (body === "cluster") return group.toLocaleUpperCase("vi");
  const name = settings.councilName.trim();
  return name === "" ? `HỘI ĐỒNG ${DOTS}` : name.toLocaleUpperCase("vi");
}

function notesFor(
  { title, body, candidates }: VoteList,
  { settings }: CouncilPapers,
  columns: Columns,
): readonly string[] {
  const lower = columns.some(({ label }) => label === LOWER);
  const mark = lower
    ? `Cách ghi: mỗi hàng đánh dấu x vào một ô; chọn danh hiệu thấp hơn thì ghi tên danh hiệu vào chỗ chấm.`
    : `Cách ghi: mỗi hàng đánh dấu x vào một ô “Đồng ý” hoặc “Không đồng ý”.`;
  const most = settings.flagsPerCluster;
  const secret = ruleFor(title, settings)?.ballot !== "open";
  const elects = body === "cluster" && candidates.length > most;
  return [
    `${mark} Hàng không đánh dấu hoặc đánh dấu nhiều ô không được tính.`,
    ...(elects ? [`Đồng ý không quá ${twoDigits(most)} đơn vị.`] : []),
    ...(secret ? ["Bỏ phiếu kín, không ký tên vào phiếu."] : []),
  ];
}

const LOWER = "Danh hiệu thấp hơn";
const LOWER_COLUMN: ListColumn<Candidate> = {
  label: LOWER,
  width: 15,
  horizontal: "center",
  value: () => ({ kind: "text", text: `${BOX} ……………` }),
};

function columnsFor({ title, subject, body }: VoteList): Columns {
  const person = subject === "person";
  const height = TITLE_HEIGHTS[title] ?? 0;
  const box = (label: string): ListColumn<Candidate> => ({
    label,
    width: 8,
    horizontal: "center",
    value: () => ({ kind: "text", text: BOX }),
  });
  return [
    {
      label: "TT",
      width: 4.5,
      horizontal: "center",
      value: (_, number) => ({ kind: "number", value: number, format: "0" }),
    },
    {
      label: person ? "Họ và tên" : "Đơn vị",
      width: 20,
      grow: 1,
      horizontal: "left",
      value: ({ name }) => asText(name),
    },
    {
      label: person ? "Chức vụ, đơn vị" : "Khối, cụm",
      width: person ? 20 : 14,
      grow: 1,
      horizontal: "left",
      value: (candidate) => asText(postOf(candidate)),
    },
    box("Đồng ý"),
    box("Không đồng ý"),
    // Below the first rung of the ladder, beside it, and where a flag is elected there is nothing to give instead.
    ...(height > 1 && body === "council" ? [LOWER_COLUMN] : []),
  ];
}

/** "Đồn trưởng, Đồn Biên phòng A"; for a unit its bloc. */
function postOf(candidate: Candidate): string {
  const post = candidate.facts.position;
  const parts = [post?.kind === "known" ? post.value : "", placeOf(candidate)];
  return parts.filter((part) => part !== "").join(", ");
}

/** @param spare points to share out above and below it */
function cutLine(sheet: SheetBuilder, spare: number): void {
  const around = (CUT_POINTS - heightOf(1, CUT_SIZE) + Math.max(0, spare)) / 2;
  sheet.gap(around);
  sheet.span(sheet.row, 1, sheet.lastColumn, CUT.trim(), {
    horizontal: "center",
    fontSize: CUT_SIZE,
    color: "#808080",
  });
  sheet.row += 1;
  sheet.gap(around);
}
