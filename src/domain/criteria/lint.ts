import type { Check, CriteriaPack } from "./pack";
import { TITLES } from "./titles";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-\d{2}$/;
const SHARE = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/;

/**
 * What is wrong with a pack beyond its shape, one sentence each (for whoever writes packs); none when it is fit
 * to use. A rule without a citation never gets this far: its shape is refused.
 */
export function packProblems(pack: CriteriaPack): readonly string[] {
  return [...dateProblems(pack), ...idProblems(pack), ...ladderProblems(pack), ...checkProblems(pack)];
}

function dateProblems(pack: CriteriaPack): string[] {
  const { inForceFrom, inForceTo, confirmed } = pack;
  const confirmedOn = MONTH.test(confirmed.on) ? `${confirmed.on}-01` : confirmed.on;
  const dates = [inForceFrom, confirmedOn, ...(inForceTo === null ? [] : [inForceTo])];
  const problems = dates.filter((date) => !isDate(date)).map((date) => `${date} is not a date YYYY-MM-DD`);
  if (inForceTo !== null && inForceTo < inForceFrom) problems.push("inForceTo lies before inForceFrom");
  return problems;
}

function idProblems({ criteria }: CriteriaPack): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { id, title } of criteria) {
    if (seen.has(id)) problems.push(`criterion id ${id} stands twice`);
    if (!id.startsWith(`${title}/`)) problems.push(`criterion id ${id} does not begin with ${title}/`);
    seen.add(id);
  }
  return problems;
}

function ladderProblems({ ladder, criteria, judgements }: CriteriaPack): string[] {
  const problems: string[] = [];
  for (const subject of ["unit", "person"] as const) {
    const titles = ladder[subject];
    for (const title of titles) {
      if (TITLES[title].subject !== subject) problems.push(`${title} is no title of a ${subject}`);
      if (!criteria.some((criterion) => criterion.title === title)) problems.push(`${title} has no criteria`);
    }
    if (new Set(titles).size < titles.length) problems.push(`the ladder of ${subject} names a title twice`);
  }
  const onLadder = new Set([...ladder.unit, ...ladder.person]);
  for (const { title } of [...criteria, ...judgements]) {
    if (!onLadder.has(title)) problems.push(`${title} is on no ladder`);
  }
  return problems;
}

function checkProblems({ criteria, ladder }: CriteriaPack): string[] {
  return criteria.flatMap(({ id, title, check }) => {
    const rungs = ladder.unit.includes(title) ? ladder.unit : ladder.person;
    // A title may rest only on one below it: otherwise two titles could rest on each other.
    const below = rungs.slice(rungs.indexOf(title) + 1);
    return oneCheckProblems(check, below).map((problem) => `${id}: ${problem}`);
  });
}

function oneCheckProblems(check: Check, below: readonly string[]): string[] {
  switch (check.kind) {
    case "shareAtLeast":
      return SHARE.test(check.value) ? [] : [`${check.value} is no share between 0 and 1`];
    case "countAtLeast":
      return Number.isInteger(check.value) && check.value > 0 ? [] : [`${check.value} is no count`];
    case "meetsTitle":
      return check.titles.flatMap((title) =>
        below.includes(title) ? [] : [`${title} is not a title below on the same ladder`],
      );
    case "allOf":
    case "anyOf":
      return check.parts.length === 0
        ? [`${check.kind} without parts`]
        : check.parts.flatMap((part) => oneCheckProblems(part, below));
    case "taskRatingAtLeast":
    case "noDisciplineFrom":
    case "hasInitiative":
    case "holdsTitle":
    case "streak":
    case "leadsBloc":
    case "targets":
    case "columnNumber":
    case "columnText":
    case "noneOf":
    case "serviceAtLeast":
    case "absenceAtMost":
    case "notNoted":
    case "registered":
    case "votesAtLeast":
      return [];
  }
}

function isDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
