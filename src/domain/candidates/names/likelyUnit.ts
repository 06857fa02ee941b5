import { withinEdits } from "../../text";
import { unitKey } from "./unitName";

/** A unit that a text may mean, with how alike the two names are, 0 to 1. */
export interface LikelyUnit {
  readonly name: string;
  readonly confidence: number;
}

const ENOUGH = 0.6;
const CONTAINED = 0.8;
/** Words that say what kind of unit it is, not which. */
const KINDS = new Set(
  "don bien phong cua khau dai doi tieu doan trung ban hai tram kho khoa to cum khoi chi huy bo".split(" "),
);

/**
 * The one known unit whose name is most like the text: "Sông Trăng" for "Đồn Biên phòng Sông Trăng". To be asked,
 * never taken for granted: names that differ by a word may be two units.
 * @returns null where none is alike, or two are equally so.
 */
export function likelyUnit(text: string, names: readonly string[]): LikelyUnit | null {
  const words = unitKey(text).split(" ");
  let best: LikelyUnit | null = null;
  let tied = false;
  for (const name of names) {
    const confidence = likeness(words, unitKey(name).split(" "));
    if (confidence < ENOUGH || confidence < (best?.confidence ?? 0)) continue;
    tied = confidence === best?.confidence;
    best = { name, confidence };
  }
  return tied ? null : best;
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const numbers = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(" ");
  if (numbers(one) !== numbers(other)) return 0;
  const left = [...other];
  const shared = one.filter((word) => {
    const at = left.findIndex((twin) => twin === word || nearly(twin, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  const telling = shared.some((word) => !KINDS.has(word));
  if (!telling) return 0;
  const alike = (2 * shared.length) / (one.length + other.length);
  const contained = shared.length === Math.min(one.length, other.length);
  return Math.round(100 * (contained ? Math.max(alike, CONTAINED) : alike)) / 100;
}

function nearly(one: string, other: string): boolean {
  return one.length >= 4 && !/\d/.test(one) && withinEdits(one, other, 1);
}
