import { cleanText, foldText } from "../text";
import type { Period } from "./period";

/** A period a text names, with the calendar year it names for it. */
export interface NamedPeriod {
  readonly period: Period;
  /** Null where the text says none. */
  readonly year: number | null;
}

/** "Quảng Ninh, ngày 28 tháng 01 năm 2021": when a sheet was signed says nothing of what it scores. */
const DATE = /\bngay[\s.…\d]*thang[\s.…\d]*(?:nam[\s.…\d]*)?/g;
/** "từ tháng 12", "đến hết tháng 11": a limit, no period. */
const LIMIT = /\b(?:tu|den|het|truoc|sau|han|trong|cuoi|dau|khoa|nhap ngu)[: ]*$/;
/** "tháng 1, 2 và 3", "tháng 1 - 3": several at once. */
const MORE_FOLLOW =
  /^\s*(?:,|va|den|[-–+&])\s*(?:thang|qui|tuan)?\s*(?:(?:0?[1-9]|1[0-2])(?!\d)|i{1,3}\b|iv\b)/;
const MONTH = /\bthang[ :._-]*(1[0-2]|0?[1-9])(?!\d)/g;
const SHORT_MONTH = /(?:^|[\s(_-])(?:thg|th|t)[ ._-]*(1[0-2]|0?[1-9])(?!\d)/g;
const QUARTER = /\bqui[ :._-]*(iv|i{1,3}|[1-4])\b/g;
const SHORT_QUARTER = /^q[ ._-]*(iv|i{1,3}|[1-4])\b/g;
const WEEK = /\btuan(?: thu)?[ :._-]*(\d{1,2})(?!\d)/g;
const HALF = /\b(?:0?6|sau) ?(?:thang|t) (dau|cuoi)(?: nam)?\b/;
const FIRST_HALF = /\bso ket (?:\S+ ){0,5}?(?:0?6|sau) ?(?:thang|t)\b|^(?:0?6|sau) ?(?:thang|t)$/;
const WHOLE_YEAR = /\btong ket (?:\S+ ){0,6}?nam\b|\bca nam\b/;
const CAMPAIGN =
  /\bdot thi dua\b|\bthi dua dot\b|\bdot cao diem\b|\bthi dua cao diem\b|\bcao diem thi dua\b|^\(?dot (?:\d|i{1,3}\b)/;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The one period a title line, a sheet name or a column label names.
 * @param isShort short forms count too, as in sheet names and labels: "T1", "Th.3", "Q2"
 * @returns null where it names none, or several at once
 */
export function readPeriod(text: string, isShort = false): NamedPeriod | null {
  const folded = foldText(text).replace(DATE, " ").trim();
  const half = HALF.exec(folded)?.[1];
  if (half !== undefined || FIRST_HALF.test(folded))
    return { period: { kind: "halfYear", number: half === "cuoi" ? 2 : 1 }, year: yearIn(folded) };
  if (CAMPAIGN.test(folded)) return { period: campaignOf(text), year: yearIn(folded) };
  const month = only(folded, MONTH) ?? (isShort ? only(folded, SHORT_MONTH) : null);
  const week = only(folded, WEEK);
  if (week !== null) {
    const number = Number(week.number);
    const period: Period =
      month === null ? { kind: "week", number } : { kind: "week", number, month: Number(month.number) };
    return { period, year: yearIn(folded) };
  }
  if (month !== null)
    return { period: { kind: "month", number: Number(month.number) }, year: yearAfter(month.after) };
  const quarter = only(folded, QUARTER) ?? (isShort ? only(folded, SHORT_QUARTER) : null);
  if (quarter !== null) {
    const number = QUARTERS[quarter.number] ?? Number(quarter.number);
    return { period: { kind: "quarter", number }, year: yearAfter(quarter.after) };
  }
  return WHOLE_YEAR.test(folded) ? { period: { kind: "year" }, year: yearIn(folded) } : null;
}

interface Mention {
  readonly number: string;
  readonly after: string;
}

/** The number a pattern finds, where it finds one only and no limit or list. */
function only(folded: string, pattern: RegExp): Mention | null {
  const found = [...folded.matchAll(pattern)];
  const [first] = found;
  const number = first?.[1];
  if (first === undefined || number === undefined || new Set(found.map((each) => Number(each[1]))).size > 1)
    return null;
  const after = folded.slice(first.index + first[0].length);
  const isLimit = LIMIT.test(folded.slice(0, first.index).replace(/[^a-z0-9]+$/, " "));
  return isLimit || MORE_FOLLOW.test(after) ? null : { number, after };
}

/** "tháng 12/2024", "tháng 12 năm 2024", "T12-24". */
function yearAfter(after: string): number | null {
  const full = /^\W*(?:nam\W*)?(20\d\d)(?!\d)/.exec(after)?.[1];
  if (full !== undefined) return Number(full);
  const short = /^[./-](\d\d)(?!\d)/.exec(after)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}

function yearIn(folded: string): number | null {
  const years = new Set(folded.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

/** A campaign goes by what stands between quotation marks, else by all from "đợt" on. */
function campaignOf(text: string): Period {
  const clean = cleanText(text);
  const quoted = /[“"«]([^“”"«»]+)[”"»]/.exec(clean)?.[1];
  const fromWave = /đợt.*$/iu.exec(clean)?.[0] ?? clean;
  const name = (quoted ?? fromWave.replace(/[\s,(-]*năm:? ?20\d\d\)?\s*$/iu, "")).trim();
  return { kind: "campaign", name: name === "" ? clean : name };
}
