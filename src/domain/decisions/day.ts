import type { FilledValue } from "../fillIn";
import { readDate } from "../candidates/values/date";

/** "2025-11-18" of a date cell or "18/11/2025"; "" where no day is given. */
export function dayOf({ raw, text, numberFormat }: FilledValue): string {
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(readDate(raw, text, numberFormat)) ?? [];
  if (day === undefined || month === undefined || year === undefined) return "";
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** "18/11/2025" of "2025-11-18". */
export function dayText(on: string): string {
  return on.split("-").reverse().join("/");
}
