import type { YearRecord } from "../../candidates/candidate";
import type { YearTest } from "../../criteria/pack";
import { readHistoryCell } from "../../criteria/readTitle";
import { FURTHER_TITLES, type TitleId } from "../../criteria/title";
import { TITLES } from "../../criteria/titles";
import { distinctCells } from "../../grid/distinctCells";
import { RATING_SHORT } from "../../phrases/names";
import type { CheckContext } from "../context";
import { familyOf } from "../family";
import { titleOutcome } from "../meetsTitle";
import { ratingAtLeast } from "../taskRating";
import { isYearly } from "./implied";
import { yearVerdict, type YearVerdict } from "./yearVerdict";
import { OPEN_THIS_YEAR, proposedAs } from "./words";

/**
 * The review year: a title the sheet says was decided, or a column of that very year, decides; else what this review
 * finds of the title, which is only a proposal yet; the task rating is the sheet's own.
 */
export function thisYearVerdict(
  context: CheckContext,
  records: readonly YearRecord[],
  each: readonly YearTest[],
): YearVerdict {
  const year = context.around.year;
  const written = writtenThisYear(context, records, each);
  if (written.says !== "open") return written;
  const answers = each.map((test) =>
    test.kind === "holds" ? found(context, test.title) : rated(context, test),
  );
  const says = answers.some((one) => one.says === "yes")
    ? "yes"
    : answers.every((one) => one.says === "no")
      ? "no"
      : "open";
  const decisive = answers.find((one) => one.says === says) ?? answers[0];
  return {
    year,
    says,
    shown: decisive?.shown ?? OPEN_THIS_YEAR,
    cells: distinctCells(decisive?.cells ?? []),
  };
}

/** What the workbook itself says of the review year; a proposal of ours is no title held. */
export function writtenThisYear(
  context: CheckContext,
  records: readonly YearRecord[],
  each: readonly YearTest[],
): YearVerdict {
  return yearVerdict(
    context.around.year,
    [...decidedTitle(context), ...records],
    each,
    "unknown",
    false,
    false,
  );
}

/** The title column read like a history's cell, where it is filled. */
function decidedTitle({ candidate, around }: CheckContext): readonly YearRecord[] {
  const reading = candidate.facts.title;
  if (reading?.kind !== "known") return [];
  const { cell, text } = reading;
  const basis = { year: around.year, cell, text, initiative: null, decision: null };
  return readHistoryCell(reading.value).map((read) => ({ ...basis, ...read }));
}

type Part = Omit<YearVerdict, "year">;

/**
 * What the findings on the title say; one from which staff excluded the candidate is not proposed. The base's own
 * titles count once they are met. Those decided above it do not: nobody has received them before the decision
 * ("02 lần được tặng", articles 21 and 73), and flags and commendations have other ways than the one checked here.
 */
function found({ found: byTitle, excludedFrom, candidate }: CheckContext, title: TitleId): Part {
  if (excludedFrom?.has(title) === true)
    return { says: "no", shown: proposedAs("excluded", title), cells: [] };
  const { family } = TITLES[title];
  if (family !== null && family !== familyOf(candidate))
    return { says: "no", shown: proposedAs("notMet", title), cells: [] };
  const findings = byTitle.get(title) ?? [];
  const outcome = titleOutcome(findings);
  const cells = findings
    .filter((each) => outcome === "met" || each.outcome === outcome)
    .flatMap((each) => each.cells);
  const further: readonly TitleId[] = FURTHER_TITLES[candidate.subject];
  const above = further.includes(title);
  if (outcome === "met")
    return above
      ? { says: "open", shown: proposedAs("undecided", title), cells }
      : { says: "yes", shown: proposedAs("proposed", title), cells };
  if (outcome === "notMet" && isYearly(title))
    return { says: "no", shown: proposedAs("notMet", title), cells };
  return { says: "open", shown: proposedAs("open", title), cells };
}

function rated({ candidate }: CheckContext, { value }: Extract<YearTest, { kind: "rated" }>): Part {
  const reading = candidate.facts.taskRating;
  if (reading?.kind !== "known") return { says: "open", shown: OPEN_THIS_YEAR, cells: [] };
  const short = RATING_SHORT[reading.value];
  const says = ratingAtLeast(reading.value, value) ? "yes" : "no";
  return { says, shown: { vi: short, en: short }, cells: [reading.cell] };
}
