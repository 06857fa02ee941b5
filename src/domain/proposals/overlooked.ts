import { readHistoryCell } from "../criteria/readTitle";
import type { Check, CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { Finding } from "../findings/finding";
import type { ReviewedCandidate } from "../review.types";
import type { Bilingual } from "../text/bilingual";

/** Somebody who qualifies for a title and, as far as the workbook tells, has never had it nor been proposed for it. */
export interface Overlooked {
  readonly candidateId: string;
  readonly title: TitleId;
  /** What is still to be shown before they qualify (how far an initiative reaches); null: nothing. */
  readonly missing: Bilingual | null;
}

/**
 * Everybody who meets every criterion of a title beside the ladder and has no such title in the history the workbook
 * gives, nor in this year's title columns; after them those who lack only what a workbook seldom tells: whether the
 * initiative was recognised with effect that far (articles 21.1.b, 22.1.b). In the candidates' order, by title.
 */
export function overlookedBy(
  reviewed: readonly ReviewedCandidate[],
  { further, criteria }: Pick<CriteriaPack, "further" | "criteria">,
): readonly Overlooked[] {
  const seldomTold = new Set(criteria.flatMap(({ id, check }) => (isInitiative(check) ? [id] : [])));
  const all = reviewed.flatMap((each) =>
    further[each.candidate.subject].flatMap((title): Overlooked[] => {
      const missing = qualifies(each, title, seldomTold);
      // Only a history can tell what somebody never had.
      if (missing === null || each.candidate.history.length === 0 || names(each, title)) return [];
      const doubt = doubtfulYear(each, title);
      const texts = [...missing, ...(doubt === null ? [] : [doubt])];
      return [{ candidateId: each.candidate.id, title, missing: texts.length === 0 ? null : joined(texts) }];
    }),
  );
  return [...all.filter(({ missing }) => missing === null), ...all.filter(({ missing }) => missing !== null)];
}

/** What is left to show; empty for who qualifies, null for who does not. */
function qualifies(
  { findings, proposal }: ReviewedCandidate,
  title: TitleId,
  seldomTold: ReadonlySet<string>,
): readonly Bilingual[] | null {
  if (proposal.further.includes(title)) return [];
  const excluded = proposal.exclusions.some(
    (each) => each.title === title && each.reason === "excludedByStaff",
  );
  const asked = findings.filter((finding) => finding.title === title && finding.level === "required");
  const open = asked.filter((finding) => !isPassed(finding));
  if (excluded || open.length === 0 || open.length === asked.length) return null;
  const onlyThat = open.every(
    ({ outcome, criterion }) => outcome === "cannotTell" && seldomTold.has(criterion),
  );
  return onlyThat ? open.map(({ sentence }) => sentence) : null;
}

function isPassed({ outcome }: Finding): boolean {
  return outcome === "met" || outcome === "waived";
}

/** A check that asks for nothing but an initiative, research or mưu trí sáng tạo. */
function isInitiative(check: Check): boolean {
  if (check.kind === "allOf" || check.kind === "anyOf") return check.parts.every(isInitiative);
  return check.kind === "hasInitiative";
}

/** The title was received, decided or proposed already. */
function names({ candidate }: ReviewedCandidate, title: TitleId): boolean {
  const { title: decided, proposedTitle } = candidate.facts;
  const written = [decided, proposedTitle].flatMap((reading) =>
    reading?.kind === "known" ? readHistoryCell(reading.value) : [],
  );
  const held = candidate.history.filter(({ kind }) => kind === "held");
  return [...written, ...held].some(({ titles }) => titles.includes(title));
}

/** "CSTĐTQ" in some year may already be the title. */
function doubtfulYear({ candidate }: ReviewedCandidate, title: TitleId): Bilingual | null {
  const unclear = candidate.history.find(
    ({ kind, titles }) => kind === "ambiguous" && titles.includes(title),
  );
  if (unclear === undefined) return null;
  const { text, year } = unclear;
  return { vi: `làm rõ “${text}” năm ${year}`, en: `what “${text}” in ${year} means` };
}

function joined(texts: readonly Bilingual[]): Bilingual {
  return { vi: texts.map(({ vi }) => vi).join("; "), en: texts.map(({ en }) => en).join("; ") };
}
