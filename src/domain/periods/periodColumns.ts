import { sheetCells } from "../tables/cells/sheetCells";
import type { FieldId, Table, TableColumn } from "../tables/table";
import { foldText, parseDecimal } from "../text";
import { isClassText } from "./classText";
import { periodKey } from "./naming";
import { readPeriod, type NamedPeriod } from "./readPeriod";

/** A column that gives one period's points or class. */
export interface PeriodColumn {
  readonly column: number;
  readonly named: NamedPeriod;
  /** What its cells are. */
  readonly gives: "points" | "class";
}

/** Fields that a column of a period may have been taken for by the rest of its label. */
const MAY_BE: ReadonlySet<FieldId> = new Set<FieldId>([
  "other",
  "criterionScore",
  "selfScore",
  "clusterScore",
  "finalScore",
  "total",
  "taskRating",
]);
/** What else a label of such a column may say ("Điểm TĐTX BQ quý I", "Xếp loại các tháng / Tháng 3"). */
const SCORE_WORDS =
  /^(?:diem|so|tong|cong|ket qua|xep loai|phan loai|loai|pl|xl|thi dua|td|tdtx|thuong xuyen|binh quan|bq|trung binh|tb|cac|tung|theo|trong|nam|ki|thang|qui|tuan|cham|dat|danh gia|va|20\d\d|[\s()\-–:.,/])*$/;
const SAYS_CLASS = /\b(?:xep loai|phan loai|loai|pl|xl)\b/;
const NAME_OF_PERIOD =
  /\b(?:thang|thg|th|t|qui|q|tuan)[ :._-]*(?:\d{1,2}|iv|i{1,3})\b(?:\W*(?:nam\W*)?20\d\d)?|\b0?6 ?(?:thang|t) (?:dau|cuoi) nam\b/g;
/** One column alone may be named so by chance ("T1"). */
const FEWEST = 2;

/** The columns of a table that each give one period: "Tháng 1 … Tháng 12", "Điểm TĐTX BQ quý I … IV". */
export function periodColumns(table: Table): readonly PeriodColumn[] {
  const found = table.columns.flatMap((column) => periodColumn(table, column) ?? []);
  const periods = new Set(found.map(({ named: { period } }) => periodKey(period)));
  return periods.size >= FEWEST ? found : [];
}

function periodColumn(table: Table, column: TableColumn): PeriodColumn | null {
  if (!MAY_BE.has(column.field)) return null;
  const parts = column.label.split(" / ");
  const named = parts.map((part) => readPeriod(part, true)).find((each) => each !== null);
  if (named === undefined || named === null) return null;
  const { kind } = named.period;
  if (kind === "campaign" || kind === "year") return null;
  const folded = parts.map((part) => foldText(part));
  const rest = folded.map((part) => part.replace(NAME_OF_PERIOD, " "));
  if (!rest.every((part) => SCORE_WORDS.test(part))) return null;
  const gives = rest.some((part) => SAYS_CLASS.test(part)) ? "class" : kindOfCells(table, column.column);
  return gives === null ? null : { column: column.column, named, gives };
}

/** What a column's cells are, where its label leaves that open; null where they are neither points nor classes. */
function kindOfCells({ grid, entries }: Table, column: number): PeriodColumn["gives"] | null {
  const cells = sheetCells(grid);
  const filled = entries.flatMap(({ row }) => {
    const text = cells.text(row, column);
    return text === "" ? [] : [{ text, raw: cells.raw(row, column) }];
  });
  const points = filled.filter(({ raw }) => parseDecimal(raw) !== null).length;
  const classes = filled.filter(({ text }) => isClassText(text)).length;
  if (filled.length === 0 || points * 2 > filled.length) return "points";
  return classes * 2 > filled.length ? "class" : null;
}
