import type { Candidate, Subject } from "../../candidates/candidate";

const known = new WeakMap<readonly Candidate[], Readonly<Record<Subject, ReadonlySet<number>>>>();

/** The years that lists of awards tell of for units, or for people: found once for all candidates. */
export function coveredByLists(candidates: readonly Candidate[], subject: Subject): ReadonlySet<number> {
  const before = known.get(candidates);
  if (before !== undefined) return before[subject];
  const years = { unit: new Set<number>(), person: new Set<number>() };
  for (const candidate of candidates)
    for (const { listed, year } of candidate.history) if (listed === true) years[candidate.subject].add(year);
  known.set(candidates, years);
  return years[subject];
}
