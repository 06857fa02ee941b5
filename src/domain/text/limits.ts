import type Big from "big.js";
import { cleanText } from "./clean";
import { foldText } from "./fold";

/** What a text says of a number without naming it: "trên 15" lies above 15, "3 - 5%" between the two. */
export interface Limits {
  /** The number is at least this; null: nothing is said. */
  readonly low: Big | null;
  /** The number is at most this, or below it where `highIncluded` is false; null: nothing is said. */
  readonly high: Big | null;
  readonly highIncluded: boolean;
}

const NUMBER = String.raw`\d[\d.,]*(?: ?%)?`;
const ABOVE = new RegExp(`^(?:tren|hon|tu|it nhat|toi thieu|khong duoi|>|>=|≥) ?(${NUMBER})(?: tro len)?$`);
const BELOW = new RegExp(`^(?:duoi|it hon|<) ?(${NUMBER})$`);
const AT_MOST = new RegExp(`^(?:khong qua|toi da|nhieu nhat|<=|≤) ?(${NUMBER})$`);
const BETWEEN = new RegExp(`^(?:tu )?(${NUMBER}) ?(?:-|–|den) ?(${NUMBER})$`);

/**
 * Reads "trên 15", "từ 70% trở lên", "dưới 70%", "không quá 3", "3 - 5%".
 * @param read reads one of its numbers as the column's cells are read; null where it cannot be
 * @returns null where the text says no such thing
 */
export function parseLimits(text: string, read: (number: string) => Big | null): Limits | null {
  const said = foldText(cleanText(text));
  const low = numberIn(ABOVE.exec(said), read);
  if (low) return { low, high: null, highIncluded: false };
  const below = numberIn(BELOW.exec(said), read);
  if (below) return { low: null, high: below, highIncluded: false };
  const most = numberIn(AT_MOST.exec(said), read);
  if (most) return { low: null, high: most, highIncluded: true };
  const [, from, to] = BETWEEN.exec(said) ?? [];
  if (from === undefined || to === undefined) return null;
  // "3 - 5%": the percent sign is meant for both.
  const first = read(to.endsWith("%") && !from.endsWith("%") ? `${from}%` : from);
  const last = read(to);
  return first && last && first.lte(last) ? { low: first, high: last, highIncluded: true } : null;
}

function numberIn(match: RegExpExecArray | null, read: (number: string) => Big | null): Big | null {
  return match?.[1] === undefined ? null : read(match[1]);
}
