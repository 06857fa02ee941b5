import type { CellRef } from "./grid";

/** Up to so many cells are compared one by one: no texts are made for the few of a finding. */
const FEW = 24;

/** The same cells in the same order, each once. */
export function distinctCells(cells: readonly CellRef[]): readonly CellRef[] {
  if (cells.length < 2) return cells;
  if (cells.length <= FEW)
    return cells.filter((cell, index) => cells.findIndex((other) => isSame(other, cell)) === index);
  const byPlace = new Map<string, CellRef>();
  for (const cell of cells) {
    const place = `${cell.file}\n${cell.sheet}\n${cell.row}\n${cell.column}`;
    if (!byPlace.has(place)) byPlace.set(place, cell);
  }
  return [...byPlace.values()];
}

function isSame(one: CellRef, other: CellRef): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.sheet === other.sheet &&
    one.file === other.file
  );
}
