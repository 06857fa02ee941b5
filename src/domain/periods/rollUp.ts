import Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import { groupBy } from "../groupBy";
import type { StandingSettings } from "../settings";
import type { Warning } from "../tables/table";
import { classByRules } from "./classRules";
import { monthsOf } from "./emulationYear";
import { periodKey } from "./naming";
import { rollUpWarnings } from "./notices";
import type { Period, PeriodScore, RolledUp } from "./period";
import { weightOf, yearPoints } from "./yearPoints";
import { yearPeriods, type YearPeriods } from "./yearPeriods";

/** What the periods are rolled up by. */
export interface RollUpBasis {
  /** The emulation year. */
  readonly year: number;
  readonly settings: Pick<StandingSettings, "rollUp" | "rounding" | "yearFrom" | "yearTo">;
}

/** One candidate's year with what it was made of. */
export interface RolledCandidate {
  readonly candidate: Candidate;
  readonly own: YearPeriods;
  readonly rolled: RolledUp;
  /** Periods of kinds that overlap (months and quarters): only weights can say how they count. */
  readonly isMixed: boolean;
}

/**
 * The year's points or class of everybody whose workbook keeps sheets of single periods, as staff chose to make it.
 * A period that others of the same workbook have and this one lacks is `missing`, and no total is made then.
 * Months, quarters and the like overlap: without weights for each kind they are not added up.
 * @returns one per candidate with periods, in the candidates' order; nobody where there are none
 */
export function rollUp(
  candidates: readonly Candidate[],
  { year, settings }: RollUpBasis,
): { readonly rolledUp: readonly RolledUp[]; readonly warnings: readonly Warning[] } {
  const months = monthsOf(year, settings.yearFrom, settings.yearTo);
  const kept = candidates
    .filter(({ periods }) => periods.length > 0)
    .map((candidate) => ({ candidate, own: yearPeriods(candidate, months) }));
  if (kept.length === 0) return { rolledUp: [], warnings: [] };
  const pools = groupBy(kept, ({ candidate }) => `${candidate.subject}\n${candidate.source.file}`);
  const rolled = new Map<string, RolledCandidate>();
  for (const pool of pools.values()) {
    const known = new Map(
      pool.flatMap(({ own }) => own.inside.map(({ period }) => [periodKey(period), period])),
    );
    for (const { candidate, own } of pool)
      rolled.set(candidate.id, rollOne(candidate, own, [...known.values()], settings));
  }
  const made = kept.flatMap(({ candidate }) => rolled.get(candidate.id) ?? []);
  return {
    rolledUp: made.map((each) => each.rolled),
    warnings: rollUpWarnings(made, settings.rollUp, months),
  };
}

function rollOne(
  candidate: Candidate,
  own: YearPeriods,
  known: readonly Period[],
  { rollUp: chosen, rounding }: RollUpBasis["settings"],
): RolledCandidate {
  const periods = own.inside.filter(({ period }) => weightOf(period.kind, chosen) !== null);
  const kinds = new Set(periods.map(({ period }) => period.kind));
  const byKey = new Map(periods.map((score) => [periodKey(score.period), score]));
  const missing = known.filter((period) => {
    const counts = weightOf(period.kind, chosen) !== null;
    // Recruits are scored by the week, others by the month: nobody lacks what is not theirs.
    const isTheirs = period.kind === "campaign" || kinds.has(period.kind);
    return counts && isTheirs && !tells(byKey.get(periodKey(period)), chosen?.kind === "classRules");
  });
  const regular = [...kinds].filter((kind) => kind !== "campaign");
  const isMixed = chosen?.kind !== "weights" && regular.length > 1;
  const base = { candidateId: candidate.id, periods, missing };
  if (chosen === null || isMixed || missing.length > 0)
    return { candidate, own, isMixed, rolled: { ...base, total: null, className: null } };
  const points = yearPoints(periods, chosen);
  const total = points === null || rounding === null ? points : rounded(points, rounding);
  const className = chosen.kind === "classRules" ? classByRules(periods, chosen.rules) : null;
  return { candidate, own, isMixed, rolled: { ...base, total, className } };
}

function tells(score: PeriodScore | undefined, byClass: boolean): boolean {
  if (score === undefined) return false;
  return byClass ? score.className !== null : score.total.kind === "known";
}

const MODES = { down: Big.roundDown, up: Big.roundUp, nearest: Big.roundHalfUp } as const;

function rounded(points: Big, { decimals, mode }: NonNullable<StandingSettings["rounding"]>): Big {
  return points.round(decimals, MODES[mode]);
}
