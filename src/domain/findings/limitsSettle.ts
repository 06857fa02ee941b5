import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { Comparison } from "../criteria/pack";
import { foldText } from "../text";

/**
 * Whether a cell that only gives limits ("trên 15", "3 - 5%") settles a comparison all the same.
 * @returns null where the value lies within what the cell leaves open, and where there are no limits
 */
export function limitsSettle(
  reading: Reading<Big>,
  compare: Exclude<Comparison, "reducedBy">,
  wanted: Big,
): boolean | null {
  if (reading.kind !== "unreadable" || reading.limits === undefined) return null;
  const { low, high, highIncluded } = reading.limits;
  // "trên 15" is more than 15, "từ 15 trở lên" may be 15 itself.
  const lowExcluded = /^(?:tren|hon|>(?!=))/.test(foldText(reading.text));
  const atLeast = low?.gte(wanted) === true;
  const above = low?.gt(wanted) === true || (atLeast && lowExcluded);
  const atMost = high?.lte(wanted) === true;
  const below = high?.lt(wanted) === true || (atMost && !highIncluded);
  switch (compare) {
    case "atLeast":
      return atLeast ? true : below ? false : null;
    case "above":
      return above ? true : atMost ? false : null;
    case "atMost":
      return atMost ? true : above ? false : null;
    case "below":
      return below ? true : atLeast ? false : null;
    case "equals":
      return above || below ? false : null;
  }
}
