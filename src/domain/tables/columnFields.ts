import type { SheetCells } from "./cells/sheetCells";
import { alternativesOf, evidenceOf } from "./columnEvidence";
import { assignFields, type Claim } from "./fields/assignFields";
import { settleClashes, type Clash } from "./fields/clashes";
import { joinedLabel, type ColumnLabel } from "./fields/labelParts";
import type { Naming } from "./fields/naming";
import type { ColumnReading } from "./fields/readColumn";
import { valuesOf, type ColumnValues } from "./fields/values";
import type { FieldId, TableColumn, TableEntry } from "./table";

export interface ColumnFields {
  readonly columns: readonly TableColumn[];
  readonly clashes: readonly Clash[];
}

/** What is known of a table once its entries are. */
export interface FieldsBasis {
  readonly cells: SheetCells;
  readonly labels: readonly ColumnLabel[];
  /** What the labels say, and the same with what staff said in its place. */
  readonly asWritten: readonly ColumnReading[];
  readonly readings: readonly ColumnReading[];
  readonly naming: Naming;
  readonly entries: readonly TableEntry[];
  /** What staff say columns mean. */
  readonly told: ReadonlyMap<number, FieldId>;
}

/** Stronger than any claim that is only read. */
const TOLD = 100;

/** The columns of a table with what each of them means, why, and what else it could mean. */
export function columnFields(basis: FieldsBasis): ColumnFields {
  const { labels, asWritten, readings, naming, told } = basis;
  const values = valuesOnce(basis);
  const claims = assignFields(readings, naming, values).map((claim): Claim => {
    const field = told.get(claim.column);
    return field === undefined ? claim : { ...claim, field, strength: TOLD, sure: true };
  });
  const settled = settleClashes(claims);
  const fields = new Map(settled.claims.map((claim) => [claim.column, claim.field]));
  const claimed = new Map(claims.map((claim) => [claim.column, claim.field]));
  const columns = labels.flatMap((label, index): TableColumn[] => {
    const reading = asWritten[index];
    if (reading === undefined) return [];
    const { column } = label;
    const field = fields.get(column) ?? "other";
    const lost = claimed.get(column);
    const seen = {
      reading,
      field,
      label: label.parts,
      values: values(column),
      told: told.has(column),
      named: naming.nameColumns.includes(column) || naming.unitColumn === column,
      lost: lost === undefined || lost === field ? null : lost,
      winner: settled.claims.find((claim) => claim.field === lost)?.column ?? null,
    };
    return [
      {
        column,
        label: joinedLabel(label),
        field,
        percent: reading.percent,
        evidence: evidenceOf(seen),
        alternatives: alternativesOf(seen),
      },
    ];
  });
  // Where staff said which of two columns counts there is nothing left to tell.
  const clashes = settled.clashes.filter(({ kept, given }) => !told.has(kept) || told.has(given));
  return { columns, clashes };
}

/** Each column is counted once, however many steps ask for it. */
function valuesOnce({ cells, entries }: FieldsBasis): (column: number) => ColumnValues {
  const known = new Map<number, ColumnValues>();
  return (column) => {
    const values = known.get(column) ?? valuesOf(cells, entries, column);
    known.set(column, values);
    return values;
  };
}
