import type { CellRef } from "../../grid/grid";
import { groupBy } from "../../groupBy";
import type { Table, Warning } from "../../tables/table";
import type { Candidate, YearRecord } from "../candidate";
import type { Draft } from "../draft";
import { readAwardRows, type AwardRow } from "./awardRows";
import {
  awardOfNobodyWarning,
  awardOfWhomWarning,
  awardYearFromDateWarning,
  awardYearWarning,
} from "./notices";
import { renameDraft, type CalledNow } from "./renames";
import { CandidateIndex } from "./whoIs";
import { withResultsOf } from "./resultsOf";
import { recordsOf, yearColumns } from "./yearColumns";

/** A candidate with the rows it was made of. */
export interface FromRows {
  readonly candidate: Candidate;
  readonly drafts: readonly Draft[];
}

/** Every row of the lists of awards, units and headings by their present names. */
export function awardRowsOf(
  tables: readonly Table[],
  calledNow: CalledNow,
): { readonly rows: readonly AwardRow[]; readonly warnings: readonly Warning[] } {
  const read = tables.map(readAwardRows);
  const withoutYear = read.flatMap((each) => each.withoutYear);
  const dated = read.flatMap((each) => each.yearFromDate);
  return {
    rows: read.flatMap(({ rows }) => rows.map((row) => renamed(row, calledNow))),
    warnings: [
      ...(withoutYear.length > 0 ? [awardYearWarning(withoutYear)] : []),
      ...[...groupBy(dated, ({ file, sheet }) => `${file}\n${sheet}`).values()].map((cells) =>
        awardYearFromDateWarning(cells[0]?.sheet ?? "", cells),
      ),
    ],
  };
}

/**
 * Gives each candidate its history: what its own rows' year columns say, and the award rows that are certainly its.
 * The latest year first. A rating or initiative of the year under review ("Xếp loại 2025") is this year's fact, where
 * no other column states it. An award row that may be several candidates' is told and counts for nobody.
 */
export function withHistory(
  candidates: readonly FromRows[],
  awards: readonly AwardRow[],
  year: number | null = null,
): { readonly candidates: readonly Candidate[]; readonly warnings: readonly Warning[] } {
  const { byCandidate, warnings } = awardsByCandidate(candidates, awards);
  const columnsOf = new Map<Table, ReturnType<typeof yearColumns>>();
  return {
    candidates: candidates.map(({ candidate, drafts }) => {
      const own = drafts.flatMap(({ table, source, formerName }) => {
        const columns = columnsOf.get(table) ?? yearColumns(table);
        columnsOf.set(table, columns);
        return columns.length === 0 ? [] : recordsOf(table, source.row, columns, formerName);
      });
      const history = [...own, ...(byCandidate.get(candidate.id) ?? [])];
      if (history.length === 0) return candidate;
      const facts = year === null ? candidate.facts : withResultsOf(year, candidate.facts, own);
      return { ...candidate, facts, history: history.sort(latestFirst) };
    }),
    warnings,
  };
}

function renamed({ draft, records }: AwardRow, calledNow: CalledNow): AwardRow {
  const now = renameDraft(draft, calledNow);
  const under = now.formerName;
  return { draft: now, records: under === undefined ? records : records.map((each) => ({ ...each, under })) };
}

function awardsByCandidate(
  candidates: readonly FromRows[],
  awards: readonly AwardRow[],
): {
  readonly byCandidate: ReadonlyMap<string, readonly YearRecord[]>;
  readonly warnings: readonly Warning[];
} {
  const byCandidate = new Map<string, YearRecord[]>();
  if (awards.length === 0) return { byCandidate, warnings: [] };
  const index = new CandidateIndex(candidates.map(({ candidate }) => candidate));
  const [unsure, nobody]: [Draft[], Draft[]] = [[], []];
  const cells = new Map<Draft, CellRef>();
  for (const { draft, records } of awards) {
    const who = index.whoIs(draft);
    if (who.kind === "one") {
      const known = byCandidate.get(who.candidate.id);
      if (known === undefined) byCandidate.set(who.candidate.id, [...records]);
      else known.push(...records);
      continue;
    }
    (who.kind === "unsure" ? unsure : nobody).push(draft);
    cells.set(draft, records[0]?.cell ?? draft.source);
  }
  const told = (drafts: readonly Draft[], warn: typeof awardOfWhomWarning): Warning[] =>
    drafts.length === 0
      ? []
      : [
          warn(
            drafts.map(({ name }) => name),
            drafts.map((draft) => cells.get(draft) ?? draft.source),
          ),
        ];
  return {
    byCandidate,
    warnings: [...told(unsure, awardOfWhomWarning), ...told(nobody, awardOfNobodyWarning)],
  };
}

/** By what is said, not by where, so that the order of rows changes nothing. */
function latestFirst(one: YearRecord, other: YearRecord): number {
  if (one.year !== other.year) return other.year - one.year;
  if (one.listed !== other.listed) return one.listed === true ? 1 : -1;
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}
