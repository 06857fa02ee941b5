import Big from "big.js";
import type { RawValue } from "../grid/grid";
import { cleanText } from "./clean";
import { parseDecimal } from "./numbers";

const ONE = new Big(1);
const ZERO = new Big(0);

export interface ShareContext {
  /** The cell is formatted as percent: its number is already a fraction. */
  readonly percentFormat: boolean;
  /** Bare numbers of this column count percent (85 means 85%); absent: those above 1 do. */
  readonly percentPoints?: boolean;
}

/** Whether an Excel number format shows percent, quoted text aside. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.includes("%") && /%/.test(numberFormat.replace(/"[^"]*"|\\./g, ""));
}

/**
 * A share of the whole as an exact fraction 0..1: 0.7 in a percent format, "85%", "69,9", 85 where the
 * column counts percent, "17/19".
 * @returns null where the value is empty, no number, or outside 0..1.
 */
export function parseShare(value: RawValue, context: ShareContext): Big | null {
  const share =
    typeof value === "string" ? shareOfText(value, context) : shareOfNumber(parseDecimal(value), context);
  return share !== null && share.gte(ZERO) && share.lte(ONE) ? share : null;
}

function shareOfText(value: string, context: ShareContext): Big | null {
  const text = cleanText(value);
  const ratio = /^(\d+) ?\/ ?(\d+)$/.exec(text);
  if (ratio) return ratioOf(ratio[1], ratio[2]);
  // "12,500%" would be 12.5%, not 12500%: after a percent sign nothing is grouped by thousands.
  if (text.endsWith("%")) return parseDecimal(text, text.includes(",") ? "," : ".");
  return shareOfNumber(parseDecimal(text, text.includes(",") ? "," : "."), {
    ...context,
    percentFormat: false,
  });
}

function ratioOf(part: string | undefined, whole: string | undefined): Big | null {
  return part === undefined || whole === undefined || Number(whole) === 0 ? null : new Big(part).div(whole);
}

function shareOfNumber(number: Big | null, context: ShareContext): Big | null {
  if (number === null || context.percentFormat) return number;
  return (context.percentPoints ?? number.gt(ONE)) ? number.div(100) : number;
}
