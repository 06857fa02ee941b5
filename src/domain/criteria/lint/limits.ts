import type { CriteriaPack, TitleLimit } from "../pack";
import { countProblems, noneOf, shareProblems } from "./checks";

/** Limits that stand twice, or whose number is none. */
export function limitProblems({ limits }: CriteriaPack): readonly string[] {
  return limits.flatMap((limit, index) => {
    const { id, title } = limit;
    const problems = valueProblems(limit).map((problem) => `${id}: ${problem}`);
    if (limits.findIndex((other) => other.id === id) < index) problems.push(`limit id ${id} stands twice`);
    if (!id.startsWith(`${title}/`)) problems.push(`limit id ${id} does not begin with ${title}/`);
    return problems;
  });
}

function valueProblems({ atMost }: TitleLimit): readonly string[] {
  switch (atMost.kind) {
    case "count":
      return countProblems(atMost.value);
    case "share":
      return shareProblems(atMost.value);
    case "shareOfTitles":
      return [...shareProblems(atMost.value), ...noneOf(atMost.titles, "titles")];
  }
}
