import type { Finding } from "../findings/finding";
import type { Decision } from "../settings";
import type { AppliedDecision } from "./decision";
import { changedFacts } from "./facts";
import type { DecisionsRead } from "./readSheets";

export { withDecision, withoutDecision, type DecisionChange } from "./change";
export { decisionWarnings, factsUnder } from "./facts";
export { planDecisions } from "./plan";
export { readDecisions, type DecisionsRead, type KeptDecision } from "./readSheets";

/** The decisions made about one candidate, with what has changed under them since. */
export function appliedDecisions(
  made: readonly Decision[],
  findings: readonly Finding[],
  { kept }: DecisionsRead,
): readonly AppliedDecision[] {
  return made.map((decision) => ({
    decision,
    cell: kept.find((each) => each.decision === decision)?.cell ?? null,
    nowSeen: changedFacts(decision, findings),
  }));
}
