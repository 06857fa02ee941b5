import { foldText } from "../text/fold";
import type { TitleId } from "./title";

/** What a cell that names a decided title says. `unclear`: text that names no title we can place. */
export type TitleRead =
  | { readonly kind: "title"; readonly title: TitleId }
  | { readonly kind: "none" }
  | { readonly kind: "unclear" };

/** Folded spellings (no marks, y as i) of titles for people, most specific first. */
const PERSONAL: readonly (readonly [pattern: RegExp, title: TitleId])[] = [
  [/\b(?:cstd ?toan quoc|chien si thi dua toan quoc)\b/, "CSTDTQUOC"],
  // "CSTĐTQ" is written for toàn quân and toàn quốc alike: it is read as the lower, and both stand above CSTĐCS.
  [/\b(?:cstd ?tq|cstd ?toan quan|chien si thi dua toan quan)\b/, "CSTDTQUAN"],
  [/\b(?:cstd ?(?:cs|co so)?|chien si thi dua(?: co so)?)\b/, "CSTDCS"],
  [/\b(?:cstt|chien si tien tien)\b/, "CSTT"],
  [/\b(?:ldtt|lao dong tien tien)\b/, "LDTT"],
];
/** "Chưa xét" is not here: not considered yet is not a no. */
const NONE = /^(?:-+|0|khong\b.*|chua dat\b.*)$/;

/**
 * Reads the personal title a cell names: "CSTĐCS", "CSTDCS", "Chiến sỹ thi đua cơ sở", "chiến sĩ tiên tiến".
 * Where a cell names several, the highest counts (people are listed under their highest title).
 */
export function readPersonalTitle(text: string): TitleRead {
  const folded = foldText(text);
  if (NONE.test(folded)) return { kind: "none" };
  const found = PERSONAL.find(([pattern]) => pattern.test(folded));
  return found ? { kind: "title", title: found[1] } : { kind: "unclear" };
}
