import type { SheetCells } from "./cells/sheetCells";
import { columnFields } from "./columnFields";
import type { Clash } from "./fields/clashes";
import { columnLabels } from "./fields/labelParts";
import { findNaming } from "./fields/naming";
import { readColumn } from "./fields/readColumn";
import { classifyRows } from "./rows/classifyRows";
import type { TableFrame } from "./rows/tableFrame";
import { columnsOf } from "./structure/columns";
import type { Region } from "./structure";
import type { FieldId, Table } from "./table";

export interface TableRead {
  readonly table: Table;
  readonly clashes: readonly Clash[];
}

/** Columns that say nothing about anybody: a table of names and these alone is a list of codes. */
const EMPTY_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
  "ordinal",
  "other",
  "unitOfMeasure",
  "name",
  "familyName",
  "givenName",
  "honorific",
]);

/**
 * Reads a region of a sheet as a scoring table or roster.
 * @returns null where no column names people or units, or nothing is said about them.
 */
export function recogniseTable(cells: SheetCells, region: Region): TableRead | null {
  const labels = columnLabels(cells, region.headerRows, columnsOf(region.band));
  const readings = labels.map(readColumn);
  const naming = findNaming(
    readings,
    new Map(labels.map((label) => [label.column, label.parts[label.parts.length - 1] ?? ""])),
  );
  const headerBottom = region.headerRows[region.headerRows.length - 1];
  if (naming === null || headerBottom === undefined) return null;
  const frame: TableFrame = {
    cells,
    subject: naming.subject,
    headerBottom,
    lastRow: region.lastRow,
    columns: labels.map((label) => label.column),
    ordinalColumn: readings.find((reading) => reading.meaning === "ordinal")?.column ?? null,
    nameColumns: naming.nameColumns,
  };
  const { entries, skipped } = classifyRows(frame);
  const { columns, clashes } = columnFields(cells, labels, readings, naming, entries);
  const nominates = readings.some((reading) => reading.meaning === "titleCode");
  if (!nominates && columns.every((column) => EMPTY_FIELDS.has(column.field))) return null;
  const table: Table = {
    grid: cells.grid,
    subject: naming.subject,
    headerRows: region.headerRows,
    columns,
    entries,
    skippedRows: skipped,
  };
  return { table, clashes };
}
