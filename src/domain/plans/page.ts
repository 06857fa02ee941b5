/**
 * A4 between the margins of Nghị định 30/2020/NĐ-CP (30 mm left, 15 mm right), in pixels of 1/96 inch; a little is
 * kept free, so that rounded column widths never make Excel shrink the page.
 */
const PRINTABLE_PIXELS = { portrait: 612, landscape: 940 } as const;
/** The same from top to bottom (20 mm above and below), in points. */
const PRINTABLE_POINTS = { portrait: 728, landscape: 481 } as const;
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

/**
 * How many points are left on the last printed page once rows of these heights stand on it: a row that does not fit
 * begins the next page, below the repeated header rows.
 * @param repeated the height of the rows repeated on each page
 */
export function pointsLeft(orientation: Orientation, heights: readonly number[], repeated: number): number {
  const page = PRINTABLE_POINTS[orientation];
  const used = heights.reduce((sum, height) => (sum + height > page ? repeated + height : sum + height), 0);
  return page - used;
}
