import Big from "big.js";
import type { Fraction } from "../phrases/numbers";
import type { Rounding } from "../quotas/quota";

/** What one unit was to reach and what it did; a target is null where it was given none. */
export interface Reached {
  readonly target: Big | null;
  readonly actual: Big | null;
}

const ZERO = new Big(0);
const ONE = new Big(1);

/**
 * Points of a quantitative criterion for each unit, by the formula of a cluster (the Police's "Vì An ninh Tổ quốc"
 * clusters score so): below the target half the most points by A/T; at it half; the best exceeder by ratio all of
 * them; other exceeders half and the other half by (A/T − 1)/(L/TL − 1). Units without a target are set apart:
 * A by the best A among them. Everything is an exact fraction, so the leader is told by cross products and needs no
 * tolerance; all who share the best ratio are leaders.
 * @param most most points of the criterion (MS)
 * @returns null for a unit with no result, one below zero, or a result against a target of nothing
 */
export function quantitative(most: Big, units: readonly Reached[]): readonly (Fraction | null)[] {
  const exceeders = units.flatMap(({ target, actual }): Fraction[] =>
    target?.gt(0) === true && actual?.gt(target) === true ? [{ num: actual, den: target }] : [],
  );
  const best = exceeders.reduce<Fraction | null>(
    (leader, one) => (leader === null || isMore(one, leader) ? one : leader),
    null,
  );
  const apart = units.flatMap(({ target, actual }) => (target === null && actual !== null ? [actual] : []));
  const mostApart = apart.reduce((top, actual) => (actual.gt(top) ? actual : top), ZERO);
  return units.map(({ target, actual }): Fraction | null => {
    if (actual === null || actual.lt(0) || target?.lt(0) === true) return null;
    if (target === null)
      return mostApart.eq(0) ? { num: ZERO, den: ONE } : { num: most.times(actual), den: mostApart };
    if (actual.eq(target)) return { num: most, den: new Big(2) };
    if (target.eq(0)) return null;
    if (actual.lt(target)) return { num: most.times(actual), den: target.times(2) };
    if (best === null) return null;
    // ½·MS·(1 + (A/T − 1)/(L/TL − 1)), brought over one denominator.
    const above = actual.minus(target).times(best.den);
    const aboveBest = best.num.minus(best.den).times(target);
    return { num: most.times(aboveBest.plus(above)), den: aboveBest.times(2) };
  });
}

function isMore(one: Fraction, other: Fraction): boolean {
  return one.num.times(other.den).gt(other.num.times(one.den));
}

/** An exact fraction at so many decimals; `nearest` takes a half up. No rounding happens before this one. */
export function roundFraction({ num, den }: Fraction, decimals: number, mode: Rounding): Big {
  const scale = new Big(10).pow(decimals);
  const wanted = num.abs().times(scale);
  const size = den.abs();
  let whole = wanted.div(size).round(0, Big.roundDown);
  // A quotient that never ends is cut at some digit: the products say which whole number it lies above.
  if (whole.times(size).gt(wanted)) whole = whole.minus(1);
  if (whole.plus(1).times(size).lte(wanted)) whole = whole.plus(1);
  const rest = wanted.minus(whole.times(size));
  const up = mode === "up" ? rest.gt(0) : mode === "nearest" && rest.times(2).gte(size);
  const rounded = (up ? whole.plus(1) : whole).div(scale);
  return num.times(den).lt(0) ? rounded.neg() : rounded;
}
