import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";

/** A stretch of the emulation year that has a score sheet of its own. */
export type Period =
  /** `month`: where weeks are counted within a month ("Tuần 2 tháng 3"). */
  | { readonly kind: "week"; readonly number: number; readonly month?: number }
  | { readonly kind: "month"; readonly number: number }
  | { readonly kind: "quarter"; readonly number: number }
  | { readonly kind: "halfYear"; readonly number: 1 | 2 }
  | { readonly kind: "year" }
  /** Đợt thi đua cao điểm, by the name it was given. */
  | { readonly kind: "campaign"; readonly name: string };

/** What one sheet says of one candidate for one period. */
export interface PeriodScore {
  readonly period: Period;
  readonly total: Reading<Big>;
  /** "Loại 1", as written; null where the sheet gives no class. */
  readonly className: string | null;
  /** The total's cell, or the class's where there are no points. */
  readonly cell: CellRef;
  /** The calendar year the sheet names for the period ("THÁNG 12 NĂM 2024"); absent where it names none. */
  readonly year?: number;
}

/** How periods make the year. Nothing is chosen until staff choose it. */
export type RollUp =
  | { readonly kind: "average" }
  | { readonly kind: "sum" }
  /** Weight of each kind of period as an exact decimal: { month: "1", campaign: "2" }. */
  | { readonly kind: "weights"; readonly weights: Readonly<Partial<Record<Period["kind"], string>>> }
  /** "ít nhất 2 loại 1 và không có loại 3": the first rule that fits gives the class. */
  | { readonly kind: "classRules"; readonly rules: readonly ClassRule[] };

export interface ClassRule {
  readonly gives: string;
  readonly atLeast: readonly { readonly classes: readonly string[]; readonly count: number }[];
  readonly none: readonly string[];
}

/** The year's result of one candidate from its periods. */
export interface RolledUp {
  readonly candidateId: string;
  readonly periods: readonly PeriodScore[];
  readonly total: Big | null;
  readonly className: string | null;
  /** Periods others have and this one lacks; a total with a period missing is not made. */
  readonly missing: readonly Period[];
}
