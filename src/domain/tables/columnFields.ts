import type { SheetCells } from "./cells/sheetCells";
import { assignFields } from "./fields/assignFields";
import { settleClashes, type Clash } from "./fields/clashes";
import { joinedLabel, type ColumnLabel } from "./fields/labelParts";
import type { Naming } from "./fields/naming";
import type { ColumnReading } from "./fields/readColumn";
import { valuesOf } from "./fields/values";
import type { TableColumn, TableEntry } from "./table";

export interface ColumnFields {
  readonly columns: readonly TableColumn[];
  readonly clashes: readonly Clash[];
}

/** The columns of a table with what each of them means, once its entries are known. */
export function columnFields(
  cells: SheetCells,
  labels: readonly ColumnLabel[],
  readings: readonly ColumnReading[],
  naming: Naming,
  entries: readonly TableEntry[],
): ColumnFields {
  const claims = assignFields(readings, naming, (column) => valuesOf(cells, entries, column));
  const settled = settleClashes(claims);
  const fields = new Map(settled.claims.map((claim) => [claim.column, claim.field]));
  const percents = new Map(readings.map((reading) => [reading.column, reading.percent]));
  const columns = labels.map((label) => ({
    column: label.column,
    label: joinedLabel(label),
    field: fields.get(label.column) ?? ("other" as const),
    percent: percents.get(label.column) ?? false,
  }));
  return { columns, clashes: settled.clashes };
}
