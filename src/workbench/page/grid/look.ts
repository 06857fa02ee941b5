import type { CSSProperties } from "react";
import type { CellContent } from "../../model/cell";
import type { BorderLine, CellStyle } from "../../model/style";
import { PADDING } from "./fit";

const LINES = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const STROKES: Record<BorderLine["style"], string> = {
  None: "none",
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};
/** Pixels one step of indent takes. */
const INDENT = 9;

function line(border: BorderLine | undefined): string | undefined {
  if (border === undefined || border.style === "None") return undefined;
  const width = border.style === "Double" ? 3 : LINES[border.weight];
  return `${width}px ${STROKES[border.style]} ${border.color}`;
}

/** Fill and borders of a cell; null where it has neither. */
export function boxLook(style: CellStyle): CSSProperties | null {
  const { left, right, top, bottom } = style.borders;
  const look: CSSProperties = {
    background: style.fill ?? undefined,
    borderLeft: line(left),
    borderRight: line(right),
    borderTop: line(top),
    borderBottom: line(bottom),
  };
  return Object.values(look).some((value) => value !== undefined) ? look : null;
}

/** Numbers stand right, truth values and errors in the middle, text left, unless the style says otherwise. */
export function sideOf(content: CellContent, style: CellStyle): "left" | "center" | "right" | "justify" {
  switch (style.horizontal) {
    case "Left":
    case "Fill":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    case "Justify":
      return "justify";
    case "General":
      if (typeof content === "number") return "right";
      return typeof content === "string" || content === null ? "left" : "center";
  }
}

const VERTICAL = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
} as const;

/** How a cell's text looks inside its rectangle. */
export function textLook(content: CellContent, style: CellStyle): CSSProperties {
  const { font } = style;
  const side = sideOf(content, style);
  const wraps = style.wrap || side === "justify";
  const indent = PADDING + style.indent * INDENT;
  const decorations = [
    font.underline === "None" ? "" : "underline",
    font.strikethrough ? "line-through" : "",
  ].filter((one) => one !== "");
  return {
    alignItems: VERTICAL[style.vertical],
    justifyContent: side === "right" ? "flex-end" : side === "center" ? "center" : "flex-start",
    textAlign: side,
    whiteSpace: wraps ? "pre-wrap" : "pre",
    overflowWrap: wraps ? "anywhere" : undefined,
    fontFamily: `"${font.name}", ${/times|serif|roman|\.vntime/i.test(font.name) ? "serif" : "sans-serif"}`,
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecorationLine: decorations.length > 0 ? decorations.join(" ") : undefined,
    textDecorationStyle: font.underline === "Double" ? "double" : undefined,
    color: font.color,
    paddingLeft: side === "right" ? PADDING : indent,
    paddingRight: side === "right" ? indent : PADDING,
  };
}
