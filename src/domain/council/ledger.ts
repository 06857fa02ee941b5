import type { Candidate } from "../candidates/candidate";
import { readAwardRows } from "../candidates/history/awardRows";
import { CandidateIndex } from "../candidates/history/whoIs";
import { readHistoryCell } from "../criteria/readTitle";
import type { TitleId } from "../criteria/title";
import { plainWords } from "../fillIn";
import type { CellRef } from "../grid/grid";
import { yearInTitles } from "../letterhead";
import type { Proposal } from "../proposals/proposal";
import { sheetCells } from "../tables/cells/sheetCells";
import type { RecognisedTable, Table, Warning } from "../tables/table";
import type { LedgerAward } from "./council";
import { rewardedTwice, type Achievement } from "./rewardedTwice";

export interface LedgerRead {
  readonly awards: readonly LedgerAward[];
  readonly warnings: readonly Warning[];
}

/** Kinds of commendation (Law 06/2022/QH15, article 8) as staff write them; "thường xuyên" is for the year's work. */
const KINDS: readonly (readonly [RegExp, NonNullable<LedgerAward["kind"]>])[] = [
  [/\bdot xuat\b/, "sudden"],
  [/\b(?:chuyen de|theo dot|cao diem)\b/, "thematic"],
  [/\bcong hien\b/, "contribution"],
  [/\bnien han\b/, "longService"],
  [/\bdoi ngoai\b/, "foreign"],
  [/\b(?:thuong xuyen|cong trang)\b/, "regular"],
];
const KIND_LABEL =
  /^(?:loai hinh|loai khen|loai hinh khen thuong|loai khen thuong|phan loai khen thuong|hinh thuc xet)$/;
const ACHIEVEMENT_LABEL =
  /^(?:thanh tich|tom tat thanh tich|thanh tich dat duoc|noi dung thanh tich|thanh tich khen thuong|noi dung khen thuong|li do khen thuong|ve thanh tich)$/;

interface Placed {
  readonly candidate: Candidate;
  readonly proposal: Proposal;
}

/**
 * The awards of the review year beside the yearly titles, from lists whose heading, sheet name or column says their
 * kind (đột xuất, chuyên đề, cống hiến, niên hạn, đối ngoại), and whoever would be rewarded twice for one achievement.
 */
export function readLedger(
  recognised: readonly RecognisedTable[],
  reviewed: readonly Placed[],
  year: number,
): LedgerRead {
  const lists = recognised.filter(
    ({ state, role }) => state.kind === "read" && (role === "awards" || role === "candidates"),
  );
  const ledgers = lists.filter(({ table }) => isLedger(table));
  const awards = ledgers.flatMap(({ table, role }) =>
    role === "awards" ? fromAwards(table, reviewed, year) : fromRows(table, reviewed, year),
  );
  const inLedger = new Set(ledgers.map(({ table }) => table));
  const proposed = reviewed.flatMap(({ candidate, proposal }) =>
    proposal.proposed === null && proposal.further.length === 0 ? [] : achievementsOf(candidate, inLedger),
  );
  return {
    awards,
    warnings: rewardedTwice(
      awards,
      proposed,
      new Map(reviewed.map(({ candidate: { id, name } }) => [id, name])),
    ),
  };
}

/** Kinds beside the year's work are named, and the list is none of what is only proposed. */
function isLedger(table: Table): boolean {
  if (textsAbove(table).some((text) => /\bde nghi\b/.test(plainWords(text)))) return false;
  const column = columnOf(table, KIND_LABEL);
  const cells = sheetCells(table.grid);
  const kinds = column === null ? [] : table.entries.map(({ row }) => kindIn(cells.text(row, column)));
  return kindAround(table) !== null || kinds.some((kind) => kind !== null && kind !== "regular");
}

