import type { Candidate } from "../candidates/candidate";
import type { CriteriaPack, Criterion, PackStatus } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { basisText, requiredText } from "../phrases/criteria";
import type { Bilingual } from "../text/bilingual";
import { classOf, furtherOf, isAskedOf, ladderOf } from "./family";

/** A criterion with its texts, made once for all candidates of a kind. */
export interface Rule {
  readonly criterion: Criterion;
  /** Its own, else the pack's. */
  readonly status: PackStatus;
  readonly required: Bilingual;
  readonly basis: Bilingual;
}

/** What one title asks; `beside` the yearly titles or one of them. */
export interface TitleRules {
  readonly title: TitleId;
  readonly beside: boolean;
  readonly rules: readonly Rule[];
}

/**
 * The rules that candidates like this one are asked, the titles beside the yearly ones first, each with its texts.
 * Subject and class decide (articles 24.1 and 24.2), so candidates with the same `rulesKey` share them.
 */
export function rulesOf(pack: CriteriaPack, candidate: Candidate): readonly TitleRules[] {
  const of = (title: TitleId, beside: boolean): TitleRules => ({
    title,
    beside,
    rules: pack.criteria
      .filter((criterion) => criterion.title === title && isAskedOf(criterion, candidate))
      .map((criterion) => ({
        criterion,
        status: criterion.status ?? pack.status,
        required: requiredText(criterion.check),
        basis: basisText(criterion.citation),
      })),
  });
  return [
    ...furtherOf(pack, candidate).map((title) => of(title, true)),
    ...ladderOf(pack, candidate).map((title) => of(title, false)),
  ];
}

/** Candidates of one subject and class are asked the same rules. */
export function rulesKey(candidate: Candidate): string {
  return `${candidate.subject}\n${classOf(candidate)}`;
}
