import Big from "big.js";
import type { RawValue } from "../grid/grid";
import { cleanText, foldText, exactNumber, isPercentFormat } from "../text";
import { NUMBER, decimalOf, magnitudeIn, readAmount, type Amount } from "./amount";
import type { Goal } from "./target";

/** A cell that states a goal, and what stands beside it. */
export interface GoalCell {
  readonly raw: RawValue;
  readonly text: string;
  readonly numberFormat: string;
  /** The item's name: says what a bare number is about. */
  readonly name: string;
  /** From a column of its own; null where there is none. */
  readonly measure: string | null;
}

const NONE =
  /^(?:khong(?: (?:co|de|xay ra|phat sinh)\b.*| vu\b.*)?|tuyet doi khong\b.*|phan dau khong\b.*|0+(?:[.,]0+)? ?(?:%|vu|vu viec|truong hop|nguoi|dong chi|quan nhan|luot)?)$/;
const DONE =
  /^(?:dat|hoan thanh|co|x|thuc hien|dat yeu cau|hoan thanh 100% viec|da ki|duy tri|dam bao|bao dam)$/;
const AT_LEAST = /^(?:(?:it nhat|toi thieu|tu|khong duoi|dat tu|dat it nhat|>=|≥|=>) ?)(?=\d)/;
const ABOVE = /^(?:(?:dat )?(?:tren|hon)|>) ?(?=\d)/;
const AT_MOST = /^(?:khong (?:qua|vuot(?: qua)?)|toi da|nhieu nhat|<=|≤|=<) ?(?=\d)/;
const BELOW = /^(?:duoi|it hon|thap hon|<) ?(?=\d)/;
const REDUCE = new RegExp(
  String.raw`\bgiam\b[^\d]*?(tren |hon )?(${NUMBER}) ?(%)? ?(?:(?:-|–|den) ?(${NUMBER}) ?(%)?)?(?=$|[^\d])`,
);
/** Of these fewer is better: a bare number may be the most allowed. */
const UNWANTED =
  /vi pham|ki luat|tai nan|toi pham|vu viec|sai pham|dao ngu|bo ngu|thuong vong|mat an toan|te nan|don thu|khieu nai/;

/**
 * Reads a goal as staff write it: "100%", "≥ 75%", "từ 75% trở lên", "trên 75%", "giảm 3 - 5% so với năm 2020",
 * "không để xảy ra", "0 vụ", "đạt", "01 mô hình", "dưới 2%".
 * @returns null where it cannot be told, also for a bare number of something that should be few
 */
export function readGoal(cell: GoalCell): Goal | null {
  const percent = isPercentMeasure(cell.measure);
  if (typeof cell.raw === "number") return goalOfNumber(cell, cell.raw, percent);
  const said = foldText(cleanText(cell.text))
    .replace(/[.;]+$/, "")
    .replace(/^phan dau (?=dat|tu|tren|\d)/, "");
  if (said === "" || /^[-–—]$/.test(said)) return null;
  if (/\bgiam\b/.test(said)) return reductionIn(said);
  if (/\btang\b/.test(said)) return null;
  // "không quá 2%" and "không dưới 75%" are bounds, not absences.
  const bound = boundIn(said, percent);
  if (bound !== undefined) return bound;
  if (NONE.test(said)) return { kind: "none" };
  if (DONE.test(said)) return { kind: "done" };
  return amountGoal(said, percent, cell.name);
}

/** The goal an item's own name states: "Xử lý 100% tin", "Không để xuất hiện …"; null where it states none. */
export function goalInName(name: string): Goal | null {
  const said = foldText(cleanText(name)).replace(/[.;]+$/, "");
  if (/\bgiam\b/.test(said)) return reductionIn(said);
  if (/^(?:[-+] ?)?(?:tuyet doi |phan dau )?khong (?:de|co|xay ra|phat sinh)\b/.test(said))
    return { kind: "none" };
  const bounded = new RegExp(
    String.raw`(?:it nhat|toi thieu|tu|tren|hon|khong duoi|khong qua|duoi|toi da|>=|<=|≥|≤|>|<) ?${NUMBER} ?%?(?: tro len)?`,
  ).exec(said);
  const plain = new RegExp(String.raw`(?:^|[^\d.,/-])(${NUMBER} ?%)`).exec(said);
  const percents = said.match(new RegExp(`${NUMBER} ?%`, "g")) ?? [];
  if (percents.length > 1) return null;
  if (bounded && /%/.test(bounded[0])) return boundIn(bounded[0], false) ?? null;
  return plain?.[1] === undefined ? null : amountGoal(plain[1], false, name);
}

