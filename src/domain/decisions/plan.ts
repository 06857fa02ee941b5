import type { Criterion } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { FilledSheet } from "../fillIn";
import { titleBlock } from "../plans/headerBlock";
import { textPoints } from "../plans/page";
import type { PlanBlock, PlanCell, PlanValue, SheetPlan } from "../plans/plan";
import { SheetBuilder } from "../plans/sheetBuilder";
import { asText, tableBlock, type ListColumn } from "../plans/tableBlock";
import { heightOf, linesOf } from "../plans/textSize";
import { sheetCells } from "../tables/cells/sheetCells";
import type { Decision } from "../settings";
import { codeOf, isAbout, type DecisionChange } from "./change";
import { DECISION_LABELS, DECISION_WORDS, TAKEN_BACK, type DecisionColumn } from "./columns";
import { dayText } from "./day";

const SIZE = 11;

/** One row to write. */
interface Line {
  readonly decision: Decision | null;
  readonly takenBack: boolean;
  readonly criterion: Criterion | null;
}

/**
 * The sheet of decisions, for `keepSheet`: a new one with all decisions, or only the row that changes on the one that
 * is there, so that nothing else staff wrote on it moves.
 * @param change from `withDecision` or `withoutDecision`; or decisions for a sheet that is not there yet
 * @param criteria the rules of the review, for the sentence of a waived one
 */
export function planDecisions(
  change: DecisionChange | readonly Decision[],
  criteria: readonly Criterion[],
): SheetPlan {
  const lineOf = (decision: Decision, takenBack = false): Line => ({
    decision,
    takenBack,
    criterion:
      decision.kind === "waive" ? (criteria.find(({ id }) => id === decision.criterion) ?? null) : null,
  });
  if (!("read" in change)) return newSheet(change.map((decision) => lineOf(decision)));
  const { read, decision, takenBack, row } = change;
  if (read.sheet === undefined) return newSheet([lineOf(decision, takenBack)]);
  const others = read.kept.filter((each) => !isAbout(each.decision, decision)).length;
  return oneRow(
    read.sheet,
    row ?? freeRow(read.sheet),
    lineOf(decision, takenBack),
    others + (takenBack ? 0 : 1),
  );
}

/** Empty rows with lines around them, where staff may write decisions by hand. */
const READY_ROWS = 8;
const READY_POINTS = 20;

function newSheet(lines: readonly Line[]): SheetPlan {
  const sheet = new SheetBuilder("landscape", COLUMNS);
  titleBlock(sheet, "QUYẾT ĐỊNH KHI XÉT DANH HIỆU THI ĐUA", [
    "Mỗi hàng là một quyết định: “Miễn điều kiện” (ghi danh hiệu và chép đúng điều kiện) hoặc “Không đề nghị” một danh hiệu.",
    "Phải ghi lý do. Đổi “Quyết định” thành “Đã rút” hoặc xóa hàng để thôi áp dụng. Ghi xong, bấm “Kiểm tra”.",
  ]);
  const empty: Line = { decision: null, takenBack: false, criterion: null };
  const ready = Array.from({ length: READY_ROWS }, () => empty);
  const { first } = tableBlock(sheet, COLUMNS, [{ heading: "", entries: [...lines, ...ready] }], {
    size: SIZE,
    numbered: false,
    onEntry: ({ decision }, row) => {
      if (decision === null) sheet.raise(row, READY_POINTS);
    },
  });
  sheet.freeze(first - 1);
  return sheet.build("decisions", "Quyết định", lines.length);
}

