/** Advance widths of Times New Roman in thousandths of its size, by kind of letter; rounded up, so rows are never too low. */
const WIDTHS = { space: 250, narrow: 340, lower: 500, wide: 780, upper: 720, wideUpper: 940, digit: 500 };
const NARROW = new Set("fijlrt.,;:!|'()[]/-’‘“”");
const WIDE = new Set("mw—…%");
const WIDE_UPPER = new Set("MW");
/** Bold letters are a little wider. */
const BOLD = 1.06;
/** A line of Times New Roman with its gap, by size, and the air above and below a cell's text, in points. */
const LINE = 1.25;
const AIR = 4;

const known = new Map<string, number>();

/** How many lines a text takes in a room of `points`, broken between words as Excel does. */
export function linesOf(text: string, points: number, size: number, bold = false): number {
  const perEm = (points / size / (bold ? BOLD : 1)) * 1000;
  // Nothing is wider than the widest letter: short texts need no measuring.
  if (text.length * WIDTHS.wideUpper <= perEm) return 1;
  const key = `${Math.round(perEm)}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const lines = countLines(text, perEm);
  // The same criteria sentences come thousands of times; names do not, and must not pile up.
  if (known.size > 5000) known.clear();
  known.set(key, lines);
  return lines;
}

/** The height of a row of that many lines, in points. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE + AIR);
}

function countLines(text: string, perEm: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = widthOf(word);
    if (used > 0 && used + WIDTHS.space + width > perEm) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? WIDTHS.space : 0) + width;
    // A word longer than the line is broken.
    if (used > perEm) {
      lines += Math.ceil(used / perEm) - 1;
      used %= perEm;
    }
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word.normalize("NFD")) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (letter >= "\u0300" && letter <= "\u036f") return 0;
  if (NARROW.has(letter)) return WIDTHS.narrow;
  if (WIDE.has(letter)) return WIDTHS.wide;
  if (WIDE_UPPER.has(letter)) return WIDTHS.wideUpper;
  if (letter >= "0" && letter <= "9") return WIDTHS.digit;
  return letter !== letter.toLowerCase() ? WIDTHS.upper : WIDTHS.lower;
}
