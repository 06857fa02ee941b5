import type { CriteriaPack } from "../pack";

/** Rules without a case on each side of their edge: one that is met and one that is not, within and over. */
export function exampleProblems({ criteria, limits }: CriteriaPack): readonly string[] {
  const bare = criteria.flatMap(({ id, examples }) =>
    (["met", "notMet"] as const)
      .filter((outcome) => !examples.some((example) => example.outcome === outcome))
      .map((outcome) => `${id} has no example that is ${outcome}`),
  );
  const oneSided = limits.flatMap(({ id, examples }) =>
    [true, false]
      .filter((within) => !examples.some((example) => example.within === within))
      .map((within) => `${id} has no example ${within ? "within" : "over"} the limit`),
  );
  const impossible = limits.flatMap(({ id, examples }) =>
    examples
      .filter(({ holders, base }) => ![holders, base].every((each) => Number.isInteger(each) && each >= 0))
      .map(({ holders, base }) => `${id}: ${holders} of ${base} are no counts`),
  );
  return [...bare, ...oneSided, ...impossible];
}