function oneRow(sheet: FilledSheet<DecisionColumn>, row: number, line: Line, entries: number): SheetPlan {
  const cells: PlanCell[] = [];
  const blocks: PlanBlock[] = [];
  let lines = 1;
  for (const { name, width, horizontal, value } of COLUMNS) {
    const column = sheet.columns.get(name);
    if (column === undefined) continue;
    const shown = value(line, numberOf(sheet, row)) ?? ({ kind: "text", text: "" } as const);
    cells.push({ row, column, value: shown });
    const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    blocks.push({ range, style: { grid: true, wrap: true, fontSize: SIZE, horizontal, vertical: "center" } });
    if (shown.kind === "text") lines = Math.max(lines, linesOf(shown.text, textPoints(width), SIZE));
  }
  const columns = [...sheet.columns.values()];
  const { grid } = sheet;
  return {
    kind: "decisions",
    name: grid.sheet,
    orientation: "landscape",
    columnWidths: [],
    rowHeights: [{ row, points: heightOf(lines, SIZE) }],
    cells,
    blocks,
    merges: [],
    links: [],
    titleRows: null,
    printArea: {
      firstRow: row,
      firstColumn: Math.min(...columns),
      lastRow: row,
      lastColumn: Math.max(...columns),
    },
    frozenRows: 0,
    entries,
    onto: { sheet: grid.sheet, range: grid.range, values: grid.values },
  };
}

/** The first row, below the last that states something of ours, on which nobody wrote anything at all. */
function freeRow({ grid, header, rows }: FilledSheet<DecisionColumn>): number {
  const stated = rows.filter(({ text }) => text("name") !== "" && text("decision") !== "");
  const cells = sheetCells(grid);
  const { firstColumn, lastColumn, lastRow } = grid.range;
  for (let row = (stated.at(-1)?.row ?? header) + 1; row <= lastRow; row += 1) {
    let empty = true;
    for (let column = firstColumn; column <= lastColumn; column += 1)
      if (cells.raw(row, column) !== "") empty = false;
    if (empty) return row;
  }
  return Math.max(lastRow, header) + 1;
}

/** The row's own number where it has one, else one above the highest. */
function numberOf({ rows }: FilledSheet<DecisionColumn>, row: number): number {
  const numbers = rows.map((each) => ({ row: each.row, number: Number(each.text("ordinal") || NaN) }));
  const own = numbers.find((each) => each.row === row)?.number ?? NaN;
  if (Number.isInteger(own)) return own;
  return 1 + Math.max(0, ...numbers.map(({ number }) => number).filter(Number.isInteger));
}

interface DecisionListColumn extends ListColumn<Line> {
  readonly name: DecisionColumn;
}

function column(
  name: DecisionColumn,
  width: number,
  horizontal: "left" | "center",
  value: (decision: Decision, line: Line, number: number) => PlanValue | null,
  grow = 0,
): DecisionListColumn {
  return {
    name,
    label: DECISION_LABELS[name],
    width,
    grow,
    horizontal,
    value: (line, number) => (line.decision === null ? null : value(line.decision, line, number)),
  };
}

const COLUMNS: readonly DecisionListColumn[] = [
  column("ordinal", 5, "center", (_, __, number) => ({ kind: "number", value: number, format: "0" })),
  column("name", 17, "left", ({ name }) => asText(name), 1),
  column("unit", 13, "left", ({ unit }) => asText(unit ?? ""), 1),
  column("decision", 11, "center", ({ kind }, { takenBack }) =>
    asText(
      takenBack ? `${TAKEN_BACK}: ${DECISION_WORDS[kind].toLocaleLowerCase("vi")}` : DECISION_WORDS[kind],
    ),
  ),
  column("title", 9, "center", (decision, { criterion }) => {
    const title = decision.kind === "exclude" ? decision.title : criterion?.title;
    return title === undefined ? null : asText(TITLES[title].short);
  }),
  column("sentence", 20, "left", (_, { criterion }) => asText(criterion?.sentence.vi ?? ""), 2),
  column("reason", 17, "left", ({ reason }) => asText(reason), 2),
  column("on", 11, "center", ({ seen }) => asText(dayText(seen?.on ?? ""))),
  column("seen", 17, "left", ({ seen }) => asText(seen?.text ?? ""), 1),
  column("code", 10, "left", (decision) => asText(codeOf(decision))),
];
