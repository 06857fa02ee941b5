import Big from "big.js";
import { format, getFormatInfo, isDateFormat } from "numfmt";
import type { Cell } from "./cell";

/** Days between the two date systems: serial 0 of 1904 is serial 1462 of 1900. */
const DAYS_1904 = 1462;

/**
 * The text Excel shows for a cell, with en-US separators and names, as Office.js gives it in `text`
 * (column width is not looked at: no "####" for a narrow column).
 * @param cell undefined for a cell that does not exist; shown as "".
 * @param book what the file says about its dates.
 */
export function shownText(cell: Cell | undefined, book: { readonly date1904: boolean }): string {
  const content = cell?.content ?? null;
  if (cell === undefined || content === null) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "object") return content.error;
  const pattern = cell.style.numberFormat;
  if (typeof content === "string") return write(pattern, content);
  return numberText(pattern, content, book.date1904);
}

function numberText(pattern: string, value: number, date1904: boolean): string {
  if (!isDateFormat(pattern)) return write(pattern, roundedAsExcel(pattern, value));
  const serial = date1904 ? value + DAYS_1904 : value;
  return write(pattern, serial);
}

/**
 * Excel rounds the decimal number of 15 significant digits that people typed, not the binary one behind it:
 * 1.005 with two decimals is 1.01.
 */
function roundedAsExcel(pattern: string, value: number): number {
  if (!Number.isFinite(value)) return value;
  const exact = new Big(value.toPrecision(15));
  const info = formatInfo(pattern);
  if (info === null) return exact.toNumber();
  return exact.round(info.maxDecimals + Math.round(Math.log10(info.scale)), Big.roundHalfUp).toNumber();
}

const ROUNDED_TYPES = new Set(["number", "grouped", "currency", "percent"]);

function formatInfo(pattern: string): { maxDecimals: number; scale: number } | null {
  // With sections of different precision there is no single place to round at: numfmt then rounds by itself.
  if (pattern.includes(";")) return null;
  try {
    const info = getFormatInfo(pattern);
    return ROUNDED_TYPES.has(info.type) ? info : null;
  } catch {
    return null;
  }
}

/** A format code numfmt cannot read is shown as General: the value matters more than its dress. */
function write(pattern: string, value: number | string): string {
  try {
    return format(pattern, value, {
      locale: "en-US",
      dateSpanLarge: false,
      dateErrorNumber: false,
      overflow: "########",
    });
  } catch {
    return format("General", value, { locale: "en-US" });
  }
}
