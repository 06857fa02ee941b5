import type { CellRef } from "../../grid/grid";
import { readHistoryCell } from "../../criteria/readTitle";
import { sheetCells, type SheetCells } from "../../tables/cells/sheetCells";
import { awardColumns, earlyDayIn, yearIn, type AwardColumns } from "../../tables/roles/awards";
import type { FieldId, Table } from "../../tables/table";
import type { YearRecord } from "../candidate";
import type { Draft } from "../draft";
import type { FactsInProgress } from "../facts/readFacts";
import { ColumnNotes } from "../notices";
import { readDrafts } from "../readDrafts";
import { readInitiative } from "../values/initiative";
import { readTaskRating } from "../values/taskRating";
import { initiativeIn } from "./initiativeIn";

/** One row of a list of awards: who, and what the row says. */
export interface AwardRow {
  readonly draft: Draft;
  readonly records: readonly YearRecord[];
}

export interface AwardRows {
  readonly rows: readonly AwardRow[];
  /** Cells that should name the year of an award and do not. */
  readonly withoutYear: readonly CellRef[];
  /** Cells from whose date, early in a year, the year of an award is taken. */
  readonly yearFromDate: readonly CellRef[];
}

/** Reads a list of awards. A name written once, merged or blank below, stands for the rows that follow it. */
export function readAwardRows(table: Table): AwardRows {
  const columns = awardColumns(table);
  if (columns === null) return { rows: [], withoutYear: [], yearFromDate: [] };
  const cells = sheetCells(table.grid);
  const drafts = draftsOf(table);
  const nameless = table.skippedRows.filter(({ why }) => why === "note" || why === "total");
  const rows = [...drafts.keys(), ...nameless.map(({ row }) => row)].sort((a, b) => a - b);
  const found: AwardRow[] = [];
  const [withoutYear, yearFromDate]: [CellRef[], CellRef[]] = [[], []];
  let above: Draft | undefined;
  for (const row of rows) {
    above = drafts.get(row) ?? above;
    const title = cells.text(row, columns.title);
    if (above === undefined || title === "") continue;
    const year = yearIn(cells, row, columns.year);
    if (year === null) {
      if (drafts.has(row)) withoutYear.push(cellAt(table, row, columns.year));
      continue;
    }
    const dated = earlyDayIn(cells, row, columns.year);
    if (dated !== null) yearFromDate.push(cellAt(table, row, columns.year));
    found.push({ draft: above, records: recordsIn(table, cells, row, columns, year, dated) });
  }
  return { rows: found, withoutYear, yearFromDate };
}

function recordsIn(
  table: Table,
  cells: SheetCells,
  row: number,
  { title, decision, rating, initiative }: AwardColumns,
  year: number,
  dated: string | null,
): readonly YearRecord[] {
  const text = cells.text(row, title);
  const said = initiative === null ? "" : cells.text(row, initiative);
  const decisionText = decision
    .map((column) => cells.text(row, column))
    .filter((part) => part !== "")
    .join(", ");
  const basis = {
    year,
    cell: cellAt(table, row, title),
    text,
    initiative: said === "" ? initiativeIn(text) : initiativeText(said),
    decision: decisionText === "" ? null : decisionText,
    listed: true as const,
    ...(dated === null ? {} : { dated }),
  };
  const rated = rating === null ? null : readTaskRating(cells.text(row, rating));
  return readHistoryCell(text).map(({ kind, titles, rating: said }) => ({
    ...basis,
    kind,
    titles,
    rating: said ?? rated,
  }));
}

function initiativeText(said: string): string {
  const read = readInitiative(said);
  return read.kind === "none" ? "" : read.text;
}

const IDENTITY: ReadonlySet<FieldId> = new Set<FieldId>([
  "name",
  "familyName",
  "givenName",
  "honorific",
  "unit",
  "group",
  "category",
  "birth",
  "personalId",
  "militaryRank",
  "position",
]);

/** Who each row names, by the row; its other cells are not read. What is odd about them decides nothing. */
function draftsOf(table: Table): ReadonlyMap<number, Draft> {
  const named = { ...table, columns: table.columns.filter(({ field }) => IDENTITY.has(field)) };
  const drafts = readDrafts(named, new ColumnNotes());
  return new Map(
    drafts.map((draft) => [draft.source.row, { ...draft, table, facts: identityOf(draft.facts) }]),
  );
}

/** Who it is; a title or rating of an earlier year is no fact of this one. */
function identityOf({ birth, personalId, militaryRank, position }: FactsInProgress): FactsInProgress {
  return {
    ...(birth && { birth }),
    ...(personalId && { personalId }),
    ...(militaryRank && { militaryRank }),
    ...(position && { position }),
  };
}

function cellAt({ grid }: Table, row: number, column: number): CellRef {
  return { file: grid.file, sheet: grid.sheet, row, column };
}
