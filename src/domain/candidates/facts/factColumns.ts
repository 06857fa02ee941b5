import type { DecimalMark } from "../../text";
import type { SheetCells } from "../../tables/cells/sheetCells";
import { readLabel } from "../../tables/fields/readLabel";
import { isTitleText } from "../../tables/fields/valueWords";
import type { FieldId, Table, TableColumn } from "../../tables/table";
import type { DisciplineDegree, FactId } from "../candidate";
import { degreeNamed } from "../values/discipline";

/** A column that states a fact, with what its other cells teach about reading one of them. */
export interface FactColumn {
  readonly column: TableColumn;
  readonly fact: FactId;
  /** How this column writes decimals in text: a dot where some text cannot be read otherwise ("88.33"). */
  readonly decimalMark: DecimalMark;
  /** Bare numbers count percent: some are above 1. */
  readonly percentPoints: boolean;
  /** "CSTT", where a cell only marks it. */
  readonly title: string | null;
  /** "Cảnh cáo", where a cell only counts. */
  readonly degree: DisciplineDegree | null;
}

const FACT_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
  "ordinal",
  "birth",
  "militaryRank",
  "position",
  "enlisted",
  "personalId",
  "category",
  "note",
  "strength",
  "total",
  "standing",
  "taskRating",
  "completedShare",
  "completedCount",
  "advancedCount",
  "advancedShare",
  "emulationCount",
  "discipline",
  "initiative",
  "registeredTitle",
  "proposedTitle",
  "title",
  "members",
  "votesIssued",
  "votesReturned",
  "votesValid",
  "votesFor",
  "votesShare",
  "present",
  "considered",
  "testPassedShare",
  "testGoodShare",
  "serviceMonths",
  "absenceDays",
  "study",
  "transfer",
  "investigation",
  "pledged",
  "selfScore",
  "clusterScore",
  "finalScore",
  "bonus",
  "penalty",
  "classCap",
]);

function isFact(field: FieldId): field is Exclude<FactId, "objectClass"> {
  return FACT_FIELDS.has(field);
}

/** The columns of a table that state facts. */
export function factColumns(table: Table, cells: SheetCells): FactColumn[] {
  return table.columns.flatMap((column) =>
    factsOf(table, column).map((fact) => asFact(table, cells, column, fact)),
  );
}

/** One column read as one fact, whatever field it was taken for. */
export function asFact(table: Table, cells: SheetCells, column: TableColumn, fact: FactId): FactColumn {
  const leaf = column.label.split(" / ").pop() ?? "";
  return {
    column,
    fact,
    decimalMark: decimalMarkOf(table, cells, column.column),
    percentPoints: fact.endsWith("Share") && countsPercent(table, cells, column.column),
    title: isTitleText(leaf) ? leaf : null,
    degree: fact === "discipline" ? degreeNamed(column.label) : null,
  };
}

/** "Quân số có mặt" standing for the strength says how many are present all the same. */
function factsOf(table: Table, column: TableColumn): FactId[] {
  const fact = column.field;
  if (!isFact(fact)) return [];
  const said = fact === "strength" ? readLabel(column.label.replace(" / ", " ")).meaning : null;
  if (standsForTotal(table, column)) return ["total", fact];
  return said === "present" || said === "considered" ? [fact, said] : [fact];
}

/** Where no column is the total, the points last settled are. */
function standsForTotal(table: Table, { field }: TableColumn): boolean {
  const has = (other: FieldId) => table.columns.filter((column) => column.field === other).length === 1;
  if (has("total")) return false;
  if (field === "finalScore") return has("finalScore");
  return field === "clusterScore" && !has("finalScore") && has("clusterScore");
}

function decimalMarkOf(table: Table, cells: SheetCells, column: number): DecimalMark {
  const dotted = table.entries.some(({ row }) => {
    const raw = cells.raw(row, column);
    return typeof raw === "string" && /^\s*\d+\.(?:\d{1,2}|\d{4,})\s*%?\s*$/.test(raw);
  });
  return dotted ? "." : ",";
}

function countsPercent(table: Table, cells: SheetCells, column: number): boolean {
  return table.entries.some(({ row }) => {
    const raw = cells.raw(row, column);
    return typeof raw === "number" && raw > 1 && !cells.numberFormat(row, column).includes("%");
  });
}
