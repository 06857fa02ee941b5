import Big from "big.js";
import type { Period, PeriodScore, RollUp } from "./period";

const NOTHING = new Big(0);

/** The weight of a period in the year's points; null for one that does not count. */
export function weightOf(kind: Period["kind"], rollUp: RollUp | null): Big | null {
  if (rollUp?.kind === "classRules") return kind === "campaign" ? null : new Big(1);
  if (rollUp?.kind !== "weights") return new Big(1);
  const weight = new Big(rollUp.weights[kind] ?? "0");
  return weight.gt(0) ? weight : null;
}

/**
 * The year's points from those of its periods: their sum, their average, or Σ weight × points / Σ weights.
 * Exact decimals; a division that does not end is kept to 20 places.
 * @param periods all with known points
 * @returns null for class rules and where no period counts
 */
export function yearPoints(periods: readonly PeriodScore[], rollUp: RollUp): Big | null {
  if (rollUp.kind === "classRules") return null;
  let [sum, weights] = [NOTHING, NOTHING];
  for (const { period, total } of periods) {
    const weight = weightOf(period.kind, rollUp);
    if (weight === null || total.kind !== "known") continue;
    sum = sum.plus(total.value.times(weight));
    weights = weights.plus(weight);
  }
  if (weights.eq(0)) return null;
  return rollUp.kind === "sum" ? sum : sum.div(weights);
}