/** "đến năm 2025": the year a goal is for; null where none is named. */
export function yearGoalIsFor(text: string): number | null {
  const match = /\b(?:den|het|vao) (?:cuoi |het )?nam ((?:19|20)\d\d)\b/.exec(foldText(text));
  return match?.[1] === undefined ? null : Number(match[1]);
}

export function isPercentMeasure(measure: string | null): boolean {
  return measure !== null && /^(?:%|tỷ lệ ?%?|phần trăm)$/iu.test(measure.normalize("NFC").trim());
}

function goalOfNumber({ name, numberFormat }: GoalCell, raw: number, percent: boolean): Goal | null {
  const value = exactNumber(raw);
  if (value === null || value.lt(0)) return null;
  if (value.eq(0)) return { kind: "none" };
  if (UNWANTED.test(foldText(name))) return null;
  if (isPercentFormat(numberFormat)) return { kind: "atLeast", value, share: true };
  // 0.75 where the measure is percent may be 0.75% or 75%.
  if (percent && value.lte(1)) return null;
  return percent
    ? { kind: "atLeast", value: value.div(100), share: true }
    : { kind: "atLeast", value, share: false };
}

/** undefined: no bound at all; null: one that cannot be read. */
function boundIn(said: string, percent: boolean): Goal | null | undefined {
  const kinds = [
    [AT_LEAST, "atLeast", false],
    [ABOVE, "atLeast", true],
    [AT_MOST, "atMost", false],
    [BELOW, "atMost", true],
  ] as const;
  const found = kinds.find(([pattern]) => pattern.test(said));
  if (!found) return undefined;
  const [pattern, kind, strict] = found;
  const rest = said.replace(pattern, "").replace(/ ?tro (?:len|xuong)\b/, "");
  const range = rangeIn(rest, percent);
  if (range !== null) return kind === "atLeast" ? range : null;
  const amount = readAmount(rest);
  if (amount === null) return null;
  const { value, share } = inPercent(amount, percent);
  return { kind, value, share, ...(strict ? { strict: true } : {}), ...timesOf(amount) };
}

function amountGoal(said: string, percent: boolean, name: string): Goal | null {
  const down = / ?tro xuong\b/.test(said);
  const up = / ?tro len\b/.test(said);
  const rest = said.replace(/ ?tro (?:len|xuong)\b/, "");
  const range = rangeIn(rest, percent);
  if (range !== null) return down ? null : range;
  const amount = readAmount(rest);
  if (amount === null) return null;
  const { value, share } = inPercent(amount, percent);
  if (down) return { kind: "atMost", value, share, ...timesOf(amount) };
  if (value.eq(0)) return { kind: "none" };
  const isFew = UNWANTED.test(foldText(name)) && !(share && value.eq(1));
  return isFew && !up ? null : { kind: "atLeast", value, share, ...timesOf(amount) };
}

function timesOf({ times }: Amount): { readonly times?: Big } {
  return times === undefined ? {} : { times };
}

/** "3 - 5 mô hình", "70 - 80%": met from the lower number on. */
function rangeIn(said: string, percent: boolean): Goal | null {
  const match = new RegExp(
    String.raw`^(?:dat )?(${NUMBER}) ?(%)? ?(?:-|–|den) ?(${NUMBER}) ?(%)?(?:$| (\D*)$)`,
  ).exec(said);
  const [, from, first, to, last, behind = ""] = match ?? [];
  if (from === undefined || to === undefined) return null;
  const share = percent || first !== undefined || last !== undefined;
  const [low, high] = [decimalOf(from, share), decimalOf(to, share)];
  if (low === null || high === null || low.gt(high)) return null;
  const times = share ? new Big("0.01") : magnitudeIn(behind).times;
  return {
    kind: "atLeast",
    value: low.times(times),
    share,
    upTo: high.times(times),
    ...(times.gt(1) ? { times } : {}),
  };
}

/** "giảm 3 - 5% so với năm 2020"; only in percent: a count to be fewer by has no general reading. */
function reductionIn(said: string): Goal | null {
  const [, above, from, first, to, last] = REDUCE.exec(said) ?? [];
  if (from === undefined || (first === undefined && last === undefined) || above !== undefined) return null;
  const low = decimalOf(from, true);
  const high = to === undefined ? null : decimalOf(to, true);
  if (low === null || (high !== null && low.gt(high))) return null;
  const year = /so voi (?:cung ki )?(?:nam )?((?:19|20)\d\d)/.exec(said)?.[1];
  return {
    kind: "reduceBy",
    low: low.div(100),
    high: high?.div(100) ?? null,
    baselineYear: year === undefined ? null : Number(year),
  };
}

function inPercent(
  { value, share }: { readonly value: Big; readonly share: boolean },
  percent: boolean,
): { readonly value: Big; readonly share: boolean } {
  return percent && !share ? { value: value.div(100), share: true } : { value, share };
}
