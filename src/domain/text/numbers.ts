import Big from "big.js";
import type { RawValue } from "../grid/grid";
import { cleanText } from "./clean";

export type DecimalMark = "," | ".";

/** What staff write after a number without changing it: "85 điểm", "12 đ/c". */
const UNIT_AFTER = /\s*(?:điểm|đ|người|đồng chí|đ\/c|phiếu)\.?$/iu;
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;

/**
 * The exact decimal of a number as Excel holds it: 15 significant digits, so that 0.1 + 0.2 is 0.3.
 * @returns null for what is no finite number.
 */
export function exactNumber(value: number): Big | null {
  return Number.isFinite(value) ? new Big(value.toPrecision(15)) : null;
}

/**
 * The decimal a cell's value says: 88.33, "88,33", "1.234", "1.234,5", "85 điểm"; "85%" is 0.85 as in Excel.
 * A lone dot before three digits groups thousands, as Vietnamese writes them, unless the number starts
 * with 0 or `mark` says that this column writes its decimals with a dot.
 * @returns null where the value is empty or no plain number.
 */
export function parseDecimal(value: RawValue, mark: DecimalMark = ","): Big | null {
  if (typeof value === "number") return exactNumber(value);
  if (typeof value === "boolean") return null;
  const text = cleanText(value)
    .replace(UNIT_AFTER, "")
    .replace(/^[−–](?=\d)/, "-");
  const parts = /^([+-]?)(\d[\d., ]*)(%?)$/.exec(text.replace(/\s+%$/, "%"));
  const digits = parts?.[2] === undefined ? null : plainDigits(parts[2].trim(), mark);
  if (parts === null || digits === null) return null;
  const size = new Big(digits);
  const signed = parts[1] === "-" ? size.neg() : size;
  return parts[3] === "%" ? signed.div(100) : signed;
}

/** "1.234,5" → "1234.5"; null where the separators make no number. */
function plainDigits(written: string, mark: DecimalMark): string | null {
  const text = written.includes(" ") ? joinGroups(written) : written;
  if (text === null || /^\d+$/.test(text)) return text;
  const lastMark = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const other = lastMark === "." ? "," : ".";
  if (text.includes(other)) {
    const [whole = "", fraction = ""] = [
      text.slice(0, text.lastIndexOf(lastMark)),
      text.slice(text.lastIndexOf(lastMark) + 1),
    ];
    const grouped = GROUPED.exec(whole);
    return grouped?.[1] === other && /^\d+$/.test(fraction)
      ? `${whole.replaceAll(other, "")}.${fraction}`
      : null;
  }
  if (GROUPED.test(text) && isGrouping(text, lastMark, mark)) return text.replaceAll(lastMark, "");
  return /^\d+[.,]\d+$/.test(text) ? text.replace(",", ".") : null;
}

function isGrouping(text: string, separator: DecimalMark, mark: DecimalMark): boolean {
  const repeated = text.indexOf(separator) !== text.lastIndexOf(separator);
  return repeated || (separator !== mark && !text.startsWith("0"));
}

/** "12 345" → "12345": spaces may group thousands, nothing else. */
function joinGroups(text: string): string | null {
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text) ? text.replaceAll(" ", "") : null;
}
