import {
  BODY_WORDS,
  TALLY_LINES,
  TALLY_SETUP,
  tallyCodes,
  tallyHeading,
  type TallyLine,
} from "../../council/tallySheet";
import { ruleFor } from "../../council/rules";
import type { VoteRule } from "../../council/council";
import type { SheetBuilder } from "../sheetBuilder";
import { tableBlock } from "../tableBlock";
import { heightOf } from "../textSize";
import { shortTitle, type CouncilPapers, type VoteList } from "./paper";
import {
  CODE_COLOR,
  CODE_SIZE,
  ENTRY_FILL,
  shareFormula,
  TALLY_COLUMNS,
  type CellAt,
  type TallyRow,
} from "./tallyColumns";
import { ruleSentence } from "./words";

const SIZE = 12;
const ROW_POINTS = 20;
const LINE_POINTS = heightOf(1, SIZE);
/** Rows left free below the candidates, for those who come later. */
const READY_ROWS = 3;
const LABEL_COLUMN = 2;
const ENTRY_COLUMN = 3;
const LINES = Object.keys(TALLY_LINES) as TallyLine[];
/** A block's head with its labels and the first rows: not parted by the end of a page. */
const HEAD_POINTS = (LINES.length + 4) * LINE_POINTS + 40 + 3 * ROW_POINTS;

/** One vote to count: its heading, the counts that are the same for all, a row per candidate. */
export interface TallyBlock {
  readonly vote: VoteList;
  readonly rows: readonly TallyRow[];
  readonly rule: VoteRule | null;
  /** Stands behind the title, in brackets; "" for none. */
  readonly about: string;
}

/** Written beside those who were put on the list after the sheet was made. */
export const ADDED_LATER = "bổ sung sau khi lập phiếu";

/**
 * A vote as a block.
 * @param note what stands beside each candidate, "" for nothing
 */
export function blockOf(vote: VoteList, papers: CouncilPapers, note: string): TallyBlock {
  const codes = tallyCodes(papers.candidates);
  const rows = vote.candidates.map((candidate) => ({ candidate, code: codes.get(candidate.id) ?? "", note }));
  return { vote, rows, rule: ruleFor(vote.title, papers.settings), about: note === "" ? "" : "bổ sung" };
}

/**
 * Writes a block in the words by which council/read/tally.ts reads it back. Nothing of it is merged, so that it can be
 * added below what staff wrote.
 */
export function tallyBlock(sheet: SheetBuilder, { vote, rows, rule, about }: TallyBlock): void {
  sheet.keepTogether(HEAD_POINTS);
  headingRow(sheet, vote, about);
  italicRow(sheet, ruleSentence(rule));
  setupRow(sheet, TALLY_SETUP.body, BODY_WORDS[vote.body]);
  if (vote.body === "cluster") setupRow(sheet, TALLY_SETUP.group, vote.group);
  const lines = new Map<TallyLine, CellAt>();
  for (const line of LINES) {
    lines.set(line, { row: sheet.row, column: ENTRY_COLUMN });
    setupRow(sheet, TALLY_LINES[line], "");
  }
  sheet.gap(6);
  const ready: TallyRow = { candidate: null, code: "", note: "" };
  const room = Array.from({ length: READY_ROWS }, () => ready);
  const { first, last } = tableBlock(sheet, TALLY_COLUMNS, [{ heading: "", entries: [...rows, ...room] }], {
    size: SIZE,
    numbered: false,
    onEntry: (entry, row) => {
      sheet.raise(row, ROW_POINTS);
      if (entry.candidate === null) return;
      sheet.text(row, TALLY_COLUMNS.length, entry.code);
      putShare(sheet, row, lines, rule);
    },
  });
  TALLY_COLUMNS.forEach(({ name, entered }, index) => {
    const column = index + 1;
    const range = { firstRow: first, firstColumn: column, lastRow: last, lastColumn: column };
    if (entered) sheet.style(range, { fill: ENTRY_FILL });
    if (name === "code") sheet.style(range, { fontSize: CODE_SIZE, color: CODE_COLOR });
  });
  sheet.gap(12);
  sheet.gap(12);
}

/** The share, empty until the counts are there. */
function putShare(
  sheet: SheetBuilder,
  row: number,
  lines: ReadonlyMap<TallyLine, CellAt>,
  rule: VoteRule | null,
): void {
  const at = (name: string | null): number => TALLY_COLUMNS.findIndex((each) => each.name === name) + 1;
  const formula = shareFormula({ row, column: at("for") }, lines, rule);
  if (formula !== null) sheet.put(row, at(null), { kind: "formula", formula, format: "0.00%" });
}

function headingRow(sheet: SheetBuilder, vote: VoteList, about: string): void {
  const told = [/\((.*)\)/.exec(shortTitle(vote))?.[1] ?? "", vote.group, about].filter(
    (part) => part !== "",
  );
  const text = `${tallyHeading(vote.title)}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
  sheet.text(sheet.row, 1, text);
  sheet.style(sheet.rows(sheet.row, sheet.row), { bold: true, fontSize: 13, horizontal: "left" });
  sheet.raise(sheet.row, heightOf(1, 13) + 4);
  sheet.row += 1;
}

function italicRow(sheet: SheetBuilder, text: string): void {
  sheet.text(sheet.row, 1, text);
  sheet.style(sheet.rows(sheet.row, sheet.row), { italic: true, fontSize: SIZE, horizontal: "left" });
  sheet.raise(sheet.row, LINE_POINTS);
  sheet.row += 1;
}

/** A label with its entry cell beside. */
function setupRow(sheet: SheetBuilder, label: string, entry: string): void {
  const { row } = sheet;
  sheet.text(row, LABEL_COLUMN, label);
  sheet.text(row, ENTRY_COLUMN, entry);
  const cells = { firstRow: row, firstColumn: LABEL_COLUMN, lastRow: row, lastColumn: ENTRY_COLUMN };
  sheet.style(cells, { grid: true, fontSize: SIZE, vertical: "center", horizontal: "left" });
  sheet.style({ ...cells, firstColumn: ENTRY_COLUMN }, { fill: ENTRY_FILL, horizontal: "center" });
  sheet.raise(row, LINE_POINTS);
  sheet.row += 1;
}
