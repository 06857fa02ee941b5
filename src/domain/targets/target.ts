import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { Bilingual } from "../text/bilingual";

/** What was to be reached. Numbers are exact; shares are fractions 0..1. */
export type Goal =
  | {
      readonly kind: "atLeast";
      readonly value: Big;
      readonly share: boolean;
      /** "trên 75%": 75% itself is not enough. */
      readonly strict?: boolean;
      /** "3 - 5 mô hình": met from `value` on, exceeded above this. */
      readonly upTo?: Big;
      /** "15 nghìn": 1000, multiplied in already; absent: a plain number. */
      readonly times?: Big;
    }
  | {
      readonly kind: "atMost";
      readonly value: Big;
      readonly share: boolean;
      /** "dưới 2%": 2% itself is too much. */
      readonly strict?: boolean;
      readonly times?: Big;
    }
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
  /** "%", "vụ", "mô hình". */
  readonly measure: string | null;
  /** The year it is to be reached by, where that is not the review year ("đến năm 2025"); absent: not said. */
  readonly byYear?: number;
  readonly actual: Reading<Big | boolean> | undefined;
  readonly baseline: Reading<Big> | undefined;
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
}

export type TargetState = "exceeded" | "met" | "notMet" | "cannotTell";

/** Before the year is over a progress check ("rà soát chỉ tiêu"), after it the result. */
export type TargetStage = "progress" | "result";

/** A target with its state: while the year runs a progress check, after it the result. */
export interface TargetResult {
  readonly target: Target;
  readonly state: TargetState;
  readonly stage: TargetStage;
  /** "72,5%, thiếu 2,5 điểm %", "76,2%, vượt 1,2 điểm %", "chưa có kết quả". */
  readonly actual: Bilingual;
  /** "thiếu 2,5 điểm %", while the year runs "còn thiếu"; null where there is nothing to tell. */
  readonly gap: Bilingual | null;
  /** "sổ ghi “Đạt”", where the staff's own judgement in the sheet is another; else null. */
  readonly differs: Bilingual | null;
  readonly required: Bilingual;
}