/** A list with one row per award: it says the year of each. */
function fromAwards(table: Table, reviewed: readonly Placed[], year: number): readonly LedgerAward[] {
  const index = new CandidateIndex(reviewed.map(({ candidate }) => candidate));
  return readAwardRows(table).rows.flatMap(({ draft, records }): LedgerAward[] => {
    const [record] = records;
    if (record?.year !== year) return [];
    const who = index.whoIs(draft);
    const id = who.kind === "one" ? who.candidate.id : null;
    return (
      awardIn(table, record.cell.row, { id, name: draft.name, text: record.text, cell: record.cell }) ?? []
    );
  });
}

/** A list that names everybody once, as one of candidates does; its heading may say another year. */
function fromRows(table: Table, reviewed: readonly Placed[], year: number): readonly LedgerAward[] {
  const said = yearInTitles(textsAbove(table));
  if (said !== null && said !== year) return [];
  const title = table.columns.find(({ field }) => field === "title")?.column ?? null;
  const cells = sheetCells(table.grid);
  const { file, sheet } = table.grid;
  return reviewed.flatMap(({ candidate: { id, name, rows } }) =>
    rows.flatMap(({ table: of, row }): LedgerAward[] => {
      if (of !== table) return [];
      const column = title ?? columnOf(table, ACHIEVEMENT_LABEL);
      if (column === null) return [];
      const text = title === null ? "" : cells.text(row, title);
      return awardIn(table, row, { id, name, text, cell: { file, sheet, row, column } }) ?? [];
    }),
  );
}

function awardIn(
  table: Table,
  row: number,
  {
    id,
    name,
    text,
    cell,
  }: { readonly id: string | null; readonly name: string; readonly text: string; readonly cell: CellRef },
): LedgerAward[] | null {
  const cells = sheetCells(table.grid);
  const kindColumn = columnOf(table, KIND_LABEL);
  const said = kindColumn === null ? "" : cells.text(row, kindColumn);
  const column = columnOf(table, ACHIEVEMENT_LABEL);
  const achievement = column === null ? "" : cells.text(row, column);
  const kind = kindIn(said) ?? kindIn(text) ?? kindAround(table);
  if (text === "" && achievement === "") return null;
  return [{ candidateId: id, name, kind, title: titleIn(text), text, achievement, cell }];
}

function titleIn(text: string): TitleId | null {
  const [read] = text === "" ? [] : readHistoryCell(text);
  return read?.kind === "held" && read.titles.length === 1 ? (read.titles[0] ?? null) : null;
}

/** What the candidates' own rows say they are proposed for. */
function achievementsOf(candidate: Candidate, ledgers: ReadonlySet<Table>): readonly Achievement[] {
  return candidate.rows.flatMap(({ table, row }) => {
    const column = ledgers.has(table) ? null : columnOf(table, ACHIEVEMENT_LABEL);
    if (column === null) return [];
    const { file, sheet } = table.grid;
    const text = sheetCells(table.grid).text(row, column);
    return [{ candidateId: candidate.id, text, cell: { file, sheet, row, column } }];
  });
}

function columnOf({ columns }: Table, label: RegExp): number | null {
  const leaf = (text: string): string => plainWords(text.split(" / ").pop() ?? "");
  return columns.find((column) => label.test(leaf(column.label)))?.column ?? null;
}

/** The kind that the sheet's name or the list's heading says; yearly work is no ledger of its own. */
function kindAround(table: Table): LedgerAward["kind"] {
  const about = [table.grid.sheet, ...textsAbove(table)].map(plainWords);
  const ledger = about.find(
    (text) => /\bkhen\b/.test(text) && kindIn(text) !== null && kindIn(text) !== "regular",
  );
  return ledger === undefined ? null : kindIn(ledger);
}

function kindIn(text: string): LedgerAward["kind"] {
  const said = plainWords(text);
  return KINDS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

function textsAbove({ grid, headerRows }: Table): readonly string[] {
  const cells = sheetCells(grid);
  const { firstRow, firstColumn, lastColumn } = grid.range;
  const texts: string[] = [];
  for (let row = firstRow; row < Math.min(...headerRows); row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1)
      if (cells.text(row, column) !== "") texts.push(cells.text(row, column));
  return texts;
}
