import type { XmlElement } from "../xml/tree";

/** The colours a file's `color` elements may point at. */
export interface Palette {
  /** By `theme` attribute. */
  readonly theme: readonly string[];
  /** By `indexed` attribute. */
  readonly indexed: readonly string[];
}

const SYSTEM_FOREGROUND = 64;
const SYSTEM_BACKGROUND = 65;

/** The 64 indexed colours of ECMA-376 18.8.27; the first eight come twice. */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
export const INDEXED_COLORS: readonly string[] = [
  FIRST_EIGHT,
  FIRST_EIGHT,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" ").map((hex) => `#${hex}`));

/**
 * The colour of a `color`, `fgColor` or `bgColor` element as "#RRGGBB".
 * @returns null where the element is missing or names no colour of its own ("auto").
 */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  const base = element === undefined ? null : baseColor(element, palette);
  if (base === null || element === undefined) return null;
  const tint = Number(element.attributes["tint"] ?? 0);
  return Number.isFinite(tint) && tint !== 0 ? tinted(base, tint) : base;
}

function baseColor({ attributes }: XmlElement, palette: Palette): string | null {
  const rgb = attributes["rgb"];
  if (rgb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb))
    return `#${rgb.slice(-6).toUpperCase()}`;
  if (attributes["theme"] !== undefined) return palette.theme[Number(attributes["theme"])] ?? null;
  const indexed = attributes["indexed"];
  if (indexed === undefined) return null;
  if (Number(indexed) === SYSTEM_FOREGROUND) return "#000000";
  if (Number(indexed) === SYSTEM_BACKGROUND) return "#FFFFFF";
  return palette.indexed[Number(indexed)] ?? null;
}

/** Excel's tint works on the luminance of the colour: towards black below 0, towards white above (18.8.19). */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const { hue, saturation, luminance } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, changed)));
}

function toHsl(
  red: number,
  green: number,
  blue: number,
): { hue: number; saturation: number; luminance: number } {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const luminance = (most + least) / 2;
  if (span === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = span / (1 - Math.abs(2 * luminance - 1));
  let hue = (red - green) / span + 4;
  if (most === red) hue = ((green - blue) / span + 6) % 6;
  else if (most === green) hue = (blue - red) / span + 2;
  return { hue, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const least = luminance - chroma / 2;
  const part = (offset: number): string => {
    // Each primary colour rises and falls over the six-part colour circle.
    const place = (hue + offset) % 6;
    const share = Math.min(1, Math.max(0, Math.abs(place - 3) - 1));
    return Math.round((least + chroma * share) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${part(0)}${part(4)}${part(2)}`;
}
