import { rangeAddress } from "../../domain/grid/address";
import type { CellRange } from "../../domain/grid/grid";
import type { PlanStyle } from "../../domain/plans/plan";

/** Nghị định 30/2020/NĐ-CP: Times New Roman; 13 points is the body size of our lists. */
export const FONT_NAME = "Times New Roman";
export const FONT_SIZE = 13;

const OUTLINE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Queues the look of one block; only what the style names is set. */
export function applyStyle(sheet: Excel.Worksheet, range: CellRange, style: PlanStyle): void {
  const { format } = sheet.getRange(rangeAddress(range));
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.grid === true) {
    for (const edge of edgesOf(range)) {
      const line = format.borders.getItem(edge);
      line.style = "Continuous";
      line.weight = "Thin";
    }
  }
  if (style.ruledBelow === true) {
    const line = format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.weight = "Medium";
  }
}

/** A single row or column has no lines inside, and Excel may refuse to draw them. */
function edgesOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) {
  return [
    ...OUTLINE,
    ...(lastRow > firstRow ? (["InsideHorizontal"] as const) : []),
    ...(lastColumn > firstColumn ? (["InsideVertical"] as const) : []),
  ];
}

/** Points of a column `characters` wide: Excel counts 7 pixels a digit plus 5 of padding, 96 pixels to 72 points. */
export function columnPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}
