import type { Candidate } from "../candidates/candidate";
import { groupBy } from "../groupBy";
import type { CalendarMonth } from "./emulationYear";
import { periodKey } from "./naming";
import type { Period, PeriodScore } from "./period";

/** What one candidate's periods are in the year: each once, those outside it apart. */
export interface YearPeriods {
  readonly inside: readonly PeriodScore[];
  /** Sheets that name a month of another emulation year. */
  readonly outside: readonly PeriodScore[];
  /** Periods that two sheets score differently: the first counts. */
  readonly twice: readonly (readonly [PeriodScore, PeriodScore])[];
}

/** Keeps what belongs to the year; a sheet that names no calendar year is this year's. */
export function yearPeriods({ periods }: Candidate, months: readonly CalendarMonth[]): YearPeriods {
  const outside = periods.filter((score) => !belongs(score, months));
  const byPeriod = groupBy(
    periods.filter((score) => belongs(score, months)),
    ({ period }) => periodKey(period),
  );
  const twice: (readonly [PeriodScore, PeriodScore])[] = [];
  const inside = [...byPeriod.values()].flatMap((scores): PeriodScore[] => {
    const first = scores.find(isKnown) ?? scores.find(({ className }) => className !== null) ?? scores[0];
    if (first === undefined) return [];
    const other = scores.find((score) => differs(first, score));
    if (other !== undefined) twice.push([first, other]);
    const className = first.className ?? scores.find((score) => score.className !== null)?.className ?? null;
    return [{ ...first, className }];
  });
  return { inside, outside, twice };
}

function belongs({ period, year }: PeriodScore, months: readonly CalendarMonth[]): boolean {
  const month = monthOf(period);
  if (month === null) return year === undefined || months.some((each) => each.year === year);
  return months.some((each) => each.month === month && (year === undefined || each.year === year));
}

/** The month of a period that lies in one. */
function monthOf(period: Period): number | null {
  if (period.kind === "month") return period.number;
  return period.kind === "week" ? (period.month ?? null) : null;
}

function isKnown({ total }: PeriodScore): boolean {
  return total.kind === "known";
}

function differs(first: PeriodScore, other: PeriodScore): boolean {
  return (
    first.total.kind === "known" && other.total.kind === "known" && !first.total.value.eq(other.total.value)
  );
}
