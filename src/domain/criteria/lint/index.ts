import type { CriteriaPack } from "../pack";
import { checkProblems } from "./checks";
import { citationProblems } from "./citations";
import { contradictions } from "./contradictions";
import { dateProblems } from "./dates";
import { exampleProblems } from "./examples";
import { idProblems } from "./ids";
import { limitProblems } from "./limits";
import { titleProblems } from "./titles";

/**
 * What is wrong with a pack beyond its shape, one sentence each (for whoever writes packs); none when it is fit
 * to use.
 */
export function packProblems(pack: CriteriaPack): readonly string[] {
  return [
    ...dateProblems(pack),
    ...idProblems(pack),
    ...titleProblems(pack),
    ...citationProblems(pack),
    ...checkProblems(pack),
    ...limitProblems(pack),
    ...contradictions(pack),
  ];
}

/** The same, and what a pack that is shipped owes beside: every rule with cases on both sides of its edge. */
export function lintPack(pack: CriteriaPack): readonly string[] {
  return [...packProblems(pack), ...exampleProblems(pack)];
}
