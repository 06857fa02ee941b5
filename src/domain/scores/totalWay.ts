import type Big from "big.js";
import type { CellRef } from "../grid/grid";
import { foldText } from "../text";
import { rowSums, type CriteriaColumns } from "./columns";
import { isSame, type Rounded } from "./sums";

/** A row whose total can be compared. */
export interface Compared {
  readonly row: number;
  readonly is: Big;
  /** What its parts make in each way: with bonus and penalty, and without them. */
  readonly sums: readonly [Big, Big];
  readonly cells: readonly CellRef[];
}

/** How a table makes its totals. */
export interface TotalWay {
  /** `added`: which of the sums the total is. `unknown`: made another way (an average, factors). */
  readonly way: { readonly kind: "added"; readonly sum: 0 | 1 } | { readonly kind: "unknown" };
  readonly rows: readonly Compared[];
}

/** Below this many rows a rule of the table cannot be told from chance. */
const FEW_ROWS = 3;
/** "Huấn luyện (hệ số 2)", "Kỷ luật x2". */
const FACTOR = /\b(?:he so|nhan)\b|\bhs ?\d|[x×*] ?\d/;
/** "Điểm trung bình", "ĐTB", "BQ năm". */
const AVERAGE = /\b(?:trung binh|binh quan|d?tb|bq)\b/;

const known = new WeakMap<CriteriaColumns, Map<string, TotalWay>>();

/**
 * How the printed totals of a table with criteria as columns come about: most rows must add up for the others to be
 * wrong. A table of one or two rows adds up unless its labels name factors or an average, or its totals are averages.
 */
export function totalWay(columns: CriteriaColumns, rounding: Rounded): TotalWay {
  const key = rounding === null ? "" : `${rounding.decimals} ${rounding.mode}`;
  const ofTable = known.get(columns) ?? new Map<string, TotalWay>();
  known.set(columns, ofTable);
  const found = ofTable.get(key) ?? find(columns, rounding);
  ofTable.set(key, found);
  return found;
}

function find(columns: CriteriaColumns, rounding: Rounded): TotalWay {
  const rows = comparedRows(columns);
  const fits = ([0, 1] as const).map(
    (way) => rows.filter(({ is, sums }) => isSame(is, sums[way], rounding)).length,
  );
  const [whole = 0, plain = 0] = fits;
  const sum = plain > whole ? 1 : 0;
  const isMost = Math.max(whole, plain) * 2 > rows.length;
  const isFew = rows.length < FEW_ROWS && !namesAnother(columns) && !areAverages(columns, rows);
  return { way: isMost || isFew ? { kind: "added", sum } : { kind: "unknown" }, rows };
}

function comparedRows(columns: CriteriaColumns): readonly Compared[] {
  const { total } = columns;
  if (total === null) return [];
  const sumsOf = rowSums(columns);
  return columns.table.entries.flatMap(({ row }): Compared[] => {
    const printed = columns.read(row, total);
    const sums = printed.kind === "known" ? sumsOf(row) : null;
    if (printed.kind !== "known" || sums?.kind !== "known") return [];
    const { value, plain, cells } = sums;
    return [{ row, is: printed.value, sums: [value, plain], cells: [printed.cell, ...cells] }];
  });
}

/** Labels that say the total is no plain sum. */
function namesAnother({ criteria, table, total }: CriteriaColumns): boolean {
  const labelOf = (column: number | undefined) =>
    foldText(table.columns.find((each) => each.column === column)?.label ?? "");
  return criteria.some(({ column }) => FACTOR.test(labelOf(column))) || AVERAGE.test(labelOf(total?.column));
}

/** Each total is the average of its criteria, to the decimals it is written with. */
function areAverages({ criteria }: CriteriaColumns, rows: readonly Compared[]): boolean {
  if (rows.length === 0) return false;
  return rows.every(({ is, sums: [, plain] }) => {
    const decimals = Math.max(0, is.c.length - 1 - is.e);
    return plain.div(criteria.length).round(decimals).eq(is);
  });
}
