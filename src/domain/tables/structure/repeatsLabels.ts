import type { SheetCells } from "../cells/sheetCells";
import type { HeaderBlock } from "./labels";
import type { RowShapes } from "./rowShape";

/** Whether a row says the labels of a header again, column by column: the next of several stacked tables. */
export function repeatsLabels(shapes: RowShapes, header: HeaderBlock, row: number): boolean {
  const { cells } = shapes;
  let [filled, same] = [0, 0];
  for (const column of shapes.columns) {
    if (!cells.filled(row, column)) continue;
    filled += 1;
    if (isLabelAgain(cells, header, row, column)) same += 1;
    // Rows of data, that is nearly all, are told by their first cells.
    else if (filled === 4 && same === 0) return false;
  }
  return same >= 2 && same * 5 >= filled * 3;
}

function isLabelAgain(cells: SheetCells, header: HeaderBlock, row: number, column: number): boolean {
  const raw = cells.raw(row, column);
  if (typeof raw !== "string") return false;
  for (let label = header.top; label <= header.bottom; label += 1) {
    const text = cells.raw(label, column);
    if (typeof text === "string" && text !== "" && text.trim() === raw.trim()) return true;
  }
  return false;
}
