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
  /** Its place in the candidates' order. */
  readonly at: number;
  readonly value: Big;
  /** The nearest binary number. Rounding keeps the order, so only equal ones need the exact value. */
  readonly near: number;
  /** Two such with the same nearest binary number are the same decimal. */
  readonly isShort: boolean;
}

/** Those who share a rank, and the key that set them apart from others of equal points. */
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
  const totals = candidates.map(totalOf);
  const ranked: Scored[] = [];
  totals.forEach((total, at) => {
    const candidate = candidates[at];
    if (total.kind === "known" && candidate !== undefined)
      ranked.push({
        candidate,
        at,
        value: total.value,
        near: nearest(total.value),
        isShort: total.value.c.length <= TOLD_APART,
      });
  });
  // One order serves both: the members of each bloc then stand in it too.
  ranked.sort((a, b) => b.near - a.near || (a.isShort && b.isShort ? 0 : b.value.cmp(a.value)));
  const overall: number[] = [];
  for (const all of groupBy(ranked, ({ candidate }) => candidate.subject).values())
    eachRank(placesOf(all, tieBreaks), method, ({ members }, rank) => {
      for (const { at } of members) overall[at] = rank;
    });
  const standings = new Array<Standing | undefined>(candidates.length).fill(undefined);
  for (const bloc of groupBy(ranked, ({ candidate }) => blocOf(candidate)).values())
    eachRank(placesOf(bloc, tieBreaks), method, ({ members, brokenBy }, rank) => {
      const tied = members.length > 1;
      const tiedWith = tied ? members.map(({ candidate }) => candidate.id) : [];
      for (const { candidate, at, value } of members)
        standings[at] = {
          candidateId: candidate.id,
          score: value,
          rank,
          tied,
          overall: overall[at] ?? null,
          tiedWith,
          brokenBy,
          unranked: null,
          cells: totals[at]?.cells ?? [],
        };
    });
  return candidates.map(({ id }, at) => standings[at] ?? unranked(id, totals[at]));
}

/** Digits a binary number tells apart, whatever the decimal. */
const TOLD_APART = 15;

/** The nearest binary number; short decimals without the way over text: one division of exact numbers rounds right. */
function nearest(value: Big): number {
  const { c, e, s } = value;
  const decimals = c.length - 1 - e;
  if (c.length > TOLD_APART || decimals < 0 || decimals > 22) return value.toNumber();
  let digits = 0;
  for (const digit of c) digits = digits * 10 + digit;
  return (s * digits) / 10 ** decimals;
}

/** From points in order, the best first; those of equal points split by the keys as far as they go. */
function placesOf(sorted: readonly Scored[], tieBreaks: readonly TieBreak[]): readonly Place[] {
  const places: Place[] = [];
  let from = 0;
  while (from < sorted.length) {
    const first = sorted[from];
    let to = from + 1;
    while (first !== undefined && isEqual(first, sorted[to])) to += 1;
    const members = sorted.slice(from, to);
    if (members.length === 1 || tieBreaks.length === 0) places.push({ members, brokenBy: null });
    else places.push(...apart(members, tieBreaks, null));
    from = to;
  }
  return places;
}

function isEqual(one: Scored, other: Scored | undefined): boolean {
  if (other === undefined || one.near !== other.near) return false;
  return (one.isShort && other.isShort) || one.value.eq(other.value);
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

function eachRank(
  places: readonly Place[],
  method: RankingSettings["method"],
  give: (place: Place, rank: number) => void,
): void {
  let above = 0;
  places.forEach((place, index) => {
    give(place, method === "1224" ? above + 1 : index + 1);
    above += place.members.length;
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
