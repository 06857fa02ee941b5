import Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import { sheetCells, type SheetCells } from "../tables/cells/sheetCells";
import { isLimitsText } from "../tables/rows/rowWords";
import type { FieldId, Table, TableColumn } from "../tables/table";
import { parseDecimal } from "../text";
import { pointsReader } from "./readUnit";

/** A table of candidates with scoring criteria as columns. */
export interface CriteriaColumns {
  readonly table: Table;
  readonly criteria: readonly CriterionColumn[];
  readonly bonus: readonly CriterionColumn[];
  readonly penalty: readonly CriterionColumn[];
  readonly total: CriterionColumn | null;
  readonly read: (row: number, column: CriterionColumn) => Reading<Big>;
}

export interface CriterionColumn {
  readonly column: number;
  /** Without what the label says of the most points. */
  readonly name: string;
  readonly max: { readonly value: Big; readonly cell: CellRef } | null;
}

/** What one row's parts make, with the cells. `missing`: the first part that is empty or no number. */
export type RowSum =
  | { readonly kind: "known"; readonly value: Big; readonly cells: readonly CellRef[] }
  | { readonly kind: "missing"; readonly reading: Exclude<Reading<Big>, { kind: "known" }> };

const IN_LABEL =
  /\(\s*(?:tối đa|max|điểm tối đa|điểm chuẩn)?\s*:?\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ|đ\.)\s*\)|\(\s*(?:tối đa|max)\s*:?\s*(\d+(?:[.,]\d+)?)\s*\)|[/(]\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*\)?$/iu;
const SCORER = /tự chấm|cụm chấm|thẩm định|phúc tra|duyệt|chấm chéo/iu;

/** Columns an Excel sheet has at most. */
const WIDEST = 16_384;

const known = new WeakMap<Table, CriteriaColumns | null>();

/** The scoring criteria of a table of candidates; null where fewer than two columns are such. Read once. */
export function criteriaColumns(table: Table): CriteriaColumns | null {
  const before = known.get(table);
  if (before !== undefined) return before;
  const found = find(table);
  known.set(table, found);
  return found;
}

function find(table: Table): CriteriaColumns | null {
  const cells = sheetCells(table.grid);
  const limits = limitsRow(table, cells);
  const read = pointsReader(table, cells);
  const of = (field: FieldId) =>
    table.columns
      .filter((column) => column.field === field)
      .map((column) => asCriterion(column, table, limits, read));
  const criteria = table.columns.filter(({ field }) => field === "criterionScore");
  // The same criterion scored by several bodies stands side by side: no sum of all of them.
  if (criteria.length < 2 || criteria.some(({ label }) => SCORER.test(label))) return null;
  const totals = of("total");
  // Every cell is asked for by several checks and read once.
  const readings = new Map<number, Reading<Big>>();
  return {
    table,
    criteria: of("criterionScore"),
    bonus: of("bonus"),
    penalty: of("penalty"),
    total: totals.length === 1 ? (totals[0] ?? null) : null,
    read: (row, { column }) => {
      const key = row * WIDEST + column;
      const before = readings.get(key);
      if (before !== undefined) return before;
      const reading = read(row, column);
      readings.set(key, reading);
      return reading;
    },
  };
}

/** "Điểm tối đa" as the first row of a table gives the most points of each column. */
function limitsRow(table: Table, cells: SheetCells): number | null {
  const columns = table.columns.map(({ column }) => column);
  const found = table.skippedRows.find(
    ({ row, why }) => why !== "blank" && columns.some((column) => isLimitsText(cells.text(row, column))),
  );
  return found?.row ?? null;
}

function asCriterion(
  { column, label }: TableColumn,
  { grid, headerRows }: Table,
  limits: number | null,
  read: (row: number, column: number) => Reading<Big>,
): CriterionColumn {
  const [said, one, two, three] = IN_LABEL.exec(label) ?? [];
  const value = parseDecimal(one ?? two ?? three ?? "");
  const leaf = (label.split(" / ").pop() ?? label).replace(said ?? "", "").trim();
  const row = headerRows[headerRows.length - 1] ?? 1;
  const cell = { file: grid.file, sheet: grid.sheet, row, column };
  const inRow = limits === null ? null : read(limits, column);
  const most = inRow?.kind === "known" ? { value: inRow.value, cell: inRow.cell } : null;
  return { column, name: leaf === "" ? label : leaf, max: most ?? (value === null ? null : { value, cell }) };
}

/** The same with the sum of the criteria alone: a total may stand before or after what is added. */
export type RowSums =
  | {
      readonly kind: "known";
      readonly value: Big;
      readonly plain: Big;
      readonly cells: readonly CellRef[];
    }
  | Extract<RowSum, { kind: "missing" }>;

const NOTHING = new Big(0);

/** A reader of what the rows of a table make, each criterion by its weight; an empty bonus is none. */
export function rowSums(
  { criteria, bonus, penalty, read }: CriteriaColumns,
  weightOf: ((name: string) => Big) | null = null,
): (row: number) => RowSums {
  const parts = [
    ...criteria.map((column) => ({ column, sign: 1, extra: false })),
    ...bonus.map((column) => ({ column, sign: 1, extra: true })),
    ...penalty.map((column) => ({ column, sign: -1, extra: true })),
  ].map((part) => ({ ...part, weight: weightOf === null ? null : weightOf(part.column.name) }));
  return (row) => {
    let [value, plain] = [NOTHING, NOTHING];
    const cells: CellRef[] = [];
    for (const { column, sign, extra, weight } of parts) {
      const reading = read(row, column);
      if (reading.kind === "blank" && extra) continue;
      if (reading.kind !== "known") return { kind: "missing", reading };
      // A penalty typed as -5 and one typed as 5 take the same away.
      const points = sign < 0 ? reading.value.abs().neg() : reading.value;
      value = value.plus(weight === null ? points : points.times(weight));
      if (!extra) plain = value;
      cells.push(reading.cell);
    }
    return { kind: "known", value, plain, cells };
  };
}

/**
 * The sum of a row's criteria, each by its weight, with bonus and without penalty; an empty bonus is none.
 * @param weightOf another weight by the criterion's name, 1 by default
 */
export function sumOfRow(
  columns: CriteriaColumns,
  row: number,
  weightOf: ((name: string) => Big) | null = null,
): RowSum {
  if (weightOf !== null) return rowSums(columns, weightOf)(row);
  const before = plainSums.get(columns) ?? rowSums(columns);
  plainSums.set(columns, before);
  return before(row);
}

const plainSums = new WeakMap<CriteriaColumns, ReturnType<typeof rowSums>>();

const mostKnown = new WeakMap<CriteriaColumns, { readonly most: Big | null }>();

/** Most points of a row by its criteria, bonus aside; null where a criterion does not say. */
export function mostOfColumns(columns: CriteriaColumns): Big | null {
  const before = mostKnown.get(columns);
  if (before !== undefined) return before.most;
  const most = findMost(columns);
  mostKnown.set(columns, { most });
  return most;
}

function findMost({ criteria, total }: CriteriaColumns): Big | null {
  if (total?.max) return total.max.value;
  return criteria.reduce<Big | null>(
    (sum, { max }) => (sum === null || max === null ? null : sum.plus(max.value)),
    new Big(0),
  );
}
