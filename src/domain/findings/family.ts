import type { Candidate, ObjectClass } from "../candidates/candidate";
import type { CriteriaPack, Criterion } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";

/** Which titles somebody is checked for: "chiến sĩ" and "đơn vị" ones (article 24.2), or "lao động" ones (24.1). */
export type Family = "soldier" | "labour";

/** The class somebody is stated to belong to; whoever is not stated to be a worker counts as a soldier. */
export function classOf({ facts }: Pick<Candidate, "facts">): ObjectClass {
  return facts.objectClass?.kind === "known" ? facts.objectClass.value : "soldier";
}

/** Only those stated to be contract workers, factories or enterprises are of the labour family. */
export function familyOf(candidate: Pick<Candidate, "facts">): Family {
  return classOf(candidate) === "labour" ? "labour" : "soldier";
}

/** The title that "≥ 70% cá nhân đạt danh hiệu …" asks of a unit's members: articles 27 and 28, clauses 1 and 2. */
export function advancedTitleOf(unit: Pick<Candidate, "facts">): TitleId {
  return familyOf(unit) === "labour" ? "LDTT" : "CSTT";
}

/** A candidate's yearly titles, highest first. */
export function ladderOf(pack: CriteriaPack, candidate: Candidate): readonly TitleId[] {
  return ofFamily(pack.ladder[candidate.subject], candidate);
}

/** A candidate's titles beside the yearly ones, highest first. */
export function furtherOf(pack: CriteriaPack, candidate: Candidate): readonly TitleId[] {
  return ofFamily(pack.further[candidate.subject], candidate);
}

/** Whether a rule is put to this candidate: units and people, and the classes, may have rules of their own. */
export function isAskedOf({ subject, classes }: Criterion, candidate: Candidate): boolean {
  if (subject !== undefined && subject !== candidate.subject) return false;
  return classes === undefined || classes.includes(classOf(candidate));
}

function ofFamily(titles: readonly TitleId[], candidate: Candidate): readonly TitleId[] {
  const family = familyOf(candidate);
  return titles.filter((title) => TITLES[title].family === null || TITLES[title].family === family);
}
