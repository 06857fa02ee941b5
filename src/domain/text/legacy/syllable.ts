const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?";
const OPEN =
  "(?:a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu)";
const CLOSED = "(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ)";
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED}(ch|ng|nh|[cmnpt]))$`);

/** Whether a word is a possible Vietnamese syllable: onset, vowels, ending, at most one tone that fits it. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONES) ?? [];
  const match = SYLLABLE.exec(parts.replace(TONES, "").normalize("NFC"));
  if (match === null || tones.length > 1) return false;
  // Syllables that end in c, ch, p or t carry only sắc or nặng.
  const stopped = match[1] !== undefined && /^(?:c|ch|p|t)$/.test(match[1]);
  return !stopped || tones[0] === "\u0301" || tones[0] === "\u0323";
}

/** How many words of the text with letters beyond ASCII are possible syllables, as a share 0..1. */
export function syllableShare(text: string): number {
  const words = text.split(/[^\p{L}\p{M}\u00a1-\u00bf]+/u).filter((word) => /[^\x20-\x7e]/.test(word));
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}
