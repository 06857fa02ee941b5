import type { ReviewedCandidate } from "../../domain/review.types";
import type Big from "big.js";
import type { Subject } from "../../domain/candidates/candidate";
import { groupBy } from "../../domain/groupBy";
import { blocOf } from "../../domain/standing";

/** The candidates ranked among each other: those of one bloc (khối, cụm, or a person's unit). */
export interface Bloc {
  readonly key: string;
  readonly subject: Subject;
  /** null where the workbook names none. */
  readonly name: string | null;
  /** By rank, ties in the workbook's order. */
  readonly ranked: readonly ReviewedCandidate[];
  readonly unranked: readonly ReviewedCandidate[];
}

/** The blocs in which somebody is ranked, in the workbook's order; units before people. */
export function blocsOf(candidates: readonly ReviewedCandidate[]): readonly Bloc[] {
  const members = groupBy(candidates, ({ candidate }) => blocOf(candidate));
  const blocs = [...members].flatMap(([key, all]) => described(key, all));
  return [
    ...blocs.filter(({ subject }) => subject === "unit"),
    ...blocs.filter(({ subject }) => subject === "person"),
  ];
}

function described(key: string, members: readonly ReviewedCandidate[]): readonly Bloc[] {
  const [first] = members;
  const ranked = members
    .filter(({ standing }) => standing.rank !== null)
    .sort((a, b) => (a.standing.rank ?? 0) - (b.standing.rank ?? 0));
  if (first === undefined || ranked.length === 0) return [];
  const { subject, group, unit } = first.candidate;
  const unranked = members.filter(({ standing }) => standing.rank === null);
  return [{ key, subject, name: group ?? unit, ranked, unranked }];
}

/** How many decimals tell the totals of a bloc apart: two, or more where two would make unequal ones look equal. */
export function decimalsApart(totals: readonly Big[]): number {
  const different = new Set(totals.map((total) => total.toString())).size;
  let decimals = 2;
  while (decimals < 6 && new Set(totals.map((total) => total.toFixed(decimals))).size < different)
    decimals += 1;
  return decimals;
}
