import { isUnitLike } from "../rows/rowWords";
import { readLabel } from "../fields/readLabel";
import { readScoreLabel, type ScoreLabel } from "./scoreLabels";
import type { LabelledColumn } from "./targetLayout";

/** Who gave the points of a column; the same words as `SCORE_STAGES`. */
export type StageLabel = Extract<ScoreLabel, "self" | "cluster" | "verified" | "approved">;

/** Where a sheet of scoring criteria keeps what; columns are 1-based. */
export interface ScoreLayout {
  readonly ordinal: number | null;
  /** From the widest to the finest: "Nhóm tiêu chí", "Tiêu chí cụ thể". */
  readonly items: readonly number[];
  readonly how: number | null;
  readonly max: number | null;
  readonly units: readonly ScoredColumns[];
}

/** The columns of one unit; `unit` is null where the header names none: the sheet is that of one unit. */
export interface ScoredColumns {
  readonly unit: string | null;
  /** Its first column. */
  readonly column: number;
  /** By stage; of two columns of a stage (TĐ1, TĐ2) the later one. */
  readonly stages: Readonly<Partial<Record<StageLabel, number>>>;
  readonly target: number | null;
  readonly actual: number | null;
  readonly note: number | null;
}

interface Said {
  readonly column: number;
  readonly says: ScoreLabel;
  readonly unit: string | null;
}

const STAGES: readonly ScoreLabel[] = ["self", "cluster", "verified", "approved", "points"];

/**
 * Reads the labels of a sheet whose rows are scoring criteria: an item, its most points or how it is scored, points
 * of one unit or of several side by side.
 * @param holdsNumbers whether the cells below a column's label are numbers, for units named by words nobody knows
 * @returns null where the labels are those of any other table
 */
export function scoreLayout(
  columns: readonly LabelledColumn[],
  holdsNumbers: (column: number) => boolean,
): ScoreLayout | null {
  const own = columns.flatMap(({ column, parts }): Said[] => {
    const says = parts.length === 1 || allGeneric(parts.slice(0, -1)) ? readScoreLabel(leafOf(parts)) : null;
    return says === null || says === "generic" ? [] : [{ column, says, unit: null }];
  });
  const firstPoints = Math.min(...own.filter(isPoints).map(({ column }) => column), Infinity);
  // "Nội dung" to the right of points is a remark.
  const items = own.filter(({ says, column }) => says === "item" && column < firstPoints);
  const max = own.find(({ says }) => says === "max")?.column ?? null;
  const how = own.find(({ says }) => says === "how")?.column ?? null;
  if (items.length === 0 || (max === null && how === null)) return null;
  const last = Math.max(...items.map(({ column }) => column));
  const named = columns
    .filter(
      ({ column }) => column > Math.min(last, max ?? last) && !own.some((said) => said.column === column),
    )
    .flatMap((each) => readNamed(each, holdsNumbers));
  const units = named.some(isPoints) ? together([...named, ...sharedBy(own, named)]) : together(own);
  const scored = units.filter(({ stages }) => Object.keys(stages).length > 0);
  if (scored.length === 0) return null;
  return {
    ordinal: own.find(({ says }) => says === "ordinal")?.column ?? null,
    items: items.map(({ column }) => column),
    how,
    max,
    units: scored,
  };
}

function leafOf(parts: readonly string[]): string {
  return parts[parts.length - 1] ?? "";
}

function isPoints({ says }: Said): boolean {
  return STAGES.includes(says);
}

/** "Kết quả chấm / Tự chấm": the group names nobody. */
function allGeneric(groups: readonly string[]): boolean {
  return groups.every((group) => {
    const says = readScoreLabel(group);
    return says === "generic" || says === "points" || says === "item";
  });
}

/** "Đồn A / Tự chấm", "Tự chấm / Đồn A", "Đồn A" alone over its points. */
function readNamed(
  { column, parts }: LabelledColumn,
  holdsNumbers: (column: number) => boolean,
): readonly Said[] {
  const reads = parts.map((part) => ({ part, says: readScoreLabel(part) }));
  const unit = reads.find(({ says }) => says === null)?.part ?? null;
  const says = reads.find(({ says: read }) => read !== null && read !== "generic")?.says ?? null;
  if (unit === null) return [];
  if (says !== null)
    return reads.filter((read) => read.says === null).length === 1 ? [{ column, says, unit }] : [];
  const known = !isUnitLike(unit) && readLabel(unit).confidence > 0;
  return !known && holdsNumbers(column) ? [{ column, says: "points", unit }] : [];
}

/** A target beside units side by side counts for all of them. */
function sharedBy(own: readonly Said[], named: readonly Said[]): readonly Said[] {
  const targets = own.filter(({ says }) => says === "target");
  const names = new Set(named.map(({ unit }) => unit));
  return [...names].flatMap((unit) =>
    named.some((said) => said.unit === unit && said.says === "target")
      ? []
      : targets.map((target) => ({ ...target, unit })),
  );
}

function together(all: readonly Said[]): readonly ScoredColumns[] {
  const names = [...new Set(all.map(({ unit }) => unit))];
  return names.map((unit): ScoredColumns => {
    const own = all.filter((said) => said.unit === unit);
    const last = (says: ScoreLabel): number | null =>
      own
        .filter((said) => said.says === says)
        .map(({ column }) => column)
        .pop() ?? null;
    const entries = (["self", "cluster", "verified", "approved"] as const).flatMap((stage) => {
      // "Điểm" without a word of whose they are is what counts in the end.
      const column = last(stage) ?? (stage === "approved" ? last("points") : null);
      return column === null ? [] : [[stage, column] as const];
    });
    return {
      unit,
      column: Math.min(...own.map(({ column }) => column)),
      stages: Object.fromEntries(entries),
      target: last("target"),
      actual: last("actual"),
      note: last("note"),
    };
  });
}
