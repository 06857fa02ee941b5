import type Big from "big.js";
import type { Candidate, Reading, RowOf } from "../../candidates/candidate";
import type { VoteBase } from "../../criteria/pack";
import type { TitleId } from "../../criteria/title";
import { plainWords } from "../../fillIn";
import type { CellRef } from "../../grid/grid";
import type { Proposal } from "../../proposals/proposal";
import { sheetCells } from "../../tables/cells/sheetCells";
import type { Table, TableColumn } from "../../tables/table";
import type { CandidateVotes, TallyCounts, VotingBody } from "../council";
import { countIn, linesNear } from "./lines";
import { markColumns, marksOf } from "./marks";
import { titleSaid } from "./titleSaid";

export interface ColumnVotes {
  readonly votes: readonly CandidateVotes[];
  /** Votes whose title nothing says. */
  readonly untitled: readonly CellRef[];
}

const AGAINST = ["Không đồng ý", "Số phiếu không đồng ý", "Phiếu không đồng ý", "Không tán thành"].map(
  plainWords,
);
const LOWER = ["Hạ danh hiệu", "Số phiếu hạ danh hiệu", "Phiếu hạ danh hiệu"].map(plainWords);
const LOWER_TITLE = ["Danh hiệu thay", "Danh hiệu hạ", "Hạ xuống", "Hạ xuống danh hiệu"].map(plainWords);

/** The votes staff keep in columns of their own tables: counts, a share, one column per member. */
export function readColumnVotes(
  reviewed: readonly { readonly candidate: Candidate; readonly proposal: Proposal }[],
): ColumnVotes {
  const tables = new Set(reviewed.flatMap(({ candidate }) => candidate.rows.map(({ table }) => table)));
  const around = new Map([...tables].map((table) => [table, aroundOf(table, [...tables])]));
  const votes: CandidateVotes[] = [];
  const untitled: CellRef[] = [];
  for (const { candidate, proposal } of reviewed)
    for (const place of candidate.rows) {
      const near = around.get(place.table);
      const row = near === undefined ? null : readRow(candidate, place, near);
      if (row === null || near === undefined) continue;
      const title = titleOf(candidate, proposal, near);
      const found = title === null ? null : { ...row, title };
      if (found !== null) votes.push(found);
      else if (row.for?.kind === "known" || row.typedShare?.kind === "known" || row.marks !== null)
        untitled.push(...row.cells);
    }
  return { votes, untitled };
}

/** What stands around a table's rows and is the same for all of them. */
interface Around {
  readonly counts: TallyCounts;
  readonly texts: readonly string[];
  /** Labels of the columns that hold votes. */
  readonly labels: readonly string[];
  readonly body: VotingBody;
}

function aroundOf(table: Table, tables: readonly Table[]): Around {
  const { range, sheet } = table.grid;
  const onSheet = tables.filter(({ grid }) => grid === table.grid);
  const header = Math.min(...table.headerRows);
  const ends = onSheet.map(({ entries }) => Math.max(0, ...entries.map(({ row }) => row)));
  const from = Math.max(range.firstRow, ...ends.filter((row) => row < header).map((row) => row + 1));
  const nexts = onSheet
    .flatMap(({ headerRows }) => headerRows)
    .filter((row) => row > header && !table.headerRows.includes(row));
  const cells = sheetCells(table.grid);
  const texts: string[] = [];
  for (let row = from; row < header; row += 1)
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1)
      if (cells.text(row, column) !== "") texts.push(cells.text(row, column));
  const labels = [...table.columns.filter(isVote), ...markColumns(table)].map(({ label }) => label);
  const said = plainWords([sheet, ...texts, ...labels].join(" "));
  const cluster = /\bcum\b/.test(said) && !/\bhoi dong\b/.test(said);
  return {
    counts: linesNear(table, from, Math.min(range.lastRow + 1, ...nexts)),
    texts,
    labels,
    body: cluster ? "cluster" : "council",
  };
}

