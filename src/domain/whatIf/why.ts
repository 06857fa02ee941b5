import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import type { Finding } from "../findings/finding";
import { titleOutcome } from "../findings/meetsTitle";
import { OUTCOME_NAMES } from "../phrases/outcomes";
import type { Review, ReviewedCandidate } from "../review.types";
import type { Bilingual } from "../text/bilingual";
import { lowerFirst } from "../text/lowerFirst";

/**
 * Why one title is reached under one set of rules and not under the other: the rules that stand in its way on
 * that side, each beside its answer on the other. Empty where the title's own answer is the same on both sides.
 */
export function whyDifferent(
  title: TitleId,
  earlier: ReviewedCandidate,
  later: ReviewedCandidate,
  after: Review,
): readonly Bilingual[] {
  const [before, now] = [findingsOf(earlier, title), findingsOf(later, title)];
  const [was, is] = [titleOutcome(before), titleOutcome(now)];
  if (now.length === 0) return [notAsked(title, after)];
  if (was === is) return [];
  // What decides is what is in the way on the side where the title is not reached.
  const blocked = is === "met" ? obstacles(before) : obstacles(now);
  return blocked.flatMap(({ criterion }) => {
    const pair = {
      before: before.find((finding) => finding.criterion === criterion),
      now: now.find((finding) => finding.criterion === criterion),
    };
    return pair.before?.outcome === pair.now?.outcome ? [] : [changeText(title, pair)];
  });
}

function findingsOf({ findings }: ReviewedCandidate, title: TitleId): readonly Finding[] {
  return findings.filter((finding) => finding.title === title);
}

function obstacles(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ outcome, level }) => level === "required" && (outcome === "notMet" || outcome === "cannotTell"),
  );
}

function notAsked(title: TitleId, { pack }: Review): Bilingual {
  const { short } = TITLES[title];
  return {
    vi: `${pack.name.vi} không xét danh hiệu ${short}`,
    en: `${pack.name.en} does not ask about ${short}`,
  };
}

interface Pair {
  readonly before: Finding | undefined;
  readonly now: Finding | undefined;
}

/** "ĐVQT – tỷ lệ CSTT: 70%; trước cần ≥ 70%: đạt; nay cần ≥ 75%: chưa đạt (Luật …, Điều 27 khoản 2)". */
function changeText(title: TitleId, { before, now }: Pair): Bilingual {
  const told = now ?? before;
  if (told === undefined) return { vi: "", en: "" };
  const sameFact = before !== undefined && now !== undefined && before.actual.vi === now.actual.vi;
  const { short } = TITLES[title];
  const text = (language: keyof Bilingual): string => {
    const words = WORDS[language];
    const fact = sameFact ? [told.actual[language]] : [];
    const sides = [
      `${words.before} ${sideText(before, sameFact, language)}`,
      `${words.now} ${sideText(now, sameFact, language)}`,
    ];
    const shown = [...fact, ...sides].join("; ");
    return `${short} – ${lowerFirst(told.sentence[language])}: ${shown} (${told.basis[language]})`;
  };
  return { vi: text("vi"), en: text("en") };
}

const WORDS = {
  vi: { before: "trước", now: "nay", needs: "cần", none: "không có tiêu chuẩn này" },
  en: { before: "before", now: "now", needs: "required", none: "no such rule" },
};

function sideText(finding: Finding | undefined, sameFact: boolean, language: keyof Bilingual): string {
  const words = WORDS[language];
  if (finding === undefined) return words.none;
  const { required, actual, outcome } = finding;
  const needed = `${words.needs} ${lowerFirst(required[language])}`;
  const verdict = lowerFirst(OUTCOME_NAMES[outcome][language]);
  return sameFact ? `${needed}: ${verdict}` : `${actual[language]} (${needed}): ${verdict}`;
}
