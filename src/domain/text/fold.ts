import { cleanText } from "./clean";
import { remembered } from "./remembered";

const MARKS = /[\u0300-\u036f]/g;
/** Grave, acute, tilde, hook above, dot below: the five written tones. */
const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/g;
const ASCII = /^[\x20-\x7e]*$/;
/** A final y that is the syllable's only vowel is also written i: kỷ/kỉ, sỹ/sĩ, Quý/Quí. */
const FINAL_ASCII_Y = /\b([b-df-hj-np-tv-z]+|qu)y\b/g;
const FINAL_Y = /(^|[^\p{L}\p{M}])([bcdđghklmnpqrstvx]+|qu)y(?![\p{L}\p{M}])/gu;

function foldY(text: string): string {
  if (!text.includes("y")) return text;
  return ASCII.test(text) ? text.replace(FINAL_ASCII_Y, "$1i") : text.replace(FINAL_Y, "$1$2i");
}

/**
 * Text for comparing labels and words: lower case, no tone or letter marks, đ as d, `_` as a space,
 * tone placement and y/i made one. "HỌ_TÊN" and "họ tên" give "ho ten"; "kỷ luật" and "kỉ luật" "ki luat".
 */
export const foldText = remembered(fold);

function fold(text: string): string {
  const lower = cleanText(text).toLowerCase();
  const bare = ASCII.test(lower) ? lower : lower.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
  return foldY(bare.includes("_") ? bare.replace(/[_ ]+/g, " ").trim() : bare);
}

/**
 * Text for telling names apart: case, tone placement (hoà/hòa) and y/i are made one, but letters and tones
 * stay, because "Hùng" and "Hưng" are two people. The result is for comparing only, not for showing.
 */
export const foldName = remembered((text) => {
  const lower = cleanText(text).toLowerCase();
  if (ASCII.test(lower)) return foldY(lower);
  const syllables = lower.normalize("NFD").split(" ");
  // Each syllable's tone goes to its end, so that where it was typed no longer matters.
  return syllables
    .map((syllable) => foldY(syllable.replace(TONES, "")) + (syllable.match(TONES) ?? []).join(""))
    .join(" ");
});

/** Whether the text carries any Vietnamese letter or tone mark. */
export function hasMarks(text: string): boolean {
  return /đ|[\u0300-\u036f]/iu.test(text.normalize("NFD"));
}
