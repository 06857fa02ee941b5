import type Big from "big.js";
import type { Candidate, Reading } from "../candidates/candidate";
import { columnValue } from "../candidates/columnValue";
import { voteOf } from "../votes";
import type { TieBreak } from "./standing";

/** What a key says of a candidate, to be compared: above 0 where `a` stands before `b`. */
interface Keyed<T> {
  readonly value: (candidate: Candidate) => T | null;
  readonly compare: (a: T, b: T) => number;
}

/**
 * Splits candidates of equal points by one key into groups of equal value, the better ones first.
 * @returns null where the workbook does not give the key's value for every one of them: it then settles nothing
 */
export function splitBy(key: TieBreak, tied: readonly Candidate[]): readonly (readonly Candidate[])[] | null {
  if (key.kind === "votes") return split(tied, VOTES);
  return split(tied, {
    value: (candidate) => pointsOf(key, candidate),
    compare: (a: Big, b: Big) => (key.better === "higher" ? a.cmp(b) : b.cmp(a)),
  });
}

/** Votes as exact shares: 17 of 19 stands before 16 of 18. */
const VOTES: Keyed<NonNullable<ReturnType<typeof voteOf>>> = {
  value: voteOf,
  compare: (a, b) => a.num.times(b.den).cmp(b.num.times(a.den)),
};

function split<T>(tied: readonly Candidate[], { value, compare }: Keyed<T>): readonly Candidate[][] | null {
  const known: { readonly candidate: Candidate; readonly of: T }[] = [];
  for (const candidate of tied) {
    const of = value(candidate);
    if (of === null) return null;
    known.push({ candidate, of });
  }
  known.sort((a, b) => compare(b.of, a.of));
  const groups: { readonly of: T; readonly members: Candidate[] }[] = [];
  for (const { candidate, of } of known) {
    const last = groups[groups.length - 1];
    if (last !== undefined && compare(last.of, of) === 0) last.members.push(candidate);
    else groups.push({ of, members: [candidate] });
  }
  return groups.map(({ members }) => members);
}

function pointsOf(key: Exclude<TieBreak, { kind: "votes" }>, candidate: Candidate): Big | null {
  if (key.kind === "column") return columnValue(candidate, key.label);
  const reading: Reading<Big> | undefined = candidate.facts[key.kind];
  return reading?.kind === "known" ? reading.value : null;
}
