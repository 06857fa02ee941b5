import type { Candidate } from "../candidates/candidate";
import type { TitleLimit } from "../criteria/pack";
import { groupBy } from "../groupBy";
import { foldName } from "../text/fold";

/** A unit, a bloc or the whole workbook, with everybody who belongs there. */
export interface Place {
  /** null for the whole workbook, and for those whom the workbook puts in no unit or bloc. */
  readonly name: string | null;
  readonly per: TitleLimit["per"];
  readonly candidates: readonly Candidate[];
}

/**
 * The places a limit is counted in, in order of appearance. A person belongs to the unit named beside it and to that
 * unit's bloc; names are compared without case and tone placement.
 */
export function placesOf(per: TitleLimit["per"], candidates: readonly Candidate[]): readonly Place[] {
  if (per === "workbook") return [{ name: null, per, candidates }];
  const blocs = new Map<string, string | null>();
  for (const { subject, name, group } of candidates) if (subject === "unit") blocs.set(foldName(name), group);
  const nameOf = (candidate: Candidate): string | null => {
    if (per === "unit") return candidate.subject === "unit" ? candidate.name : candidate.unit;
    if (candidate.subject === "unit" || candidate.unit === null) return candidate.group;
    const bloc = blocs.get(foldName(candidate.unit));
    return bloc === undefined ? candidate.group : bloc;
  };
  const named = candidates.map((candidate) => ({ candidate, name: nameOf(candidate) }));
  return [...groupBy(named, ({ name }) => foldName(name ?? "")).values()].map((together) => ({
    name: together[0]?.name ?? null,
    per,
    candidates: together.map(({ candidate }) => candidate),
  }));
}
