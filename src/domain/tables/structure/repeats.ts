import { foldText } from "../../text";
import type { SheetCells } from "../cells/sheetCells";
import { leavesOf, type HeaderBlock } from "./labels";
import type { Band } from "./region";

/**
 * Cuts a band where its header begins again: "STT, Họ tên, Điểm, STT, Họ tên, Điểm" is one list written in two
 * columns side by side, or two lists.
 * @returns null where no label begins again.
 */
export function splitRepeats(cells: SheetCells, band: Band, header: HeaderBlock): Band[] | null {
  const leaves = leavesOf(cells, band, header);
  const texts = leaves.map((leaf) => foldText(cells.text(leaf.row, leaf.column)));
  const regular = repeatsRegularly(texts);
  const starts = leaves.flatMap((leaf, index) => {
    if (index === 0 || texts[index] === "" || texts[index] !== texts[0]) return [];
    return regular || beginsAgain(cells, texts, index, leaf, band.firstColumn) ? [index] : [];
  });
  const sizes = [0, ...starts].map((start, part) => (starts[part] ?? leaves.length) - start);
  if (starts.length === 0 || sizes.some((size) => size < 2)) return null;
  const firsts = [band.firstColumn, ...starts.map((start) => leaves[start]?.column ?? band.firstColumn)];
  return firsts.map((firstColumn, index) => ({
    firstColumn,
    lastColumn: (firsts[index + 1] ?? band.lastColumn + 1) - 1,
  }));
}

function beginsAgain(
  cells: SheetCells,
  texts: readonly string[],
  index: number,
  leaf: { readonly row: number; readonly column: number },
  firstColumn: number,
): boolean {
  // After an empty column the first label alone is enough; without one the second must follow too.
  const afterGap = leaf.column > firstColumn && isEmptyColumn(cells, leaf.row, leaf.column - 1);
  const second = texts.length > 2 && texts[index + 1] !== undefined && texts[index + 1] === texts[1];
  return (afterGap || second) && !inGroup(cells, leaf.row, leaf.column);
}

/** The first label comes back at least twice, every two columns or more. */
function repeatsRegularly(texts: readonly string[]): boolean {
  const places = texts.flatMap((text, index) => (text === texts[0] ? [index] : []));
  const step = places[1] ?? 0;
  return places.length >= 3 && step >= 2 && places.every((place, index) => place === index * step);
}

function isEmptyColumn(cells: SheetCells, fromRow: number, column: number): boolean {
  for (let row = fromRow; row <= Math.min(cells.range.lastRow, fromRow + 60); row += 1) {
    if (cells.filled(row, column)) return false;
  }
  return true;
}

/** Sub-labels may repeat under each group. */
function inGroup(cells: SheetCells, row: number, column: number): boolean {
  const above = cells.merges.at(row - 1, column);
  return (
    above !== undefined &&
    above.lastColumn > above.firstColumn &&
    above.firstRow < row &&
    above.lastRow < row &&
    cells.filled(above.firstRow, above.firstColumn)
  );
}
