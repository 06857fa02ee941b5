import type { CellRef } from "../../grid/grid";
import { readHistoryCell } from "../../criteria/readTitle";
import { sheetCells, type SheetCells } from "../../tables/cells/sheetCells";
import { isMark } from "../../tables/fields/valueWords";
import type { Table, TableColumn } from "../../tables/table";
import { initiativeIn } from "./initiativeIn";
import type { YearRecord } from "../candidate";

/** A column about one earlier year, with the title it stands for where a mark alone says it. */
export interface YearColumn {
  readonly column: number;
  readonly year: number;
  /** "CSTĐCS" over "2024": what an x means there. */
  readonly title: string | null;
}

/** The columns of a table that each tell of one year. */
export function yearColumns({ columns }: Table): readonly YearColumn[] {
  return columns.flatMap((column): YearColumn[] => {
    const year = /^year:(\d{4})$/.exec(column.field)?.[1];
    return year === undefined
      ? []
      : [{ column: column.column, year: Number(year), title: markedTitle(column) }];
  });
}

/** A title that the label itself names, its year aside: "CSTĐCS / 2024", "Đạt ĐVQT năm 2024". */
function markedTitle({ label }: TableColumn): string | null {
  const bare = label.replace(/(?:19|20)\d\d/g, " ").replace(/\//g, ", ");
  return readHistoryCell(bare).some(({ kind }) => kind === "held" || kind === "ambiguous") ? bare : null;
}

/** What one row's year columns say, an empty cell included. */
export function recordsOf(
  table: Table,
  row: number,
  columns: readonly YearColumn[],
  under?: string,
): readonly YearRecord[] {
  const cells = sheetCells(table.grid);
  return columns.flatMap(({ column, year, title }) => {
    const cell: CellRef = { file: table.grid.file, sheet: table.grid.sheet, row, column };
    return cellRecords(cells, cell, year, title).map((record) =>
      under === undefined ? record : { ...record, under },
    );
  });
}

function cellRecords(
  cells: SheetCells,
  cell: CellRef,
  year: number,
  title: string | null,
): readonly YearRecord[] {
  // A cell merged over several rows or years speaks for all of them.
  const text = cells.mergedText(cell.row, cell.column);
  const basis = { year, cell, text, initiative: initiativeIn(text), decision: decisionIn(text) };
  if (text === "") return [{ ...basis, kind: "blank", titles: [], rating: null }];
  return readHistoryCell(title !== null && isMark(text) ? title : text).map((read) => ({
    ...basis,
    ...read,
  }));
}

/** "QĐ 123/QĐ-BCH ngày 12/12/2024" behind a title; null where no decision is named. */
function decisionIn(text: string): string | null {
  return /(?:QĐ|quyết định)(?:\s+số)?\s*:?\s*\d[^);]*/iu.exec(text)?.[0].trim() ?? null;
}
