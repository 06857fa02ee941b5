import type { TaskRating, YearRecord } from "../../candidates/candidate";
import type { YearTest } from "../../criteria/pack";
import type { TitleId } from "../../criteria/title";
import type { BlankMeaning } from "../../settings";
import type { CellRef } from "../../grid/grid";
import type { Bilingual } from "../../text/bilingual";
import { ratingAtLeast } from "../taskRating";
import { isMark } from "../../tables/fields/valueWords";
import { impliedRating, impliesTitle, isGivenOnTop, isYearly, rulesOutTitle } from "./implied";
import { openAs, shownAs } from "./words";

/** What the workbook says of one year against what the year must show. */
export interface YearVerdict {
  readonly year: number;
  readonly says: "yes" | "no" | "open";
  /** What stands there, or why nobody can tell: "CSTĐCS", "ô để trống". */
  readonly shown: Bilingual;
  readonly cells: readonly CellRef[];
}

/** One test of one year by all records of that year. */
type Says = YearVerdict["says"];

/**
 * What the records of one year show. A higher title counts for the lower one of the same ladder (articles 23.1, 28);
 * a title counts for the rating its own article asks for (24.1.a, 27.1.a, 28.1.a). No record at all leaves the year
 * open, unless staff say that empty means none and a list of awards covers the year.
 * @param records all of them of that year
 * @param covered a list of awards names others of the same kind in that year
 * @param tellsMerits the history writes flags and certificates beside the year's titles
 */
export function yearVerdict(
  year: number,
  records: readonly YearRecord[],
  each: readonly YearTest[],
  blanks: BlankMeaning,
  covered: boolean,
  tellsMerits: boolean,
): YearVerdict {
  const telling = records.filter((record) => !tellsInitiativeOnly(record));
  const said = telling.filter(({ kind }) => kind !== "blank");
  const cells = (said.length > 0 ? said : telling).map(({ cell }) => cell);
  const none = blanks === "none" && said.length === 0 && (telling.length > 0 || covered);
  const read: readonly YearRecord[] = none ? [] : said;
  if (said.length === 0 && !none)
    return { year, says: "open", shown: openAs(telling.length > 0 ? "blank" : "noRecord"), cells };
  const answers = each.map((test) => (none ? noneSays(test) : testSays(test, read, tellsMerits)));
  const says = answers.includes("yes") ? "yes" : answers.every((one) => one === "no") ? "no" : "open";
  return { year, says, shown: none ? openAs("noneByBlank") : shownAs(read), cells };
}

/** A column of initiatives says nothing of that year's titles. */
function tellsInitiativeOnly({ kind, titles, rating }: YearRecord): boolean {
  return kind === "held" && titles.length === 0 && rating === null;
}

/** A year without any title says nothing of the task rating. */
function noneSays(test: YearTest): Says {
  return test.kind === "holds" ? "no" : "open";
}

function testSays(test: YearTest, records: readonly YearRecord[], tellsMerits: boolean): Says {
  return test.kind === "holds" ? holdsSays(test.title, records, tellsMerits) : ratedSays(test.value, records);
}

function holdsSays(title: TitleId, records: readonly YearRecord[], tellsMerits: boolean): Says {
  const holds = (held: TitleId): boolean => impliesTitle(held, title);
  if (records.some(({ kind, titles }) => (kind === "held" ? titles.some(holds) : allOf(kind, titles, holds))))
    return "yes";
  const unclear = records.some(
    ({ kind, titles }) => kind === "unreadable" || (kind === "ambiguous" && titles.some(holds)),
  );
  if (unclear) return "open";
  return records.some((record) => denies(record, title, tellsMerits)) ? "no" : "open";
}

/**
 * Another yearly title, or none, says that this one was not given. A cell of the year's titles says that there was
 * no flag or certificate only where the history writes such things: many leave them out. A mark under one title, and
 * a row of a list of awards, tell only of that one.
 */
function denies(
  { kind, titles, rating, listed, text }: YearRecord,
  title: TitleId,
  tellsMerits: boolean,
): boolean {
  if (kind === "none") return true;
  const tellsOnlyOfIt = listed === true || isMark(text);
  if (!isYearly(title)) return tellsMerits && kind === "held" && titles.length > 0 && !tellsOnlyOfIt;
  if (rating !== null && !ratingAtLeast(rating, "good")) return true;
  return (
    kind === "held" &&
    titles.some((each) => rulesOutTitle(each, title) && !(tellsOnlyOfIt && isGivenOnTop(each, title)))
  );
}

/** "CSTĐTQ" is toàn quân or toàn quốc: both are above CSTĐCS. */
function allOf(
  kind: YearRecord["kind"],
  titles: readonly TitleId[],
  holds: (held: TitleId) => boolean,
): boolean {
  return kind === "ambiguous" && titles.every(holds);
}

function ratedSays(wanted: TaskRating, records: readonly YearRecord[]): Says {
  const ratings = records.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  if (ratings.some((rating) => ratingAtLeast(rating, wanted))) return "yes";
  if (ratings.length > 0) return "no";
  const implied = (title: TitleId): boolean => {
    const rating = impliedRating(title);
    return rating !== null && ratingAtLeast(rating, wanted);
  };
  const shown = records.some(({ kind, titles }) =>
    kind === "held" ? titles.some(implied) : allOf(kind, titles, implied),
  );
  return shown ? "yes" : "open";
}
