import type { CellRef } from "../grid/grid";
import { sheetCells, type SheetCells } from "../tables/cells/sheetCells";
import { isUnitLike } from "../tables/rows/rowWords";
import { isTitleText } from "../tables/fields/valueWords";
import { foldText } from "../text";
import type { FieldId, Table, TableEntry } from "../tables/table";
import type { Reading, Subject } from "./candidate";
import type { Draft } from "./draft";
import { classFact } from "./facts/classFact";
import { readFacts, type CellNotes, type FactsInProgress } from "./facts/readFacts";
import { readPersonName, splitRankAndPost } from "./names/personName";
import { cleanUnitName } from "./names/unitName";
import type { ColumnNotes } from "./notices";
import { keepWhatHappened, periodPlan, readPeriods, type PeriodPlan } from "./periods";
import { readAround, type AroundColumn } from "./unitColumn";

/** Where a table names its subjects and their surroundings: 1-based columns. */
interface NameColumns {
  readonly names: readonly number[];
  readonly units: AroundColumn;
  readonly groups: AroundColumn;
  readonly honorific: number | null;
}

/**
 * Reads every entry of a table, row by row.
 * @param isOnePeriod all points of the workbook are of one period
 */
export function readDrafts(table: Table, notes: ColumnNotes, isOnePeriod = false): Draft[] {
  const cells = sheetCells(table.grid);
  const plan = periodPlan(table, cells, isOnePeriod);
  const places = nameColumns(table, cells);
  notes.carried(places.units.carried);
  return table.entries.flatMap((entry) => readDraft(table, cells, entry, plan, places, notes) ?? []);
}

function nameColumns(table: Table, cells: SheetCells): NameColumns {
  const find = (field: FieldId) => table.columns.find((column) => column.field === field)?.column ?? null;
  const split = [find("familyName"), find("givenName")].filter((column) => column !== null);
  const whole = find("name");
  return {
    names: whole === null ? split : [whole],
    units: readAround(table, cells, find("unit")),
    groups: readAround(table, cells, find("group")),
    honorific: find("honorific"),
  };
}

function readDraft(
  table: Table,
  cells: SheetCells,
  entry: TableEntry,
  plan: PeriodPlan,
  places: NameColumns,
  notes: CellNotes,
): Draft | null {
  const { row } = entry;
  const [nameColumn] = places.names;
  const written = places.names
    .map((column) => cells.text(row, column))
    .filter((part) => part !== "")
    .join(" ");
  if (nameColumn === undefined || written === "") return null;
  const facts = readFacts(cells, row, plan.facts, notes);
  if (plan.isOfPeriod) keepWhatHappened(facts);
  const periods = readPeriods(cells, row, plan.places, notes);
  const subject = table.subject === "mixed" ? subjectOf(table, cells, row, written) : table.subject;
  const source: CellRef = { file: table.grid.file, sheet: table.grid.sheet, row, column: nameColumn };
  const about = { subject, sections: entry.sections, source, table, facts };
  const common = periods.length === 0 ? about : { ...about, periods };
  const unitText = places.units.texts.get(row) ?? "";
  const groupText = places.groups.texts.get(row) ?? "";
  if (subject === "unit") {
    const name = cleanUnitName(written);
    addClass(common, name);
    return { ...common, name, unitText, groupText };
  }
  const person = readPersonName(written);
  addRank(facts, person.rank, source, written);
  if (places.honorific !== null) addHonorific(facts, cells, { ...source, column: places.honorific });
  splitPost(facts);
  addSectionTitle(facts, entry, source);
  addClass(common, person.name);
  return { ...common, name: person.name, unitText, groupText };
}

function addClass(about: Pick<Draft, "subject" | "sections" | "source" | "facts">, name: string): void {
  const stated = classFact({ ...about, name });
  if (stated !== undefined) about.facts.objectClass = stated;
}

/** In a mixed list a category column says who is who; without one the name's own words do. */
function subjectOf(table: Table, cells: SheetCells, row: number, name: string): Subject {
  for (const column of table.columns.filter(({ field }) => field === "category")) {
    const category = foldText(cells.text(row, column.column));
    if (/tap the|ho gia dinh|taptho?e|hogiadinh|don vi/.test(category)) return "unit";
    if (/ca nhan|canhan/.test(category)) return "person";
  }
  return isUnitLike(name) ? "unit" : "person";
}

function addRank(facts: FactsInProgress, rank: string | null, cell: CellRef, text: string): void {
  if (rank === null || facts.militaryRank?.kind === "known") return;
  facts.militaryRank = { kind: "known", value: rank, cell, text };
}

/** "Ông", "Bà" say nothing more; a rank in the form of address does. */
function addHonorific(facts: FactsInProgress, cells: SheetCells, cell: CellRef): void {
  const text = cells.text(cell.row, cell.column);
  const { rank, post } = splitRankAndPost(text);
  if (rank !== null && post === "") addRank(facts, rank, cell, text);
}

/** "Đại úy, Đội trưởng" in one cell is a rank and a post. */
function splitPost(facts: FactsInProgress): void {
  const position: Reading<string> | undefined = facts.position;
  if (position?.kind !== "known") return;
  const { rank, post } = splitRankAndPost(position.value);
  if (rank === null) return;
  addRank(facts, rank, position.cell, position.text);
  if (post !== "") facts.position = { ...position, value: post };
}

/** A list sorted under "Danh hiệu Chiến sĩ tiên tiến" proposes that title for everybody below. */
function addSectionTitle(facts: FactsInProgress, entry: TableEntry, cell: CellRef): void {
  const heading = [...entry.sections].reverse().find(isTitleText);
  if (heading === undefined || facts.proposedTitle !== undefined) return;
  facts.proposedTitle = { kind: "known", value: heading.replace(/^danh hiệu\s+/iu, ""), cell, text: heading };
}
