import type { CriteriaPack } from "../../domain/criteria/pack";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import { ladderOf } from "../../domain/findings/family";
import type { Finding } from "../../domain/findings/finding";
import { FACT_NAMES } from "../../domain/phrases/names";
import type { ReviewedCandidate } from "../../domain/review.types";
import type { Language } from "../../domain/text/bilingual";
import { lowerFirst } from "../../domain/text/lowerFirst";
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
  const ladder = ladderOf(pack, one.candidate);
  const { proposed } = one.proposal;
  const parts = placeParts(one, words, language);
  if (proposed === null) {
    const nearest = ladder.at(-1);
    const why = nearest === undefined ? null : obstacle(one, nearest, pack, words, language);
    return [why, ...parts].filter((part) => part !== null).join(" · ");
  }
  const higher = ladder[ladder.indexOf(proposed) - 1];
  const why = higher === undefined ? null : obstacle(one, higher, pack, words, language);
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
  pack: CriteriaPack,
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
  const why = finding === undefined ? "" : whyOf(finding, pack, words, language);
  return verdict === "notMet" ? words.why.notMet(short, why) : words.why.cannotTell(short, why);
}

/** A finding in a few words: "tỷ lệ CSTT 67,5% (cần ≥ 70%)", "ô Kỷ luật để trống". */
function whyOf(finding: Finding, pack: CriteriaPack, words: Words, language: Language): string {
  const actual = finding.actual[language].split("; ").map(lowerFirst).join("; ");
  if (finding.outcome === "cannotTell") return actual;
  const check = pack.criteria.find(({ id }) => id === finding.criterion)?.check;
  const needed = (what: string): string => words.why.needed(what, lowerFirst(finding.required[language]));
  switch (check?.kind) {
    case "shareAtLeast": {
      const fact = `${check.of}Share` as const;
      return needed(`${lowerFirst(FACT_NAMES[fact][language])} ${actual}`);
    }
    case "taskRatingAtLeast":
    case "countAtLeast":
      return needed(actual);
    case "noDisciplineFrom":
      return words.why.disciplined(actual);
    default:
      return actual;
  }
}
