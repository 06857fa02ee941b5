import type { Table, Warning } from "../tables/table";
import type { Candidate } from "./candidate";
import { blocsByFile } from "../blocs/byFile";
import { rowsOfOtherYears } from "../blocs/list";
import { onePeriod, onePeriodWarning } from "../periods/onePeriod";
import { ambiguities } from "./ambiguities";
import { datesAmongCodes } from "./codeDates";
import { doubts } from "./doubts";
import type { Draft } from "./draft";
import { joinDrafts, type Joined } from "./fromDrafts";
import { awardRowsOf, withHistory, type FromRows } from "./history";
import { settleHistoryRows, tellsOnlyHistory, type SettledRows } from "./history/historyTables";
import { namedByAwards } from "./history/listedAlone";
import { maybeRenamed } from "./history/maybeRenamed";
import { namesNow, renameDraft, type CalledNow, type Renamed } from "./history/renames";
import type { JoinedUnit } from "./joinUnits";
import { sameUnit, unitKey } from "./names/unitName";
import { ColumnNotes, conflictWarning, repeatedUnitWarning } from "./notices";
import { namedByScores, withoutScoreRows, type NamesUnits } from "./onScoreSheets";
import { readDrafts } from "./readDrafts";
import { unknownClasses } from "./unknownClass";

export { sameUnit } from "./names/unitName";

export interface CandidatesRead {
  readonly candidates: readonly Candidate[];
  readonly warnings: readonly Warning[];
}

/** What is read beside the tables of candidates. */
export interface CollectOptions {
  /** Lists with one row per award. */
  readonly awards?: readonly Table[];
  /** Units that were renamed or merged, by the settings. */
  readonly renamed?: Renamed;
  /** The emulation year: a list of clusters counts for its own year only. Absent: every row counts. */
  readonly year?: number;
  /** Sheets of scoring criteria: units named only there are candidates too. */
  readonly scores?: readonly NamesUnits[];
}

/**
 * Turns the rows of all tables into candidates: one per unit or person, with every fact the workbook states, the
 * cell it came from, and what it tells of earlier years. Units named alike in several tables are one; people only
 * where number, or name with year of birth and unit, agree. In order of appearance. Where there are no tables but
 * lists of awards, whoever they name is a candidate.
 */
export function collectCandidates(tables: readonly Table[], options: CollectOptions = {}): CandidatesRead {
  const notes = new ColumnNotes();
  const calledNow = namesNow(options.renamed ?? []);
  const awards = awardRowsOf(options.awards ?? [], calledNow);
  const period = onePeriod(tables);
  const read = tables
    .flatMap((table) => {
      const others = options.year === undefined ? null : rowsOfOtherYears(table, options.year);
      return readDrafts(table, notes, period !== null).filter(
        ({ source }) => others?.has(source.row) !== true,
      );
    })
    .map((draft) => renameDraft(draft, calledNow));
  const scored = namedByScores(options.scores ?? [], read, calledNow);
  const drafts = tables.length + scored.length === 0 ? namedByAwards(awards.rows) : [...read, ...scored];
  const { joined, rowsOf } = joinWithPast(drafts, tables, calledNow);
  const { made, units, people, conflicts } = joined;
  const whole = made.map((each) =>
    withoutScoreRows(withRows(each, rowsOf.get(each.candidate.source) ?? []), options.scores ?? []),
  );
  const { candidates, warnings } = withHistory(whole, awards.rows, options.year ?? null);
  return {
    candidates: blocsByFile(candidates),
    warnings: [
      ...notes.warnings(),
      ...unknownClasses(drafts),
      ...(period === null ? [] : [onePeriodWarning(period, tables)]),
      ...datesAmongCodes(tables),
      ...conflicts.map(conflictWarning),
      ...repeatedUnits(units),
      ...ambiguities(tables, drafts),
      ...doubts(units, people),
      ...maybeRenamed(
        whole.flatMap(({ candidate: { subject, name }, drafts: rows }) =>
          subject === "unit" ? [{ name, drafts: rows }] : [],
        ),
      ),
      ...awards.warnings,
      ...warnings,
    ],
  };
}

/** Rows of tables that tell only of earlier years go to whom they certainly mean; the rest are joined like any. */
function joinWithPast(
  drafts: readonly Draft[],
  tables: readonly Table[],
  calledNow: CalledNow,
): { readonly joined: Joined; readonly rowsOf: SettledRows["of"] } {
  const past = new Set(tables.filter(tellsOnlyHistory));
  const isPast = ({ table }: Draft): boolean => past.has(table);
  const nothing = past.size === 0 || past.size === tables.length;
  if (nothing) return { joined: joinDrafts(drafts, calledNow), rowsOf: new Map() };
  const now = joinDrafts(
    drafts.filter((draft) => !isPast(draft)),
    calledNow,
  );
  const settled = settleHistoryRows(
    drafts.filter(isPast),
    now.made.map(({ candidate }) => candidate),
  );
  const kept = drafts.filter((draft) => !settled.rows.has(draft));
  return { joined: joinDrafts(kept, calledNow), rowsOf: settled.of };
}

function withRows({ candidate, drafts }: FromRows, more: readonly Draft[]): FromRows {
  if (more.length === 0) return { candidate, drafts };
  const rows = more.map(({ table, source }) => ({ table, row: source.row }));
  return { candidate: { ...candidate, rows: [...candidate.rows, ...rows] }, drafts: [...drafts, ...more] };
}

function repeatedUnits(units: readonly JoinedUnit[]): Warning[] {
  const byKey = new Map<string, JoinedUnit[]>();
  for (const unit of units) byKey.set(unitKey(unit.name), [...(byKey.get(unitKey(unit.name)) ?? []), unit]);
  return [...byKey.values()].flatMap((alike) => {
    const [first] = alike;
    const same = alike.filter((unit) => first !== undefined && sameUnit(unit.name, first.name));
    const cells = same.flatMap(({ drafts: [draft] }) => (draft ? [draft.source] : []));
    return first !== undefined && same.length > 1 ? [repeatedUnitWarning(first.name, cells)] : [];
  });
}
