import { choosePack, combine } from "../criteria";
import type { CriteriaPack } from "../criteria/pack";
import { readDecisions, type DecisionsRead } from "../decisions";
import { BinhXetError } from "../errors";
import type { Grid } from "../grid/grid";
import { readLetterhead, yearInTitles, type Letterhead } from "../letterhead";
import { yearOfPeriods } from "../periods";
import { readOwnCriteria } from "../ownCriteria";
import { scoreSheetsIn } from "../scores";
import type { ReviewSettings } from "../settings";
import { recogniseTables } from "../tables";
import type { Table, TablesRead, Warning } from "../tables/table";
import { emptyPackWarnings, packWarnings } from "./packWarnings";

/** What the sheets say and by which rules they are reviewed, before anybody is looked at. */
export interface ReadAll {
  readonly read: TablesRead;
  readonly awards: readonly Table[];
  readonly scoreSheets: ReturnType<typeof scoreSheetsIn>;
  readonly letterhead: Letterhead;
  readonly year: number;
  /** As it applies in that year, the unit's own rules among it. */
  readonly pack: CriteriaPack;
  readonly kept: DecisionsRead;
  /** Our own sheets that staff fill in. */
  readonly own: readonly Grid[];
  readonly warnings: readonly Warning[];
}

/**
 * grids → tables, and the rules of the year.
 * @throws BinhXetError as `review`
 */
export function readAll(grids: readonly Grid[], settings: ReviewSettings): ReadAll {
  if (!grids.some(holdsAnything)) throw new BinhXetError("emptyWorkbook");
  const own = grids.filter(({ ours }) => ours !== undefined);
  const theirs = grids.filter(({ ours }) => ours === undefined);
  const read = recogniseTables(theirs, settings.corrections, settings.memory);
  const ofRole = (wanted: string): readonly Table[] =>
    read.recognised
      .filter(({ role, state }) => role === wanted && state.kind === "read")
      .map(({ table }) => table);
  const awards = ofRole("awards");
  const scoreSheets = scoreSheetsIn(read.recognised);
  // Lists of awards and score sheets alone still name whom to review; sheets of targets have them told.
  const tells = [read.tables, awards, scoreSheets, ofRole("targets")].some(({ length }) => length > 0);
  // Where staff left out every table, they must be able to take that back.
  const leftOut = read.recognised.some(({ state }) => state.kind === "ignored");
  const showable = leftOut || (settings.showsUnread === true && read.recognised.length > 0);
  if (!tells && !showable) throw new BinhXetError("noTable");
  const letterhead = readLetterhead([...read.tables, ...scoreSheets.map(({ table }) => table)]);
  const year =
    settings.year ??
    yearInTitles(letterhead.texts) ??
    yearOfPeriods(read.tables) ??
    Number(settings.today.slice(0, 4));
  const chosen = choosePack(settings.criteriaId, year, settings.ownPacks);
  const ownCriteria = readOwnCriteria(own);
  const pack = combine(chosen.pack, ownCriteria.criteria, year, settings);
  const kept = readDecisions(own, pack.criteria);
  const warnings = [
    ...packWarnings(chosen, year),
    ...emptyPackWarnings(pack),
    ...read.warnings,
    ...ownCriteria.warnings,
    ...kept.warnings,
  ];
  return { read, awards, scoreSheets, letterhead, year, pack, kept, own, warnings };
}

function holdsAnything({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => value !== ""));
}
