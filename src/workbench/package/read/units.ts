import type { FontStyle } from "../../model/style";

const POINTS_PER_PIXEL = 72 / 96;

/** How wide a digit is, as a share of the font's size; the widest digit of a font is what Excel measures columns by. */
const DIGIT_SHARE: Readonly<Record<string, number>> = {
  calibri: 0.507,
  arial: 0.556,
  tahoma: 0.546,
  verdana: 0.636,
  "segoe ui": 0.539,
  cambria: 0.554,
  "aptos narrow": 0.507,
};
/** Times New Roman, and the .Vn and VNI faces that follow it. */
const OTHER_DIGIT_SHARE = 0.5;

/**
 * Width in pixels (96 dpi) of the widest digit of the workbook's default font: 7 for Calibri 11 and Arial 10.
 * Excel measures the font on the screen; we know its proportions for the common fonts and estimate the rest.
 */
export function digitWidth(font: FontStyle): number {
  const share = DIGIT_SHARE[font.name.toLowerCase()] ?? OTHER_DIGIT_SHARE;
  return Math.max(1, Math.round((font.size / POINTS_PER_PIXEL) * share));
}

/**
 * A column's width in points from the file's width in characters, by ECMA-376 18.3.1.13:
 * pixels = truncate(((256 · width + truncate(128 / digit)) / 256) · digit), and 96 pixels are 72 points.
 */
export function columnPoints(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * POINTS_PER_PIXEL;
}

/** The file's width of a column of so many points: the other way round, cut to 1/256 of a character as Excel does. */
export function columnCharacters(points: number, digit: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / digit) * 256) / 256;
}

/**
 * The width in points of columns nothing is said about: room for `characters` digits and five pixels of margin,
 * up to the next multiple of eight pixels (ECMA-376 18.3.1.81; Excel shows 8.43 characters, 64 pixels, for Calibri 11).
 */
export function defaultColumnPoints(characters: number, digit: number): number {
  return Math.ceil((characters * digit + 5) / 8) * 8 * POINTS_PER_PIXEL;
}
