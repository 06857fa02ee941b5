/** A calendar month: 1..12 of a year. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

/** The day that decides for a month. */
const MIDDLE = "15";
/** No emulation year is longer; a typing error in a date must not make thousands of months. */
const MOST_MONTHS = 24;

/**
 * The months of an emulation year, in order. A month counts where its 15th day lies between the first and the last
 * day of the year, both included: most of the month is then scored in it, every year of twelve months has twelve, and
 * two years that follow each other share none. From 16/11/2024 to 15/11/2025: December 2024 to November 2025.
 * @param from "2024-11-16"; null: January 1st of `year`
 * @param to "2025-11-15"; null: December 31st of `year`
 */
export function monthsOf(year: number, from: string | null, to: string | null): readonly CalendarMonth[] {
  const first = from ?? `${year}-01-01`;
  const last = to ?? `${year}-12-31`;
  const months: CalendarMonth[] = [];
  let [at, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (let count = 0; count <= MOST_MONTHS; count += 1) {
    const middle = `${at}-${String(month).padStart(2, "0")}-${MIDDLE}`;
    if (middle > last) break;
    if (middle >= first) months.push({ year: at, month });
    [at, month] = month === 12 ? [at + 1, 1] : [at, month + 1];
  }
  return months;
}
