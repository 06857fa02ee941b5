import type { Candidate } from "../candidates/candidate";
import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { Finding } from "../findings/finding";
import { titleOutcome } from "../findings/meetsTitle";
import type { Decision } from "../settings";
import type { Exclusion, ExclusionReason, Proposal } from "./proposal";

/**
 * The highest title whose criteria are all met or waived and from which staff have not excluded the candidate,
 * and for every other title of the ladder the reason why not. A proposal only: the council decides.
 */
export function propose(
  { id, subject }: Candidate,
  findings: readonly Finding[],
  { ladder }: CriteriaPack,
  decisions: readonly Decision[],
): Proposal {
  const titles = ladder[subject].map((title) => ({
    title,
    outcome: titleOutcome(findings.filter((finding) => finding.title === title)),
    note: exclusionNote(title, decisions),
  }));
  const eligible = titles.filter(({ outcome }) => outcome === "met").map(({ title }) => title);
  const proposed = titles.find(({ outcome, note }) => outcome === "met" && note === null)?.title ?? null;
  const exclusions = titles
    .filter(({ title }) => title !== proposed)
    .map(({ title, outcome, note }): Exclusion => ({ title, reason: reasonFor(outcome, note), note }));
  return { candidateId: id, eligible, proposed, further: [], exclusions };
}

function exclusionNote(title: TitleId, decisions: readonly Decision[]): string | null {
  return decisions.find((each) => each.kind === "exclude" && each.title === title)?.reason ?? null;
}

function reasonFor(outcome: ReturnType<typeof titleOutcome>, note: string | null): ExclusionReason {
  if (note !== null) return "excludedByStaff";
  if (outcome === "notMet") return "criterionNotMet";
  return outcome === "cannotTell" ? "cannotTell" : "higherTitleProposed";
}
