import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import { decided, type Answer } from "./answer";

/**
 * A cell that says no exact number may still settle a check: "trên 75%" reaches 70%, "dưới 70%" does not.
 * @returns null where the threshold lies within what the cell leaves open
 */
export function withinLimits(reading: Reading<Big> | undefined, threshold: Big): Answer | null {
  if (reading?.kind !== "unreadable" || reading.limits === undefined) return null;
  const { low, high, highIncluded } = reading.limits;
  const actual = { vi: reading.text, en: reading.text };
  if (low?.gte(threshold) === true) return decided(true, actual, [reading.cell]);
  const misses = high !== null && (high.lt(threshold) || (high.eq(threshold) && !highIncluded));
  return misses ? decided(false, actual, [reading.cell]) : null;
}
