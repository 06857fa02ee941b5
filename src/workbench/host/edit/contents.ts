import type { CellRange } from "../../../domain/grid/grid";
import type { Cell } from "../../model/cell";
import { invalidArgument } from "../batch/error";
import type { RangeRef } from "../range/rangeRef";
import type { HostSession } from "../session";
import type { EntryConventions } from "../values/conventions";
import { parseEntry } from "../values/entry";
import { valueOf, valueTypeOf } from "../values/read";
import { assertWritable } from "./protect";
import { withNumberFormat } from "./styles";

/**
 * Reads what an add-in sets on a range: one value for all its cells, or rows of values of exactly its size.
 * @returns a function from 0-based row and column to the value there; null leaves a cell as it is.
 * @throws HostError InvalidArgument where the size differs or the range is whole rows or columns.
 */
export function matrixFor(
  range: RangeRef,
  value: unknown,
  location: string,
): (row: number, column: number) => unknown {
  if (range.isUnbounded)
    throw invalidArgument(location, "cell values of whole rows or columns cannot be set");
  // Documented: null leaves single cells alone within rows of values; as the whole value it is an error.
  if (value === null || value === undefined)
    throw invalidArgument(location, "null is no value of a property");
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const fits =
    rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) {
    const first = rows[0];
    const given = `${rows.length} x ${Array.isArray(first) ? first.length : 0}`;
    throw invalidArgument(location, `${given} values do not fit a range of ${range.rows} x ${range.columns}`);
  }
  return (row, column) => (rows as readonly (readonly unknown[])[])[row]?.[column];
}

/** Sets values or formulas of a range as Excel would; merged cells keep only what goes to their first cell. */
export function setContents(
  host: HostSession,
  range: RangeRef,
  value: unknown,
  conventions: EntryConventions,
  location: string,
): void {
  assertWritable(range.sheet, location);
  const at = matrixFor(range, value, location);
  const { firstRow, firstColumn } = range.area;
  const inMerge = coveredCells(range);
  const single = range.rows * range.columns === 1;
  const before = range.sheet.cell(firstRow, firstColumn);
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      const entry = at(row, column);
      if (entry === null || entry === undefined) continue;
      if (typeof entry !== "string" && typeof entry !== "number" && typeof entry !== "boolean") {
        throw invalidArgument(location, `${typeof entry} is no cell value`);
      }
      if (inMerge(firstRow + row, firstColumn + column)) continue;
      setCell(host, range.sheet, firstRow + row, firstColumn + column, entry, conventions);
    }
  }
  const detail = single ? { detail: changedCell(before, range.sheet.cell(firstRow, firstColumn)) } : {};
  host.record({ kind: "contents", sheet: range.sheet, range: range.area, ...detail });
}

function changedCell(before: Cell | undefined, after: Cell | undefined) {
  return {
    valueBefore: valueOf(before),
    valueAfter: valueOf(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function setCell(
  host: HostSession,
  sheet: RangeRef["sheet"],
  row: number,
  column: number,
  value: string | number | boolean,
  conventions: EntryConventions,
): void {
  const before = sheet.cell(row, column);
  if (value === "" && (before === undefined || (before.content === null && before.formula === null))) return;
  const style = sheet.styleAt(row, column);
  const entry = parseEntry(value, { style }, conventions);
  const dressed = entry.format !== null && style.numberFormat === "General";
  sheet.change(row, column, {
    content: entry.content,
    formula: entry.formula,
    style: dressed ? withNumberFormat(style, entry.format ?? "General") : style,
  });
  noteFormula(host, sheet, row, column, entry.formula !== null);
}

/** Remembers which formulas were written here, because only those are calculated. */
export function noteFormula(
  host: HostSession,
  sheet: RangeRef["sheet"],
  row: number,
  column: number,
  is: boolean,
): void {
  let written = host.writtenFormulas.get(sheet);
  if (!is && written === undefined) return;
  if (written === undefined) host.writtenFormulas.set(sheet, (written = new Set()));
  if (is) written.add(`${row}:${column}`);
  else written.delete(`${row}:${column}`);
}

/** Tells cells that a merge hides: Excel drops what is written to them. */
function coveredCells(range: RangeRef): (row: number, column: number) => boolean {
  const merges = range.sheet.merges.filter((merge) => touches(merge, range.area));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.firstRow &&
        row <= merge.lastRow &&
        column >= merge.firstColumn &&
        column <= merge.lastColumn &&
        (row !== merge.firstRow || column !== merge.firstColumn),
    );
}

export function touches(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    a.lastRow >= b.firstRow &&
    a.firstColumn <= b.lastColumn &&
    a.lastColumn >= b.firstColumn
  );
}
