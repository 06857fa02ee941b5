import type { Candidate } from "../candidates/candidate";
import type { RecognisedTable } from "../tables/table";
import type { TargetResult } from "./target";

/** Every target the tables of role "targets" (and target columns of unit tables) state, with its state. */
export function readTargets(
  _recognised: readonly RecognisedTable[],
  _candidates: readonly Candidate[],
): readonly TargetResult[] {
  return [];
}
