import { CellKind } from "../cells/cellKind";
import { sheetCells, type SheetCells } from "../cells/sheetCells";
import type { FieldId, Table, TableColumn } from "../table";
import type { Told } from "../told";
import { scoreLayout, type ScoreLayout } from "./scoreLayout";
import type { LabelledColumn } from "./targetLayout";

const NAMES: ReadonlySet<FieldId> = new Set<FieldId>(["name", "familyName", "givenName"]);
/** Scoring criteria down the rows: an item, its most points, points given; a table that names people or units is none. */
export function isScoreSheet(table: Table): boolean {
  return scoreLayoutOf(table) !== null;
}

/** Where a recognised sheet of scoring criteria keeps what; null for any other table. */
export function scoreLayoutOf(table: Table): ScoreLayout | null {
  if (
    table.columns.some(({ field }) => NAMES.has(field)) ||
    !table.columns.some(({ field }) => field === "item")
  )
    return null;
  const below = table.headerRows[table.headerRows.length - 1] ?? 1;
  const lastRow = Math.max(below, ...table.entries.map(({ row }) => row));
  return scoreLayout(
    table.columns.map(({ column, label }) => ({ column, parts: label.split(" / ") })),
    numbersIn(sheetCells(table.grid), below, lastRow),
  );
}

/** The same by the labels alone, before the rows are read; null where staff said who is listed. */
export function scoresIn(
  labels: readonly LabelledColumn[],
  told: Told,
  place: { readonly cells: SheetCells; readonly headerBottom: number; readonly lastRow: number },
): ScoreLayout | null {
  if ([...told.fields.values()].some((field) => NAMES.has(field))) return null;
  return scoreLayout(labels, numbersIn(place.cells, place.headerBottom, place.lastRow));
}

/** The columns of a sheet of scoring criteria with their fields; what staff said of a column stands. */
export function asScoreColumns(
  columns: readonly TableColumn[],
  layout: ScoreLayout,
  told: Told,
): readonly TableColumn[] {
  const fields = scoreFields(layout);
  return columns.map((column): TableColumn => {
    if (told.fields.has(column.column)) return column;
    const field = fields.get(column.column);
    if (field === undefined) return { ...column, field: NAMES.has(column.field) ? "other" : column.field };
    const evidence = {
      vi: "theo nhãn của bảng chấm điểm theo tiêu chí",
      en: "by the labels of a score sheet",
    };
    return { ...column, field, evidence };
  });
}

function scoreFields(layout: ScoreLayout): ReadonlyMap<number, FieldId> {
  const fields = new Map<number, FieldId>();
  const set = (column: number | null | undefined, field: FieldId): void => {
    if (column !== null && column !== undefined) fields.set(column, field);
  };
  for (const { stages, target, actual, note } of layout.units) {
    set(target, "target");
    set(actual, "actual");
    set(note, "note");
    set(stages.self, "selfScore");
    set(stages.cluster, "clusterScore");
    set(stages.verified, "finalScore");
    set(stages.approved, "finalScore");
  }
  set(layout.how, "other");
  set(layout.max, "maxScore");
  set(layout.ordinal, "ordinal");
  for (const item of layout.items) set(item, "item");
  return fields;
}

/** Whether what stands in a column is numbers, but for a few words (KP, không giao). */
function numbersIn(cells: SheetCells, below: number, lastRow: number): (column: number) => boolean {
  return (column) => {
    let [filled, numbers] = [0, 0];
    for (let row = below + 1; row <= lastRow; row += 1) {
      if (!cells.filled(row, column)) continue;
      filled += 1;
      if (cells.kind(row, column) !== CellKind.text) numbers += 1;
    }
    return numbers > 0 && numbers * 2 > filled;
  };
}
