/** Advance widths of Times New Roman in thousandths of its size, by letter; other signs count as a digit. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [250, " .,"],
      [278, "ijlt/:;"],
      [333, "frIJ-’‘!()[]|"],
      [389, "sJ"],
      [444, "acez“”"],
      [556, "PSF"],
      [611, "ELTZ"],
      [667, "BCR"],
      [722, "wADĐGHKNOQUVXY"],
      [778, "m"],
      [833, "%"],
      [889, "M"],
      [944, "W"],
      [1000, "—…"],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const DIGIT = 500;
const SPACE = 250;
const WIDEST = 1000;
/** Bold letters are a little wider; and no two programs set a line quite alike. */
const BOLD = 1.06;
const CAUTION = 1.03;
/** A line of Times New Roman with its gap, by size, and the air above and below a cell's text, in points. */
const LINE = 1.27;
const AIR = 2;

/** Tone and letter marks stand over or under their letter and take no room. */
const MARKS = /[\u0300-\u036f]/g;

/** Lines already counted, by room and text: the same criteria sentences come thousands of times. */
const known = new Map<number, Map<string, number>>();
const MOST_KNOWN = 5000;

/** How many lines a text takes in a room of `points`, broken between words as Excel does. */
export function linesOf(text: string, points: number, size: number, bold = false): number {
  const perEm = Math.floor((points / size / (bold ? BOLD : 1) / CAUTION) * 1000);
  // Nothing is wider than the widest letter: short texts need no measuring.
  if (text.length * WIDEST <= perEm) return 1;
  let ofRoom = known.get(perEm);
  if (ofRoom === undefined) known.set(perEm, (ofRoom = new Map<string, number>()));
  const before = ofRoom.get(text);
  if (before !== undefined) return before;
  const lines = countLines(text, perEm);
  // Names come once and must not pile up.
  if (ofRoom.size >= MOST_KNOWN) ofRoom.clear();
  ofRoom.set(text, lines);
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
    if (used > 0 && used + SPACE + width > perEm) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? SPACE : 0) + width;
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
  for (const letter of word.normalize("NFD").replace(MARKS, "")) width += WIDTHS[letter] ?? DIGIT;
  return width;
}
