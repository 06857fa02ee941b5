import type { CellRef } from "../../grid/grid";
import { readHistoryCell } from "../../criteria/readTitle";
import { sheetCells, type SheetCells } from "../../tables/cells/sheetCells";
import { isMark } from "../../tables/fields/valueWords";
import type { Table, TableColumn } from "../../tables/table";
import { yearlyResult, type YearTells } from "../../tables/fields/yearLabel";
import { readInitiative } from "../values/initiative";
import { readTaskRating } from "../values/taskRating";
import { initiativeIn } from "./initiativeIn";
import type { YearRecord } from "../candidate";

/** A column about one earlier year, with the title it stands for where a mark alone says it. */
export interface YearColumn {
  readonly column: number;
  readonly year: number;
  /** "CSTĐCS" over "2024": what an x means there. */
  readonly title: string | null;
  /** "Sáng kiến 2023" and "Xếp loại 2023" say nothing of titles. */
  readonly tells: YearTells;
}

/** The columns of a table that each tell of one year. */
export function yearColumns({ columns }: Table): readonly YearColumn[] {
  return columns.flatMap((column): YearColumn[] => {
    const year = /^year:(\d{4})$/.exec(column.field)?.[1];
    if (year === undefined) return [];
    const tells = yearlyResult(column.label.split(" / "))?.tells ?? "titles";
    return [{ column: column.column, year: Number(year), title: markedTitle(column), tells }];
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
  return columns.flatMap(({ column, year, title, tells }) => {
    const cell: CellRef = { file: table.grid.file, sheet: table.grid.sheet, row, column };
    const records =
      tells === "titles" ? cellRecords(cells, cell, year, title) : resultRecords(cells, cell, year, tells);
    return records.map((record) => (under === undefined ? record : { ...record, under }));
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

/** A cell of a rating's or initiative's own column: what it does not say, an empty one too, denies no title. */
function resultRecords(
  cells: SheetCells,
  cell: CellRef,
  year: number,
  tells: "rating" | "initiative",
): readonly YearRecord[] {
  const text = cells.mergedText(cell.row, cell.column);
  if (text === "") return [];
  const basis = { year, cell, text, kind: "held", titles: [], decision: null } as const;
  if (tells === "rating") {
    const rating = readTaskRating(text);
    return rating === null ? [] : [{ ...basis, rating, initiative: null }];
  }
  const said = readInitiative(text);
  return [{ ...basis, rating: null, initiative: said.kind === "none" ? "" : said.text }];
}

/** "QĐ 123/QĐ-BCH ngày 12/12/2024" behind a title; null where no decision is named. */
function decisionIn(text: string): string | null {
  return /(?:QĐ|quyết định)(?:\s+số)?\s*:?\s*\d[^);]*/iu.exec(text)?.[0].trim() ?? null;
}
