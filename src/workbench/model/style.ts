/** Styles as the workbench keeps them: immutable values, shared between cells. Sizes are points, colours "#RRGGBB". */
export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  readonly color: string;
}

/** Line styles by Office.js names. */
export type LineStyle =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export interface BorderLine {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}
export type BorderSide = "left" | "right" | "top" | "bottom";

export interface CellStyle {
  /** An Excel format code; "General" where none is set. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  borders: {},
};
