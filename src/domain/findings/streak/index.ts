import type { Streak } from "../../criteria/pack";
import type { TitleId } from "../../criteria/title";
import { distinctCells } from "../../grid/distinctCells";
import { cannotTell, decided, type Answer } from "../answer";
import type { CheckContext } from "../context";
import { conditionsOf, type Condition } from "./conditions";
import { heldBefore } from "./heldBefore";
import { plainPart, streakParts } from "./parts";
import { testsText, together, yearsText } from "./words";
import { yearsOf, type Years } from "./years";
import type { YearVerdict } from "./yearVerdict";

/** No workbook and no service reaches back further. */
const MOST_YEARS = 60;
const BEST_FIRST: readonly Answer["outcome"][] = ["met", "cannotTell", "notMet"];

/**
 * Consecutive years with something in each: articles 21, 22, 73, 74. A streak longer than asked counts as a whole,
 * so that what must lie within it may lie anywhere in it; where something must lie in it "exactly", or the streak
 * itself must be exactly so long, the last years asked for are looked at alone.
 * @param title whose rule it is; for what is given only once
 */
export function checkStreak(streak: Streak, context: CheckContext, title: TitleId | null = null): Answer {
  const years = yearsOf(context);
  const ends = { thisYear: [years.now], yearBefore: [years.now - 1], either: [years.now, years.now - 1] };
  const answers = ends[streak.ends].map((end) => endingIn(end, streak, years, context));
  const best = BEST_FIRST.flatMap((outcome) => answers.find((answer) => answer.outcome === outcome) ?? [])[0];
  if (best === undefined) throw new Error("a streak that ends in no year");
  return streak.once && title !== null && best.outcome !== "notMet" ? heldBefore(title, years, best) : best;
}

function endingIn(end: number, streak: Streak, years: Years, context: CheckContext): Answer {
  const run = runUpTo(end, streak, years);
  if (run.length < streak.years) return tooShort(end, run.length, streak, years);
  const beyond = years.verdict(end - run.length, streak.each);
  if (streak.compare === "exactly" && run.length > streak.years) return tooLong(run, streak, years);
  const fixed = streak.compare === "exactly" || streak.within.some(({ compare }) => compare === "exactly");
  const lengths = fixed
    ? [streak.years]
    : Array.from({ length: run.length - streak.years + 1 }, (_, more) => streak.years + more);
  const answers = lengths.map((length) => ofLength(length, run, streak, years, context));
  const found =
    answers.find(({ outcome }) => outcome === "met") ??
    answers.find(({ outcome }) => outcome === "cannotTell") ??
    answers[answers.length - 1];
  if (found === undefined) throw new Error("a streak of no length");
  const longer =
    found.outcome === "notMet" ? found.grows : streak.compare === "exactly" && found.outcome === "met";
  return longer && beyond.says === "open" ? mayBeLonger(found, beyond, streak) : found;
}

/** The consecutive years that count, the latest first. */
function runUpTo(end: number, { each }: Streak, years: Years): readonly YearVerdict[] {
  const run: YearVerdict[] = [];
  while (run.length < MOST_YEARS) {
    const verdict = years.verdict(end - run.length, each);
    if (verdict.says !== "yes") break;
    run.push(verdict);
  }
  return run;
}

