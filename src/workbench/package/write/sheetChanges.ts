import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";
import type { Cell } from "../../model/cell";
import { changedKeys, changedMembers, type LayoutSnapshot } from "../layoutSnapshot";
import type { LoadedSheet } from "../read/worksheet";

/** A cell to write: its whole content, or its look alone. */
export interface CellChange {
  readonly cell: Cell;
  readonly rewritten: boolean;
}

export type RowAspect = "height" | "hidden" | "style";

/** What is to be written into the rows of one sheet. */
export interface RowChanges {
  /** Row → column → change. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  /** What changed of rows themselves. */
  readonly rows: ReadonlyMap<number, ReadonlySet<RowAspect>>;
  /** Shared formulas whose master is overwritten: their other cells get formulas of their own. */
  readonly unshared: ReadonlySet<string>;
}

/**
 * What changed in a loaded sheet's rows.
 * @throws Error where part of an array formula or data table was overwritten: Excel forbids that, too.
 */
export function loadedChanges(sheet: Sheet, found: LoadedSheet, before: LayoutSnapshot): RowChanges {
  const cells = new Map<number, Map<number, CellChange>>();
  const unshared = new Set<string>();
  for (const key of sheet.touched) {
    const [row, column] = placeOf(key);
    const cell = sheet.cell(row, column);
    if (cell === undefined) continue;
    const rewritten = sheet.rewritten.has(key);
    const share = found.sharedMasters.get(key);
    if (rewritten && share !== undefined) unshared.add(share);
    if (rewritten && found.arrays.some((range) => holds(range, row, column)))
      throw new Error(`row ${row}, column ${column} of ${sheet.name} is part of an array formula`);
    put(cells, row, column, { cell, rewritten });
  }
  return { cells, unshared, rows: changedRows(sheet, before) };
}

/** All rows and cells of a sheet that is written for the first time. */
export function allChanges(sheet: Sheet, before: LayoutSnapshot): RowChanges {
  const cells = new Map<number, Map<number, CellChange>>();
  for (const [row, inRow] of sheet.rowsInOrder())
    for (const [column, cell] of inRow) put(cells, row, column, { cell, rewritten: true });
  return { cells, unshared: new Set(), rows: changedRows(sheet, before) };
}

function changedRows(sheet: Sheet, before: LayoutSnapshot): Map<number, Set<RowAspect>> {
  const rows = new Map<number, Set<RowAspect>>();
  const note = (aspect: RowAspect, changed: readonly number[]): void => {
    for (const row of changed) rows.set(row, (rows.get(row) ?? new Set<RowAspect>()).add(aspect));
  };
  note("height", changedKeys(before.rowHeights, sheet.rowHeights));
  note("hidden", changedMembers(before.hiddenRows, sheet.hiddenRows));
  note("style", changedKeys(before.rowStyles, sheet.rowStyles));
  return rows;
}

/** Row and column of "5:2". */
export function placeOf(key: string): readonly [row: number, column: number] {
  const [row, column] = key.split(":").map(Number);
  return [row ?? 0, column ?? 0];
}

function holds(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

function put(
  cells: Map<number, Map<number, CellChange>>,
  row: number,
  column: number,
  change: CellChange,
): void {
  const inRow = cells.get(row) ?? new Map<number, CellChange>();
  cells.set(row, inRow.set(column, change));
}
