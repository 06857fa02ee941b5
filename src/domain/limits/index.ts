import type { CriteriaPack } from "../criteria/pack";
import type { Nomination } from "../proposals/proposal";
import type { ReviewedCandidate } from "../review.types";
import type { LimitFinding } from "./limit";

/** How the nominations stand against the pack's limits. */
export function checkLimits(
  _pack: CriteriaPack,
  _reviewed: readonly ReviewedCandidate[],
  _nominations: readonly Nomination[],
): readonly LimitFinding[] {
  return [];
}
