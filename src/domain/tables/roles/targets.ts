import type { FieldId, Table, TableColumn } from "../table";
import type { Told } from "../told";
import { targetLayout, type LabelledColumn, type TargetLayout } from "./targetLayout";

/** Targets down the rows: an item, what was to be reached, what was. */
export function isTargetSheet({ columns }: Table): boolean {
  return columns.some(({ field }) => field === "item") && layoutOf(columns) !== null;
}

/** Where a recognised sheet of targets keeps what, the columns as staff corrected them. */
export function layoutOf(columns: readonly TableColumn[]): TargetLayout | null {
  const layout = targetLayout(columns.map(({ column, label }) => ({ column, parts: label.split(" / ") })));
  return layout && asCorrected(layout, columns);
}

/** What each column of a sheet of targets means, by 1-based column. */
export function targetFields(layout: TargetLayout): ReadonlyMap<number, FieldId> {
  const fields = new Map<number, FieldId>();
  const set = (column: number | null, field: FieldId): void => {
    if (column !== null) fields.set(column, field);
  };
  for (const { target, actual } of layout.units) {
    set(target, "target");
    set(actual, "actual");
  }
  for (const { column } of layout.baselines) set(column, "baseline");
  set(layout.note, "note");
  set(layout.unitOfMeasure, "unitOfMeasure");
  set(layout.unit, "unit");
  set(layout.target, "target");
  set(layout.actual, "actual");
  set(layout.item, "item");
  return fields;
}

/**
 * The layout of a sheet of targets by its labels.
 * @param named whether another column names people or units, who then are what the table lists unless the labels
 * leave no doubt: an item, a target and a result
 * @returns null where it is none, or where staff said who is listed
 */
export function targetsIn(
  labels: readonly LabelledColumn[],
  told: Told,
  named: boolean,
): TargetLayout | null {
  const names = [...told.fields.values()].some((field) => field === "name" || field === "givenName");
  if (names) return null;
  const layout = targetLayout(labels);
  if (layout === null) return null;
  const sure = layout.target !== null && (layout.actual !== null || layout.units.length > 0);
  return named && !sure ? null : layout;
}

/** The columns of a sheet of targets with their fields; what staff said of a column stands. */
export function asTargetColumns(
  columns: readonly TableColumn[],
  layout: TargetLayout,
  told: Told,
): readonly TableColumn[] {
  const fields = targetFields(layout);
  return columns.map((column): TableColumn => {
    const field = fields.get(column.column);
    if (told.fields.has(column.column)) return column;
    if (field === undefined) return { ...column, field: column.field === "name" ? "other" : column.field };
    const evidence = { vi: "theo nhãn của bảng chỉ tiêu", en: "by the labels of a sheet of targets" };
    return { ...column, field, evidence };
  });
}

function asCorrected(layout: TargetLayout, columns: readonly TableColumn[]): TargetLayout | null {
  const at = (field: FieldId): number | null => columns.find((each) => each.field === field)?.column ?? null;
  const item = at("item");
  if (item === null) return null;
  if (layout.units.length > 0) return { ...layout, item };
  return {
    ...layout,
    item,
    target: at("target"),
    actual: at("actual"),
    baselines: columns
      .filter(({ field }) => field === "baseline")
      .map(({ column }) => ({
        column,
        year: layout.baselines.find((base) => base.column === column)?.year ?? null,
      })),
    unit: at("unit"),
    unitOfMeasure: at("unitOfMeasure"),
  };
}
