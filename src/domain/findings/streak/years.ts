import type { Candidate, YearRecord } from "../../candidates/candidate";
import { sameUnit } from "../../candidates";
import type { YearTest } from "../../criteria/pack";
import { distinctCells } from "../../grid/distinctCells";
import { groupBy } from "../../groupBy";
import type { CheckContext } from "../context";
import { isMark } from "../../tables/fields/valueWords";
import { coveredByLists } from "./covered";
import { isYearly } from "./implied";
import { thisYearVerdict } from "./thisYear";
import type { Bilingual } from "../../text/bilingual";
import { datedText, shownUnder } from "./words";
import { yearVerdict, type YearVerdict } from "./yearVerdict";

/** What each year says against some tests. */
export interface Years {
  /** The emulation year under review. */
  readonly now: number;
  verdict(year: number, each: readonly YearTest[]): YearVerdict;
  /** Every record of that year. */
  records(year: number): readonly YearRecord[];
  /** Years before this one that the candidate's history tells of. */
  readonly told: readonly number[];
  /** Why the year itself is in doubt: only the date of a decision early in it says so; null where it is not. */
  dated(year: number): Bilingual | null;
}

/** The candidate's years: earlier ones by its history, this one by what this review finds. */
export function yearsOf(context: CheckContext): Years {
  const { around } = context;
  const { records, dated, told, verdict } = pastOf(context);
  return {
    now: around.year,
    records,
    dated,
    told,
    verdict: (year, each) =>
      year >= around.year ? thisYearVerdict(context, records(year), each) : verdict(year, each),
  };
}

/** Earlier years do not change while a review finds more of this one: several rules ask for the same. */
interface Past extends Omit<Years, "now"> {
  readonly around: CheckContext["around"];
  readonly settings: CheckContext["settings"];
}

const pasts = new WeakMap<Candidate, Past>();

function pastOf({ candidate, settings, around }: CheckContext): Past {
  const known = pasts.get(candidate);
  if (known?.around === around && known.settings === settings) return known;
  const past = readPast(candidate, settings, around);
  pasts.set(candidate, past);
  return past;
}

function readPast(
  candidate: Candidate,
  settings: CheckContext["settings"],
  around: CheckContext["around"],
): Past {
  const byYear = groupBy(candidate.history, ({ year }) => year);
  const merged = mergedNames(candidate, settings.renamed ?? []);
  const blanks = settings.blanks.history ?? "unknown";
  const merits = blanks === "none" || candidate.history.some(tellsOfMerits);
  const records = (year: number): readonly YearRecord[] => byYear.get(year) ?? NO_RECORDS;
  const judged = new Map<readonly YearTest[], Map<number, YearVerdict>>();
  const judge = (year: number, each: readonly YearTest[]): YearVerdict => {
    const covered = blanks === "none" && coveredByLists(around.candidates, candidate.subject).has(year);
    const of = (some: readonly YearRecord[]) => yearVerdict(year, some, each, blanks, covered, merits);
    return byPredecessor(records(year), merged, of);
  };
  return {
    around,
    settings,
    records,
    dated: (year) => datedText(year, records(year)),
    told: [...byYear.keys()].filter((year) => year < around.year),
    verdict: (year, each) => {
      const verdicts = judged.get(each) ?? new Map<number, YearVerdict>();
      judged.set(each, verdicts);
      const verdict = verdicts.get(year) ?? judge(year, each);
      verdicts.set(year, verdict);
      return verdict;
    },
  };
}

const NO_RECORDS: readonly YearRecord[] = [];

/** A free cell that names a flag or a certificate: "ĐVQT, Cờ thi đua BQP". */
function tellsOfMerits({ kind, titles, listed, text }: YearRecord): boolean {
  return kind === "held" && listed !== true && !isMark(text) && titles.some((title) => !isYearly(title));
}

/** The names of units merged into this one, where staff name two or more; none for a unit only renamed. */
function mergedNames(
  { subject, name }: Candidate,
  renamed: NonNullable<CheckContext["settings"]["renamed"]>,
): readonly string[] {
  if (subject !== "unit") return [];
  const from = renamed.filter(({ to, from: was }) => sameUnit(to, name) && !sameUnit(was, name));
  return from.length > 1 ? from.map(({ from: was }) => was) : [];
}

/**
 * A year before units were merged counts where every one of them shows it; where they differ nobody can tell, because
 * no text says whose title the merged unit carries on. Where the present name already has a title that year, only
 * those are compared that have one too.
 */
function byPredecessor(
  records: readonly YearRecord[],
  merged: readonly string[],
  verdictOf: (records: readonly YearRecord[]) => YearVerdict,
): YearVerdict {
  const said = records.filter(({ kind }) => kind !== "blank");
  const names = new Set(said.map(({ under }) => under ?? ""));
  const ownSpeaks = names.has("");
  const missing = ownSpeaks ? [] : merged.filter((name) => ![...names].some((each) => sameUnit(each, name)));
  if (said.length === 0 || names.size + missing.length < 2) return verdictOf(records);
  const each = [...names, ...missing].map((name) => ({
    name,
    verdict: verdictOf(records.filter(({ under }) => sameName(under ?? "", name))),
  }));
  const answers = new Set(each.map(({ verdict }) => verdict.says));
  const [first] = each;
  const year = first?.verdict.year ?? 0;
  return {
    year,
    says: answers.size === 1 ? (first?.verdict.says ?? "open") : "open",
    shown: shownUnder(each.map(({ name, verdict }) => ({ name, shown: verdict.shown }))),
    cells: distinctCells(each.flatMap(({ verdict }) => verdict.cells)),
  };
}

function sameName(one: string, other: string): boolean {
  return one === other || (one !== "" && other !== "" && sameUnit(one, other));
}
