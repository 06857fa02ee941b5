import type { Candidate } from "../candidates/candidate";
import { groupBy } from "../groupBy";
import { foldName } from "../text";
import { layerOf } from "./provinces";

/**
 * Keeps blocs of the same name in different files apart: a subordinate unit's "Khối cơ quan" is not another's.
 * A cluster of provinces is one over all files.
 */
export function blocsByFile(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = candidates;
  if (candidates.every(({ source }) => source.file === first?.source.file)) return candidates;
  const apart = new Set<Candidate>();
  const named = candidates.filter(({ group, unit }) => group !== null && group !== unit);
  const blocs = groupBy(named, ({ subject, group }) => `${subject}\n${foldName(group ?? "")}`);
  for (const members of blocs.values()) {
    const files = new Set(members.map(({ source }) => source.file));
    if (files.size > 1 && layerOf(members.map(({ name }) => name)) === "inside")
      for (const member of members) apart.add(member);
  }
  return candidates.map((candidate) =>
    apart.has(candidate) ? { ...candidate, groupFile: candidate.source.file } : candidate,
  );
}
