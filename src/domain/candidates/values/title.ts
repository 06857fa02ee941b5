import { foldText } from "../../text";
import { isMark } from "../../tables/fields/valueWords";
import { saysNone } from "./none";

/** Titles of people and units in rising order, for cells that mark several. */
const RISING: readonly RegExp[] = [
  /\bgiay khen\b|\bgk\b/,
  /\bldtt\b|lao dong tien tien|\bcstt\b|chien si tien tien|\bdvtt\b|don vi tien tien|tap the lao dong tien tien/,
  /\bdvqt\b|don vi quyet thang|\bttldxs\b|cstd ?cs|cstd$|chien si thi dua(?: cap)?(?: co so)?$/,
  /\bcstd ?tq\b|toan quan|toan quoc/,
];

/** The title a cell gives: its own text, or the column's title where the cell only marks it. */
export function readTitle(text: string, columnTitle: string | null): string | null {
  if (saysNone(text)) return null;
  return columnTitle !== null && isMark(text) ? columnTitle : text;
}

/** The higher of two titles, the first where neither is known to be. */
export function higherTitle(one: string, other: string): string {
  return rankOf(other) > rankOf(one) ? other : one;
}

function rankOf(title: string): number {
  const folded = foldText(title);
  return RISING.reduce((rank, pattern, index) => (pattern.test(folded) ? index : rank), -1);
}
