import type { Candidate, Subject } from "../../candidates/candidate";
import { CandidateIndex } from "../../candidates/history/whoIs";
import type { TitleId } from "../../criteria/title";
import { TITLES } from "../../criteria/titles";
import { plainWords, readFilled, type FilledRow } from "../../fillIn";
import { refAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { sheetCells, type SheetCells } from "../../tables/cells/sheetCells";
import type { Warning } from "../../tables/table";
import { cleanText, foldName } from "../../text";
import type { CandidateVotes, TallyCounts, VotingBody } from "../council";
import {
  BODY_WORDS,
  NEEDED_TALLY_COLUMNS,
  TALLY_LABELS,
  TALLY_SETUP,
  tallyCodes,
  titleOfHeading,
  type TallyColumn,
} from "../tallySheet";
import { titleIn } from "./columns";
import { countIn, entryBeside, lineNamed, NO_COUNTS } from "./lines";

export interface TalliesRead {
  readonly votes: readonly CandidateVotes[];
  readonly warnings: readonly Warning[];
}

/** Reads our tally sheets back, block by block; a row whose candidate is not found is told with its cell. */
export function readTallies(ownGrids: readonly Grid[], candidates: readonly Candidate[]): TalliesRead {
  const who = new Lookup(candidates);
  const read = ownGrids
    .filter(({ ours }) => ours === "tally")
    .flatMap((grid) => blocksOf(grid).map((each) => readBlock(each, who)));
  return { votes: read.flatMap(({ votes }) => votes), warnings: read.flatMap(({ warnings }) => warnings) };
}

interface Block {
  readonly title: TitleId;
  /** The rows from the heading to the next one, as a sheet of their own. */
  readonly grid: Grid;
}

function blocksOf(grid: Grid): readonly Block[] {
  const cells = sheetCells(grid);
  const { firstRow, lastRow, firstColumn, lastColumn } = grid.range;
  const heads: { readonly row: number; readonly title: TitleId }[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const title = titleOfHeading(cells.text(row, column));
      if (title !== null && heads[heads.length - 1]?.row !== row) heads.push({ row, title });
    }
  return heads.map(({ row, title }, index) => ({
    title,
    grid: rowsOf(grid, row, (heads[index + 1]?.row ?? lastRow + 1) - 1),
  }));
}

function rowsOf(grid: Grid, from: number, to: number): Grid {
  const cut = <T>(rows: readonly T[]): readonly T[] =>
    rows.slice(from - grid.range.firstRow, to - grid.range.firstRow + 1);
  return {
    ...grid,
    range: { ...grid.range, firstRow: from, lastRow: to },
    values: cut(grid.values),
    text: cut(grid.text),
    numberFormats: cut(grid.numberFormats),
    fontNames: cut(grid.fontNames),
    merges: grid.merges.filter(({ firstRow, lastRow }) => firstRow >= from && lastRow <= to),
  };
}

function readBlock({ title, grid }: Block, who: Lookup): TalliesRead {
  const cells = sheetCells(grid);
  const sheet = readFilled<TallyColumn>(grid, TALLY_LABELS, NEEDED_TALLY_COLUMNS);
  if (sheet === null) return { votes: [], warnings: [noLabels(grid, title)] };
  const setup = readSetup(cells, sheet.header);
  const votes = new Map<string, CandidateVotes>();
  const warnings: Warning[] = [];
  const count = (row: FilledRow<TallyColumn>, column: TallyColumn) =>
    sheet.columns.has(column) ? countIn(cells, row.ref(column)) : undefined;
  for (const row of sheet.rows) {
    const name = cleanText(row.text("name"));
    const counted = (["for", "against", "lower", "lowerTitle"] as const).some(
      (each) => row.text(each) !== "",
    );
    if (name === "" || (!counted && row.text("ordinal") === "" && row.text("code") === "")) continue;
    const candidate = who.find(row, title);
    if (candidate === null || votes.has(candidate.id)) {
      if (counted) warnings.push(candidate === null ? ofWhom(row, name) : twice(row, name));
      continue;
    }
    votes.set(candidate.id, {
      candidateId: candidate.id,
      title,
      for: count(row, "for"),
      against: count(row, "against"),
      lower: count(row, "lower"),
      ...(sheet.columns.has("lowerTitle") && {
        lowerTo: titleIn(row.text("lowerTitle"), row.ref("lowerTitle")),
      }),
      typedShare: undefined,
      marks: null,
      ...setup,
      cells: [row.ref("for")],
    });
  }
  return { votes: [...votes.values()], warnings };
}

function readSetup(
  cells: SheetCells,
  header: number,
): { readonly counts: TallyCounts; readonly body: VotingBody } {
  let counts: TallyCounts = NO_COUNTS;
  let body: VotingBody = "council";
  for (let row = cells.range.firstRow; row < header; row += 1)
    for (let column = cells.range.firstColumn; column <= cells.range.lastColumn; column += 1) {
      const text = cells.text(row, column);
      if (text === "") continue;
      const line = lineNamed(text);
      if (line !== null) counts = { ...counts, [line]: countIn(cells, entryBeside(cells, row, column)) };
      if (plainWords(text) !== plainWords(TALLY_SETUP.body)) continue;
      const { row: at, column: beside } = entryBeside(cells, row, column);
      if (plainWords(cells.text(at, beside)).startsWith(plainWords(BODY_WORDS.cluster))) body = "cluster";
    }
  return { counts, body };
}

/** Finds a row's candidate by its code, or by name and unit where staff added the row or wrote another name over it. */
class Lookup {
  private readonly byCode: ReadonlyMap<string, Candidate>;
  private readonly index: CandidateIndex;

  constructor(candidates: readonly Candidate[]) {
    const codes = tallyCodes(candidates);
    this.byCode = new Map(candidates.map((each) => [codes.get(each.id) ?? "", each]));
    this.index = new CandidateIndex(candidates);
  }

  find(row: FilledRow<TallyColumn>, title: TitleId): Candidate | null {
    const name = cleanText(row.text("name"));
    const coded = this.byCode.get(cleanText(row.text("code"))) ?? null;
    if (coded !== null && foldName(coded.name) === foldName(name)) return coded;
    const { subject } = TITLES[title];
    const subjects: readonly Subject[] = subject === "both" ? ["unit", "person"] : [subject];
    const found = subjects.flatMap((each) => {
      const who = this.index.whoIs({ subject: each, name, unitText: cleanText(row.text("unit")), facts: {} });
      return who.kind === "one" ? [who.candidate] : [];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

function ofWhom(row: FilledRow<TallyColumn>, name: string): Warning {
  return {
    code: "tallyOfWhom",
    message: {
      vi: `Kiểm phiếu hàng ${row.row}: không rõ “${name}” là ai trong sổ nên số phiếu chưa được tính; ghi đúng họ tên và đơn vị như trong sổ.`,
      en: `Tally, row ${row.row}: it is not clear whom “${name}” means, so the votes are not counted; write name and unit as in the workbook.`,
    },
    cells: [refAddress(row.ref("name"))],
  };
}

function twice(row: FilledRow<TallyColumn>, name: string): Warning {
  return {
    code: "tallyTwice",
    message: {
      vi: `Kiểm phiếu hàng ${row.row}: “${name}” đã có ở trên, chỉ tính hàng đầu; xóa một hàng.`,
      en: `Tally, row ${row.row}: “${name}” stands above already, only the first row counts; delete one.`,
    },
    cells: [refAddress(row.ref("name"))],
  };
}

function noLabels({ file, sheet, range }: Grid, title: TitleId): Warning {
  const { short } = TITLES[title];
  return {
    code: "tallyUnclear",
    message: {
      vi: `Phần kiểm phiếu ${short} trên trang tính “${sheet}” không còn hàng tiêu đề (Họ và tên / Đơn vị, Đồng ý) nên không đọc được.`,
      en: `The tally of ${short} on the sheet “${sheet}” has lost its header row (Họ và tên / Đơn vị, Đồng ý) and cannot be read.`,
    },
    cells: [refAddress({ file, sheet, row: range.firstRow, column: range.firstColumn })],
  };
}
