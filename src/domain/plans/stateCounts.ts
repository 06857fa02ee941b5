import { cellAddress } from "../grid/address";
import type { SheetBuilder } from "./sheetBuilder";
import type { TableRows } from "./tableBlock";

/**
 * One line per state, each counted by a formula over the table's column of states, so that what staff correct by
 * hand is counted anew; then the sum.
 * @param column the 1-based column of the states
 * @param range the table's rows, headings between them included
 */
export function stateCounts(
  sheet: SheetBuilder,
  states: readonly string[],
  column: number,
  range: TableRows,
  size: number,
): void {
  const cells = `${cellAddress(range.first, column)}:${cellAddress(range.last, column)}`;
  const top = sheet.row;
  const line = (text: string, formula: string, bold: boolean): void => {
    const { row } = sheet;
    sheet.span(row, 1, column - 1, text, { horizontal: "left", fontSize: size, bold });
    sheet.put(row, column, { kind: "formula", formula, format: "0" });
    const at = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    sheet.style(at, { horizontal: "center", vertical: "center", fontSize: size, bold });
    sheet.style({ ...at, firstColumn: 1 }, { grid: true });
    sheet.row += 1;
  };
  for (const state of states) line(state, `=COUNTIF(${cells},"${state}")`, false);
  const counted = `${cellAddress(top, column)}:${cellAddress(sheet.row - 1, column)}`;
  line("Tổng cộng", `=SUM(${counted})`, true);
}
