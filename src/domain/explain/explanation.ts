import type { Level, PackStatus } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { Outcome } from "../findings/finding";
import type { CellRef } from "../grid/grid";
import type { Bilingual } from "../text/bilingual";

/** Why a candidate is or is not proposed: title → rules → facts → cells. */
export type Explanation =
  | {
      readonly kind: "title";
      readonly title: TitleId;
      readonly text: Bilingual;
      readonly outcome: Exclude<Outcome, "waived">;
      readonly children: readonly Explanation[];
    }
  | {
      readonly kind: "rule";
      readonly criterion: string;
      readonly text: Bilingual;
      readonly basis: Bilingual;
      readonly outcome: Outcome;
      /** An advisory rule stands in nobody's way; a draft's or the unit's own is no law in force. */
      readonly level: Level;
      readonly status: PackStatus;
      readonly children: readonly Explanation[];
    }
  | {
      readonly kind: "fact";
      readonly text: Bilingual;
      readonly outcome: Outcome;
      readonly cells: readonly CellRef[];
      readonly children: readonly Explanation[];
    };

export type TitleExplanation = Extract<Explanation, { kind: "title" }>;
export type RuleExplanation = Extract<Explanation, { kind: "rule" }>;
export type FactExplanation = Extract<Explanation, { kind: "fact" }>;
