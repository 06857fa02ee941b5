import { textPoints } from "./page";
import type { PlanValue } from "./plan";
import type { SheetBuilder } from "./sheetBuilder";
import { tableHeader } from "./tableHeader";
import { heightOf, linesOf } from "./textSize";

/** One column of a printed table: its labels, its width in characters, and what it shows of an entry. */
export interface ListColumn<T> {
  readonly label: string;
  /** The label above, shared with neighbours of the same group. */
  readonly group?: string;
  readonly width: number;
  readonly grow?: number;
  readonly horizontal: "left" | "center" | "right";
  /** null leaves the cell empty: what the workbook does not say is not filled in. */
  readonly value: (entry: T, number: number) => PlanValue | null;
}

/** Entries under one heading; "" for no heading row. */
export interface Section<T> {
  readonly heading: string;
  /** A line in italics under the heading; absent or "" for none. */
  readonly under?: string;
  readonly entries: readonly T[];
  /** Lines in italics over the whole width after the entries. */
  readonly after?: readonly string[];
}

/** The rows a table took: those of its entries, headings included. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

export const asText = (text: string): PlanValue | null => (text === "" ? null : { kind: "text", text });

export interface TableOptions<T> {
  /** Font size in points. */
  readonly size: number;
  /** Whether a row below the labels numbers the columns, as official lists have it. */
  readonly numbered: boolean;
  /** Whether the running number begins anew in each section. */
  readonly restarts?: boolean;
  /** Called with each entry and its row, for links. */
  readonly onEntry?: (entry: T, row: number) => void;
}

/** A whole table: labels, a heading per section, one row per entry numbered through, lines around all cells. */
export function tableBlock<T>(
  sheet: SheetBuilder,
  columns: readonly ListColumn<T>[],
  sections: readonly Section<T>[],
  { size, numbered, restarts = false, onEntry }: TableOptions<T>,
): TableRows {
  const header = sheet.row;
  tableHeader(sheet, columns, size, numbered);
  const first = sheet.row;
  let number = 0;
  for (const { heading, under = "", entries, after = [] } of sections) {
    if (heading !== "") headingRow(sheet, heading, size);
    if (under !== "") noteRow(sheet, under, size);
    if (restarts) number = 0;
    for (const entry of entries) {
      onEntry?.(entry, sheet.row);
      entryRow(sheet, columns, entry, ++number, size);
    }
    for (const line of after) noteRow(sheet, line, size);
  }
  const last = sheet.row - 1;
  sheet.ground(sheet.rows(header, last), { grid: true });
  if (last >= first)
    columns.forEach(({ horizontal }, index) => {
      const range = { firstRow: first, firstColumn: index + 1, lastRow: last, lastColumn: index + 1 };
      sheet.ground(range, { horizontal, vertical: "center", wrap: true, fontSize: size });
    });
  return { first, last };
}

function headingRow(sheet: SheetBuilder, text: string, size: number): void {
  sheet.span(sheet.row, 1, sheet.lastColumn, text, { bold: true, horizontal: "left", fontSize: size });
  sheet.row += 1;
}

function noteRow(sheet: SheetBuilder, text: string, size: number): void {
  sheet.span(sheet.row, 1, sheet.lastColumn, text, { italic: true, horizontal: "left", fontSize: size });
  sheet.row += 1;
}

/** Each row is high enough for its longest text. */
function entryRow<T>(
  sheet: SheetBuilder,
  columns: readonly ListColumn<T>[],
  entry: T,
  number: number,
  size: number,
): void {
  let lines = 1;
  columns.forEach(({ value, width }, index) => {
    const shown = value(entry, number);
    if (shown === null) return;
    sheet.put(sheet.row, index + 1, shown);
    if (shown.kind !== "text" || !sheet.fitsRows) return;
    lines = Math.max(lines, linesOf(shown.text, textPoints(sheet.widths[index] ?? width), size));
  });
  sheet.raise(sheet.row, heightOf(lines, size));
  sheet.row += 1;
}
