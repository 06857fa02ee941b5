import { foldText } from "../../text";

/** The day a date stands for; where it says only a month or a year, the first and last day it may be. */
export interface Since {
  readonly first: Day;
  readonly last: Day;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WHOLE = /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH = /^(?:thang )?(\d{1,2})[/.-](\d{4})$/;
const YEAR = /^(?:nam )?(\d{4})$/;

/** Reads "05/09/2024", "9/2024", "tháng 9/2024", "2024" as written in Vietnamese. Null for any other text. */
export function readSince(text: string): Since | null {
  const said = foldText(text)
    .replace(/ nam /g, "/")
    .replace(/ ?([/.-]) ?/g, "$1");
  const [, day, month, year] = WHOLE.exec(said) ?? [];
  if (day !== undefined) {
    const whole = { year: Number(year), month: Number(month), day: Number(day) };
    return exists(whole) ? { first: whole, last: whole } : null;
  }
  const [, onlyMonth, itsYear] = MONTH.exec(said) ?? [];
  if (onlyMonth !== undefined) {
    const [y, m] = [Number(itsYear), Number(onlyMonth)];
    const first = { year: y, month: m, day: 1 };
    return exists(first) ? { first, last: { ...first, day: daysIn(y, m) } } : null;
  }
  const [, alone] = YEAR.exec(said) ?? [];
  if (alone === undefined || !isYear(Number(alone))) return null;
  const y = Number(alone);
  return { first: { year: y, month: 1, day: 1 }, last: { year: y, month: 12, day: 31 } };
}

/** Whole months from a day to the end of a year (31 December included); 0 for a later day. */
export function monthsToEndOf(year: number, since: Day): number {
  const started = since.day > 1 ? 1 : 0;
  return Math.max(0, (year + 1 - since.year) * 12 + 1 - since.month - started);
}

function exists({ year, month, day }: Day): boolean {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function isYear(year: number): boolean {
  return year >= 1900 && year < 2100;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
