import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { Bilingual } from "../text/bilingual";

/** What was to be reached. Numbers are exact; shares are fractions 0..1. */
export type Goal =
  | { readonly kind: "atLeast"; readonly value: Big; readonly share: boolean }
  | { readonly kind: "atMost"; readonly value: Big; readonly share: boolean }
  /** "giảm 3 - 5% so với năm 2020": by at least `low` of the baseline; `high` where a range is given. */
  | {
      readonly kind: "reduceBy";
      readonly low: Big;
      readonly high: Big | null;
      readonly baselineYear: number | null;
    }
  /** "không để xảy ra …". */
  | { readonly kind: "none" }
  /** Done or not done. */
  | { readonly kind: "done" };

/** One target of one unit, as the workbook states it. */
export interface Target {
  readonly name: string;
  /** The unit it is set for; null where the sheet sets it for all. */
  readonly unit: string | null;
  /** "Huấn luyện", a heading above it; null without one. */
  readonly group: string | null;
  readonly goal: Goal | null;
  /** The goal as written. */
  readonly goalText: string;
  readonly measure: string | null;
  readonly actual: Reading<Big | boolean> | undefined;
  readonly baseline: Reading<Big> | undefined;
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
}

export type TargetState = "exceeded" | "met" | "notMet" | "cannotTell";

/** A target with its state: while the year runs a progress check, after it the result. */
export interface TargetResult {
  readonly target: Target;
  readonly state: TargetState;
  /** "thiếu 2,5 điểm %", "vượt 1,2 điểm %", "chưa có kết quả". */
  readonly actual: Bilingual;
  readonly required: Bilingual;
}
