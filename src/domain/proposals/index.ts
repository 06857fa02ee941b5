import type { Candidate } from "../candidates/candidate";
import type { DecidedBy } from "../criteria/decidedBy";
import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { groupBy } from "../groupBy";
import { blocOf } from "../standing";
import type { Standing } from "../standing/standing";
import type { Nomination, Proposal } from "./proposal";

export { propose } from "./propose";

/** A candidate with what its place on a list depends on. */
export interface Placed {
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly proposal: Proposal;
}

/**
 * One nomination per title with at least one candidate, in ladder order (units, then people).
 * Units stand by bloc in order of appearance, then rank; people keep the workbook's own order (unit, post, rank),
 * brought together by unit.
 */
export function nominate(
  placed: readonly Placed[],
  { ladder }: CriteriaPack,
  decidedBy: DecidedBy,
): readonly Nomination[] {
  const byTitle = groupBy(placed, ({ proposal }) => proposal.proposed);
  return [...ladder.unit, ...ladder.person].flatMap((title): Nomination[] => {
    const chosen = byTitle.get(title);
    if (!chosen) return [];
    const candidateIds = inListOrder(chosen).map(({ candidate }) => candidate.id);
    return [{ title, decidedBy: decidedBy[title] ?? "", candidateIds }];
  });
}

/** The titles of a ladder that nobody is nominated for, too, in the order sheets show them. */
export function titlesInOrder({ ladder }: CriteriaPack): readonly TitleId[] {
  return [...ladder.unit, ...ladder.person];
}

function inListOrder(chosen: readonly Placed[]): readonly Placed[] {
  const blocs = groupBy(chosen, ({ candidate }) => listBlocOf(candidate));
  return [...blocs.values()].flatMap((bloc) => (isOfUnits(bloc) ? [...bloc].sort(byRank) : bloc));
}

/** The heading a candidate stands under on a list: a person's unit, a unit's bloc. */
export function listBlocOf(candidate: Candidate): string {
  return candidate.subject === "person" ? (candidate.unit ?? candidate.group ?? "") : blocOf(candidate);
}

function isOfUnits(bloc: readonly Placed[]): boolean {
  return bloc[0]?.candidate.subject === "unit";
}

/** Unranked ones come last; sorting is stable, so equal ranks keep the workbook's order. */
function byRank(a: Placed, b: Placed): number {
  return (a.standing.rank ?? Infinity) - (b.standing.rank ?? Infinity) || 0;
}
