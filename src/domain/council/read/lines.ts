import type Big from "big.js";
import type { Reading } from "../../candidates/candidate";
import { plainWords } from "../../fillIn";
import type { CellRef } from "../../grid/grid";
import { saysNone } from "../../candidates/values/none";
import { sheetCells, type SheetCells } from "../../tables/cells/sheetCells";
import type { Table } from "../../tables/table";
import { parseDecimal } from "../../text";
import type { TallyCounts } from "../council";
import { TALLY_LINES, type TallyLine } from "../tallySheet";

/** How staff write the lines of a tally beside our own words, before the number. */
const SPELLINGS: Readonly<Record<TallyLine, readonly string[]>> = {
  members: [
    "Tổng số thành viên hội đồng",
    "Số thành viên hội đồng",
    "Tổng số thành viên cụm",
    "TS thành viên",
  ],
  present: ["Số thành viên có mặt", "Thành viên có mặt", "Số có mặt"],
  absentWritten: ["Vắng có ý kiến", "Vắng mặt có ý kiến bằng văn bản", "Có ý kiến bằng văn bản"],
  absentSilent: ["Vắng mặt không có ý kiến"],
  issued: ["Số phiếu phát ra", "Tổng số phiếu phát ra"],
  returned: ["Số phiếu thu về", "Tổng số phiếu thu về"],
  valid: ["Số phiếu hợp lệ"],
  invalid: ["Số phiếu không hợp lệ"],
};

const LINES: ReadonlyMap<string, TallyLine> = new Map(
  (Object.keys(TALLY_LINES) as TallyLine[]).flatMap((line) =>
    [TALLY_LINES[line], ...SPELLINGS[line]].map((label) => [plainWords(label), line] as const),
  ),
);

/** Lines that speak of a vote for certain; "Có mặt: 12" may be a unit's strength. */
const CERTAIN: readonly TallyLine[] = ["members", "issued", "returned", "valid", "invalid"];

export const NO_COUNTS: TallyCounts = {
  members: undefined,
  present: undefined,
  absentWritten: undefined,
  absentSilent: undefined,
  issued: undefined,
  returned: undefined,
  valid: undefined,
  invalid: undefined,
};

/** The line a label names, with its punctuation: "Phiếu phát ra:". */
export function lineNamed(label: string): TallyLine | null {
  return LINES.get(plainWords(label)) ?? null;
}

/** A cell as a count of votes: a dash counts none; what is no number is unreadable. */
export function countIn(cells: SheetCells, cell: CellRef): Reading<Big> {
  const text = cells.text(cell.row, cell.column);
  if (text === "") return { kind: "blank", cell };
  const value = parseDecimal(saysNone(text) ? 0 : cells.raw(cell.row, cell.column));
  return value === null ? { kind: "unreadable", cell, text } : { kind: "known", value, cell, text };
}

/**
 * The lines of a tally that stand above a table or below it ("Tổng số thành viên hội đồng: 19"), the nearest above
 * before any below.
 * @param until the row of the next table on the sheet; rows from there on are that one's
 */
export function linesNear(table: Table, from: number, until: number): TallyCounts {
  const cells = sheetCells(table.grid);
  const header = Math.min(...table.headerRows);
  const last = Math.max(header, ...table.entries.map(({ row }) => row));
  const above = range(from, header - 1).reverse();
  const found: Partial<Record<TallyLine, Reading<Big>>> = {};
  for (const row of [...above, ...range(last + 1, until - 1)])
    for (const [line, reading] of linesIn(cells, row)) found[line] ??= reading;
  const speaks = CERTAIN.some((line) => found[line] !== undefined);
  return speaks ? { ...NO_COUNTS, ...found } : NO_COUNTS;
}

/** "Tổng số thành viên: 19; có mặt: 17" in one cell, or a label with its number in a cell to the right. */
function linesIn(cells: SheetCells, row: number): readonly (readonly [TallyLine, Reading<Big>])[] {
  const { firstColumn, lastColumn } = cells.range;
  return range(firstColumn, lastColumn).flatMap((column) => {
    const text = cells.text(row, column);
    if (text === "" || text.length > 200) return [];
    const whole = lineNamed(text);
    if (whole !== null) return [[whole, countIn(cells, entryBeside(cells, row, column))] as const];
    return text.split(/[;\n]|,(?!\d)/).flatMap((part) => {
      const [, label = "", number = ""] =
        /^[\s\-+*•–]*(.+?)\s*[:=]?\s*(\d+)(?:\s*(?:đồng chí|đ\/c|người|phiếu|thành viên))?\s*\.?$/iu.exec(
          part,
        ) ?? [];
      const line = lineNamed(label);
      const value = parseDecimal(number);
      const cell = refAt(cells, row, column);
      return line === null || value === null
        ? []
        : [[line, { kind: "known", value, cell, text: number }] as const];
    });
  });
}

/** The entry cell of a label: the first filled one to its right, else the next that is not merged with the label. */
export function entryBeside(cells: SheetCells, row: number, column: number): CellRef {
  const next = (cells.merges.at(row, column)?.lastColumn ?? column) + 1;
  for (let at = next; at <= cells.range.lastColumn; at += 1) {
    const text = cells.text(row, at);
    if (text === "") continue;
    // Another label stands there: this one's own cell was left empty.
    return lineNamed(text) === null ? refAt(cells, row, at) : refAt(cells, row, next);
  }
  return refAt(cells, row, next);
}

function refAt({ grid: { file, sheet } }: SheetCells, row: number, column: number): CellRef {
  return { file, sheet, row, column };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
