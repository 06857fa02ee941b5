const DAY_MS = 86_400_000;
const DAYS_1904 = 1462;

/**
 * The serial number of an ISO 8601 date cell ("2025-11-18", "2025-11-18T13:30:00", "13:30:00"), the form strict files use.
 * @returns null where the text is no such date.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(
    text.trim(),
  );
  if (match === null || text.trim() === "") return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const days = Math.round((Date.UTC(year ?? 0, (month ?? 1) - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS);
  if (date1904) return days - DAYS_1904 + time;
  // Excel's 1900 has a 29 February that never was: days before it count one less.
  return (days < 61 ? days - 1 : days) + time;
}
