import { parseRange, columnNumber } from "../../src/domain/grid/address";
import type { CellRange, Grid, RawValue } from "../../src/domain/grid/grid";

export interface GridOptions {
  readonly file?: string;
  readonly sheet?: string;
  /** "A1:D1" */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Number format by cell ("D7"), row ("7") or column ("D"); the cell's own goes first. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly fonts?: Readonly<Record<string, string>>;
}

/** A sheet from its rows, A1 first; null is an empty cell. Shown text follows the few formats tests use. */
export function gridOf(rows: readonly (readonly (RawValue | null)[])[], options: GridOptions = {}): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const at = <T>(of: (row: number, column: number) => T) =>
    rows.map((_, row) => Array.from({ length: width }, (__, column) => of(row, column)));
  const value = (row: number, column: number): RawValue => rows[row]?.[column] ?? "";
  const setting = (settings: GridOptions["formats"], row: number, column: number) => {
    const letters = lettersOf(column + 1);
    return settings?.[`${letters}${row + 1}`] ?? settings?.[String(row + 1)] ?? settings?.[letters];
  };
  const format = (row: number, column: number) => setting(options.formats, row, column) ?? "General";
  return {
    file: options.file ?? "so.xlsx",
    sheet: options.sheet ?? "Sheet1",
    range: { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: width },
    values: at(value),
    text: at((row, column) => shown(value(row, column), format(row, column))),
    numberFormats: at(format),
    fontNames: at((row, column) => setting(options.fonts, row, column) ?? "Times New Roman"),
    merges: (options.merges ?? []).map(rangeOf),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: (options.hiddenColumns ?? []).map(columnNumber),
  };
}

function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (range === null) throw new Error(`no range: ${address}`);
  return range;
}

function lettersOf(column: number): string {
  return column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

function shown(value: RawValue, format: string): string {
  if (typeof value !== "number") return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
  if (format.endsWith("%")) return `${Number((value * 100).toFixed(2))}%`;
  if (format !== "dd/mm/yyyy") return String(value);
  const day = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString();
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
