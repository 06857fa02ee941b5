import type { SheetCells } from "./cells/sheetCells";
import { columnFields } from "./columnFields";
import type { Clash } from "./fields/clashes";
import { columnLabels } from "./fields/labelParts";
import type { Naming } from "./fields/naming";
import { readColumn, type ColumnReading } from "./fields/readColumn";
import { classifyRows } from "./rows/classifyRows";
import { headingAbove } from "./rows/headingAbove";
import type { TableFrame } from "./rows/tableFrame";
import { tellsPeriods } from "../periods/tablePeriod";
import { columnsOf } from "./structure/columns";
import type { Region } from "./structure";
import { roleOf } from "./roles";
import { targetPairs } from "./roles/targetPairs";
import { asScoreColumns, scoresIn } from "./roles/scores";
import { asTargetColumns, targetsIn } from "./roles/targets";
import type { FieldId, PassedOver, Table, TableRole } from "./table";
import { NOTHING_TOLD, type Told } from "./told";
import { namingOf } from "./toldNaming";

export interface TableRead {
  readonly table: Table;
  readonly role: TableRole;
  readonly clashes: readonly Clash[];
  /** Why it is none of ours; null where it is read. */
  readonly passedOver: PassedOver | null;
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
const NOBODY: Naming = { subject: "unit", nameColumns: [], unitColumn: null };

/**
 * Reads a region of a sheet as a scoring table or roster.
 * @param told what staff say about it
 * @returns with the reason where no column names people or units, or nothing is said about them
 */
export function recogniseTable(cells: SheetCells, region: Region, told: Told = NOTHING_TOLD): TableRead {
  const headerBottom = region.headerRows[region.headerRows.length - 1] ?? region.lastRow;
  const labels = columnLabels(cells, region.headerRows, columnsOf(region.band));
  const asWritten = labels.map(readColumn);
  const leaves = new Map(labels.map((label) => [label.column, label.parts[label.parts.length - 1] ?? ""]));
  const place = { cells, headerBottom, lastRow: region.lastRow, labels: leaves };
  const paired = new Set(targetPairs(labels).flatMap(({ target, actual }) => [target, actual]));
  const beside = asWritten.filter(({ column }) => !paired.has(column));
  const named = namingOf(beside, told, place);
  const scores = named === null ? scoresIn(labels, told, place) : null;
  const targets = scores ? null : targetsIn(labels, told, named !== null);
  const items = scores?.items ?? (targets ? [targets.item] : null);
  // Where targets or scoring criteria stand down the rows, the item is what a row is called.
  const naming: Naming | null = items ? { subject: "unit", nameColumns: items, unitColumn: null } : named;
  const readings = asWritten.map((reading) => asTold(reading, told));
  const frame: TableFrame = {
    cells,
    subject: (naming ?? NOBODY).subject,
    headerBottom,
    lastRow: region.lastRow,
    columns: labels.map((label) => label.column),
    ordinalColumn: readings.find((reading) => reading.meaning === "ordinal")?.column ?? null,
    nameColumns: (naming ?? NOBODY).nameColumns,
    above: headingAbove(cells, columnsOf(region.band), region.headerRows[0] ?? 1),
    told: told.rows,
    listsItems: items !== null,
    listsCriteria: scores !== null,
  };
  const { entries, skipped } = naming === null ? { entries: [], skipped: [] } : classifyRows(frame);
  const fields = columnFields({
    cells,
    labels,
    asWritten,
    readings,
    naming: naming ?? NOBODY,
    entries,
    told: told.fields,
  });
  const byRole = targets ? asTargetColumns(fields.columns, targets, told) : fields.columns;
  const columns = scores ? asScoreColumns(fields.columns, scores, told) : byRole;
  const clashes = items ? [] : fields.clashes;
  const table: Table = {
    grid: cells.grid,
    subject: frame.subject,
    headerRows: region.headerRows,
    columns,
    entries,
    skippedRows: skipped,
  };
  const nominates = readings.some((reading) => reading.meaning === "titleCode");
  const bare = !nominates && paired.size === 0 && columns.every((column) => EMPTY_FIELDS.has(column.field));
  const empty = bare && !tellsPeriods(table);
  const passedOver =
    told.keep || (naming !== null && !empty) ? null : naming === null ? "noName" : "nothingSaid";
  return { table, role: roleOf(table), clashes, passedOver };
}

/** A column staff spoke of means that, whatever its label says; its neighbours are read accordingly. */
function asTold(reading: ColumnReading, { fields }: Told): ColumnReading {
  const field = fields.get(reading.column);
  if (field === undefined) return reading;
  const year = field.startsWith("year:") ? Number(field.slice("year:".length)) : null;
  return { ...reading, meaning: field, confidence: 1, measure: null, group: null, year };
}
