import { quotedSheet, rangeAddress } from "../../domain/grid/address";
import type { FieldId, RecognisedTable, RowKind, Table } from "../../domain/tables/table";
import type { Words } from "../words";

/** A range of cells as a link needs it: where it is, and how that is shown. */
export interface Place {
  readonly address: string;
  readonly text: string;
}

export function fieldName(field: FieldId, words: Words): string {
  if (field.startsWith("year:")) return words.titleHeldIn(Number(field.slice("year:".length)));
  return words.fields[field as keyof Words["fields"]];
}

/** The header's cells. */
export function headerPlace(table: Table): Place {
  return placeOf(table, Math.max(...table.headerRows));
}

/** The whole table, from its first label to its last row. */
export function tablePlace(table: Table): Place {
  const rows = [...table.entries, ...table.skippedRows].map(({ row }) => row);
  return placeOf(table, Math.max(...table.headerRows, ...rows.slice(-1), ...lastEntry(table)));
}

export function rowPlace(table: Table, row: number): Place {
  const [firstColumn, lastColumn] = edges(table);
  const range = rangeAddress({ firstRow: row, lastRow: row, firstColumn, lastColumn });
  return { address: `${quotedSheet(table.grid.sheet)}!${range}`, text: String(row) };
}

function lastEntry({ entries }: Table): number[] {
  const last = entries[entries.length - 1];
  return last === undefined ? [] : [last.row];
}

function placeOf(table: Table, lastRow: number): Place {
  const [firstColumn, lastColumn] = edges(table);
  const range = rangeAddress({ firstRow: Math.min(...table.headerRows), lastRow, firstColumn, lastColumn });
  return { address: `${quotedSheet(table.grid.sheet)}!${range}`, text: range };
}

function edges({ columns, grid }: Table): [number, number] {
  const first = columns[0]?.column ?? grid.range.firstColumn;
  return [first, columns[columns.length - 1]?.column ?? first];
}

export function countOf({ subject, entries }: Table, words: Words): string {
  const { units, people, mixed } = words.counted;
  return { unit: units, person: people, mixed }[subject](entries.length);
}

/** One row below a header as the pane shows it. */
export interface ShownRow {
  readonly row: number;
  readonly kind: RowKind;
  /** What it was recognised as, where staff said otherwise; null where it is as recognised. */
  readonly was: RowKind | null;
}

/**
 * The rows worth showing: all that are nobody, all that staff corrected, and those they touched while the page
 * is open, so that none goes away under their hands.
 */
export function shownRows({ table, correction }: RecognisedTable, touched: readonly number[]): ShownRow[] {
  const bottom = Math.max(...table.headerRows);
  const kinds = new Map<number, RowKind>(table.skippedRows.map(({ row, why }) => [row, why]));
  const entries = new Set(table.entries.map(({ row }) => row));
  const kindOf = (row: number): RowKind => (entries.has(row) ? "entry" : (kinds.get(row) ?? "blank"));
  const corrected = new Map(
    (correction?.rows ?? []).flatMap(({ offset, was, kind }) =>
      kindOf(bottom + offset) === kind ? [[bottom + offset, was] as const] : [],
    ),
  );
  const rows = new Set([...kinds.keys(), ...corrected.keys(), ...touched.filter((row) => row > bottom)]);
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) => ({ row, kind: kindOf(row), was: corrected.get(row) ?? null }));
}
