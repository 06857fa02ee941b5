import type { XmlElement } from "../xml/tree";
import { child } from "../xml/tree";

const ALIGNMENT = new Set(["horizontal", "vertical", "wrapText", "indent"]);
const FONT = new Set(["b", "i", "strike", "u", "sz", "color", "name", "family", "charset", "scheme"]);
const TRUE = new Set(["1", "true"]);

/**
 * True for a cell format of which the model sees everything: only such a one may serve cells
 * that merely look the same, else they would get its locking, rotation or diagonal line too.
 */
export function isPlainFormat(
  format: XmlElement,
  font: XmlElement | undefined,
  fill: XmlElement | undefined,
  border: XmlElement | undefined,
): boolean {
  const { attributes, children } = format;
  if ((attributes["xfId"] ?? "0") !== "0") return false;
  if (TRUE.has(attributes["quotePrefix"] ?? "") || TRUE.has(attributes["pivotButton"] ?? "")) return false;
  const alignmentOnly = children.every(
    (c) => c.local === "alignment" && Object.keys(c.attributes).every((name) => ALIGNMENT.has(name)),
  );
  return alignmentOnly && isPlainFont(font) && isPlainFill(fill) && isPlainBorder(border);
}

function isPlainFont(font: XmlElement | undefined): boolean {
  const underline = font === undefined ? undefined : child(font, "u")?.attributes["val"];
  return (font?.children ?? []).every(({ local }) => FONT.has(local)) && !underline?.endsWith("Accounting");
}

function isPlainFill(fill: XmlElement | undefined): boolean {
  return (fill?.children ?? []).every((pattern) => {
    const kind = pattern.attributes["patternType"] ?? "none";
    return pattern.local === "patternFill" && (kind === "none" || kind === "solid");
  });
}

function isPlainBorder(border: XmlElement | undefined): boolean {
  return (border?.children ?? []).every(({ local, attributes }) => {
    const isSide = ["left", "right", "top", "bottom", "start", "end"].includes(local);
    return isSide || attributes["style"] === undefined || attributes["style"] === "none";
  });
}
