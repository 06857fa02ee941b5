import type { Streak, WithinStreak } from "../../criteria/pack";
import type { CellRef } from "../../grid/grid";
import type { Bilingual } from "../../text/bilingual";
import type { CheckContext } from "../context";
import { initiativeCondition } from "./initiatives";
import type { Years } from "./years";
import { titlesText } from "./words";

/** What the years of a streak must show beside being consecutive. */
export interface Condition {
  readonly outcome: "met" | "notMet" | "cannotTell";
  readonly required: Bilingual;
  readonly shown: Bilingual;
  readonly cells: readonly CellRef[];
  /** A longer streak could still bring it. */
  readonly grows: boolean;
}

/** Every condition of the streak over the years `first` to `last`. */
export function conditionsOf(
  streak: Streak,
  first: number,
  last: number,
  years: Years,
  context: CheckContext,
): readonly Condition[] {
  const window = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [
    ...streak.within.map((within) => receivedWithin(within, window, years)),
    ...initiativeCondition(streak, window, years, context),
    ...(streak.after.length === 0 ? [] : [receivedBefore(streak, first, years, context)]),
  ];
}

/** How often titles were received in these years; the same title twice in one year is one title told twice. */
function receivedWithin(
  { titles, count, compare }: WithinStreak,
  window: readonly number[],
  years: Years,
): Condition {
  const answers = window.flatMap((year) =>
    titles.map((title) => years.verdict(year, [{ kind: "holds", title }])),
  );
  const certain = answers.filter(({ says }) => says === "yes");
  const open = answers.filter(({ says }) => says === "open");
  const most = certain.length + open.length;
  const enough = certain.length >= count;
  const outcome =
    compare === "atLeast"
      ? enough
        ? "met"
        : most < count
          ? "notMet"
          : "cannotTell"
      : certain.length > count || most < count
        ? "notMet"
        : open.length > 0
          ? "cannotTell"
          : "met";
  const { vi, en } = titlesText(titles);
  const sign = compare === "exactly" ? "" : "≥ ";
  const openYears = [...new Set(open.map(({ year }) => year))].join(", ");
  const left =
    outcome === "cannotTell" ? { vi: ` (chưa rõ năm ${openYears})`, en: ` (${openYears} not known)` } : NONE;
  return {
    outcome,
    required: { vi: `${sign}${count} ${vi} trong thời gian đó`, en: `${sign}${count} ${en} in that time` },
    shown: {
      vi: `trong thời gian đó ${certain.length} ${vi} (cần ${sign}${count})${left.vi}`,
      en: `in that time ${certain.length} ${en} (wanted ${sign}${count})${left.en}`,
    },
    cells: [...certain, ...(outcome === "cannotTell" ? open : [])].flatMap(({ cells }) => cells),
    grows: compare === "atLeast",
  };
}

const NONE = { vi: "", en: "" };

/** One of the titles in some year before the streak: a workbook that does not tell of it may simply not reach back. */
function receivedBefore(
  { after }: Streak,
  first: number,
  years: Years,
  { settings }: CheckContext,
): Condition {
  const { vi, en } = titlesText(after);
  const required = { vi: `đã có ${vi} trước đó`, en: `${en} before that` };
  const earlier = years.told.filter((year) => year < first);
  const answers = earlier.flatMap((year) =>
    after.map((title) => years.verdict(year, [{ kind: "holds", title }])),
  );
  const received = answers.filter(({ says }) => says === "yes");
  if (received.length > 0) {
    const list = [...new Set(received.map(({ year }) => year))].sort().join(", ");
    const cells = received.flatMap((each) => each.cells);
    return {
      outcome: "met",
      required,
      shown: { vi: `${vi} năm ${list}`, en: `${en} in ${list}` },
      cells,
      grows: false,
    };
  }
  return {
    outcome: settings.blanks.history === "none" ? "notMet" : "cannotTell",
    required,
    shown: {
      vi: `sổ không ghi ${vi} trước năm ${first}`,
      en: `the workbook tells of no ${en} before ${first}`,
    },
    cells: answers.filter(({ says }) => says === "open").flatMap((each) => each.cells),
    grows: false,
  };
}
