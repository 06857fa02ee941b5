import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import type { AppliedDecision } from "../decisions/decision";
import { markText, STATUS_MARKS } from "../explain/marks";
import type { Finding } from "../findings/finding";
import { refAddress } from "../grid/address";
import type { CellRef } from "../grid/grid";
import { OUTCOME_NAMES } from "../phrases/outcomes";
import type { ReviewedCandidate } from "../review.types";
import { titleBlock } from "./headerBlock";
import type { SheetFrame } from "./nominationList";
import type { SheetPlan } from "./plan";
import { SheetBuilder } from "./sheetBuilder";
import { asText, tableBlock, type ListColumn } from "./tableBlock";

const SIZE = 10;

/** One line of the sheet: a finding about a candidate, or people's decision not to propose it. */
interface FindingLine {
  readonly reviewed: ReviewedCandidate;
  readonly title: TitleId;
  readonly sentence: string;
  readonly required: string;
  readonly actual: string;
  readonly outcome: string;
  readonly basis: string;
  readonly cells: readonly CellRef[];
}

/**
 * "Kết quả kiểm tra": every finding about everybody, with what was asked, what was found, the article and the
 * source cell, to be filtered and checked; and what people decided about them, with the reason.
 */
export function findingsSheet(
  reviewed: readonly ReviewedCandidate[],
  pack: CriteriaPack,
  { year, file }: SheetFrame,
): SheetPlan {
  const lines = reviewed.flatMap((each): FindingLine[] => [
    ...each.findings.map((finding) => findingLine(each, finding)),
    ...each.decisions.flatMap((applied) => exclusionLine(each, applied)),
  ]);
  const sheet = new SheetBuilder("landscape", COLUMNS);
  const status = pack.status === "inForce" ? "" : ` (${STATUS_MARKS[pack.status].vi})`;
  const confirmed = `Căn cứ: ${pack.name.vi}${status}. ${pack.confirmed.how.vi}`;
  titleBlock(sheet, `KẾT QUẢ KIỂM TRA TIÊU CHUẨN DANH HIỆU THI ĐUA NĂM ${year}`, [confirmed]);
  const column = COLUMNS.length;
  const { first } = tableBlock(sheet, COLUMNS, [{ heading: "", entries: lines }], {
    size: SIZE,
    numbered: false,
    onEntry: ({ reviewed: { candidate }, cells }, row) => {
      const source = cells[0] ?? candidate.source;
      const target = refAddress(source);
      if (source.file === file) sheet.link(row, column, target, `Xem ${candidate.name} tại ${target}`);
    },
  });
  sheet.freeze(first - 1);
  return sheet.build("findings", "Kết quả kiểm tra", reviewed.length);
}

function findingLine(reviewed: ReviewedCandidate, finding: Finding): FindingLine {
  const { title, criterion, sentence, required, actual, reason, outcome, level, status, cells } = finding;
  const waiver = reviewed.decisions.find(
    ({ decision }) => decision.kind === "waive" && decision.criterion === criterion,
  );
  const found = reason === null ? actual.vi : `${actual.vi}. ${reason.vi}`;
  return {
    reviewed,
    title,
    sentence: sentence.vi,
    required: required.vi,
    actual: `${found}${changedText(waiver)}`,
    outcome: `${OUTCOME_NAMES[outcome].vi}${markText({ level, status: "inForce" }, "vi")}`,
    basis: `${finding.basis.vi}${markText({ level: "required", status }, "vi")}`,
    cells,
  };
}

function exclusionLine(reviewed: ReviewedCandidate, applied: AppliedDecision): FindingLine[] {
  const { decision, cell } = applied;
  if (decision.kind !== "exclude") return [];
  return [
    {
      reviewed,
      title: decision.title,
      sentence: "Đơn vị quyết định không đề nghị",
      required: "",
      actual: `${decision.reason}${changedText(applied)}`,
      outcome: "Không đề nghị",
      basis: "Quyết định của đơn vị",
      cells: cell === null ? [] : [cell],
    },
  ];
}

/** What people decided on and what is found today, where that has changed. */
function changedText(applied: AppliedDecision | undefined): string {
  if (applied === undefined || applied.nowSeen === null) return "";
  const before = applied.decision.seen?.text ?? "";
  const now = `nay: ${applied.nowSeen}`;
  return before === "" ? `. Đã khác lúc quyết định, ${now}` : `. Lúc quyết định: ${before}; ${now}`;
}

const COLUMNS: readonly ListColumn<FindingLine>[] = [
  {
    label: "TT",
    width: 5,
    horizontal: "center",
    value: (_, number) => ({ kind: "number", value: number, format: "0" }),
  },
  {
    label: "Đơn vị / Họ và tên",
    width: 16,
    horizontal: "left",
    value: ({ reviewed }) => asText(reviewed.candidate.name),
  },
  {
    label: "Thuộc",
    width: 10,
    horizontal: "left",
    value: ({ reviewed: { candidate } }) => asText(candidate.unit ?? candidate.group ?? ""),
  },
  {
    label: "Danh hiệu",
    width: 8,
    horizontal: "center",
    value: ({ title }) => asText(TITLES[title].short),
  },
  {
    label: "Tiêu chuẩn",
    width: 20,
    grow: 1,
    horizontal: "left",
    value: ({ sentence }) => asText(sentence),
  },
  { label: "Yêu cầu", width: 13, horizontal: "left", value: ({ required }) => asText(required) },
  { label: "Thực tế", width: 14, horizontal: "left", value: ({ actual }) => asText(actual) },
  {
    label: "Kết quả",
    width: 8,
    horizontal: "center",
    value: ({ outcome }) => asText(outcome),
  },
  { label: "Căn cứ", width: 13.5, horizontal: "left", value: ({ basis }) => asText(basis) },
  { label: "Ô nguồn", width: 13, horizontal: "left", value: (line) => asText(sourceText(line)) },
];

/** The first cell, and how many more there are; the name's cell where the finding rests on no cell. */
function sourceText({ reviewed: { candidate }, cells }: FindingLine): string {
  const [first = candidate.source, ...more] = cells;
  return more.length === 0 ? refAddress(first) : `${refAddress(first)} (+${more.length})`;
}
