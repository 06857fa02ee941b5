import { decode, type LegacyEncoding } from "./decode";
import { syllableShare } from "./syllable";

export type { LegacyEncoding } from "./decode";

const ASCII = /^[\x00-\x7f]*$/; // eslint-disable-line no-control-regex -- ASCII is defined by its control range
/** Codes of TCVN3 that are signs, not Vietnamese letters, in Unicode: only legacy text has them inside words. */
const SIGNS = /[\u00a1-\u00bf]/;

/** The encoding a font stands for: `.VnTime` is TCVN3, `VNI-Times` is VNI; null for every other font. */
export function encodingOfFont(fontName: string): LegacyEncoding | null {
  // Nearly every font begins with another letter: a glance spares the patterns.
  const first = fontName.charCodeAt(0);
  if (first !== 46 && first !== 86 && first !== 118) return null;
  if (/^\.vn/i.test(fontName)) return "tcvn3";
  return /^vni[- ]/i.test(fontName) ? "vni" : null;
}

/** What a text in a legacy font is: certainly legacy, certainly Unicode, or possible as both ("có" / "cũ"). */
export type LegacyEvidence = "legacy" | "unicode" | "either" | "plain";

/** Judges by code points alone whether the text can be, or must be, in the font's old encoding. */
export function legacyEvidence(text: string, encoding: LegacyEncoding): LegacyEvidence {
  if (ASCII.test(text)) return "plain";
  const decoded = decode(text, encoding);
  if (decoded === null) return "unicode";
  const [asLegacy, asUnicode] = [syllableShare(decoded), syllableShare(text)];
  if (encoding === "tcvn3" && SIGNS.test(text) && asLegacy > 0) return "legacy";
  if (asLegacy === asUnicode) return "either";
  return asLegacy > asUnicode ? "legacy" : "unicode";
}

/**
 * Unicode text of a cell written in a legacy font; any other text comes back as it is. Font and code points
 * decide together, cell by cell: a `.VnTime` cell may hold text that is already Unicode.
 * @param doubt how to read text that is possible as both; the rest of the sheet tells.
 */
export function decodeLegacy(text: string, fontName: string, doubt: "legacy" | "unicode" = "legacy"): string {
  const encoding = encodingOfFont(fontName);
  if (encoding === null) return text;
  const evidence = legacyEvidence(text, encoding);
  const isLegacy = evidence === "legacy" || (evidence === "either" && doubt === "legacy");
  const unicode = isLegacy ? (decode(text, encoding) ?? text) : text;
  // Fonts named …H draw small letters as capitals, which is how TCVN3 writes toned capitals.
  return encoding === "tcvn3" && /h$/i.test(fontName.trim()) ? unicode.toUpperCase() : unicode;
}
