import Big from "big.js";
import type {
  Candidate,
  Discipline,
  DisciplineDegree,
  Facts,
  FactValues,
  Initiative,
  Reading,
  TaskRating,
} from "../../../src/domain/candidates/candidate";
import type { CellRef } from "../../../src/domain/grid/grid";
import type { ReviewSettings } from "../../../src/domain/settings";

const COLUMNS: readonly (keyof FactValues)[] = [
  "strength",
  "taskRating",
  "completedCount",
  "completedShare",
  "advancedCount",
  "advancedShare",
  "emulationCount",
  "discipline",
  "initiative",
  "title",
  "total",
  "votesFor",
  "members",
  "birth",
  "militaryRank",
  "position",
  "votesShare",
  "note",
];

/** Where a fact of the candidate in this row stands, as the builders place it. */
export function cellOf(fact: keyof FactValues, row: number, sheet = "Bảng"): CellRef {
  return { file: "so.xlsx", sheet, row, column: COLUMNS.indexOf(fact) + 3 };
}

/** Short ways to write a row's facts: numbers are counts, points or shares; "" is an empty cell; "?x" is unclear text. */
export interface Row {
  readonly strength?: number | string;
  readonly taskRating?: TaskRating | "" | "?";
  readonly completedCount?: number | "";
  readonly completedShare?: number | string;
  readonly advancedCount?: number | string;
  readonly advancedShare?: number | string;
  readonly emulationCount?: number | "" | "?";
  readonly discipline?: "none" | DisciplineDegree | "unnamed" | "" | "?";
  readonly initiative?: string;
  readonly title?: string;
  readonly total?: number | string;
  readonly bonus?: number;
  readonly penalty?: number;
  readonly classCap?: string;
  readonly votesFor?: number;
  readonly votesShare?: number | string;
  readonly members?: number;
  readonly birth?: string;
  readonly militaryRank?: string;
  readonly position?: string;
  readonly note?: string;
}

export interface Place {
  readonly row?: number;
  readonly sheet?: string;
  readonly unit?: string | null;
  readonly group?: string | null;
}

let nextRow = 11;

/** A unit with the facts its row gives; what is not named has no column. */
export function unit(name: string, row: Row = {}, place: Place = {}): Candidate {
  return candidate("unit", name, row, place);
}

/** A person with the facts the row gives; what is not named has no column. */
export function person(name: string, row: Row = {}, place: Place = {}): Candidate {
  return candidate("person", name, row, { sheet: "Danh sách", ...place });
}

/** People of one unit, numbered. */
export function people(count: number, row: Row, place: Place): readonly Candidate[] {
  return Array.from({ length: count }, (_, index) => person(`Người thứ ${index + 1} ${nextRow}`, row, place));
}

export const SETTINGS: ReviewSettings = {
  year: 2025,
  today: "2025-11-18",
  criteriaId: null,
  blanks: { discipline: "unknown", initiative: "unknown" },
  decisions: [],
  decidedBy: {},
};

function candidate(subject: Candidate["subject"], name: string, facts: Row, place: Place): Candidate {
  const row = place.row ?? nextRow++;
  const sheet = place.sheet ?? "Bảng";
  return {
    id: `${subject === "unit" ? "u" : "p"}${row}`,
    subject,
    name,
    unit: place.unit ?? null,
    group: place.group ?? null,
    source: { file: "so.xlsx", sheet, row, column: 2 },
    facts: factsOf(facts, row, sheet),
    history: [],
    periods: [],
    rows: [],
  };
}

function factsOf(row: Row, at: number, sheet: string): Facts {
  const facts: Record<string, Reading<unknown>> = {};
  for (const [fact, written] of Object.entries(row) as [keyof FactValues, string | number][]) {
    const cell = cellOf(fact, at, sheet);
    const text = String(written).replace(".", ",");
    if (written === "") facts[fact] = { kind: "blank", cell };
    else if (typeof written === "string" && written.startsWith("?"))
      facts[fact] = { kind: "unreadable", cell, text: written };
    else facts[fact] = { kind: "known", value: valueOf(fact, written), cell, text };
  }
  return facts as Facts;
}

const TEXTS: readonly string[] = [
  "taskRating",
  "title",
  "birth",
  "militaryRank",
  "position",
  "note",
  "classCap",
];

function valueOf(fact: keyof FactValues, written: string | number): unknown {
  if (fact === "discipline") return disciplineOf(written as DisciplineDegree | "none" | "unnamed");
  if (fact === "initiative") return initiativeOf(String(written));
  return TEXTS.includes(fact) ? written : new Big(written);
}

function disciplineOf(written: DisciplineDegree | "none" | "unnamed"): Discipline {
  if (written === "none") return { kind: "none" };
  return written === "unnamed"
    ? { kind: "some", degree: null, count: 2 }
    : { kind: "some", degree: written, count: 1 };
}

function initiativeOf(text: string): Initiative {
  return text === "none" ? { kind: "none" } : { kind: "some", text };
}
