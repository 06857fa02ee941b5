import type { Confirmation, CriteriaPack, Period } from "../pack";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Days that do not exist, and periods that end before they begin. */
export function dateProblems(pack: CriteriaPack): readonly string[] {
  const { inForceFrom: from, inForceTo: to, confirmed, criteria } = pack;
  return [
    ...periodProblems({ from, to }, "inForceTo lies before inForceFrom"),
    ...confirmationProblems(confirmed),
    ...criteria.flatMap(({ id, inForce, confirmed: own }) => [
      ...(inForce ? periodProblems(inForce, `${id}: inForce.to lies before inForce.from`) : []),
      ...(own ? confirmationProblems(own) : []),
    ]),
  ];
}

function periodProblems({ from, to }: Period, backwards: string): readonly string[] {
  const problems = [from, ...(to === null ? [] : [to])].filter((day) => !isDay(day)).map(noDay);
  return to !== null && to < from ? [...problems, backwards] : problems;
}

function confirmationProblems({ on }: Confirmation): readonly string[] {
  return isDay(MONTH.test(on) ? `${on}-01` : on) ? [] : [noDay(on)];
}

const noDay = (day: string): string => `${day} is not a date YYYY-MM-DD`;

function isDay(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day after, "2024-12-31" → "2025-01-01". */
export function dayAfter(day: string): string {
  return isDay(day) ? new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10) : day;
}
