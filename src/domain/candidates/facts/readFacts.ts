import type { CellRef } from "../../grid/grid";
import { CellKind } from "../../tables/cells/cellKind";
import type { SheetCells } from "../../tables/cells/sheetCells";
import { parseDecimal } from "../../text";
import type { Discipline, FactId, Facts, FactValues, Reading } from "../candidate";
import { higherTitle } from "../values/title";
import { DISCIPLINE_DEGREES } from "../candidate";
import type { FactColumn } from "./factColumns";
import { FIRST_SERIAL, typedBefore } from "../values/date";
import { isDate, isNumeric, readLimits, readValue } from "./readValue";

/** Cells that staff should look at, by the column they stand in. */
export interface CellNotes {
  storedAsText(column: FactColumn, cell: CellRef): void;
  unreadable(column: FactColumn, cell: CellRef, text: string): void;
  /** The text gives no exact number, but limits: "trên 15". */
  limited(column: FactColumn, cell: CellRef, text: string): void;
  /** Excel took what was typed for a date. */
  turnedIntoDate(column: FactColumn, cell: CellRef, text: string, typed: readonly string[]): void;
}

/** Where a cell is only looked at once more. */
export const SILENT: CellNotes = {
  storedAsText: () => undefined,
  unreadable: () => undefined,
  limited: () => undefined,
  turnedIntoDate: () => undefined,
};

export type FactsInProgress = { -readonly [K in FactId]?: Reading<FactValues[K]> };

/** Every fact one row states, each with the cell it came from. */
export function readFacts(
  cells: SheetCells,
  row: number,
  columns: readonly FactColumn[],
  notes: CellNotes,
): FactsInProgress {
  const facts: FactsInProgress = {};
  const told = new Set<number>();
  for (const column of columns) {
    // What is odd about a cell that states two facts is told once.
    const once = told.has(column.column.column) ? SILENT : notes;
    told.add(column.column.column);
    addFact(facts, column.fact, readCell(cells, row, column, column.fact, once));
  }
  return facts;
}

/** One cell as a fact of the kind its column states. */
export function readCell<K extends FactId>(
  cells: SheetCells,
  row: number,
  column: FactColumn,
  fact: K,
  notes: CellNotes,
): Reading<FactValues[K]> {
  const cell: CellRef = { file: cells.grid.file, sheet: cells.grid.sheet, row, column: column.column.column };
  const raw = cells.raw(row, cell.column);
  const kind = cells.kind(row, cell.column);
  const text = kind === CellKind.error ? String(raw) : cells.text(row, cell.column);
  if (text === "") return { kind: "blank", cell };
  const numberFormat = cells.numberFormat(row, cell.column);
  if (kind === CellKind.date && typeof raw === "number" && !isDate(fact) && raw >= FIRST_SERIAL) {
    notes.turnedIntoDate(column, cell, text, typedBefore(raw));
    return { kind: "unreadable", cell, text };
  }
  const filled = { raw: decodedRaw(raw, text), text, numberFormat, column };
  const value = kind === CellKind.error ? null : readValue(fact, filled);
  if (value === "blank") return { kind: "blank", cell };
  if (value === null) {
    const limits = kind === CellKind.error ? null : readLimits(fact, filled);
    if (limits) {
      notes.limited(column, cell, text);
      return { kind: "unreadable", cell, text, limits };
    }
    notes.unreadable(column, cell, text);
    return { kind: "unreadable", cell, text };
  }
  if (typeof raw === "string" && isNumeric(fact) && parseDecimal(raw, column.decimalMark) !== null)
    notes.storedAsText(column, cell);
  return { kind: "known", value, cell, text };
}

/** Numbers stay as Excel holds them; texts are read as shown, decoded and cleaned. */
function decodedRaw(raw: string | number | boolean, text: string): string | number | boolean {
  return typeof raw === "string" ? text : raw;
}

/** Adds a reading to a fact that several columns may state: sub-columns by sex, by degree, by title. */
export function addFact<K extends FactId>(
  facts: FactsInProgress,
  fact: K,
  reading: Reading<FactValues[K]>,
): void {
  const before = facts[fact] as Reading<FactValues[K]> | undefined;
  const both = before === undefined ? reading : together(fact, before, reading);
  facts[fact] = both as FactsInProgress[K];
}

function together<T>(fact: FactId, one: Reading<T>, other: Reading<T>): Reading<T> {
  if (one.kind === "known" && other.kind === "known")
    return strongerOf(fact, one.value, other.value) === one.value ? one : other;
  if (one.kind === "known") return fact === "discipline" && saysNobody(one) ? other : one;
  if (other.kind === "known") return fact === "discipline" && saysNobody(other) ? one : other;
  return one.kind === "unreadable" ? one : other;
}

/** Nobody under one form, and nothing said under another, is not yet nobody at all. */
function saysNobody(reading: { readonly value: unknown }): boolean {
  return (reading.value as Discipline).kind === "none";
}

/** Of two readings of one row the weightier: the heavier discipline, the higher title, else the first. */
function strongerOf(fact: FactId, one: unknown, other: unknown): unknown {
  if (fact === "discipline") return heavierDiscipline(one as Discipline, other as Discipline);
  const titles = fact === "proposedTitle" || fact === "registeredTitle" || fact === "title";
  return titles && typeof one === "string" && typeof other === "string" ? higherTitle(one, other) : one;
}

function heavierDiscipline(one: Discipline, other: Discipline): Discipline {
  const weight = (discipline: Discipline) =>
    discipline.kind === "none"
      ? -2
      : discipline.degree === null
        ? -1
        : DISCIPLINE_DEGREES.indexOf(discipline.degree);
  return weight(other) > weight(one) ? other : one;
}

/** Facts of one subject from two tables: the first known reading stays; what differs is told by the caller. */
export function mergeFacts(first: Facts, second: Facts): FactsInProgress {
  const merged: FactsInProgress = { ...first };
  for (const fact of Object.keys(second) as FactId[]) {
    const [mine, theirs] = [first[fact], second[fact]];
    if (mine?.kind !== "known" && theirs !== undefined && (mine === undefined || theirs.kind === "known"))
      setFact(merged, fact, theirs);
  }
  return merged;
}

function setFact<K extends FactId>(facts: FactsInProgress, fact: K, reading: Facts[FactId]): void {
  facts[fact] = reading as FactsInProgress[K];
}
