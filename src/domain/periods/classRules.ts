import { classKey } from "./classText";
import type { ClassRule, PeriodScore } from "./period";

/**
 * The class of the year from those of its periods: the first rule that fits gives it, each period counted once.
 * @returns null where no rule fits, and where no period gives a class: a rule that asks for nothing then fits nobody
 */
export function classByRules(periods: readonly PeriodScore[], rules: readonly ClassRule[]): string | null {
  const classes = periods.flatMap(({ className }) => (className === null ? [] : [classKey(className)]));
  if (classes.length === 0) return null;
  const count = (names: readonly string[]): number => {
    const wanted = new Set(names.map(classKey));
    return classes.filter((name) => wanted.has(name)).length;
  };
  const rule = rules.find(
    ({ atLeast, none }) =>
      count(none) === 0 && atLeast.every(({ classes: names, count: least }) => count(names) >= least),
  );
  return rule?.gives ?? null;
}
