import type Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import { groupBy } from "../groupBy";
import { blocOf } from "./blocOf";
import type { RankingSettings, Standing, TieBreak } from "./standing";
import { splitBy } from "./tieBreak";
import { ownTotal, type Total } from "./total";

/** A candidate with the points it is ranked by. */
interface Scored {
  readonly candidate: Candidate;
  readonly value: Big;
  /** The nearest binary number. Rounding keeps the order, so only equal ones need the exact value. */
  readonly near: number;
}

/** Those who share a place, and the key that set them apart from others of equal points. */
interface Place {
  readonly members: readonly Scored[];
  readonly brokenBy: TieBreak | null;
}

export const FIRST_RANKING: RankingSettings = { method: "1224", tieBreaks: [] };

/**
 * Ranks everybody within their bloc, and overall among all of their subject, by total points, highest first.
 * Equal totals are set apart by the tie-breaks in order; who is still equal shares a rank, and the next one is
 * passed over (1, 2, 2, 4) or not (1, 2, 2, 3). Totals are exact decimals. Whoever has no usable total is not ranked.
 * @param totalOf the points to rank by; the candidate's own total by default
 * @returns one standing per candidate, in the candidates' order
 */
export function rankAll(
  candidates: readonly Candidate[],
  { method, tieBreaks }: RankingSettings = FIRST_RANKING,
  totalOf: (candidate: Candidate) => Total = ownTotal,
): readonly Standing[] {
  const totals = new Map(candidates.map((candidate) => [candidate.id, totalOf(candidate)]));
  const places = new Map<string, Standing>();
  const ranked = candidates.flatMap((candidate): Scored[] => {
    const total = totals.get(candidate.id);
    return total?.kind === "known" ? [{ candidate, value: total.value, near: total.value.toNumber() }] : [];
  });
  const overall = new Map<string, number>();
  for (const all of groupBy(ranked, ({ candidate }) => candidate.subject).values())
    for (const [{ members }, rank] of ranks(placesOf(all, tieBreaks), method))
      for (const { candidate } of members) overall.set(candidate.id, rank);
  for (const bloc of groupBy(ranked, ({ candidate }) => blocOf(candidate)).values())
    for (const [place, rank] of ranks(placesOf(bloc, tieBreaks), method)) {
      const ids = place.members.map(({ candidate }) => candidate.id);
      for (const { candidate, value } of place.members)
        places.set(candidate.id, {
          candidateId: candidate.id,
          score: value,
          rank,
          tied: ids.length > 1,
          overall: overall.get(candidate.id) ?? null,
          tiedWith: ids.length > 1 ? ids : [],
          brokenBy: place.brokenBy,
          unranked: null,
          cells: totals.get(candidate.id)?.cells ?? [],
        });
    }
  return candidates.map(({ id }) => places.get(id) ?? unranked(id, totals.get(id)));
}

/** The best first; those of equal points split by the keys as far as they go. */
function placesOf(scored: readonly Scored[], tieBreaks: readonly TieBreak[]): readonly Place[] {
  const sorted = [...scored].sort((a, b) => b.near - a.near || b.value.cmp(a.value));
  const places: Place[] = [];
  let from = 0;
  while (from < sorted.length) {
    const first = sorted[from];
    let to = from + 1;
    while (first !== undefined && isEqual(first, sorted[to])) to += 1;
    places.push(...apart(sorted.slice(from, to), tieBreaks, null));
    from = to;
  }
  return places;
}

function isEqual(one: Scored, other: Scored | undefined): boolean {
  return other !== undefined && one.near === other.near && one.value.eq(other.value);
}

function apart(
  equal: readonly Scored[],
  [key, ...later]: readonly TieBreak[],
  brokenBy: TieBreak | null,
): readonly Place[] {
  if (equal.length === 1 || key === undefined) return [{ members: equal, brokenBy }];
  const groups = splitBy(
    key,
    equal.map(({ candidate }) => candidate),
  );
  if (groups === null || groups.length === 1) return apart(equal, later, brokenBy);
  const byId = new Map(equal.map((one) => [one.candidate.id, one]));
  return groups.flatMap((group) =>
    apart(
      group.flatMap(({ id }) => byId.get(id) ?? []),
      later,
      key,
    ),
  );
}

function ranks(
  places: readonly Place[],
  method: RankingSettings["method"],
): readonly (readonly [Place, number])[] {
  let above = 0;
  return places.map((place, index) => {
    const rank = method === "1224" ? above + 1 : index + 1;
    above += place.members.length;
    return [place, rank];
  });
}

function unranked(candidateId: string, total: Total | undefined): Standing {
  return {
    candidateId,
    score: null,
    rank: null,
    tied: false,
    overall: null,
    tiedWith: [],
    brokenBy: null,
    unranked: total?.kind === "none" ? total.reason : "missing",
    cells: total?.cells ?? [],
  };
}
