import Big from "big.js";
import type { Fraction } from "../../domain/phrases/numbers";
import type { Language } from "../../domain/text/bilingual";
import { typedValue } from "./thresholds";

/** What staff type and what settings keep: "1,5" and "1.5", "60" % and "0.6", "16/11/2024" and "2024-11-16". */

/** A number of 0 or more as the settings' exact decimal; null where it is none. */
export function typedDecimal(typed: string): string | null {
  const text = typed.trim().replace(",", ".");
  return /^\d+(?:\.\d+)?$/.test(text) ? new Big(text).toFixed() : null;
}

/** A whole number of 0 or more; null where it is none. */
export function typedCount(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** A percentage of 0 to 100 as the settings' exact fraction; null where it is none. */
export function typedShare(typed: string): string | null {
  return typedValue({ kind: "share" }, typed);
}

/** A day as the settings keep it; null where there is no such day. */
export function typedDay(typed: string): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  if (parts === null) return null;
  const [, day = "", month = "", year = ""] = parts;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Some text without the spaces around it; null where nothing is left. */
export function typedText(typed: string): string | null {
  const text = typed.trim();
  return text === "" ? null : text;
}

/** "1.5" → "1,5". */
export function shownDecimal(decimal: string, language: Language): string {
  return language === "vi" ? decimal.replace(".", ",") : decimal;
}

/** "0.605" → "60,5". */
export function shownShare(share: string, language: Language): string {
  return shownDecimal(new Big(share).times(100).toFixed(), language);
}

/** A decimal of the settings as an exact fraction. */
export function asShare(decimal: string): Fraction {
  return { num: new Big(decimal), den: new Big(1) };
}
