import { sheetCells } from "../tables/cells/sheetCells";
import { standsAlone } from "../tables/fields/clashes";
import { columnLabels, joinedLabel } from "../tables/fields/labelParts";
import type {
  FieldId,
  RecognisedTable,
  RowKind,
  StaleCorrection,
  Table,
  TableSubject,
} from "../tables/table";
import { labelMark, rowMark } from "./checksum";
import { noCorrection, saysNothing, type TableCorrection } from "./correction";

/** One thing that staff say about a table; null takes back what they said before. */
export type Change =
  | { readonly kind: "ignored"; readonly ignored: boolean }
  | { readonly kind: "subject"; readonly subject: TableSubject | null }
  /** 1-based sheet rows. */
  | { readonly kind: "headerRows"; readonly rows: { readonly first: number; readonly last: number } | null }
  | { readonly kind: "column"; readonly column: number; readonly field: FieldId | null }
  | { readonly kind: "row"; readonly row: number; readonly to: RowKind | null }
  /** Drops a correction that no longer fits. */
  | { readonly kind: "stale"; readonly stale: StaleCorrection }
  | { readonly kind: "all" };

/** The corrections of a workbook after staff said one more thing about one of its tables. */
export function changeCorrections(
  corrections: readonly TableCorrection[],
  about: RecognisedTable,
  change: Change,
): readonly TableCorrection[] {
  const { sheet, ordinal } = about.identity;
  const old =
    corrections.find((each) => each === about.correction) ??
    corrections.find((each) => each.sheet === sheet && each.ordinal === ordinal) ??
    null;
  const placed = rebased(old, about);
  const next = changed(placed, about, change);
  const others = corrections.filter((each) => each !== old);
  return saysNothing(next) ? others : [...others, next];
}

/** What is kept about the table, in terms of how it stands now. */
function rebased(old: TableCorrection | null, { identity, table }: RecognisedTable): TableCorrection {
  if (old === null) return noCorrection(identity);
  if (old.signature === identity.signature) return { ...old, ordinal: identity.ordinal };
  // With new labels only what was found again still holds: columns by their labels, rows by their beginnings.
  const labels = labelsOf(table);
  const columns = old.columns.flatMap((one) => {
    const found = [...labels].filter(([, label]) => labelMark(label) === one.label).map(([column]) => column);
    const column = found.includes(one.column) ? one.column : found.length === 1 ? found[0] : undefined;
    return column === undefined ? [] : [{ ...one, column }];
  });
  const rows = old.rows.filter((row) => mark(table, bottomOf(table) + row.offset) === row.mark);
  return { ...noCorrection(identity), columns, rows };
}

function changed(base: TableCorrection, about: RecognisedTable, change: Change): TableCorrection {
  switch (change.kind) {
    case "ignored": {
      // A table that recognition would pass over is left out again by itself.
      if (change.ignored) return { ...base, ignored: base.ignored === false ? null : true };
      return { ...base, ignored: about.state.kind === "passedOver" ? false : null };
    }
    case "subject":
      return { ...base, subject: change.subject === about.uncorrected.subject ? null : change.subject };
    case "headerRows":
      return withHeader(base, about, change.rows);
    case "column":
      return withColumn(base, about, change.column, change.field);
    case "row":
      return withRow(base, about, change.row, change.to);
    case "stale":
      return withoutStale(base, change.stale);
    case "all":
      return noCorrection(about.identity);
  }
}

function withHeader(
  base: TableCorrection,
  { table, uncorrected }: RecognisedTable,
  rows: { readonly first: number; readonly last: number } | null,
): TableCorrection {
  const [top, bottom] = [uncorrected.headerRows[0] ?? 1, bottomOf(uncorrected)];
  const chosen = rows ?? { first: top, last: bottom };
  const asFound = chosen.first === top && chosen.last === bottom;
  const offsets = { first: chosen.first - top, last: chosen.last - top };
  // Columns have other labels under the new header, and rows another distance from it: they stay the same ones.
  const labels = labelsUnder(table, chosen.first, chosen.last);
  const moved = chosen.last - bottomOf(table);
  return {
    ...base,
    headerRows: asFound ? null : offsets,
    columns: base.columns.flatMap((one) => {
      const label = labels.get(one.column);
      return label === undefined ? [] : [{ ...one, label: labelMark(label) }];
    }),
    rows: base.rows.flatMap((one) =>
      one.offset - moved > 0 ? [{ ...one, offset: one.offset - moved }] : [],
    ),
  };
}

function withColumn(
  base: TableCorrection,
  { table, uncorrected }: RecognisedTable,
  column: number,
  field: FieldId | null,
): TableCorrection {
  const label = table.columns.find((each) => each.column === column)?.label;
  const others = base.columns.filter(
    (one) => one.column !== column && (field === null || one.field !== field || !standsAlone(field)),
  );
  const found = uncorrected.columns.find((each) => each.column === column);
  const asFound = others.length === 0 && found?.field === field && found.label === label;
  if (field === null || label === undefined || asFound) return { ...base, columns: others };
  return { ...base, columns: [...others, { column, label: labelMark(label), field }] };
}

function withRow(
  base: TableCorrection,
  { table }: RecognisedTable,
  row: number,
  to: RowKind | null,
): TableCorrection {
  const offset = row - bottomOf(table);
  const old = base.rows.find((one) => one.offset === offset);
  const others = base.rows.filter((one) => one !== old);
  const was = old !== undefined && kindOf(table, row) === old.kind ? old.was : kindOf(table, row);
  if (to === null || to === was) return { ...base, rows: others };
  return { ...base, rows: [...others, { offset, was, mark: mark(table, row), kind: to }] };
}

function withoutStale(base: TableCorrection, stale: StaleCorrection): TableCorrection {
  switch (stale.kind) {
    case "table":
      return noCorrection(base);
    case "ignored":
      return { ...base, ignored: null };
    case "subject":
      return { ...base, subject: null };
    case "headerRows":
      return { ...base, headerRows: null };
    case "column":
      return { ...base, columns: base.columns.filter(({ column }) => column !== stale.column) };
    case "row":
      return { ...base, rows: base.rows.filter(({ offset }) => offset !== stale.offset) };
  }
}

/** The corrections without those of tables that are no longer in the workbook. */
export function withoutLost(
  corrections: readonly TableCorrection[],
  recognised: readonly RecognisedTable[],
): readonly TableCorrection[] {
  return corrections.filter((each) => recognised.some(({ correction }) => correction === each));
}

/** What a row below the header of a table is read as. */
export function kindOf({ entries, skippedRows }: Table, row: number): RowKind {
  if (entries.some((entry) => entry.row === row)) return "entry";
  return skippedRows.find((skipped) => skipped.row === row)?.why ?? "blank";
}

function bottomOf({ headerRows }: Table): number {
  return headerRows[headerRows.length - 1] ?? 0;
}

function mark({ grid, columns }: Table, row: number): number {
  return rowMark(sheetCells(grid), span(columns), row);
}

function labelsOf({ columns }: Table): ReadonlyMap<number, string> {
  return new Map(columns.map(({ column, label }) => [column, label]));
}

function labelsUnder({ grid, columns }: Table, first: number, last: number): ReadonlyMap<number, string> {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const labels = columnLabels(sheetCells(grid), rows, span(columns));
  return new Map(labels.map((label) => [label.column, joinedLabel(label)]));
}

/** Every column from the first to the last. */
function span(columns: Table["columns"]): number[] {
  const [first, last] = [columns[0]?.column ?? 1, columns[columns.length - 1]?.column ?? 0];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
