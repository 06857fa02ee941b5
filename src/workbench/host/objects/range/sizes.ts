import { invalidArgument } from "../../batch/error";
import type { Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { assertWritable } from "../../edit/protect";
import type { RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { shownText } from "../../../model/shownText";
import { numberOf } from "../arguments";

/** Excel's largest row height, and its widest column (255 characters) in points of the usual font. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1342.5;

interface Lines {
  readonly sizes: Map<number, number>;
  readonly hidden: Set<number>;
  readonly usual: number;
  readonly first: number;
  readonly last: number;
}

const rowsOf = ({ sheet, area }: RangeRef): Lines => ({
  sizes: sheet.rowHeights,
  hidden: sheet.hiddenRows,
  usual: sheet.defaultRowHeight,
  first: area.firstRow,
  last: area.lastRow,
});

const columnsOf = ({ sheet, area }: RangeRef): Lines => ({
  sizes: sheet.columnWidths,
  hidden: sheet.hiddenColumns,
  usual: sheet.defaultColumnWidth,
  first: area.firstColumn,
  last: area.lastColumn,
});

/** The size all lines share, or null; a hidden line counts as 0, as in Excel. */
function sharedSize({ sizes, hidden, usual, first, last }: Lines): number | null {
  const found = new Set<number>();
  const own = new Set<number>();
  for (const position of [...sizes.keys(), ...hidden])
    if (position >= first && position <= last) own.add(position);
  for (const position of own) found.add(hidden.has(position) ? 0 : (sizes.get(position) ?? usual));
  if (own.size < last - first + 1) found.add(usual);
  const [size] = found;
  return found.size === 1 ? (size ?? null) : null;
}

function setSize(
  range: RangeRef,
  lines: Lines,
  value: Json,
  max: number,
  location: string,
  host: HostSession,
): void {
  assertWritable(range.sheet, location);
  const size = numberOf(value, location);
  if (size < 0 || size > max) throw invalidArgument(location, `${size} points`);
  for (let position = lines.first; position <= lines.last; position++) {
    lines.sizes.set(position, size);
    // A size of 0 hides; any other shows.
    if (size === 0) lines.hidden.add(position);
    else lines.hidden.delete(position);
  }
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}

export const sizeProperties: Record<string, Property<RangeRef>> = {
  RowHeight: {
    get: (range) => sharedSize(rowsOf(range)),
    set: (range, value, host) => {
      // A height for every row of the sheet is the sheet's usual height.
      if (range.isEntireColumn) range.sheet.defaultRowHeight = numberOf(value, "RangeFormat.rowHeight");
      else setSize(range, rowsOf(range), value, MAX_HEIGHT, "RangeFormat.rowHeight", host);
    },
  },
  UseStandardHeight: {
    get: ({ sheet, area }) => {
      const own = [...sheet.rowHeights.keys()].filter((row) => row >= area.firstRow && row <= area.lastRow);
      if (own.length === 0) return true;
      return own.length === area.lastRow - area.firstRow + 1 ? false : null;
    },
    // Our claim: `false` alone changes nothing, as in Excel, where a height must be given.
    set: ({ sheet, area }, value, host) => {
      assertWritable(sheet, "RangeFormat.useStandardHeight");
      if (value !== true) return;
      for (let row = area.firstRow; row <= area.lastRow; row++) sheet.rowHeights.delete(row);
      sheet.layoutTouched = true;
      host.record({ kind: "layout", sheet });
    },
  },
  ColumnWidth: {
    get: (range) => sharedSize(columnsOf(range)),
    set: (range, value, host) =>
      setSize(range, columnsOf(range), value, MAX_WIDTH, "RangeFormat.columnWidth", host),
  },
};

/** Width of a text in points: half the font size a character is near enough without fonts to measure. */
function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * 0.52 + 7;
}

/** Approximate: the longest shown text of each column, wrapped and merged cells left out as Excel does. */
export function autofitColumns(range: RangeRef, host: HostSession): void {
  const widest = new Map<number, number>();
  eachShown(range, host, (_row, column, text, style) => {
    if (!style.wrap) widest.set(column, Math.max(widest.get(column) ?? 0, textWidth(text, style.font.size)));
  });
  for (const [column, width] of widest) range.sheet.columnWidths.set(column, Math.min(width, MAX_WIDTH));
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}

/** Approximate: as many lines of 1.25 font sizes as the cell's text needs in its column's width. */
export function autofitRows(range: RangeRef, host: HostSession): void {
  const tallest = new Map<number, number>();
  eachShown(range, host, (row, column, text, style) => {
    const width = range.sheet.columnWidths.get(column) ?? range.sheet.defaultColumnWidth;
    const lines = text
      .split("\n")
      .reduce(
        (sum, line) =>
          sum + (style.wrap ? Math.max(1, Math.ceil(textWidth(line, style.font.size) / width)) : 1),
        0,
      );
    tallest.set(row, Math.max(tallest.get(row) ?? 0, lines * style.font.size * 1.25 + 2));
  });
  for (const [row, height] of tallest) {
    range.sheet.rowHeights.set(row, Math.min(Math.max(height, range.sheet.defaultRowHeight), MAX_HEIGHT));
  }
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}

function eachShown(
  { sheet, area }: RangeRef,
  host: HostSession,
  see: (row: number, column: number, text: string, style: ReturnType<RangeRef["sheet"]["styleAt"]>) => void,
): void {
  const isMerged = (row: number, column: number) =>
    sheet.merges.some(
      (m) => row >= m.firstRow && row <= m.lastRow && column >= m.firstColumn && column <= m.lastColumn,
    );
  for (const [row, cells] of sheet.rowsInOrder()) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const [column, cell] of cells) {
      if (column < area.firstColumn || column > area.lastColumn || isMerged(row, column)) continue;
      see(row, column, shownText(cell, host.workbook), cell.style);
    }
  }
}
