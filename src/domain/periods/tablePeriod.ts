import type { Table, TableColumn } from "../tables/table";
import { foldText } from "../text";
import { periodColumns } from "./periodColumns";
import { periodOf } from "./periodOf";
import type { NamedPeriod } from "./readPeriod";

/** What makes a sheet one of scores: a strength list of some month is none. */
const SCORES: ReadonlySet<string> = new Set([
  "total",
  "finalScore",
  "clusterScore",
  "selfScore",
  "criterionScore",
  "taskRating",
]);
const CLASS_LABEL =
  /^(?:ket qua )?(?:danh gia,? )?(?:xep|phan) loai(?: (?:thang|tuan|qui|dot|ki|thi dua|td|chung|6 thang|[\d./]+|i{1,3}|iv))*$|^(?:pl|xl|loai)$/;

const ofPeriod = new WeakMap<Table, NamedPeriod | null>();

/** The one period a table of candidates scores; null for a table of the year, or one that scores nothing. */
export function tablePeriod(table: Table): NamedPeriod | null {
  const known = ofPeriod.get(table);
  if (known !== undefined) return known;
  const named = scoresSomething(table) ? periodOf(table) : null;
  const period = named === null || named.period.kind === "year" ? null : named;
  ofPeriod.set(table, period);
  return period;
}

/** Whether a table gives anybody points or a class. */
export function scoresSomething({ columns }: Table): boolean {
  return columns.some((column) => SCORES.has(column.field) || isClassLabel(column));
}

/** Whether a table says anything of single periods, by its sheet or by columns of its own. */
export function tellsPeriods(table: Table): boolean {
  return tablePeriod(table) !== null || periodColumns(table).length > 0;
}

/** A column that gives the class of the period its sheet is for. */
export function isClassColumn(column: TableColumn): boolean {
  return column.field === "taskRating" || isClassLabel(column);
}

function isClassLabel({ label, field }: TableColumn): boolean {
  return field === "other" && CLASS_LABEL.test(foldText(label.split(" / ").pop() ?? ""));
}
