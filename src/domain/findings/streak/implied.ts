import type { TaskRating } from "../../candidates/candidate";
import type { TitleId } from "../../criteria/title";

/**
 * Titles a year also shows where only a higher one is written down: people and units are listed under their highest.
 * Chiến sĩ thi đua rests on the advanced title (article 23.1). CSTĐ toàn quốc is for the year after the second CSTĐ
 * toàn quân (article 21), so it does not show that year's toàn quân.
 */
const ALSO: Readonly<Partial<Record<TitleId, readonly TitleId[]>>> = {
  CSTDTQUOC: ["CSTDCS", "CSTT", "LDTT"],
  CSTDTQUAN: ["CSTDCS", "CSTT", "LDTT"],
  CSTDCS: ["CSTT", "LDTT"],
  DVQT: ["DVTT"],
  TTLDXS: ["TTLDTT"],
};

/** Yearly titles, of which somebody has one a year: holding one says that a higher one was not given. */
const RISING: readonly (readonly TitleId[])[] = [
  ["CSTT", "CSTDCS", "CSTDTQUAN"],
  ["LDTT", "CSTDCS", "CSTDTQUAN"],
  ["CSTT", "CSTDCS", "CSTDTQUOC"],
  ["LDTT", "CSTDCS", "CSTDTQUOC"],
  ["DVTT", "DVQT"],
  ["DVTT", "TTLDXS"],
  ["TTLDTT", "TTLDXS"],
  ["TTLDTT", "DVQT"],
];

/** Articles 24.1.a, 23.1, 27.1.a and 28.1.a: what a title's holder was rated at least. */
const RATED: Readonly<Partial<Record<TitleId, TaskRating>>> = {
  CSTT: "good",
  LDTT: "good",
  CSTDCS: "good",
  CSTDTQUAN: "good",
  CSTDTQUOC: "good",
  DVTT: "good",
  TTLDTT: "good",
  DVQT: "excellent",
  TTLDXS: "excellent",
};

/** Whether who is written down with `held` counts as holding `wanted` that year. */
export function impliesTitle(held: TitleId, wanted: TitleId): boolean {
  return held === wanted || (ALSO[held] ?? []).includes(wanted);
}

/** Whether `held` as the year's title says that `wanted` was not reached: CSTT where CSTĐCS is asked. */
export function rulesOutTitle(held: TitleId, wanted: TitleId): boolean {
  return RISING.some((rungs) => rungs.includes(held) && rungs.indexOf(held) < rungs.indexOf(wanted));
}

/** Whether `wanted` is given on top of `held` by a decision of its own, which a record of `held` alone does not tell of. */
export function isGivenOnTop(held: TitleId, wanted: TitleId): boolean {
  return held === "CSTDCS" && (wanted === "CSTDTQUAN" || wanted === "CSTDTQUOC");
}

export function impliedRating(title: TitleId): TaskRating | null {
  return RATED[title] ?? null;
}

/** One of the titles given once a year; flags and certificates of merit are not. */
export function isYearly(title: TitleId): boolean {
  return RISING.some((rungs) => rungs.includes(title)) || title === "CSTDTQUOC";
}
