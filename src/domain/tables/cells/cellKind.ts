import type { RawValue } from "../../grid/grid";

/** What stands in a cell, judged by form alone. Errors of formulas without input (#N/A) are nobody's data. */
export const CellKind = { empty: 0, text: 1, number: 2, date: 3, error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

const BLANK = /^[\s\u00a0\u200b\ufeff]*$/;
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!)$/;
/** "(1)" typed as text is a mark of a column or a note, not minus one. */
const MARK = /^\(\d{1,2}\)$/;
const NUMBER = /^[+-]?[($ ]*[+-]?\d[\d.,  ]*\)?\s?%?\)?$/;
const DATE = /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})$|^\d{1,2}[/-][A-Za-z]{3}[/-]\d{2,4}$/;

/** The kind of one cell from its stored value and its number format. */
export function kindOf(value: RawValue, numberFormat: string | undefined): CellKind {
  if (typeof value === "number")
    return numberFormat !== undefined && isDateFormat(numberFormat) ? CellKind.date : CellKind.number;
  if (typeof value === "boolean") return CellKind.number;
  return kindOfText(value);
}

function kindOfText(value: string): CellKind {
  if (value === "") return CellKind.empty;
  const first = value.charCodeAt(0);
  // Letters come first in nearly every text cell of a large sheet; only the rest needs the patterns.
  if (first > 64 && first < 0xa0 && value.length > 0) return CellKind.text;
  if (first === 35 && ERROR.test(value)) return CellKind.error;
  if (BLANK.test(value)) return CellKind.empty;
  const text = value.trim();
  if (MARK.test(text)) return CellKind.text;
  if (NUMBER.test(text)) return CellKind.number;
  return DATE.test(text) ? CellKind.date : CellKind.text;
}

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General") return false;
  const known = dateFormats.get(numberFormat);
  if (known !== undefined) return known;
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
  const isDate = /[dyh]|m(?=.*[dyhs])|m{3,}/i.test(codes);
  dateFormats.set(numberFormat, isDate);
  return isDate;
}
