import type { Difference, StandingMove } from "../../domain/whatIf";
import type { Bilingual } from "../../domain/text/bilingual";
import type { StoredSettings } from "../../excel/port";
import type { Failure } from "./state";

/** The settings that make other rules: another pack, another denominator, other values, another way to rank. */
export type TrialRules = Pick<StoredSettings, "criteriaId" | "thresholds" | "denominator" | "standing">;

/** Other rules tried in memory over the workbook as it was last read; neither workbook nor settings change. */
export type Trial =
  | { readonly kind: "working"; readonly rules: TrialRules }
  | {
      readonly kind: "done";
      readonly rules: TrialRules;
      readonly packName: Bilingual;
      readonly differences: readonly Difference[];
      readonly moves: readonly StandingMove[];
    }
  | { readonly kind: "failed"; readonly rules: TrialRules; readonly failure: Failure };

/** The part of the settings that a trial is about. */
export function rulesOf({ criteriaId, thresholds, denominator, standing }: TrialRules): TrialRules {
  return { criteriaId, thresholds, denominator, standing };
}

/** Whether a trial is of another way to rank, not of other criteria: each has a page of its own. */
export function triesStanding({ rules }: Trial, settings: Pick<StoredSettings, "standing">): boolean {
  return rules.standing !== settings.standing;
}
