import type { EntryConventions } from "./conventions";

export interface ParsedNumber {
  readonly value: number;
  /** The number format the entry brings along; null: the cell's stays. */
  readonly format: string | null;
}

/** Excel keeps 15 significant digits. */
function excelNumber(digits: string): number {
  return Number(Number(digits).toPrecision(15));
}

/**
 * A number as Excel would take it from typed text: "1", "-2.5", "1,234", "70%", "1e3", "$5", "1 1/2".
 * @returns null where the text is no number.
 */
export function parseNumber(text: string, conventions: EntryConventions): ParsedNumber | null {
  const { group, decimal } = conventions;
  const match = /^([+-]?)(\$?)([\d.,]+)(e[+-]?\d+)?\s*(%?)$/i.exec(text);
  if (match === null) return parseFraction(text);
  const [, sign = "", currency = "", digits = "", exponent = "", percent = ""] = match;
  const parts = digits.split(decimal);
  const [whole = "", fraction = ""] = parts;
  if (parts.length > 2 || fraction.includes(group) || whole + fraction === "") return null;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  // Thousands must be whole groups of three: "1,23" is not 123.
  if (grouped && (!/^\d{1,3}$/.test(groups[0] ?? "") || groups.slice(1).some((each) => each.length !== 3)))
    return null;
  const plain = excelNumber(`${sign}${groups.join("") || "0"}.${fraction || "0"}${exponent}`);
  if (!Number.isFinite(plain)) return null;
  const decimals = fraction === "" ? "" : ".00";
  if (percent !== "") return { value: excelNumber(String(plain / 100)), format: `0${decimals}%` };
  if (currency !== "") return { value: plain, format: `$#,##0${decimals}` };
  if (exponent !== "") return { value: plain, format: "0.00E+00" };
  return { value: plain, format: grouped ? `#,##0${decimals}` : null };
}

function parseFraction(text: string): ParsedNumber | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (match === null || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === "-" ? -value : value, format: "# ?/?" };
}
