import { foldText } from "../../text";
import { isUnitLike } from "../rows/rowWords";
import { readTargetLabel, type TargetLabelRead } from "./targetLabels";

const POINTS = /^(?:so |thang )?diem (?:chuan|toi da|toi thieu|tu cham|cham|dat|cham cheo|tham dinh)\b/;

/** A column by its labels, the group above first. */
export interface LabelledColumn {
  readonly column: number;
  readonly parts: readonly string[];
}

/** Where a sheet of targets keeps what; columns are 1-based. */
export interface TargetLayout {
  readonly item: number;
  /** null: the item says itself what is to be reached ("Xử lý 100% tin"). */
  readonly target: number | null;
  readonly actual: number | null;
  /** "Đạt/Không đạt", as the staff judge it. */
  readonly verdict: number | null;
  readonly baselines: readonly { readonly column: number; readonly year: number | null }[];
  /** "Đơn vị": whose target it is, or what it is measured in: the cells decide. */
  readonly unit: number | null;
  readonly unitOfMeasure: number | null;
  readonly note: number | null;
  /** Columns headed by units, where one row sets a target for several of them. */
  readonly units: readonly UnitColumns[];
}

export interface UnitColumns {
  readonly unit: string;
  /** null: the common target counts for all. */
  readonly target: number | null;
  readonly actual: number;
}

interface Read extends TargetLabelRead {
  readonly column: number;
}

/**
 * Reads the labels of a sheet whose rows are targets: an item with what was to be reached and what was.
 * @returns null where the labels are those of any other table
 */
export function targetLayout(columns: readonly LabelledColumn[]): TargetLayout | null {
  if (columns.some(isPoints)) return null;
  const units = unitColumns(columns);
  const taken = new Set(units.flatMap(({ target, actual }) => [target, actual]));
  const reads = columns
    .filter(({ column }) => !taken.has(column))
    .flatMap(({ column, parts }): Read[] => {
      const read = readParts(parts);
      return read ? [{ ...read, column }] : [];
    });
  const first = (says: Read["says"]): Read | undefined => reads.find((read) => read.says === says);
  const weak = reads.filter(({ says }) => says === "weakItem");
  const item = first("item") ?? weak[0];
  if (item === undefined) return null;
  // "Nội dung | Chỉ tiêu | Kết quả": beside an item, "Chỉ tiêu" is what was to be reached.
  const second = weak.find((read) => read.column !== item.column && isTargetWord(columns, read.column));
  const target = first("target") ?? second ?? null;
  const results = byYear(reads.filter(({ says }) => says === "actual"));
  const actual = results[results.length - 1] ?? null;
  const verdict = first("verdict") ?? null;
  const saysSo = item.says === "item" || isTargetWord(columns, item.column);
  // "Đơn vị | Chỉ tiêu | Kết quả" lists units.
  const listsUnits = item.says === "weakItem" && first("unit") !== undefined;
  if (target === null && (!saysSo || listsUnits)) return null;
  if (actual === null && units.length === 0 && (verdict === null || target === null)) return null;
  const bases = byYear([...reads.filter(({ says }) => says === "baseline"), ...results.slice(0, -1)]);
  return {
    item: item.column,
    target: target?.column ?? null,
    actual: actual?.column ?? null,
    verdict: verdict?.column ?? null,
    baselines: bases.map(({ column, year }) => ({ column, year })),
    unit: first("unit")?.column ?? null,
    unitOfMeasure: first("unitOfMeasure")?.column ?? null,
    note: first("note")?.column ?? null,
    units: actual === null ? units : [],
  };
}

/** A leaf under a group of its own ("Xử lý tin / Chỉ tiêu") belongs to that group, not to the sheet. */
function readParts(parts: readonly string[]): TargetLabelRead | null {
  const leaf = readTargetLabel(parts[parts.length - 1] ?? "");
  const [group] = parts.slice(0, -1).map(readTargetLabel);
  if (group === undefined) return leaf;
  if (group === null) return readTargetLabel(parts.join(" "));
  // "Kết quả thực hiện" over "Năm 2024", "Năm 2025".
  return leaf?.says === "baseline" && leaf.year !== null
    ? { says: group.says, year: leaf.year }
    : (leaf ?? group);
}

/** "Điểm chuẩn", "Điểm tự chấm": what is scored is no target. */
function isPoints({ parts }: LabelledColumn): boolean {
  return parts.some((part) => POINTS.test(foldText(part)));
}

/** "Chỉ tiêu", "Mục tiêu": words for targets; "Nội dung" and "Nhiệm vụ" may head anything. */
function isTargetWord(columns: readonly LabelledColumn[], column: number): boolean {
  const parts = columns.find((each) => each.column === column)?.parts ?? [];
  return /^(?:chỉ|chi|mục|muc) (?:tiêu|tieu)/iu.test((parts[parts.length - 1] ?? "").normalize("NFC").trim());
}

/** Without a year first, then from the earliest: what was reached last is the result. */
function byYear(reads: readonly Read[]): readonly Read[] {
  const named = reads.some(({ year }) => year !== null);
  return named ? [...reads].sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999)) : reads;
}

/** Units across: one column each, or a pair of what was to be reached and what was under each unit's name. */
function unitColumns(columns: readonly LabelledColumn[]): readonly UnitColumns[] {
  const byUnit = new Map<string, { target: number | null; actual: number | null }>();
  for (const { column, parts } of columns) {
    const unit = parts.find((part) => isUnitLike(part) && readTargetLabel(part) === null);
    if (unit === undefined) continue;
    const pair = byUnit.get(unit) ?? { target: null, actual: null };
    const leaf = parts[parts.length - 1] ?? "";
    const says = leaf === unit ? "actual" : readTargetLabel(leaf)?.says;
    if (says === "actual") pair.actual ??= column;
    if (says === "target" || says === "weakItem") pair.target ??= column;
    byUnit.set(unit, pair);
  }
  const whole = [...byUnit].flatMap(([unit, { target, actual }]): UnitColumns[] =>
    actual === null ? [] : [{ unit, target, actual }],
  );
  return whole.length >= 2 ? whole : [];
}
