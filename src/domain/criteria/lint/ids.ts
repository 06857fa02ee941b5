import { groupBy } from "../../groupBy";
import { periodOf } from "../period";
import type { CriteriaPack, Period } from "../pack";
import { dayAfter } from "./dates";

/**
 * Ids that do not name their title, and rules of one id whose periods overlap or leave a gap: a rule that changed
 * stands once per period, and for any day there is one.
 */
export function idProblems(pack: CriteriaPack): readonly string[] {
  const wrong = pack.criteria
    .filter(({ id, title }) => !id.startsWith(`${title}/`))
    .map(({ id, title }) => `criterion id ${id} does not begin with ${title}/`);
  const byId = groupBy(pack.criteria, ({ id }) => id);
  const dated = [...byId].flatMap(([id, same]) =>
    periodProblems(
      id,
      same.map((criterion) => periodOf(criterion, pack)),
    ),
  );
  return [...wrong, ...dated];
}

function periodProblems(id: string, periods: readonly Period[]): readonly string[] {
  const inOrder = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.flatMap((period, index) => {
    const next = inOrder[index + 1];
    if (next === undefined) return [];
    if (period.to === null || period.to >= next.from)
      return [`criterion id ${id} stands twice from ${next.from}`];
    return dayAfter(period.to) === next.from
      ? []
      : [`criterion id ${id} is not in force between ${period.to} and ${next.from}`];
  });
}
