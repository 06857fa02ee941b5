import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { Table } from "../tables/table";
import type { Bilingual } from "../text/bilingual";

/** Who gave the points, in the order the work goes: tự chấm, cụm chấm, thẩm định, duyệt. The last one filled counts. */
export const SCORE_STAGES = ["self", "cluster", "verified", "approved"] as const;
export type ScoreStage = (typeof SCORE_STAGES)[number];

/** How a leaf of the criteria tree earns its points. */
export type LeafKind =
  /** Định lượng: what was done against a target, by a formula that depends on the best unit of the cluster. */
  | { readonly kind: "quantitative" }
  /** Đạt / không đạt: all or nothing. */
  | { readonly kind: "passFail" }
  /** Chấm thẳng: points for each, up to the most. */
  | { readonly kind: "perCount"; readonly points: Big }
  /** Cộng / trừ, within limits. */
  | { readonly kind: "plusMinus"; readonly least: Big; readonly most: Big };

/** A scoring criterion: a row of the sheet, with those it is the sum of. */
export interface ScoreNode {
  /** "A", "I", "1", "-" as numbered; "" without. */
  readonly number: string;
  readonly name: string;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly max: Reading<Big> | undefined;
  /** null for a criterion with children, and where nothing says how a leaf is scored. */
  readonly leaf: LeafKind | null;
  /** The cell that says how it is scored; null where only its own words or the columns do. */
  readonly how: CellRef | null;
  readonly row: number;
  /** The cell of its name. */
  readonly cell: CellRef;
  readonly children: readonly ScoreNode[];
}

/** What one unit's columns say about one criterion. */
export interface NodeScore {
  readonly node: ScoreNode;
  readonly points: Readonly<Partial<Record<ScoreStage, Reading<Big>>>>;
  /** Chỉ tiêu, thực hiện, số lần, where the sheet gives them. */
  readonly target: Reading<Big> | undefined;
  readonly actual: Reading<Big> | undefined;
  /** "không giao", "KP": the criterion is not asked of this unit, and its most points leave the whole. */
  readonly notAssigned: CellRef | null;
}

/** One unit's scores on one sheet. */
export interface UnitScores {
  readonly unit: string;
  /** The cell that names the unit (a column group, the sheet's title). */
  readonly cell: CellRef;
  readonly byRow: ReadonlyMap<number, NodeScore>;
  /** The printed total, of the last stage that is filled; undefined where the sheet prints none. */
  readonly printed: Reading<Big> | undefined;
  /** The same from the leaves; null where a leaf is missing or unreadable. */
  readonly recomputed: Big | null;
  /** Most points that can be had: the whole less what is not assigned. */
  readonly max: Big | null;
}

export interface ScoreSheet {
  readonly table: Table;
  readonly roots: readonly ScoreNode[];
  readonly units: readonly UnitScores[];
  readonly problems: readonly ScoreProblem[];
}

/** What does not add up, each with its cells; told, never repaired. */
export interface ScoreProblem {
  readonly code:
    | "sumDiffers" // tổng khác tổng các mục con
    | "maxDiffers" // điểm tối đa khác tổng các mục con
    | "aboveMax"
    | "negative"
    | "scoreMissing"
    | "scoreNotAssigned" // không giao mà vẫn có điểm
    | "formulaDiffers" // điểm định lượng khác công thức
    | "totalDiffers";
  readonly unit: string | null;
  readonly message: Bilingual;
  readonly cells: readonly CellRef[];
}
