import { readTallies } from "../../council/read/tally";
import {
  NEEDED_TALLY_COLUMNS,
  TALLY_LABELS,
  TALLY_SETUP,
  titleOfHeading,
  type TallyColumn,
  type TallyLine,
} from "../../council/tallySheet";
import { lineNamed } from "../../council/read/lines";
import type { TitleId } from "../../criteria/title";
import { plainWords, readFilled, type FilledSheet } from "../../fillIn";
import type { Grid } from "../../grid/grid";
import { sheetCells } from "../../tables/cells/sheetCells";
import { foldName } from "../../text";
import type { PlanBlock, PlanCell, PlanValue, SheetPlan } from "../plan";
import { SheetBuilder } from "../sheetBuilder";
import type { CouncilPapers, VoteList } from "./paper";
import { ADDED_LATER, blockOf, tallyBlock, type TallyBlock } from "./tallyBlock";
import {
  ENTRY_FILL,
  shareFormula,
  SHARE_LABEL,
  TALLY_COLUMNS,
  CODE_COLOR,
  CODE_SIZE,
  type CellAt,
} from "./tallyColumns";

const SIZE = 12;
const ROW_POINTS = 20;

/** What is written below or into what staff have. */
interface Addition {
  readonly cells: readonly PlanCell[];
  readonly blocks: readonly PlanBlock[];
  readonly heights: SheetPlan["rowHeights"];
}

/**
 * Adds those who are new since the sheet was made: into the free rows of their title's block, and where these are used
 * up, or the title is new, as a block of its own below everything.
 */
export function tallyOnto(grid: Grid, votes: readonly VoteList[], papers: CouncilPapers): SheetPlan | null {
  const known = new Set(
    readTallies([grid], papers.candidates).votes.map(({ title, candidateId }) => `${title}\n${candidateId}`),
  );
  const found = blocksOn(grid);
  const additions: Addition[] = [];
  const below: TallyBlock[] = [];
  let count = 0;
  for (const vote of votes) {
    const fresh = vote.candidates.filter(({ id }) => !known.has(`${vote.title}\n${id}`));
    if (fresh.length === 0) continue;
    count += fresh.length;
    const own = found.find((each) => isOf(each, vote));
    const added = blockOf({ ...vote, candidates: fresh }, papers, own === undefined ? "" : ADDED_LATER);
    const free = own === undefined ? [] : freeRows(own);
    const into = added.rows.slice(0, free.length);
    if (own !== undefined) additions.push(...into.map((_, index) => rowInto(own, free, index, added)));
    const rest = added.rows.slice(into.length);
    if (rest.length > 0) below.push({ ...added, rows: rest });
  }
  if (count === 0) return null;
  if (below.length > 0) additions.push(blocksBelow(below, grid.range.lastRow + 2));
  return planOf(grid, additions, count);
}

/** A block as staff left it. */
interface Found {
  readonly title: TitleId;
  /** The cluster it names, folded; "" for none. */
  readonly group: string;
  readonly sheet: FilledSheet<TallyColumn>;
  readonly lines: ReadonlyMap<TallyLine, CellAt>;
  readonly shareColumn: number | null;
  /** The last row before the next heading. */
  readonly lastRow: number;
}

function blocksOn(grid: Grid): readonly Found[] {
  const cells = sheetCells(grid);
  const { firstRow, lastRow, firstColumn, lastColumn } = grid.range;
  const heads: { row: number; title: TitleId }[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const title = titleOfHeading(cells.text(row, column));
      if (title !== null && heads.at(-1)?.row !== row) heads.push({ row, title });
    }
  return heads.flatMap(({ row, title }, index): Found[] => {
    const end = (heads[index + 1]?.row ?? lastRow + 1) - 1;
    const part = cut(grid, row, end);
    const sheet = readFilled<TallyColumn>(part, TALLY_LABELS, NEEDED_TALLY_COLUMNS);
    if (sheet === null) return [];
    const lines = new Map<TallyLine, CellAt>();
    let group = "";
    let shareColumn: number | null = null;
    for (let at = row; at <= sheet.header; at += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const text = cells.text(at, column);
        const line = text === "" ? null : lineNamed(text);
        if (line !== null) lines.set(line, { row: at, column: column + 1 });
        if (plainWords(text) === plainWords(TALLY_SETUP.group)) group = foldName(cells.text(at, column + 1));
        if (at === sheet.header && text === SHARE_LABEL) shareColumn = column;
      }
    return [{ title, group, sheet, lines, shareColumn, lastRow: end }];
  });
}

function cut(grid: Grid, from: number, to: number): Grid {
  const rows = <T>(all: readonly T[]): readonly T[] =>
    all.slice(from - grid.range.firstRow, to - grid.range.firstRow + 1);
  return {
    ...grid,
    range: { ...grid.range, firstRow: from, lastRow: to },
    values: rows(grid.values),
    text: rows(grid.text),
    numberFormats: rows(grid.numberFormats),
    fontNames: rows(grid.fontNames),
    merges: grid.merges.filter(({ firstRow, lastRow }) => firstRow >= from && lastRow <= to),
  };
}

