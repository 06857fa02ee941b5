import type { CellStyle } from "../../../model/style";
import { live, type Live, type ObjectType, type Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { restyle, sharedChange, uniformStyle } from "../../edit/styles";
import type { RangeRef } from "../../range/rangeRef";
import { booleanOf, oneOf, wholeNumberOf } from "../arguments";
import { bordersOf } from "./borders";
import { fillOf } from "./fill";
import { fontOf } from "./font";
import { autofitColumns, autofitRows, sizeProperties } from "./sizes";
import { invalidArgument } from "../../batch/error";

const HORIZONTAL: readonly CellStyle["horizontal"][] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL: readonly CellStyle["vertical"][] = ["Top", "Center", "Bottom", "Justify", "Distributed"];
/** Excel's deepest indent. */
const MAX_INDENT = 250;

function member<K extends "horizontal" | "vertical" | "wrap" | "indent">(
  key: K,
  location: string,
  read: (value: Json, location: string) => CellStyle[K],
): Property<RangeRef> {
  return {
    get: (range) => uniformStyle(range, (style) => style[key]) as Json,
    set: (range, value, host) => {
      const wanted = read(value, location);
      restyle(
        host,
        range,
        sharedChange((style) => (style[key] === wanted ? style : { ...style, [key]: wanted })),
        location,
      );
    },
  };
}

function indentOf(value: Json, location: string): number {
  const indent = wholeNumberOf(value, location);
  if (indent < 0 || indent > MAX_INDENT) throw invalidArgument(location, String(indent));
  return indent;
}

export const rangeFormatType: ObjectType<RangeRef> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: member("horizontal", "RangeFormat.horizontalAlignment", (value, location) =>
      oneOf(HORIZONTAL, value, location),
    ),
    VerticalAlignment: member("vertical", "RangeFormat.verticalAlignment", (value, location) =>
      oneOf(VERTICAL, value, location),
    ),
    WrapText: member("wrap", "RangeFormat.wrapText", booleanOf),
    IndentLevel: member("indent", "RangeFormat.indentLevel", indentOf),
    ...sizeProperties,
  },
  children: { Font: fontOf, Fill: fillOf, Borders: bordersOf },
  methods: {
    AutofitColumns: (range, _args, host) => autofitColumns(range, host),
    AutofitRows: (range, _args, host) => autofitRows(range, host),
  },
};

export const formatOf = (range: RangeRef): Live => live(rangeFormatType, range);
