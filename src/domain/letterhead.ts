import type { Grid } from "./grid/grid";
import { groupBy } from "./groupBy";
import { SheetCells } from "./tables/cells/sheetCells";
import type { Table } from "./tables/table";
import { cleanText, decodeLegacy, foldText } from "./text";

/** What the workbook's own sheets say above their tables. */
export interface Letterhead {
  /** The body above ("BỘ TƯ LỆNH …") and the issuing body; "" where the workbook does not show them. */
  readonly superior: string;
  readonly issuer: string;
  /** Every text above a table, sheet by sheet, top to bottom. */
  readonly texts: readonly string[];
}

/** No body: the line below the bodies ("Số: 15/BC-BCH"), and lines drawn with signs. */
const NO_BODY = /^số(?!\p{L})|^[^\p{L}]*$/u;
const MOTTO = /cong hoa xa hoi chu nghia/;
/** A year that a title names; not the year of a date ("ngày 18 tháng 11 năm 2025"). */
const YEAR = /(thang [\d. …]*)?\bnam:? ?(20\d{2})\b/g;

/** Reads the texts above each sheet's first table, and the letterhead left of the national motto. */
export function readLetterhead(tables: readonly Table[]): Letterhead {
  const tops = [...groupBy(tables, ({ grid }) => grid).entries()].map(
    ([grid, onSheet]) =>
      new SheetCells(above(grid, Math.min(...onSheet.flatMap(({ headerRows }) => headerRows)))),
  );
  const bodies = tops.map(bodiesOf).find((found) => found !== null);
  return {
    superior: bodies?.superior ?? "",
    issuer: bodies?.issuer ?? "",
    texts: tops.flatMap((top) => [...cellsOf(top)].map(({ text }) => text)),
  };
}

/** The first year that a title names, e.g. 2025 in "BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025"; null where none does. */
export function yearInTitles(texts: readonly string[]): number | null {
  for (const text of texts) {
    for (const [, date, year] of foldText(text).matchAll(YEAR)) {
      if (date === undefined) return Number(year);
    }
  }
  return null;
}

/** The part of a sheet above a row; a huge sheet costs no more than its top. */
function above(grid: Grid, headerRow: number): Grid {
  const rows = Math.max(0, headerRow - grid.range.firstRow);
  return {
    ...grid,
    range: { ...grid.range, lastRow: grid.range.firstRow + rows - 1 },
    values: grid.values.slice(0, rows),
    text: grid.text.slice(0, rows),
    numberFormats: grid.numberFormats.slice(0, rows),
    fontNames: grid.fontNames.slice(0, rows),
  };
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function* cellsOf(sheet: SheetCells): Generator<Placed> {
  const { firstRow, lastRow, firstColumn, lastColumn } = sheet.range;
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const text = sheet.text(row, column);
      if (text !== "") yield { row, column, text };
    }
  }
}

/** The two bodies stand left of "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and of the line below it (Nghị định 30/2020). */
function bodiesOf(sheet: SheetCells): { superior: string; issuer: string } | null {
  const cells = [...cellsOf(sheet)];
  const motto = cells.find(({ text }) => MOTTO.test(foldText(text)));
  if (!motto) return null;
  const leftIn = (row: number): Placed | undefined =>
    cells.find((cell) => cell.row === row && cell.column < motto.column);
  const first = leftIn(motto.row);
  if (!first) return null;
  const [body, below] = linesOf(sheet, first).filter(isBody);
  if (body === undefined) return null;
  if (below !== undefined) return { superior: body, issuer: below };
  const second = leftIn(motto.row + 1);
  return second && isBody(second.text)
    ? { superior: body, issuer: second.text }
    : { superior: "", issuer: body };
}

/** The lines of one cell, in Unicode whatever font they were typed in. */
function linesOf(sheet: SheetCells, { row, column }: Placed): readonly string[] {
  const { grid, range } = sheet;
  const font = grid.fontNames[row - range.firstRow]?.[column - range.firstColumn] ?? "";
  const lines = decodeLegacy(String(sheet.raw(row, column)), font).split(/\r?\n/);
  return lines.map(cleanText);
}

function isBody(line: string): boolean {
  return !NO_BODY.test(line.toLowerCase());
}
