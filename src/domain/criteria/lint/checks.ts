import type { Check, CriteriaPack, Streak } from "../pack";
import type { TitleId } from "../title";
import { subjectsOf } from "./titles";

const SHARE = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Values that are no shares, counts or decimals, and titles that rest on one another. */
export function checkProblems({ criteria, ladder, further }: CriteriaPack): readonly string[] {
  return criteria.flatMap(({ id, title, subject, check }) =>
    (subject === undefined ? subjectsOf(title) : [subject]).flatMap((each) => {
      const rungs = [...further[each], ...ladder[each]];
      // A title may rest only on one below it: otherwise two titles could rest on each other.
      const below = rungs.slice(rungs.indexOf(title) + 1);
      return problemsOf(check, below).map((problem) => `${id}: ${problem}`);
    }),
  );
}

function problemsOf(check: Check, below: readonly TitleId[]): readonly string[] {
  switch (check.kind) {
    case "shareAtLeast":
    case "votesAtLeast":
      return shareProblems(check.value);
    case "countAtLeast":
      return countProblems(check.value);
    case "leadsBloc":
      return countProblems(check.upTo);
    case "serviceAtLeast":
      return countProblems(check.months);
    case "absenceAtMost":
      return Number.isInteger(check.days) && check.days >= 0 ? [] : [`${check.days} is no count`];
    case "meetsTitle":
      return [
        ...noneOf(check.titles, "titles"),
        ...check.titles.flatMap((title) =>
          below.includes(title) ? [] : [`${title} is not a title below on the same ladder`],
        ),
      ];
    case "holdsTitle":
      return noneOf(check.titles, "titles");
    case "streak":
      return streakProblems(check);
    case "columnNumber":
      return columnProblems(check);
    case "columnText":
      return noneOf(check.values, "values");
    case "allOf":
    case "anyOf":
      return check.parts.length === 0
        ? [`${check.kind} without parts`]
        : check.parts.flatMap((part) => problemsOf(part, below));
    case "taskRatingAtLeast":
    case "noDisciplineFrom":
    case "hasInitiative":
    case "targets":
    case "noneOf":
    case "notNoted":
    case "registered":
      return [];
  }
}

function streakProblems({ each, years, within, initiatives }: Streak): readonly string[] {
  return [
    ...noneOf(each, "tests of a year"),
    ...countProblems(years),
    ...within.flatMap(({ titles, count }) => [...noneOf(titles, "titles within"), ...countProblems(count)]),
    ...(Number.isInteger(initiatives) && initiatives >= 0 ? [] : [`${initiatives} is no count`]),
  ];
}

function columnProblems({ value, compare, share, baseline }: Extract<Check, { kind: "columnNumber" }>) {
  if (!DECIMAL.test(value)) return [`${value} is no decimal`];
  const problems = compare === "reducedBy" ? [...shareProblems(value)] : [];
  if (compare === "reducedBy" && baseline === undefined) problems.push("reducedBy without a baseline");
  if (compare !== "reducedBy" && baseline !== undefined) problems.push(`${compare} with a baseline`);
  if (share && compare !== "reducedBy") problems.push(...shareProblems(value));
  return problems;
}

/** A share "0" to "1" as an exact decimal. */
export function shareProblems(value: string): readonly string[] {
  return SHARE.test(value) ? [] : [`${value} is no share between 0 and 1`];
}

export function countProblems(value: number): readonly string[] {
  return Number.isInteger(value) && value > 0 ? [] : [`${value} is no count`];
}

export function noneOf(list: readonly unknown[], what: string): readonly string[] {
  return list.length === 0 ? [`no ${what}`] : [];
}
