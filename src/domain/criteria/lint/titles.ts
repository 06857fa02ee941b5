import type { Subject } from "../../candidates/candidate";
import type { Check, CriteriaPack } from "../pack";
import { TITLES } from "../titles";
import type { TitleId } from "../title";

const SUBJECTS = ["unit", "person"] as const;

/** Titles in the wrong place: of the wrong subject, without rules, with rules but nowhere asked. */
export function titleProblems(pack: CriteriaPack): readonly string[] {
  return [
    ...SUBJECTS.flatMap((subject) => placeProblems(pack, subject)),
    ...strayProblems(pack),
    ...pack.criteria.flatMap(({ id, title, subject, check }) =>
      (subject === undefined ? subjectsOf(title) : [subject]).flatMap((each) =>
        foreignTitles(check, each).map((foreign) => `${id}: ${foreign} is no title of a ${each}`),
      ),
    ),
  ];
}

function placeProblems({ ladder, further, criteria, status }: CriteriaPack, subject: Subject): string[] {
  const titles = [...ladder[subject], ...further[subject]];
  const problems = titles.flatMap((title) => {
    const wrong = subjectsOf(title).includes(subject) ? [] : [`${title} is no title of a ${subject}`];
    // Only an empty pack, for a unit to fill, may name titles without rules.
    const bare =
      status !== "unitsOwn" &&
      !criteria.some((each) => each.title === title && (each.subject ?? subject) === subject);
    return bare ? [...wrong, `${title} has no criteria for a ${subject}`] : wrong;
  });
  if (new Set(titles).size < titles.length) problems.push(`the titles of ${subject} name one twice`);
  return problems;
}

function strayProblems({ ladder, further, criteria, judgements }: CriteriaPack): readonly string[] {
  return [...criteria, ...judgements].flatMap(({ title, subject }) => {
    if (subject !== undefined && !subjectsOf(title).includes(subject))
      return [`${title} is no title of a ${subject}`];
    const asked = SUBJECTS.some(
      (each) => (subject ?? each) === each && (ladder[each].includes(title) || further[each].includes(title)),
    );
    return asked ? [] : [`${title} is neither on the ladder nor beside it`];
  });
}

/** Titles a check speaks of that its candidates cannot hold. */
function foreignTitles(check: Check, subject: Subject): readonly TitleId[] {
  return titlesIn(check).filter((title) => !subjectsOf(title).includes(subject));
}

function titlesIn(check: Check): readonly TitleId[] {
  switch (check.kind) {
    case "meetsTitle":
    case "holdsTitle":
      return check.titles;
    case "streak":
      return [
        ...check.each.flatMap((test) => (test.kind === "holds" ? [test.title] : [])),
        ...check.within.flatMap(({ titles }) => titles),
        ...check.after,
      ];
    case "allOf":
    case "anyOf":
      return check.parts.flatMap(titlesIn);
    default:
      return [];
  }
}

/** Whom a title is for. */
export function subjectsOf(title: TitleId): readonly Subject[] {
  const { subject } = TITLES[title];
  return subject === "both" ? SUBJECTS : [subject];
}
