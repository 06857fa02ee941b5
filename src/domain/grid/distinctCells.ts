import { refAddress } from "./address";
import type { CellRef } from "./grid";

/** The same cells in the same order, each once. */
export function distinctCells(cells: readonly CellRef[]): readonly CellRef[] {
  if (cells.length < 2) return cells;
  const byPlace = new Map<string, CellRef>();
  for (const cell of cells) {
    const place = `${cell.file}|${refAddress(cell)}`;
    if (!byPlace.has(place)) byPlace.set(place, cell);
  }
  return [...byPlace.values()];
}
