import type { Classified } from "../classes/scheme";
import type { CriteriaPack } from "../criteria/pack";
import type { ReviewedCandidate } from "../review.types";
import type { StandingSettings } from "../settings";
import { ceiling } from "./ceiling";
import { applyClassQuotas } from "./classQuotas";
import { outerCeiling, placesOf } from "./places";
import type { Quota, QuotaResult } from "./quota";
import { resultOf } from "./result";
import { select } from "./select";
import { withoutTitle } from "./withoutTitle";

export interface WithinQuotas {
  readonly reviewed: readonly ReviewedCandidate[];
  readonly classified: readonly Classified[];
  readonly results: readonly QuotaResult[];
}

/** Applies the quotas staff chose: first those on classes, because quotas on titles may depend on a unit's class. */
export function applyQuotas(
  reviewed: readonly ReviewedCandidate[],
  pack: CriteriaPack,
  { quotas, scheme }: Pick<StandingSettings, "quotas" | "scheme">,
  classified: readonly Classified[],
): WithinQuotas {
  if (quotas.length === 0) return { reviewed, classified, results: [] };
  const classes = applyClassQuotas(reviewed, quotas, scheme, classified);
  const titles = applyTitleQuotas(reviewed, pack, quotas, classes.classified);
  return {
    reviewed: titles.reviewed,
    classified: classes.classified,
    results: [...classes.results, ...titles.results],
  };
}

/**
 * Applies the quotas on titles, the highest title first: whoever finds no place is proposed for the next title it
 * is eligible for, and says why. A tie at the line is never broken here: all of it stays proposed and is shown.
 * Where a base cannot be told nobody is cut, and the result says so.
 */
function applyTitleQuotas(
  reviewed: readonly ReviewedCandidate[],
  pack: CriteriaPack,
  quotas: readonly Quota[],
  classified: readonly Classified[],
): Omit<WithinQuotas, "classified"> {
  const classOf = new Map(classified.map(({ candidateId, className }) => [candidateId, className]));
  const now = new Map(reviewed.map((each) => [each.candidate.id, each]));
  const results: QuotaResult[] = [];
  for (const title of [...pack.ladder.unit, ...pack.ladder.person]) {
    for (const quota of quotas.filter(({ what }) => what.kind === "title" && what.title === title)) {
      for (const place of placesOf(quota, [...now.values()], classOf)) {
        const wanting = place.members.filter(({ proposal }) => proposal.proposed === title);
        if (wanting.length === 0) continue;
        const allowed = ceiling(quota, place, (id) => outerCeiling(id, quotas, place));
        const selected = select(
          wanting.map(({ candidate, standing }) => ({ id: candidate.id, rank: rankIn(quota, standing) })),
          allowed ?? wanting.length,
        );
        results.push(resultOf(quota, place, allowed, selected));
        const cut = [
          ...selected.below.map((id) => [id, "overQuota"] as const),
          ...selected.unplaced.map((id) => [id, "notRanked"] as const),
        ];
        for (const [id, reason] of cut) {
          const each = now.get(id);
          if (each === undefined) continue;
          const proposal = withoutTitle(each.proposal, each.candidate.subject, title, reason, pack);
          now.set(id, { ...each, proposal });
        }
      }
    }
  }
  return { reviewed: reviewed.map((each) => now.get(each.candidate.id) ?? each), results };
}

/** In a bloc its own ranks order; across the workbook, and for people of a unit, the overall ones. */
function rankIn({ per }: Quota, { rank, overall }: ReviewedCandidate["standing"]): number | null {
  return per === "bloc" ? rank : overall;
}
