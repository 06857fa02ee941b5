import type { CellContent } from "../../model/cell";
import type { CellStyle } from "../../model/style";

/** Pixels between a cell's edge and its text. */
export const PADDING = 3;

/** Pixels a text takes in a font. */
export type Measure = (text: string, style: CellStyle) => number;

/**
 * What a number shows in the width it has, as Excel does: General drops decimals until it fits, then turns to powers
 * of ten; what still does not fit, and any other format, shows "#" from edge to edge. Text is never shortened here.
 */
export function fittedText(
  text: string,
  content: CellContent,
  style: CellStyle,
  width: number,
  measure: Measure,
): string {
  if (typeof content !== "number") return text;
  const room = width - 2 * PADDING;
  if (measure(text, style) <= room) return text;
  if (style.numberFormat === "General") {
    const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    for (let digits = decimals - 1; digits >= 0; digits--) {
      const shorter = String(Number(content.toFixed(digits)));
      if (measure(shorter, style) <= room) return shorter;
    }
    for (let digits = 5; digits >= 0; digits--) {
      const power = content
        .toExponential(digits)
        .replace(/e([+-])(\d)$/, "E$10$2")
        .replace("e", "E");
      if (measure(power, style) <= room) return power;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, measure("#", style)))));
}

/** Measures with a canvas that is never shown; each text once per font. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, { font }) => {
    const face = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${font.size}pt "${font.name}"`;
    const key = `${face}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context === null) return 0;
      context.font = face;
      known.set(key, (width = context.measureText(text).width));
    }
    return width;
  };
}
