/**
 * A4 between the margins of Nghị định 30/2020/NĐ-CP (30 mm left, 15 mm right), in pixels of 1/96 inch.
 */
const PRINTABLE_PIXELS = { portrait: 623, landscape: 952 } as const;
/** Excel's column of w characters is 7w + 5 pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export type Orientation = keyof typeof PRINTABLE_PIXELS;

/**
 * Column widths that fill the page: every column its own width, the rest shared by those that grow.
 * @param columns widths in characters; `grow` is a column's part of what is left
 */
export function fitToPage(
  orientation: Orientation,
  columns: readonly { readonly width: number; readonly grow?: number }[],
): readonly number[] {
  const room = (PRINTABLE_PIXELS[orientation] - PADDING_PIXELS * columns.length) / PIXELS_PER_CHARACTER;
  const taken = columns.reduce((sum, { width }) => sum + width, 0);
  const parts = columns.reduce((sum, { grow = 0 }) => sum + grow, 0);
  const left = parts === 0 ? 0 : Math.max(0, room - taken) / parts;
  return columns.map(({ width, grow = 0 }) => Math.floor((width + left * grow) * 10) / 10);
}

/** Points a text may fill in a column of `characters`, its padding left out. */
export function textPoints(characters: number): number {
  return characters * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL;
}

/** The same for columns `first` to `last` (1-based) merged: the padding between them is room, too. */
export function mergedPoints(widths: readonly number[], first: number, last: number): number {
  const columns = widths.slice(first - 1, last);
  const characters = columns.reduce((sum, width) => sum + width, 0);
  return textPoints(characters) + (columns.length - 1) * PADDING_PIXELS * POINTS_PER_PIXEL;
}
