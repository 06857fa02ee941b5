import { newSeries, SERIES_TYPES, type ChartSeries, type SeriesType } from "../../../model/chart";
import { cornersAt } from "../../../model/chartPlace";
import type { Sheet } from "../../../model/sheet";
import { HostError, invalidArgument } from "../../batch/error";
import { live, targetOf, type Live, type ObjectType } from "../../batch/object";
import { assertWritable } from "../../edit/protect";
import type { RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { oneOf, textOf, wholeNumberOf } from "../arguments";
import { rangeType } from "../range/range";
import { chartOf } from "./chart";
import { ChartRef, touched } from "./chartRef";

/** Our claim, in points: where a new chart stands, and how large it is. */
const NEW_PLACE = { left: 100, top: 100, width: 360, height: 216 };

/** Our claim: without looking at what the cells hold, each column (or row) of the source is one series. */
function seriesFrom({ sheet, area }: RangeRef, by: "Columns" | "Rows", type: SeriesType): ChartSeries[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const count = by === "Columns" ? lastColumn - firstColumn + 1 : lastRow - firstRow + 1;
  return Array.from({ length: count }, (_, index) => {
    const range =
      by === "Columns"
        ? { ...area, firstColumn: firstColumn + index, lastColumn: firstColumn + index }
        : { ...area, firstRow: firstRow + index, lastRow: firstRow + index };
    return { ...newSeries(type, `Series${index + 1}`), values: { sheetId: sheet.id, range } };
  });
}

function add(sheet: Sheet, args: readonly unknown[], host: HostSession): Live {
  const location = "ChartCollection.add";
  const [kind, range, by] = args;
  const type = oneOf(SERIES_TYPES, kind, location);
  const source = targetOf(rangeType, range);
  if (source === null) throw invalidArgument(location, "a range is needed");
  const seriesBy = oneOf(["Auto", "Columns", "Rows"], by ?? "Auto", location);
  assertWritable(sheet, location);
  const id = host.workbook.newChartId();
  sheet.charts.push({
    id,
    name: freeName(sheet),
    ...cornersAt(sheet, NEW_PLACE),
    title: null,
    series: seriesFrom(source, seriesBy === "Rows" ? "Rows" : "Columns", type),
    legend: "Bottom",
    fontName: null,
    fontSize: null,
    minimum: null,
    loaded: null,
  });
  touched(sheet, host);
  return chartOf(new ChartRef(sheet, id));
}

/** "Chart 3": the first such name no chart of the sheet has. */
function freeName({ charts }: Sheet): string {
  for (let number = 1; ; number++) {
    const name = `Chart ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

/** By id or, as documented, the first one of that name. */
function find(sheet: Sheet, key: unknown): Live | null {
  const text = textOf(key, "ChartCollection.getItem");
  const chart = sheet.charts.find(({ id }) => id === text) ?? sheet.charts.find(({ name }) => name === text);
  return chart === undefined ? null : chartOf(new ChartRef(sheet, chart.id));
}

/** Excel.ChartCollection. */
const type: ObjectType<Sheet> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map(({ id }) => chartOf(new ChartRef(sheet, id))),
  item: find,
  methods: {
    GetCount: ({ charts }) => charts.length,
    // The client asks for one by a method, and by an index for what it has loaded.
    GetItem: (sheet, [key]) => {
      const chart = find(sheet, key);
      if (chart === null)
        throw new HostError("ItemNotFound", `There is no chart ${String(key)}.`, "ChartCollection.getItem");
      return chart;
    },
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
    GetItemAt: (sheet, [at]) => {
      const chart = sheet.charts[wholeNumberOf(at, "ChartCollection.getItemAt")];
      if (chart === undefined)
        throw new HostError("ItemNotFound", `There is no chart ${String(at)}.`, "ChartCollection.getItemAt");
      return chartOf(new ChartRef(sheet, chart.id));
    },
    Add: add,
  },
};

export const chartsOf = (sheet: Sheet): Live => live(type, sheet);
