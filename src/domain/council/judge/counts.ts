import Big from "big.js";
import type { Reading } from "../../candidates/candidate";
import type { VoteBase } from "../../criteria/pack";
import type { CellRef } from "../../grid/grid";
import type { Fraction } from "../../phrases/numbers";
import { parseDecimal } from "../../text";
import type { CandidateVotes, TallyCounts } from "../council";

/** A number with the cells it came from: several where it was worked out. */
export interface Counted {
  readonly value: Big;
  readonly cells: readonly CellRef[];
}

export type CountId = keyof TallyCounts | "for" | "against" | "lower";

/** Every count that is known, typed or worked out from two others. */
export type Counts = Readonly<Partial<Record<CountId, Counted | undefined>>>;

/** The counts as typed; a number that can be no count (−1, 12,5) is here too, so that it can be told. */
export function typedCounts({ counts, ...votes }: CandidateVotes): Counts {
  const lines: [CountId, Reading<Big> | undefined][] = [
    ["members", counts.members],
    ["present", counts.present],
    ["absentWritten", counts.absentWritten],
    ["absentSilent", counts.absentSilent],
    ["issued", counts.issued],
    ["returned", counts.returned],
    ["valid", counts.valid],
    ["invalid", counts.invalid],
    ["for", votes.for],
    ["against", votes.against],
    ["lower", votes.lower],
  ];
  const typed: Partial<Record<CountId, Counted>> = {};
  for (const [id, reading] of lines) {
    const value = numberOf(reading);
    if (value !== null && reading !== undefined) typed[id] = { value, cells: [reading.cell] };
  }
  return typed;
}

/**
 * The typed counts and what follows from them: those present are the members less the absent, returned ballots are
 * the valid and the invalid ones. Nothing is assumed to be 0 because it is empty.
 */
export function allCounts(typed: Counts): Counts {
  const { members, present, absentWritten, absentSilent, returned, valid, invalid } = typed;
  const known: Partial<Record<CountId, Counted | undefined>> = { ...typed };
  known.members ??= sum(present, absentWritten, absentSilent);
  known.present ??= less(members, absentWritten, absentSilent);
  known.absentWritten ??= less(members, present, absentSilent) ?? noneAbsent(members, present);
  known.returned ??= sum(valid, invalid);
  known.valid ??= less(returned, invalid);
  return known;
}

/** The number of votes a share is taken of; undefined where the counts do not tell. */
export function baseOf(counts: Counts, of: VoteBase): Counted | undefined {
  return of === "presentAndWritten" ? sum(counts.present, counts.absentWritten) : counts[of];
}

/** Votes as a share of a base; null where either is unknown, or nobody voted. */
export function shareOf(part: Counted | undefined, counts: Counts, of: VoteBase): Fraction | null {
  const base = baseOf(counts, of);
  const known = part !== undefined && base !== undefined && base.value.gt(0);
  return known ? { num: part.value, den: base.value } : null;
}

/** Members who marked a column each: they are counted where nobody typed the count. */
export function withMarks(counts: Counts, { marks }: CandidateVotes): Counts {
  if (marks === null) return counts;
  const { cells } = marks;
  return {
    ...counts,
    for: counts.for ?? { value: new Big(marks.for), cells },
    members: counts.members ?? { value: new Big(marks.members), cells },
  };
}

function numberOf(reading: Reading<Big> | undefined): Big | null {
  if (reading?.kind === "known") return reading.value;
  return reading?.kind === "unreadable" ? parseDecimal(reading.text) : null;
}

function sum(...parts: readonly (Counted | undefined)[]): Counted | undefined {
  return parts.reduce<Counted | undefined>(
    (all, part, index) =>
      part === undefined || (index > 0 && all === undefined)
        ? undefined
        : all === undefined
          ? part
          : { value: all.value.plus(part.value), cells: [...all.cells, ...part.cells] },
    undefined,
  );
}

function less(whole: Counted | undefined, ...parts: readonly (Counted | undefined)[]): Counted | undefined {
  const taken = sum(...parts);
  if (whole === undefined || taken === undefined) return undefined;
  const value = whole.value.minus(taken.value);
  return value.gte(0) ? { value, cells: [...whole.cells, ...taken.cells] } : undefined;
}

function noneAbsent(members: Counted | undefined, present: Counted | undefined): Counted | undefined {
  const all = members !== undefined && present !== undefined && members.value.eq(present.value);
  return all
    ? { value: members.value.minus(present.value), cells: [...members.cells, ...present.cells] }
    : undefined;
}