function isOf(found: Found, { title, group, subject, candidates }: VoteList): boolean {
  if (found.title !== title || (found.group !== "" && found.group !== foldName(group))) return false;
  // Units and people each have a block of a commendation that both receive: a block's names tell which it is.
  const names = new Set(
    candidates.filter((each) => each.subject === subject).map(({ name }) => foldName(name)),
  );
  return found.sheet.rows.some(({ text }) => names.has(foldName(text("name"))));
}

/** Rows below the last written name on which nobody wrote anything, one left before whatever follows. */
function freeRows({ sheet, lastRow }: Found): readonly number[] {
  const cells = sheetCells(sheet.grid);
  const { firstColumn, lastColumn } = sheet.grid.range;
  const isEmpty = (row: number): boolean => {
    for (let column = firstColumn; column <= lastColumn; column += 1)
      if (cells.raw(row, column) !== "") return false;
    return true;
  };
  const named = sheet.rows.filter(({ text }) => text("name") !== "");
  const rows: number[] = [];
  for (let row = (named.at(-1)?.row ?? sheet.header) + 1; row < lastRow && isEmpty(row); row += 1)
    if (isEmpty(row + 1)) rows.push(row);
  return rows;
}

/** One candidate on a free row, in the columns where staff have them now. */
function rowInto(
  { sheet, lines, shareColumn }: Found,
  free: readonly number[],
  index: number,
  { rows, rule }: TallyBlock,
): Addition {
  const row = free[index] ?? 0;
  const entry = rows[index];
  const numbers = sheet.rows.map(({ text }) => Number(text("ordinal") || NaN)).filter(Number.isInteger);
  const number = Math.max(0, ...numbers) + index + 1;
  const cells: PlanCell[] = [];
  const blocks: PlanBlock[] = [];
  const look = (column: number, style: PlanBlock["style"]): void => {
    const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    blocks.push({ range, style: { grid: true, fontSize: SIZE, vertical: "center", ...style } });
  };
  const put = (column: number, value: PlanValue | null): void => {
    if (value !== null) cells.push({ row, column, value });
  };
  for (const { name, horizontal, entered, value } of TALLY_COLUMNS) {
    const column = name === null ? undefined : sheet.columns.get(name);
    if (column === undefined || entry === undefined) continue;
    put(column, name === "code" ? { kind: "text", text: entry.code } : value(entry, number));
    look(column, {
      horizontal,
      wrap: true,
      ...(entered && { fill: ENTRY_FILL }),
      ...(name === "code" && { fontSize: CODE_SIZE, color: CODE_COLOR }),
    });
  }
  const votes = sheet.columns.get("for");
  const formula = votes === undefined ? null : shareFormula({ row, column: votes }, lines, rule);
  if (shareColumn !== null) look(shareColumn, { horizontal: "center" });
  if (shareColumn !== null && formula !== null)
    put(shareColumn, { kind: "formula", formula, format: "0.00%" });
  return { cells, blocks, heights: [{ row, points: ROW_POINTS }] };
}

/** Blocks of their own, below everything that stands on the sheet. */
function blocksBelow(blocks: readonly TallyBlock[], firstRow: number): Addition {
  const sheet = new SheetBuilder("landscape", TALLY_COLUMNS);
  sheet.row = firstRow;
  for (const each of blocks) tallyBlock(sheet, each);
  const { cells, blocks: looks, rowHeights } = sheet.build("tally", "", 0);
  return { cells, blocks: looks, heights: rowHeights.filter(({ row }) => row >= firstRow) };
}

function planOf(grid: Grid, additions: readonly Addition[], entries: number): SheetPlan {
  const cells = additions.flatMap((each) => each.cells);
  const blocks = additions.flatMap((each) => each.blocks);
  const rows = [
    ...cells.map(({ row }) => row),
    ...blocks.flatMap(({ range }) => [range.firstRow, range.lastRow]),
  ];
  const columns = [
    ...cells.map(({ column }) => column),
    ...blocks.flatMap(({ range }) => [range.firstColumn, range.lastColumn]),
  ];
  return {
    kind: "tally",
    name: grid.sheet,
    orientation: "landscape",
    columnWidths: [],
    rowHeights: additions.flatMap((each) => each.heights),
    cells,
    blocks,
    merges: [],
    links: [],
    titleRows: null,
    printArea: {
      firstRow: Math.min(...rows),
      firstColumn: Math.min(...columns),
      lastRow: Math.max(...rows),
      lastColumn: Math.max(...columns),
    },
    frozenRows: 0,
    entries,
    onto: { sheet: grid.sheet, range: grid.range, values: grid.values },
  };
}
