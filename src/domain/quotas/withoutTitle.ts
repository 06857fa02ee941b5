import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { Subject } from "../candidates/candidate";
import type { Exclusion, Proposal } from "../proposals/proposal";

/**
 * The proposal of somebody whom a quota leaves no place for a title: the next one it is eligible for, and not
 * excluded from, takes its place.
 */
export function withoutTitle(
  proposal: Proposal,
  subject: Subject,
  title: TitleId,
  reason: "overQuota" | "notRanked",
  { ladder }: CriteriaPack,
): Proposal {
  const refused = new Set(
    proposal.exclusions
      .filter((each) => each.reason !== "higherTitleProposed")
      .map((exclusion) => exclusion.title),
  );
  refused.add(title);
  const next = ladder[subject].find((each) => proposal.eligible.includes(each) && !refused.has(each)) ?? null;
  const cut: Exclusion = { title, reason, note: null };
  const kept = proposal.exclusions.filter((exclusion) => exclusion.title !== next);
  const exclusions = ladder[subject].flatMap(
    (each) => (each === title ? cut : kept.find((exclusion) => exclusion.title === each)) ?? [],
  );
  return { ...proposal, proposed: next, exclusions };
}
