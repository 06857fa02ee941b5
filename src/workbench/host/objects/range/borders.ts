import type { BorderLine, BorderSide, CellStyle, LineStyle, LineWeight } from "../../../model/style";
import { invalidArgument } from "../../batch/error";
import { live, type Live, type ObjectType, type Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { restyle, uniformStyle, type Restyle } from "../../edit/styles";
import { RangeRef } from "../../range/rangeRef";
import { oneOf } from "../arguments";
import { colorOf } from "../colors";

/** The edges the model keeps; diagonals fail loudly. */
export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type Edge = (typeof EDGES)[number];

const STYLES: readonly LineStyle[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const WEIGHTS: readonly LineWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** One border of a range: which cells it runs along, and on which of their sides. */
export class RangeBorder {
  constructor(
    readonly range: RangeRef,
    readonly edge: Edge,
  ) {}

  /** Cells and sides that make up this border. An inside line is kept on both cells it runs between. */
  get parts(): readonly (readonly [RangeRef, BorderSide])[] {
    const { sheet, area } = this.range;
    const part = (change: Partial<RangeRef["area"]>, side: BorderSide) =>
      [new RangeRef(sheet, { ...area, ...change }), side] as const;
    switch (this.edge) {
      case "EdgeTop":
        return [part({ lastRow: area.firstRow }, "top")];
      case "EdgeBottom":
        return [part({ firstRow: area.lastRow }, "bottom")];
      case "EdgeLeft":
        return [part({ lastColumn: area.firstColumn }, "left")];
      case "EdgeRight":
        return [part({ firstColumn: area.lastColumn }, "right")];
      case "InsideHorizontal":
        if (this.range.rows < 2) return [];
        return [part({ lastRow: area.lastRow - 1 }, "bottom"), part({ firstRow: area.firstRow + 1 }, "top")];
      case "InsideVertical":
        if (this.range.columns < 2) return [];
        return [
          part({ lastColumn: area.lastColumn - 1 }, "right"),
          part({ firstColumn: area.firstColumn + 1 }, "left"),
        ];
    }
  }
}

function withLine(side: BorderSide, change: (line: BorderLine) => BorderLine): Restyle {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    let changed = made.get(style);
    if (changed === undefined) {
      const line = change(style.borders[side] ?? NO_LINE);
      const others = Object.entries(style.borders).filter(([each]) => each !== side);
      const drawn = line.style === "None" ? others : [...others, [side, line]];
      changed = { ...style, borders: Object.fromEntries(drawn) as CellStyle["borders"] };
      made.set(style, changed);
    }
    return changed;
  };
}

function member<K extends keyof BorderLine>(
  key: K,
  read: (value: Json, location: string) => BorderLine[K],
): Property<RangeBorder> {
  const location = `RangeBorder.${key}`;
  return {
    get: ({ parts }) => {
      const values = new Set(
        parts.map(([range, side]) =>
          uniformStyle(range, (style) => style.borders[side]?.[key] ?? NO_LINE[key]),
        ),
      );
      const [first] = values;
      return values.size === 1 ? (first ?? null) : values.size === 0 ? NO_LINE[key] : null;
    },
    set: ({ parts }, value, host) => {
      const wanted = read(value, location);
      for (const [range, side] of parts) {
        restyle(
          host,
          range,
          withLine(side, (line) => {
            // Giving a missing line a weight or a colour draws it, as in Excel.
            const style = line.style === "None" && key !== "style" ? "Continuous" : line.style;
            return { ...line, style, [key]: wanted };
          }),
          location,
        );
      }
    },
  };
}

export const rangeBorderType: ObjectType<RangeBorder> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: member("style", (value, location) => oneOf(STYLES, value, location)),
    Weight: member("weight", (value, location) => oneOf(WEIGHTS, value, location)),
    Color: member("color", colorOf),
  },
};

const borderOf = (range: RangeRef, edge: Edge): Live => live(rangeBorderType, new RangeBorder(range, edge));

export const rangeBordersType: ObjectType<RangeRef> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => EDGES.length } },
  items: (range) => EDGES.map((edge) => borderOf(range, edge)),
  item: (range, key) => borderOf(range, oneOf(EDGES, key, "RangeBorderCollection.getItem")),
  methods: {
    GetItemAt: (range, [index]) => {
      const edge = typeof index === "number" ? EDGES[index] : undefined;
      if (edge === undefined) throw invalidArgument("RangeBorderCollection.getItemAt", String(index));
      return borderOf(range, edge);
    },
  },
};

export const bordersOf = (range: RangeRef): Live => live(rangeBordersType, range);