function isVote({ field }: TableColumn): boolean {
  return field === "votesFor" || field === "votesShare";
}

function readRow(
  { id, facts }: Candidate,
  { table, row }: RowOf,
  { counts, body, labels }: Around,
): Omit<CandidateVotes, "title"> | null {
  const marked = new Set(markColumns(table).map(({ column }) => column));
  const { file, sheet } = table.grid;
  // A fact of a marked column is one member's vote, not the count.
  const here = (reading: Reading<Big> | undefined): Reading<Big> | undefined =>
    reading?.cell.file === file &&
    reading.cell.sheet === sheet &&
    reading.cell.row === row &&
    !marked.has(reading.cell.column)
      ? reading
      : undefined;
  const against = under(table, AGAINST);
  const votesFor = here(facts.votesFor);
  const share = here(facts.votesShare);
  if (votesFor === undefined && share === undefined && marked.size === 0) return null;
  const marks = marksOf(table, row);
  const cells = sheetCells(table.grid);
  const read = (column: number | null): Reading<Big> | undefined =>
    column === null ? undefined : countIn(cells, { file, sheet, row, column });
  const lowerTo = lowerTitle(table, row);
  const shareOf = share === undefined ? null : baseSaid(labels);
  return {
    candidateId: id,
    for: votesFor?.cell.column === against ? undefined : votesFor,
    against: read(against),
    lower: read(under(table, LOWER)),
    ...(lowerTo && { lowerTo }),
    typedShare: share,
    ...(shareOf && { shareOf }),
    marks,
    counts: {
      ...counts,
      members: here(facts.members) ?? counts.members,
      issued: here(facts.votesIssued) ?? counts.issued,
      returned: here(facts.votesReturned) ?? counts.returned,
      valid: here(facts.votesValid) ?? counts.valid,
    },
    body,
    cells: [votesFor, share].flatMap((each) => each?.cell ?? []).concat(marks?.cells ?? []),
  };
}

function under({ columns }: Table, labels: readonly string[]): number | null {
  const leaf = ({ label }: TableColumn): string => plainWords(label.split(" / ").pop() ?? "");
  return columns.find((column) => labels.includes(leaf(column)))?.column ?? null;
}

function lowerTitle(table: Table, row: number): Reading<TitleId> | undefined {
  const column = under(table, LOWER_TITLE);
  if (column === null) return undefined;
  const { file, sheet } = table.grid;
  return titleIn(sheetCells(table.grid).text(row, column), { file, sheet, row, column });
}

/** A cell that should name one title. */
export function titleIn(text: string, cell: CellRef): Reading<TitleId> {
  if (text === "") return { kind: "blank", cell };
  const value = titleSaid(text);
  return value === null ? { kind: "unreadable", cell, text } : { kind: "known", value, cell, text };
}

/** "Tỷ lệ % trên tổng số thành viên": what the label says a share is out of. */
function baseSaid(labels: readonly string[]): VoteBase | null {
  const said = labels.map(plainWords).find((label) => /\b(?:tren|so voi)\b/.test(label)) ?? "";
  if (/\bthanh vien\b/.test(said) && !/\bco mat\b/.test(said)) return "members";
  if (/\bphieu phat ra\b/.test(said)) return "issued";
  if (/\bphieu thu ve\b/.test(said)) return "returned";
  return /\bphieu hop le\b/.test(said) ? "valid" : null;
}

/** What was voted on: said by the row, the column or the list; else the one title that is proposed. */
function titleOf({ facts }: Candidate, proposal: Proposal, { texts, labels }: Around): TitleId | null {
  const row = facts.proposedTitle?.kind === "known" ? titleSaid(facts.proposedTitle.value) : null;
  const said = [...labels, ...texts].map(titleSaid).find((title) => title !== null) ?? null;
  const proposed = [...proposal.further, ...(proposal.proposed === null ? [] : [proposal.proposed])];
  return row ?? said ?? (proposed.length === 1 ? (proposed[0] ?? null) : null);
}
