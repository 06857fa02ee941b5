import { sheetCells } from "../tables/cells/sheetCells";
import type { Table } from "../tables/table";

/** A title stands close above its table. */
const MOST_ROWS_ABOVE = 14;

/** The texts of the rows above the header, the nearest row first. */
export function titlesAbove({ grid, headerRows }: Table): readonly string[] {
  const cells = sheetCells(grid);
  const header = Math.min(...headerRows);
  const { firstRow, firstColumn, lastColumn } = grid.range;
  const lines: string[] = [];
  for (let row = header - 1; row >= Math.max(firstRow, header - MOST_ROWS_ABOVE); row -= 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const text = cells.text(row, column);
      if (text !== "" && cells.filled(row, column)) lines.push(text);
    }
  return lines;
}
