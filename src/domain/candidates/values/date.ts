import type { RawValue } from "../../grid/grid";

/** Excel's day 1 is 1 January 1900; days before March 1900 are one off and nobody's birthday here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Serial days of 1922 to 2064: larger than any year, smaller than any other number staff keep. */
export const FIRST_SERIAL = 8_000;
const LAST_SERIAL = 60_000;

/**
 * A date of birth or service as Vietnamese writes it: 1985 stays a year, a serial day becomes 20/05/1985, or
 * 09/2005 where its format shows no day. Text stays as it is.
 */
export function readDate(raw: RawValue, text: string, numberFormat: string): string {
  if (typeof raw !== "number" || raw < FIRST_SERIAL || raw > LAST_SERIAL) return text;
  const [year = "", month = "", day = ""] = new Date(DAY_ZERO + Math.floor(raw) * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .split("-");
  const showsDay = numberFormat === "General" || /d/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
  return showsDay ? `${day}/${month}/${year}` : `${month}/${year}`;
}

/** What was probably typed before Excel made a date of it: "7/10" or, on the first of a month, also "10/2025". */
export function typedBefore(serial: number): readonly string[] {
  const { year, month, day } = dayOf(serial);
  const short = `${Number(day)}/${Number(month)}`;
  return day === "01" ? [short, `${Number(month)}/${year}`] : [short];
}

function dayOf(serial: number): { readonly year: string; readonly month: string; readonly day: string } {
  const written = new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString();
  const [year = "", month = "", day = ""] = written.slice(0, 10).split("-");
  return { year, month, day };
}
