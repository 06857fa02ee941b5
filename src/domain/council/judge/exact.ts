import Big from "big.js";
import type { Fraction } from "../../phrases/numbers";

/** "0.9", "2/3": digits only, so that nothing is rounded on the way in. */
const DECIMAL = /^(?:0(?:\.\d{1,12})?|1(?:\.0{1,12})?)$/;
const QUOTIENT = /^(\d{1,6})\/(\d{1,6})$/;

/** An exact share above 0 and not above 1; null for anything else. */
export function exactShare(text: string): Fraction | null {
  const share = DECIMAL.test(text) ? { num: new Big(text), den: new Big(1) } : quotient(text);
  return share !== null && share.num.gt(0) && share.num.lte(share.den) ? share : null;
}

function quotient(text: string): Fraction | null {
  const [, num, den] = QUOTIENT.exec(text) ?? [];
  if (num === undefined || den === undefined || Number(den) === 0) return null;
  return { num: new Big(num), den: new Big(den) };
}

/** Whether a share reaches a threshold, or exceeds it where the rule says "more than": by multiplying, never rounded. */
export function passes(share: Fraction, threshold: Fraction, strict: boolean): boolean {
  const order = compareShares(share, threshold);
  return strict ? order > 0 : order >= 0;
}

/** Below 0 where `one` is the smaller share, 0 where both are equal. */
export function compareShares(one: Fraction, other: Fraction): number {
  return one.num.times(other.den).cmp(other.num.times(one.den));
}

/** The least whole number of votes out of `base` (whole) with which the threshold is passed; may exceed `base`. */
export function votesNeeded(base: Big, threshold: Fraction, strict: boolean): Big {
  const scale = new Big(10).pow(12);
  // Whole numerator and denominator, so that the division below has an exact remainder.
  const num = threshold.num.times(scale).times(base);
  const den = threshold.den.times(scale);
  const rest = num.mod(den);
  const whole = num.minus(rest).div(den);
  if (rest.eq(0)) return strict ? whole.plus(1) : whole;
  return whole.plus(1);
}
