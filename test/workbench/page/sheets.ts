import type { CellContent } from "../../../src/workbench/model/cell";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { DEFAULT_STYLE, type CellStyle } from "../../../src/workbench/model/style";
import { Workbook } from "../../../src/workbench/model/workbook";

/** A sheet of a new workbook, its cells given row by row; null leaves a cell out. */
export function sheetOf(rows: readonly (readonly CellContent[])[], style: Partial<CellStyle> = {}): Sheet {
  const sheet = new Workbook("thu.xlsx").addSheet("Chấm điểm");
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      if (content === null) return;
      sheet.load(row + 1, column + 1, { content, formula: null, style: { ...DEFAULT_STYLE, ...style } });
    });
  });
  return sheet;
}
