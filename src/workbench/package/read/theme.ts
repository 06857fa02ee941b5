import { child, readTree } from "../xml/tree";

/** The colours of the Office theme, for files that bring none; in the order of `theme` attributes. */
export const OFFICE_THEME: readonly string[] = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** Excel counts light before dark, unlike the order in which the theme lists them (ECMA-376 18.8.3). */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/**
 * The theme's colours as "#RRGGBB", by the number a `theme` attribute uses.
 * @throws BinhXetError damagedFile where the XML is broken.
 */
export function readTheme(text: string, about: string): readonly string[] {
  const scheme = child(child(readTree(text, about).root, "themeElements"), "clrScheme");
  return ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const hex = color?.local === "sysClr" ? color.attributes["lastClr"] : color?.attributes["val"];
    return hex !== undefined && /^[0-9A-Fa-f]{6}$/.test(hex)
      ? `#${hex.toUpperCase()}`
      : (OFFICE_THEME[index] ?? "#000000");
  });
}
