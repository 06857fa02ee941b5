import type { Subject } from "../candidates/candidate";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { titlesAsked } from "../proposals";
import type { Nomination } from "../proposals/proposal";
import type { Review, ReviewedCandidate } from "../review.types";
import type { RecognisedTable, Table, TableRole, TableSubject } from "../tables/table";
import { besideLines } from "./printBesides";
import { standingLines } from "./printStanding";
import type { ReportSheet } from "./report";

/** Names and warnings beyond this many are only counted: the report is short. */
const MOST_NAMES = 12;
const MOST_WARNINGS = 10;

const WHOM: Readonly<Record<TableSubject, string>> = {
  unit: "đơn vị",
  person: "người",
  mixed: "đơn vị và người",
};

/**
 * The short report for a terminal, in Vietnamese, line by line: tables read, findings by title, proposed lists,
 * sheets, and what to look at.
 * @param sheetsWritten the sheets as they were really written; absent: those that would be
 */
export function printReport(review: Review, sheetsWritten?: readonly ReportSheet[]): readonly string[] {
  const { year, pack, tables, recognised, nominations, plans, warnings } = review;
  const sheets = sheetsWritten ?? plans.map(({ name, entries }) => ({ name, rows: entries }));
  const shown = warnings.slice(0, MOST_WARNINGS).map(({ message }) => `  - ${message.vi}`);
  const hidden = warnings.length - shown.length;
  return [
    `Năm ${year}, theo ${pack.name.vi}`,
    "",
    "Bảng đã nhận:",
    ...tables.map(tableLine),
    ...recognised.flatMap(besideLine),
    "",
    "Kết quả kiểm tra:",
    ...titleLines(review),
    "",
    "Danh sách đề nghị:",
    ...(nominations.length === 0 ? ["  Chưa có ai đủ điều kiện."] : nominations.map(nominationLine(review))),
    ...standingLines(review),
    ...besideLines(review),
    "",
    `${sheetsWritten ? "Trang tính đã lập" : "Trang tính sẽ lập"}: ${sheets.map(({ name, rows }) => `${name} (${rows})`).join(", ")}`,
    ...(warnings.length === 0 ? [] : ["", `Cần xem lại (${warnings.length}):`, ...shown]),
    ...(hidden > 0 ? [`  - và ${hidden} chỗ khác`] : []),
  ];
}

function tableLine({ grid, subject, entries }: Table): string {
  const first = entries[0]?.row;
  const last = entries.at(-1)?.row;
  const rows = first === undefined ? "chưa có mục nào" : `hàng ${first}–${last ?? first}`;
  return `  ${grid.sheet} (${grid.file}): ${entries.length} ${WHOM[subject]}, ${rows}`;
}

const BESIDE: Readonly<Partial<Record<TableRole, string>>> = {
  targets: "bảng chỉ tiêu",
  awards: "danh sách khen thưởng các năm",
};

/** Sheets that list no candidates of this year and are read all the same. */
function besideLine({ role, state, table: { grid, entries } }: RecognisedTable): readonly string[] {
  const what = state.kind === "read" ? BESIDE[role] : undefined;
  return what === undefined ? [] : [`  ${grid.sheet} (${grid.file}): ${what}, ${entries.length} hàng`];
}

function titleLines({ pack, candidates }: Review): readonly string[] {
  return (["unit", "person"] as const).flatMap((subject) => {
    const ofSubject = candidates.filter(({ candidate }) => candidate.subject === subject);
    const { further, yearly } = titlesAsked(pack, subject, candidates);
    return [...further, ...yearly].map((title) => `  ${TITLES[title].short}: ${stateOf(title, ofSubject)}`);
  });
}

function stateOf(title: TitleId, candidates: readonly ReviewedCandidate[]): string {
  const met = candidates.filter(({ proposal }) => proposal.eligible.includes(title)).length;
  const because = (reason: string): number =>
    candidates.filter(({ proposal: { exclusions } }) =>
      exclusions.some((exclusion) => exclusion.title === title && exclusion.reason === reason),
    ).length;
  return `${met} đạt, ${because("criterionNotMet")} chưa đạt, ${because("cannotTell")} chưa đủ dữ liệu`;
}

function nominationLine({ candidates }: Review): (nomination: Nomination) => string {
  const names = new Map(candidates.map(({ candidate }) => [candidate.id, candidate.name]));
  return ({ title, subject, decidedBy, candidateIds }) => {
    const { short } = TITLES[title];
    const shown = candidateIds.slice(0, MOST_NAMES).map((id) => names.get(id) ?? id);
    const rest = candidateIds.length - shown.length;
    const whom = countedAs(subject);
    const level = decidedBy === "" ? "" : ` → ${decidedBy}`;
    return `  ${short}, ${candidateIds.length} ${whom}${level}: ${shown.join("; ")}${rest > 0 ? `; và ${rest} ${whom} khác` : ""}`;
  };
}

function countedAs(subject: Subject): string {
  return subject === "unit" ? "tập thể" : "đồng chí";
}
