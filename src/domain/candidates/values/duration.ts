import type Big from "big.js";
import { foldText, parseDecimal, type DecimalMark } from "../../text";
import type { RawValue } from "../../grid/grid";
import { saysNone } from "./none";

/** Days absent: 5, "05 ngày", "2,5 ngày làm việc"; "Không", "-" are none. Null for anything else. */
export function readDays(raw: RawValue, text: string, mark: DecimalMark): Big | null {
  if (saysNone(text)) return parseDecimal(0);
  const days = parseDecimal(typeof raw === "string" ? withoutUnit(raw, DAYS) : raw, mark);
  return days?.gte(0) ? days : null;
}

/** Months served: 8, "08 tháng", "1 năm 2 tháng", "2 năm". Null for anything else. */
export function readMonths(raw: RawValue, mark: DecimalMark): Big | null {
  if (typeof raw !== "string") return notNegative(parseDecimal(raw, mark));
  const [, years, months] = /^(\d{1,2}) nam(?: (\d{1,2}) thang)?$/.exec(foldText(raw)) ?? [];
  if (years !== undefined) return parseDecimal(Number(years) * 12 + Number(months ?? 0));
  return notNegative(parseDecimal(withoutUnit(raw, MONTHS), mark));
}

const DAYS = /\s*ngày(?: (?:làm việc|công))?\.?$/iu;
const MONTHS = /\s*tháng\.?$/iu;

function withoutUnit(text: string, unit: RegExp): string {
  return text.normalize("NFC").replace(unit, "");
}

function notNegative(number: Big | null): Big | null {
  return number?.gte(0) ? number : null;
}