function tooShort(end: number, reached: number, streak: Streak, years: Years): Answer {
  const { each, years: wanted } = streak;
  const all = Array.from({ length: wanted }, (_, back) => years.verdict(end - back, each));
  const broken = all.filter(({ says }) => says === "no");
  const cells = distinctCells(all.flatMap((one) => one.cells));
  const { vi, en } = testsText(each);
  const parts = streakParts(all, streak, years);
  // A decision of January that is really for the year before leaves that year bare.
  const looked = [...all.map(({ year }) => year), end + 1];
  if (broken.length === 0) {
    const open = all
      .filter(({ says }) => says === "open")
      .map(({ year }) => year)
      .sort();
    const answer = cannotTell(yearsText(all), cells, {
      vi: `chưa biết năm ${open.join(", ")} có ${vi} không`,
      en: `whether ${open.join(", ")} had ${en} is not known`,
    });
    return withDates({ ...answer, parts }, looked, years);
  }
  const list = broken
    .map(({ year }) => year)
    .sort()
    .join(", ");
  const answer = decided(false, yearsText(all), cells, {
    vi: `năm ${list} không có ${vi}; mới liên tục ${reached}/${wanted} năm tính đến ${end}`,
    en: `no ${en} in ${list}; ${reached} of ${wanted} consecutive years up to ${end}`,
  });
  return withDates({ ...answer, parts }, looked, years);
}

/** Says in the reason which of these years only a decision's date gives. */
function withDates<T extends Answer>(answer: T, looked: readonly number[], years: Years): T {
  const dated = looked.flatMap((year) => years.dated(year) ?? []);
  if (dated.length === 0) return answer;
  const reasons = answer.reason === null ? dated : [answer.reason, ...dated];
  return { ...answer, reason: together(reasons) };
}

function tooLong(run: readonly YearVerdict[], streak: Streak, years: Years): Answer {
  const reason = {
    vi: `đã liên tục ${run.length} năm, tiêu chuẩn là đúng ${streak.years} năm`,
    en: `${run.length} consecutive years; exactly ${streak.years} are asked`,
  };
  const exactly = {
    vi: `đúng ${streak.years} năm liên tục`,
    en: `exactly ${streak.years} consecutive years`,
  };
  const answer = decided(false, yearsText(run), distinctCells(run.flatMap(({ cells }) => cells)), reason);
  const parts = [...streakParts(run, streak, years), plainPart("notMet", exactly, reason)];
  const looked = run.map(({ year }) => year);
  return withDates({ ...answer, parts }, looked, years);
}

/** An answer that a longer streak might change. */
interface Grown extends Answer {
  readonly grows: boolean;
}

function ofLength(
  length: number,
  run: readonly YearVerdict[],
  streak: Streak,
  years: Years,
  context: CheckContext,
): Grown {
  const part = run.slice(0, length);
  const [last] = part;
  const end = last?.year ?? years.now;
  const conditions = conditionsOf(streak, end - length + 1, end, years, context);
  const outcome = worst(conditions);
  const cells = distinctCells([...part, ...conditions].flatMap((each) => each.cells));
  const actual = together([yearsText(part), ...conditions.map(({ shown }) => shown)]);
  const telling = conditions.filter((each) => each.outcome === outcome).map(({ shown }) => shown);
  const answer =
    outcome === "cannotTell"
      ? cannotTell(actual, cells, together(telling))
      : decided(outcome === "met", actual, cells, outcome === "met" ? null : together(telling));
  const failed = conditions.filter((each) => each.outcome === "notMet");
  const grown = { ...answer, grows: failed.length > 0 && failed.every(({ grows }) => grows) };
  const looked = part.map(({ year }) => year);
  return withDates({ ...grown, parts: streakParts(part, streak, years, conditions) }, looked, years);
}

function worst(conditions: readonly Condition[]): Answer["outcome"] {
  if (conditions.some(({ outcome }) => outcome === "notMet")) return "notMet";
  return conditions.some(({ outcome }) => outcome === "cannotTell") ? "cannotTell" : "met";
}

function mayBeLonger(
  { actual, cells, reason, parts }: Answer,
  { year, shown, cells: beyond }: YearVerdict,
  { each }: Streak,
): Answer {
  const longer = {
    vi: `năm ${year}: ${shown.vi}, nên chuỗi có thể còn dài hơn`,
    en: `${year}: ${shown.en}, so the streak may be longer`,
  };
  const open = plainPart("cannotTell", testsText(each), longer, beyond);
  return {
    ...cannotTell(actual, cells, reason === null ? longer : together([reason, longer])),
    parts: [...(parts ?? []), open],
  };
}
