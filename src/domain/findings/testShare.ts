import Big from "big.js";
import type { ShareOf } from "../criteria/pack";
import { percentText, reaches, type Fraction } from "../phrases/numbers";
import { decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";
import { withinLimits } from "./withinLimits";

/**
 * The share of tests and inspections passed, or passed with khá, giỏi, as the candidate's own row states it
 * ("100% đạt yêu cầu, trong đó ít nhất 75% khá, giỏi"). Units and people alike.
 */
export function checkTestShare(
  of: Extract<ShareOf, "testPassed" | "testGood">,
  threshold: Big,
  { candidate: { facts } }: CheckContext,
): Answer {
  const fact = of === "testPassed" ? "testPassedShare" : "testGoodShare";
  const reading = facts[fact];
  if (reading?.kind !== "known") return withinLimits(reading, threshold) ?? gap(fact, reading);
  const share: Fraction = { num: reading.value, den: new Big(1) };
  return decided(reaches(share, threshold), percentText(share, threshold), [reading.cell]);
}
