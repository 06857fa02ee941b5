import Big from "big.js";
import type { Bilingual } from "../text/bilingual";

/** An exact fraction of two counts; `den` is above 0. A typed share stands over 1. */
export interface Fraction {
  readonly num: Big;
  readonly den: Big;
}

/** Beyond this many decimals a share is shown rounded; only a threshold that lies closer asks for more. */
const PERCENT_DECIMALS = 2;
const MOST_DECIMALS = 12;

/** A decimal as each language writes it: "88,33" and "88.33". */
export function decimalText(value: Big): Bilingual {
  const en = value.toFixed();
  return { vi: en.replace(".", ","), en };
}

/**
 * A share as percent, rounded to two decimals: "70%", "66,67%".
 * Where rounding would show a share that misses `threshold` as reaching it (69.996% as 70%), more decimals stand.
 */
export function percentText(share: Fraction, threshold?: Big): Bilingual {
  const percent = share.num.times(100).div(share.den);
  const limit = threshold?.times(100);
  for (let decimals = PERCENT_DECIMALS; ; decimals++) {
    const last = decimals === MOST_DECIMALS;
    const rounded = percent.round(decimals, last ? Big.roundDown : Big.roundHalfUp);
    if (last || limit === undefined || percent.gte(limit) || rounded.lt(limit)) {
      const { vi, en } = decimalText(rounded);
      return { vi: `${vi}%`, en: `${en}%` };
    }
  }
}

/** Whether the share is at least `threshold`: by multiplying, so that nothing is rounded. */
export function reaches({ num, den }: Fraction, threshold: Big): boolean {
  return num.gte(threshold.times(den));
}
