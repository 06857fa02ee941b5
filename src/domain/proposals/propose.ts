import type { Candidate } from "../candidates/candidate";
import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { furtherOf, ladderOf } from "../findings/family";
import type { Finding } from "../findings/finding";
import { titleOutcome } from "../findings/meetsTitle";
import type { Decision } from "../settings";
import type { Exclusion, ExclusionReason, Proposal } from "./proposal";

/** How a candidate stands towards one title. */
interface Towards {
  readonly title: TitleId;
  readonly outcome: ReturnType<typeof titleOutcome>;
  /** The staff's words, where they excluded it. */
  readonly note: string | null;
}

/**
 * The highest yearly title of its family whose criteria are all met or waived and from which staff have not
 * excluded the candidate, and for every other one the reason why not; beside it every further title (chains,
 * flags) that is met. A further title of which nothing was found is passed over: the workbook does not speak of it.
 * A proposal only: the council decides.
 */
export function propose(
  candidate: Candidate,
  findings: readonly Finding[],
  pack: CriteriaPack,
  decisions: readonly Decision[],
): Proposal {
  const towards = (title: TitleId): Towards => ({
    title,
    outcome: titleOutcome(findings.filter((finding) => finding.title === title)),
    note: exclusionNote(title, decisions),
  });
  const yearly = ladderOf(pack, candidate).map(towards);
  const beside = furtherOf(pack, candidate)
    .map(towards)
    .filter(({ title, note }) => note !== null || findings.some((finding) => finding.title === title));
  const proposed = yearly.find(isProposable)?.title ?? null;
  const further = beside.filter(isProposable).map(({ title }) => title);
  const others = [
    ...yearly.filter(({ title }) => title !== proposed),
    ...beside.filter((each) => !isProposable(each)),
  ];
  return {
    candidateId: candidate.id,
    eligible: [...beside, ...yearly].filter(({ outcome }) => outcome === "met").map(({ title }) => title),
    proposed,
    further,
    exclusions: others.map(({ title, outcome, note }): Exclusion => ({
      title,
      reason: reasonFor(outcome, note),
      note,
    })),
  };
}

function isProposable({ outcome, note }: Towards): boolean {
  return outcome === "met" && note === null;
}

function exclusionNote(title: TitleId, decisions: readonly Decision[]): string | null {
  return decisions.find((each) => each.kind === "exclude" && each.title === title)?.reason ?? null;
}

function reasonFor(outcome: Towards["outcome"], note: string | null): ExclusionReason {
  if (note !== null) return "excludedByStaff";
  if (outcome === "notMet") return "criterionNotMet";
  return outcome === "cannotTell" ? "cannotTell" : "higherTitleProposed";
}
