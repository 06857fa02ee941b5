import type Big from "big.js";
import { tablePeriod } from "../periods/tablePeriod";
import { sheetCells } from "../tables/cells/sheetCells";
import { foldText, parseDecimal } from "../text";
import type { Candidate } from "./candidate";

/** The number under the one column whose label, or the last part of it, reads so; null where there is none or it is no number. */
export function columnValue({ rows, periods }: Candidate, label: string): Big | null {
  const wanted = foldText(label);
  for (const { table, row } of rows) {
    // One month's points set nobody apart in the year.
    if (periods.length > 0 && tablePeriod(table) !== null) continue;
    const fits = table.columns.filter((column) =>
      [column.label, column.label.split(" / ").pop() ?? ""].some((written) => foldText(written) === wanted),
    );
    const [column] = fits;
    if (column !== undefined && fits.length === 1)
      return parseDecimal(sheetCells(table.grid).raw(row, column.column));
  }
  return null;
}
