import type { EntryConventions } from "./conventions";
import type { ParsedNumber } from "./numbers";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
/** Day 0 of Excel's 1900 system; right from 1 March 1900 on, which is all that is accepted here. */
const EPOCH = Date.UTC(1899, 11, 30);

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const days = Math.round((time - EPOCH) / DAY_MS);
  return real && days > 60 && year <= 9999 ? days : null;
}

/** Excel's reading of two-digit years: 00-29 are 2000-2029, 30-99 are 1930-1999. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function parseTime(text: string): { fraction: number; format: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/i.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds, half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  } else if (hour > 23) return null;
  const fraction = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = `h:mm${seconds === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`;
  return { fraction, format };
}

function parseDay(text: string, conventions: EntryConventions): ParsedNumber | null {
  const found = (year: number, month: number, day: number, format: string): ParsedNumber | null => {
    const value = serial(year, month, day);
    return value === null ? null : { value, format };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return found(Number(iso[1]), Number(iso[2]), Number(iso[3]), conventions.dateFormat);
  const numeric = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (numeric !== null) {
    const [, first = "", second = "", year = ""] = numeric;
    const [day, month] = conventions.dayFirst ? [first, second] : [second, first];
    return found(fullYear(year), Number(month), Number(day), conventions.dateFormat);
  }
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{4}|\d{2}))?$/i.exec(text);
  if (named !== null) {
    const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
    if (month === 0) return null;
    const year = named[3];
    if (year === undefined) return found(new Date().getFullYear(), month, Number(named[1]), "d-mmm");
    return found(fullYear(year), month, Number(named[1]), "d-mmm-yy");
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short !== null) {
    const [, first = "", second = ""] = short;
    const [day, month] = conventions.dayFirst ? [first, second] : [second, first];
    return found(new Date().getFullYear(), Number(month), Number(day), "d-mmm");
  }
  return null;
}

/**
 * A date or time as Excel would take it from typed text: its serial number and the format the cell gets.
 * "1/2" becomes a date of this year, as in Excel. null: no date.
 */
export function parseDate(text: string, conventions: EntryConventions): ParsedNumber | null {
  const time = parseTime(text);
  if (time !== null) return { value: time.fraction, format: time.format };
  const split = text.indexOf(" ");
  const clock = split < 0 ? null : parseTime(text.slice(split + 1).trim());
  const day = parseDay(clock === null ? text : text.slice(0, split), conventions);
  if (day === null) return null;
  return clock === null
    ? day
    : { value: day.value + clock.fraction, format: `${conventions.dateFormat} h:mm` };
}
