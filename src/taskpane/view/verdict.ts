import type { TitleId } from "../../domain/criteria/title";
import type { ReviewedCandidate } from "../../domain/review.types";

/** The short answer about a candidate or a title; `cannotTell` never counts as either of the others. */
export const VERDICTS = ["met", "notMet", "cannotTell"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Met: some title is proposed. Not enough data: none is, but one still might be. */
export function verdictOf({ proposal, findings }: ReviewedCandidate): Verdict {
  if (proposal.proposed !== null) return "met";
  const open = proposal.exclusions.some(({ reason }) => reason === "cannotTell");
  return open || findings.length === 0 ? "cannotTell" : "notMet";
}

/** The verdict on one title by its findings: one "not met" settles it, else one unknown leaves it open. */
export function titleVerdict({ proposal, findings }: ReviewedCandidate, title: TitleId): Verdict {
  if (proposal.eligible.includes(title)) return "met";
  const outcomes = findings.filter((finding) => finding.title === title).map(({ outcome }) => outcome);
  if (outcomes.includes("notMet")) return "notMet";
  return outcomes.length === 0 || outcomes.includes("cannotTell") ? "cannotTell" : "met";
}

/** How many candidates stand at each verdict. */
export function countVerdicts(candidates: readonly ReviewedCandidate[]): Readonly<Record<Verdict, number>> {
  const counts = { met: 0, notMet: 0, cannotTell: 0 };
  for (const candidate of candidates) counts[verdictOf(candidate)] += 1;
  return counts;
}
