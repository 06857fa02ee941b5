import type { CellRange, CellRef } from "./grid";

/** The letters of a 1-based column: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 1-based column of its letters: "AB" → 28. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B11" for row 11, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "A1:C3", or "A1" where the range is one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula writes it: always quoted, quotes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** "'Chấm điểm'!M11": the form in which reports and links name a cell of the workbook. */
export function refAddress(ref: CellRef): string {
  return `${quotedSheet(ref.sheet)}!${cellAddress(ref.row, ref.column)}`;
}

/**
 * Reads "A1", "$A$1:B2" or "'Chấm điểm'!A1:B2" (the sheet part is passed over).
 * @returns null where the text is no cell address, as with whole rows ("1:3").
 */
export function parseRange(address: string): CellRange | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const [, column, row, lastColumn, lastRow] = match as unknown as [string, string, string, string?, string?];
  const first = { row: Number(row), column: columnNumber(column) };
  return {
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: lastRow === undefined ? first.row : Number(lastRow),
    lastColumn: lastColumn === undefined ? first.column : columnNumber(lastColumn),
  };
}
