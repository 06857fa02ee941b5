import type { BorderLine, BorderSide, FontStyle, LineStyle, LineWeight } from "../../model/style";
import { child, type XmlElement } from "../xml/tree";
import { readColor, type Palette } from "./colors";

const BORDER_LINES: Readonly<Record<string, readonly [LineStyle, LineWeight]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

/** The sides with the names a file may give them: strict files write start and end (ECMA-376 18.8.4). */
export const SIDE_NAMES: Readonly<Record<BorderSide, readonly string[]>> = {
  left: ["left", "start"],
  right: ["right", "end"],
  top: ["top"],
  bottom: ["bottom"],
};

/** The value of a `val` attribute child, as in `<sz val="11"/>`. */
export function valueOf(parent: XmlElement, local: string): string | undefined {
  return child(parent, local)?.attributes["val"];
}

function flag(parent: XmlElement, local: string): boolean {
  const found = child(parent, local);
  return found !== undefined && isTrue(found.attributes["val"] ?? "1");
}

/** An xsd:boolean attribute; absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function readFont(font: XmlElement, palette: Palette): FontStyle {
  const line = child(font, "u");
  const underline = line === undefined ? "none" : (line.attributes["val"] ?? "single");
  return {
    name: valueOf(font, "name") ?? "Calibri",
    size: Number(valueOf(font, "sz") ?? 11),
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    underline: underline === "none" ? "None" : underline.startsWith("double") ? "Double" : "Single",
    strikethrough: flag(font, "strike"),
    color: readColor(child(font, "color"), palette) ?? "#000000",
  };
}

/** The fill's colour; null for none, and for gradients, which the model has no word for. */
export function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (pattern === undefined || kind === "none") return null;
  // A solid fill shows its foreground; of the dotted ones the background is what the eye sees.
  return readColor(child(pattern, kind === "solid" ? "fgColor" : "bgColor"), palette);
}

export function readBorders(
  border: XmlElement,
  palette: Palette,
): Readonly<Partial<Record<BorderSide, BorderLine>>> {
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const element = SIDE_NAMES[side].map((name) => child(border, name)).find((found) => found !== undefined);
    const line = BORDER_LINES[element?.attributes["style"] ?? "none"];
    if (element === undefined || line === undefined) continue;
    const color = readColor(child(element, "color"), palette) ?? "#000000";
    lines[side] = { style: line[0], weight: line[1], color };
  }
  return lines;
}

/** The file's word for a line; where there is none of that weight, the nearest. */
export function borderLineName({ style, weight }: BorderLine): string {
  const entries = Object.entries(BORDER_LINES).filter(([, [known]]) => known === style);
  const exact = entries.find(([, [, known]]) => known === weight);
  const heavy = weight === "Medium" || weight === "Thick";
  return exact?.[0] ?? (heavy ? entries.at(-1) : entries[0])?.[0] ?? "thin";
}
