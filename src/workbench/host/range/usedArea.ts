import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";

/**
 * Excel's used range: the smallest rectangle around the cells that hold something and, unless `valuesOnly`,
 * those with a look of their own. Cells that were cleared no longer count. null: there is none.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): CellRange | null {
  if (valuesOnly) return sheet.usedRange(true);
  let used: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } | null = null;
  for (const [row, cells] of sheet.rowsInOrder()) {
    for (const [column, cell] of cells) {
      const usual = sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? sheet.defaultStyle;
      if (cell.content === null && cell.formula === null && cell.style === usual) continue;
      used ??= { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      used.lastRow = row;
      used.firstColumn = Math.min(used.firstColumn, column);
      used.lastColumn = Math.max(used.lastColumn, column);
    }
  }
  return used;
}
