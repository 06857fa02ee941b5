import type Big from "big.js";
import { periodColumns } from "../../periods/periodColumns";
import type { PeriodScore } from "../../periods/period";
import type { NamedPeriod } from "../../periods/readPeriod";
import { isClassColumn, tablePeriod } from "../../periods/tablePeriod";
import type { SheetCells } from "../../tables/cells/sheetCells";
import type { Table } from "../../tables/table";
import type { FactId, Reading } from "../candidate";
import { asFact, factColumns, type FactColumn } from "../facts/factColumns";
import { readCell, type CellNotes, type FactsInProgress } from "../facts/readFacts";

/** Where one period stands in a table's rows. */
interface PeriodPlace {
  readonly named: NamedPeriod;
  readonly points: FactColumn | null;
  /** The column of its class. */
  readonly className: number | null;
}

/** How a table's columns are shared between the year's facts and single periods. */
export interface PeriodPlan {
  /** The columns that state facts of the year. */
  readonly facts: readonly FactColumn[];
  readonly places: readonly PeriodPlace[];
  /** The whole table is of one period: what it counts is not the year's. */
  readonly isOfPeriod: boolean;
}

/** What a sheet of one period says of somebody for good: who it is, and what happened. */
const BEYOND_PERIOD: ReadonlySet<FactId> = new Set<FactId>([
  "ordinal",
  "birth",
  "militaryRank",
  "position",
  "enlisted",
  "personalId",
  "category",
  "note",
  "strength",
  "discipline",
  "initiative",
  "registeredTitle",
  "study",
  "transfer",
  "investigation",
  "pledged",
]);

/**
 * Which columns of a table say something of the year, and which of a single period.
 * @param isAlone the workbook has no other period: what its table says is then what is reviewed
 */
export function periodPlan(table: Table, cells: SheetCells, isAlone: boolean): PeriodPlan {
  const all = factColumns(table, cells);
  const named = isAlone ? null : tablePeriod(table);
  if (named !== null) {
    const points = all.find(({ fact }) => fact === "total") ?? null;
    const className = table.columns.find(isClassColumn)?.column ?? null;
    return {
      facts: all.filter(({ fact }) => BEYOND_PERIOD.has(fact)),
      places: [{ named, points, className }],
      isOfPeriod: true,
    };
  }
  const columns = periodColumns(table);
  const taken = new Set(columns.map(({ column }) => column));
  const places = columns.flatMap(({ column: at, named: period, gives }): PeriodPlace[] => {
    const column = table.columns.find((each) => each.column === at);
    if (column === undefined) return [];
    return gives === "class"
      ? [{ named: period, points: null, className: at }]
      : [{ named: period, points: asFact(table, cells, column, "total"), className: null }];
  });
  return {
    facts: all.filter(({ column }) => !taken.has(column.column)),
    places: joined(places),
    isOfPeriod: false,
  };
}

/** What one row says of each period. */
export function readPeriods(
  cells: SheetCells,
  row: number,
  places: readonly PeriodPlace[],
  notes: CellNotes,
): readonly PeriodScore[] {
  return places.flatMap(({ named: { period, year }, points, className }): PeriodScore[] => {
    const at = (column: number) => ({ file: cells.grid.file, sheet: cells.grid.sheet, row, column });
    const written = className === null ? "" : cells.text(row, className);
    const cell = points !== null ? at(points.column.column) : className !== null ? at(className) : null;
    if (cell === null) return [];
    const total: Reading<Big> =
      points === null ? { kind: "blank", cell } : readCell(cells, row, points, "total", notes);
    const score = { period, total, className: written === "" ? null : written, cell };
    return [year === null ? score : { ...score, year }];
  });
}

/** That nobody was disciplined in one month says nothing of the year; that somebody was does. */
export function keepWhatHappened(facts: FactsInProgress): void {
  const { discipline, initiative } = facts;
  if (discipline !== undefined && !(discipline.kind === "known" && discipline.value.kind === "some"))
    delete facts.discipline;
  if (initiative !== undefined && !(initiative.kind === "known" && initiative.value.kind === "some"))
    delete facts.initiative;
}

/** "Tháng 1 / Điểm" and "Tháng 1 / Xếp loại" speak of one period. */
function joined(places: readonly PeriodPlace[]): readonly PeriodPlace[] {
  const together: PeriodPlace[] = [];
  for (const place of places) {
    const at = together.findIndex(
      ({ named, points, className }) =>
        JSON.stringify(named) === JSON.stringify(place.named) &&
        (points === null || place.points === null) &&
        (className === null || place.className === null),
    );
    const before = together[at];
    if (before === undefined) together.push(place);
    else
      together[at] = {
        ...before,
        points: before.points ?? place.points,
        className: before.className ?? place.className,
      };
  }
  return together;
}
