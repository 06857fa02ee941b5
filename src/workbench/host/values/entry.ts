import type { Cell, CellContent } from "../../model/cell";
import type { EntryConventions } from "./conventions";
import { parseDate } from "./dates";
import { parseNumber } from "./numbers";

export const ERROR_VALUES = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
];
const TEXT_FORMAT = "@";

/** What putting an entry into a cell comes to. */
export interface Entry {
  readonly content: CellContent;
  readonly formula: string | null;
  /** The number format the entry brings along, for a cell formatted General; null: none. */
  readonly format: string | null;
}

const plain = (content: CellContent): Entry => ({ content, formula: null, format: null });

/**
 * Takes a value as Excel takes one that is typed or set: our claim of Excel's rules.
 * "=…" is a formula, "1" the number 1, "70%" 0.7 formatted as percent, "TRUE" a logical value, "#N/A" the error;
 * a leading apostrophe makes the rest text, and a cell formatted "@" keeps everything as text.
 */
export function parseEntry(
  value: string | number | boolean,
  before: Pick<Cell, "style">,
  conventions: EntryConventions,
): Entry {
  const asText = before.style.numberFormat === TEXT_FORMAT;
  if (typeof value === "number") return plain(asText ? String(value) : value);
  if (typeof value === "boolean") return plain(asText ? String(value).toUpperCase() : value);
  if (value === "") return plain(null);
  if (value.startsWith("'")) return plain(value.slice(1));
  if (asText) return plain(value);
  if (value.startsWith("=") && value.length > 1) return { content: null, formula: value, format: null };
  return parseConstant(value, conventions);
}

function parseConstant(value: string, conventions: EntryConventions): Entry {
  const text = value.trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  if (ERROR_VALUES.includes(upper)) return plain({ error: upper });
  // Most text starts with a letter: only what has a digit can be a number or a date.
  if (!/\d/.test(text)) return plain(value);
  const number = parseNumber(text, conventions) ?? parseDate(text, conventions);
  return number === null ? plain(value) : { content: number.value, formula: null, format: number.format };
}
