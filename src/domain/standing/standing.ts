import type Big from "big.js";
import type { CellRef } from "../grid/grid";

/** What sets two candidates of equal points apart, in the order staff choose; what none of them settles goes to a vote. */
export type TieBreak =
  | { readonly kind: "bonus"; readonly better: "higher" }
  | { readonly kind: "penalty"; readonly better: "lower" }
  /** Points under a column or criterion whose label reads so ("Nhiệm vụ chính trị"). */
  | { readonly kind: "column"; readonly label: string; readonly better: "higher" | "lower" }
  | { readonly kind: "votes"; readonly better: "higher" };

/** Why somebody with no usable total is not ranked (chưa xếp hạng): never last. */
export type UnrankedReason =
  | "missing"
  /** A part of the total is empty or no number. */
  | "partMissing"
  | "blank"
  | "text"
  | "negative"
  | "aboveMax"
  | "rollUpOpen"
  | "periodMissing";

/** A candidate's place among those of its bloc, by total points. */
export interface Standing {
  readonly candidateId: string;
  /** null where the total is missing or unreadable: such a candidate is not ranked (chưa xếp hạng). */
  readonly score: Big | null;
  readonly rank: number | null;
  readonly tied: boolean;
  /** Its place among all of its subject in the workbook, by the same method; null as `rank`. */
  readonly overall: number | null;
  /** All who share the rank in the bloc, itself among them; empty where it stands alone. */
  readonly tiedWith: readonly string[];
  /** The key that set it apart from others of equal points; null where points alone did. */
  readonly brokenBy: TieBreak | null;
  readonly unranked: UnrankedReason | null;
  /** Where the score comes from: its cell, or the cells it was rolled up or added from. */
  readonly cells: readonly CellRef[];
}

/** How places are given. */
export interface RankingSettings {
  /** 1,2,2,4 or 1,2,2,3. */
  readonly method: "1224" | "1223";
  readonly tieBreaks: readonly TieBreak[];
}
