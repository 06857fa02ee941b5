import type { CriteriaPack, Criterion, Period } from "./pack";

/** When a rule is in force: its own days, else its pack's. */
export function periodOf(
  { inForce }: Criterion,
  pack: Pick<CriteriaPack, "inForceFrom" | "inForceTo">,
): Period {
  return inForce ?? { from: pack.inForceFrom, to: pack.inForceTo };
}

/** Whether a period touches the year at all: an emulation year need not be a calendar year. */
export function touchesYear({ from, to }: Period, year: number): boolean {
  return from <= `${year}-12-31` && (to === null || to >= `${year}-01-01`);
}

/** Whether there is a day that belongs to both. */
export function overlap(one: Period, other: Period): boolean {
  return (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from);
}
