import { FIRST_SERIAL } from "../../candidates/values/date";
import { CellKind } from "../cells/cellKind";
import { sheetCells, type SheetCells } from "../cells/sheetCells";
import { bareLabel } from "../fields/readLabel";
import type { FieldId, Table, TableColumn } from "../table";

/** Where a list of awards says what, when and by which decision: 1-based columns. */
export interface AwardColumns {
  readonly title: number;
  readonly year: number;
  /** Number and date of the decision, in the order of the columns; the year's own column is not among them. */
  readonly decision: readonly number[];
  readonly rating: number | null;
  readonly initiative: number | null;
}

/** Fields of a list in which people are put to the check this year: no such list is a list of past awards. */
const REVIEWED: ReadonlySet<FieldId> = new Set<FieldId>([
  "total",
  "criterionScore",
  "selfScore",
  "clusterScore",
  "finalScore",
  "bonus",
  "penalty",
  "standing",
  "strength",
  "completedShare",
  "completedCount",
  "advancedCount",
  "advancedShare",
  "emulationCount",
  "discipline",
  "registeredTitle",
  "proposedTitle",
  "votesFor",
  "votesShare",
]);
const YEAR_LABEL =
  /^(?:nam|nam (?:tang|tang thuong|khen|khen thuong|dat|dat duoc|xet|cong nhan|nhan|thi dua|dat danh hieu|danh hieu))$/;
const DATE_LABEL =
  /^(?:ngay (?:qd|quiet dinh|quyet dinh|ki|tang|khen thuong|ban hanh)|(?:qd|quyet dinh) ngay)$/;
/** Nearly every row must say its year. */
const MOSTLY = 0.8;

/** One row per title received in some year: a name, a title, the year. */
export function isAwardList(table: Table): boolean {
  const columns = awardColumns(table);
  if (columns === null || table.columns.some(({ field }) => REVIEWED.has(field) || isYearField(field)))
    return false;
  const cells = sheetCells(table.grid);
  const name = table.columns.find(({ field }) => field === "name" || field === "givenName")?.column;
  if (name === undefined || table.entries.length < 2) return false;
  const years = table.entries.map(({ row }) => yearIn(cells, row, columns.year));
  const known = years.filter((year) => year !== null);
  const names = table.entries.map(({ row }) => cells.text(row, name));
  // A list of this year's titles names everybody once, and one year; a history does not.
  const repeats = new Set(names).size < names.length;
  return known.length >= years.length * MOSTLY && (repeats || new Set(known).size > 1);
}

/** The columns of a list of awards; null where no column says the title or none the year. */
export function awardColumns({ columns }: Table): AwardColumns | null {
  const byField = (field: FieldId) => columns.find((column) => column.field === field)?.column;
  const byLabel = (pattern: RegExp) => columns.find((column) => pattern.test(leafOf(column)))?.column;
  const title = byField("title");
  const date = byLabel(DATE_LABEL);
  const year = byField("awardYear") ?? byLabel(YEAR_LABEL) ?? date;
  if (title === undefined || year === undefined) return null;
  const decision = [byField("decisionNumber"), date].filter((column) => column !== undefined);
  return {
    title,
    year,
    decision: decision.filter((column) => column !== year || year === date),
    rating: byField("taskRating") ?? null,
    initiative: byField("initiative") ?? null,
  };
}

/** The one year a cell names: 2024, a date of 2024, "năm 2024"; null where none or several ("2022-2023"). */
export function yearIn(cells: SheetCells, row: number, column: number): number | null {
  const raw = cells.raw(row, column);
  if (typeof raw === "number" && Number.isInteger(raw) && raw > 1900 && raw < 2100) return raw;
  if (typeof raw === "number" && raw >= FIRST_SERIAL && cells.kind(row, column) === CellKind.date)
    return dayOf(raw).getUTCFullYear();
  const named = new Set(cells.text(row, column).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  const [year] = named;
  return named.size === 1 && year !== undefined ? Number(year) : null;
}

/** Quarter I: titles of a year are mostly decided from December to March after it. */
const EARLY_MONTHS: readonly number[] = [1, 2, 3];

/** The day a cell names where it is one of January to March, as it is shown; null where it names a year alone, or another day. */
export function earlyDayIn(cells: SheetCells, row: number, column: number): string | null {
  const shown = cells.text(row, column);
  const raw = cells.raw(row, column);
  if (typeof raw === "number" && cells.kind(row, column) === CellKind.date) {
    const showsYearAlone = /^\D*(?:19|20)\d\d\D*$/.test(shown);
    return !showsYearAlone && EARLY_MONTHS.includes(dayOf(raw).getUTCMonth() + 1) ? shown : null;
  }
  const month = /(?:^|\D)(\d{1,2})\s*(?:[-/.]|năm)\s*(?:19|20)\d\d(?!\d)/iu.exec(shown)?.[1];
  return month !== undefined && EARLY_MONTHS.includes(Number(month)) ? shown : null;
}

function dayOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
}

function leafOf({ label }: TableColumn): string {
  return bareLabel(label.split(" / ").pop() ?? "");
}

function isYearField(field: FieldId): boolean {
  return field.startsWith("year:");
}
