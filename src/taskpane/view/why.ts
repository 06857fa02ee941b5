import type { CriteriaPack } from "../../domain/criteria/pack";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import type { Finding } from "../../domain/findings/finding";
import type { ReviewedCandidate } from "../../domain/review.types";
import type { Language } from "../../domain/text/bilingual";
import type { Words } from "../words";
import { formatPoints } from "./format";
import { titleVerdict } from "./verdict";

/**
 * The one line under a candidate's name. With a title proposed: points, rank, and what stands in the way of
 * the next higher title, else that all is met. Without one: what stands in the way of the nearest title.
 */
export function whyLine(
  one: ReviewedCandidate,
  pack: CriteriaPack,
  words: Words,
  language: Language,
): string {
  const ladder = pack.ladder[one.candidate.subject];
  const { proposed } = one.proposal;
  const parts = placeParts(one, words, language);
  if (proposed === null) {
    const nearest = ladder.at(-1);
    const why = nearest === undefined ? null : obstacle(one, nearest, words, language);
    return [why, ...parts].filter((part) => part !== null).join(" · ");
  }
  const higher = ladder[ladder.indexOf(proposed) - 1];
  const why = higher === undefined ? null : obstacle(one, higher, words, language);
  const met = one.findings.filter(({ title }) => title === proposed).length;
  return [...parts, why ?? words.why.allMet(met, TITLES[proposed].short)].join(" · ");
}

/** "88,33 điểm", "hạng 2, đồng hạng": as far as known. */
export function placeParts(
  { standing }: ReviewedCandidate,
  words: Words,
  language: Language,
): readonly string[] {
  if (standing.score === null) return [];
  const points = words.why.points(formatPoints(standing.score, language));
  if (standing.rank === null) return [points];
  const rank = words.why.rank(standing.rank);
  return [points, standing.tied ? `${rank} (${words.why.tied})` : rank];
}

/** Why a title is not reached, by its first failing finding; null where it is reached. */
export function obstacle(
  one: ReviewedCandidate,
  title: TitleId,
  words: Words,
  language: Language,
): string | null {
  const { short } = TITLES[title];
  const excluded = one.proposal.exclusions.find(
    (exclusion) => exclusion.title === title && exclusion.reason === "excludedByStaff",
  );
  if (excluded) return words.why.excluded(short, excluded.note ?? "");
  const verdict = titleVerdict(one, title);
  if (verdict === "met") return null;
  const finding = one.findings.find((each) => each.title === title && each.outcome === verdict);
  const why = finding === undefined ? "" : whyOf(finding, words, language);
  return verdict === "notMet" ? words.why.notMet(short, why) : words.why.cannotTell(short, why);
}

/** A finding in a few words: what is missing, or what is asked beside what is. */
function whyOf(finding: Finding, words: Words, language: Language): string {
  if (finding.reason !== null) return finding.reason[language];
  if (finding.outcome === "cannotTell") return finding.actual[language];
  return words.why.actually(finding.sentence[language], finding.actual[language]);
}
