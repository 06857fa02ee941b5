import type { CellRef } from "../grid/grid";
import { CellKind } from "../tables/cells/cellKind";
import { sheetCells } from "../tables/cells/sheetCells";
import type { Table, TableColumn, Warning } from "../tables/table";
import { dateWarning } from "./notices";
import { typedBefore } from "./values/date";

/** "JAN01", "MRZ-12": letters and a number, as codes are written. */
const CODE = /^\p{L}{1,6}[ ./_-]?\d{1,6}$/u;

/** Columns of codes nobody reviews, in which Excel took some codes for dates ("JAN01"): whoever joins by them is told. */
export function datesAmongCodes(tables: readonly Table[]): Warning[] {
  return tables.flatMap((table) =>
    table.columns.filter(({ field }) => field === "other").flatMap((column) => datesIn(table, column)),
  );
}

function datesIn({ grid, entries }: Table, { column, label }: TableColumn): Warning[] {
  const cells = sheetCells(grid);
  const dates: { readonly cell: CellRef; readonly text: string }[] = [];
  let codes = 0;
  for (const { row } of entries) {
    const raw = cells.raw(row, column);
    const text = cells.text(row, column);
    if (cells.kind(row, column) === CellKind.date && typeof raw === "number") {
      const typed = typedBefore(raw).join(" / ");
      dates.push({ cell: { file: grid.file, sheet: grid.sheet, row, column }, text: `${text} (${typed}?)` });
    } else if (CODE.test(text)) codes += 1;
  }
  if (dates.length === 0 || codes <= dates.length) return [];
  return [
    dateWarning(
      label,
      dates.map(({ text }) => text),
      dates.map(({ cell }) => cell),
    ),
  ];
}
