import { columnLetters, columnNumber } from "../../../domain/grid/address";
import type { FormulaToken } from "./tokens";

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/**
 * A formula moved by so many rows and columns, as Excel moves relative references when a formula is filled.
 * A shared formula is stored once and means this for each of its other cells (ECMA-376 18.3.1.40).
 * @param tokens of the formula (see formulaTokens); references pushed off the sheet become #REF!.
 */
export function translateFormula(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  return tokens
    .map((token, index) => (isName(tokens, index) ? token.text : moved(token, rows, columns)))
    .join("");
}

/** A word that is a function, a sheet, or the first of a range of sheets ("T1:T12!A1"). */
function isName(tokens: readonly FormulaToken[], index: number): boolean {
  const [next, , last] = [1, 2, 3].map((step) => tokens[index + step]?.text);
  return next === "(" || next === "!" || (next === ":" && last === "!");
}

function moved(token: FormulaToken, rows: number, columns: number): string {
  switch (token.kind) {
    case "word":
      return movedCell(token.text, rows, columns);
    case "columns":
      return movedPair(token.text, (end) => movedColumn(end, columns));
    case "rows":
      return movedPair(token.text, (end) => movedRow(end, rows));
    default:
      return token.text;
  }
}

function movedCell(word: string, rows: number, columns: number): string {
  const match = /^(\$?[A-Za-z]{1,3})(\$?\d{1,7})$/.exec(word);
  const [, column = "", row = ""] = match ?? [];
  const number = columnNumber(column.replace("$", ""));
  if (!match || number > LAST_COLUMN || Number(row.replace("$", "")) > LAST_ROW) return word;
  const newColumn = movedColumn(column, columns);
  const newRow = movedRow(row, rows);
  return newColumn === null || newRow === null ? "#REF!" : newColumn + newRow;
}

function movedPair(pair: string, move: (end: string) => string | null): string {
  const ends = pair.split(":").map(move);
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

function movedColumn(column: string, by: number): string | null {
  if (column.startsWith("$")) return column;
  const moved = columnNumber(column) + by;
  return moved < 1 || moved > LAST_COLUMN ? null : columnLetters(moved);
}

function movedRow(row: string, by: number): string | null {
  if (row.startsWith("$")) return row;
  const moved = Number(row) + by;
  return moved < 1 || moved > LAST_ROW ? null : String(moved);
}
