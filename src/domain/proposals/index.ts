import type { Candidate, Subject } from "../candidates/candidate";
import type { DecidedBy } from "../criteria/decidedBy";
import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { ladderOf } from "../findings/family";
import type { Finding } from "../findings/finding";
import { groupBy } from "../groupBy";
import { blocOf } from "../standing";
import type { Standing } from "../standing/standing";
import { foldName } from "../text/fold";
import type { Nomination, Proposal } from "./proposal";

export { propose } from "./propose";

/** A candidate with what its place on a list depends on. */
export interface Placed {
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly proposal: Proposal;
}

/**
 * One nomination per title with at least one candidate: units, then people, and of each the titles beside the
 * ladder first (chains, flags), then the yearly ones from the highest. A commendation for units and people alike
 * has a nomination of each. Units stand by bloc in order of appearance, then rank; people keep the workbook's own
 * order (unit, post, rank), brought together by unit.
 */
export function nominate(
  placed: readonly Placed[],
  pack: CriteriaPack,
  decidedBy: DecidedBy,
): readonly Nomination[] {
  return (["unit", "person"] as const).flatMap((subject) => {
    const ofSubject = placed.filter(({ candidate }) => candidate.subject === subject);
    const yearly = groupBy(ofSubject, ({ proposal }) => proposal.proposed);
    const nomination = (title: TitleId, chosen: readonly Placed[]): Nomination[] => {
      if (chosen.length === 0) return [];
      const candidateIds = inListOrder(chosen).map(({ candidate }) => candidate.id);
      return [{ title, subject, decidedBy: decidedBy[title] ?? "", candidateIds }];
    };
    return [
      ...pack.further[subject].flatMap((title) =>
        nomination(
          title,
          ofSubject.filter(({ proposal }) => proposal.further.includes(title)),
        ),
      ),
      ...pack.ladder[subject].flatMap((title) => nomination(title, yearly.get(title) ?? [])),
    ];
  });
}

/**
 * The titles that candidates of one subject were checked for, in the order lists and sheets show them: those beside
 * the ladder of which something was found, then the yearly ones of the families the candidates belong to.
 */
export function titlesAsked(
  pack: CriteriaPack,
  subject: Subject,
  reviewed: readonly { readonly candidate: Candidate; readonly findings: readonly Finding[] }[],
): { readonly further: readonly TitleId[]; readonly yearly: readonly TitleId[] } {
  const ofSubject = reviewed.filter(({ candidate }) => candidate.subject === subject);
  const found = new Set(ofSubject.flatMap(({ findings }) => findings.map(({ title }) => title)));
  const yearly = new Set(ofSubject.flatMap(({ candidate }) => ladderOf(pack, candidate)));
  return {
    further: pack.further[subject].filter((title) => found.has(title)),
    yearly: pack.ladder[subject].filter((title) => yearly.has(title)),
  };
}

function inListOrder(chosen: readonly Placed[]): readonly Placed[] {
  const blocs = groupBy(chosen, ({ candidate }) => listBlocOf(candidate));
  return [...blocs.values()].flatMap(inBlocOrder);
}

/** Those a candidate stands with under one heading of a list: a person's unit, a unit's bloc. */
export function listBlocOf(candidate: Candidate): string {
  if (candidate.subject === "unit") return blocOf(candidate);
  return foldName(candidate.unit ?? candidate.group ?? "");
}

/**
 * Units by rank, unranked ones last and equal ranks as in the workbook (sorting is stable); people as in the
 * workbook.
 */
export function inBlocOrder<T extends Pick<Placed, "candidate" | "standing">>(
  bloc: readonly T[],
): readonly T[] {
  if (bloc[0]?.candidate.subject !== "unit") return bloc;
  const last = Number.MAX_SAFE_INTEGER;
  return [...bloc].sort((a, b) => (a.standing.rank ?? last) - (b.standing.rank ?? last));
}
