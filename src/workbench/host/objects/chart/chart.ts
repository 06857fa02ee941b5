import type { Chart, LegendPosition } from "../../../model/chart";
import { cornersAt, cornersOf, placeOfChart, type PointRect } from "../../../model/chartPlace";
import { invalidArgument } from "../../batch/error";
import { live, targetOf, type Live, type Method, type ObjectType, type Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { boundingArea, onSheet, parseArea } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { booleanOf, numberOf, oneOf, textOf } from "../arguments";
import { rangeType } from "../range/range";
import type { ChartRef } from "./chartRef";
import { seriesCollectionOf } from "./series";

const LEGENDS: readonly LegendPosition[] = ["Top", "Bottom", "Left", "Right"];
const NEW_TITLE = { text: "", size: null, bold: null };

function member(
  type: string,
  name: string,
  get: (chart: Chart) => Json,
  change: (value: Json, location: string, chart: Chart) => Partial<Chart>,
): Property<ChartRef> {
  const location = `${type}.${name}`;
  return {
    get: ({ chart }) => get(chart),
    set: (ref, value, host) => ref.change(change(value, location, ref.chart), host, location),
  };
}

/** left, top, width, height in points. */
function side(name: keyof PointRect): Property<ChartRef> {
  const location = `Chart.${name}`;
  return {
    get: ({ sheet, chart }) => placeOfChart(sheet, chart)[name],
    set: (ref, value, host) => {
      const points = numberOf(value, location);
      if (points < 0) throw invalidArgument(location, `${points} points`);
      const place = { ...placeOfChart(ref.sheet, ref.chart), [name]: points };
      ref.change(cornersAt(ref.sheet, place), host, location);
    },
  };
}

const titleFontType: ObjectType<ChartRef> = {
  name: "ChartFont",
  properties: {
    Size: member(
      "ChartFont",
      "size",
      ({ title }) => title?.size ?? null,
      (value, location, { title }) => ({
        title: { ...(title ?? NEW_TITLE), size: numberOf(value, location) },
      }),
    ),
    Bold: member(
      "ChartFont",
      "bold",
      ({ title }) => title?.bold ?? null,
      (value, location, { title }) => ({
        title: { ...(title ?? NEW_TITLE), bold: booleanOf(value, location) },
      }),
    ),
  },
};

const titleFormatType: ObjectType<ChartRef> = {
  name: "ChartTitleFormat",
  children: { Font: (ref) => live(titleFontType, ref) },
};

const titleType: ObjectType<ChartRef> = {
  name: "ChartTitle",
  properties: {
    Text: member(
      "ChartTitle",
      "text",
      ({ title }) => title?.text ?? "",
      (value, location, { title }) => ({ title: { ...(title ?? NEW_TITLE), text: textOf(value, location) } }),
    ),
    Visible: member(
      "ChartTitle",
      "visible",
      ({ title }) => title !== null,
      (value, location, { title }) => ({ title: booleanOf(value, location) ? (title ?? NEW_TITLE) : null }),
    ),
  },
  children: { Format: (ref) => live(titleFormatType, ref) },
};

const legendType: ObjectType<ChartRef> = {
  name: "ChartLegend",
  properties: {
    Position: member(
      "ChartLegend",
      "position",
      ({ legend }) => legend ?? "Bottom",
      (value, location) => ({ legend: oneOf(LEGENDS, value, location) }),
    ),
    Visible: member(
      "ChartLegend",
      "visible",
      ({ legend }) => legend !== null,
      (value, location, { legend }) => ({ legend: booleanOf(value, location) ? (legend ?? "Bottom") : null }),
    ),
  },
};

const fontType: ObjectType<ChartRef> = {
  name: "ChartFont",
  properties: {
    Name: member(
      "ChartFont",
      "name",
      ({ fontName }) => fontName,
      (value, location) => ({ fontName: textOf(value, location) }),
    ),
    // Our claim: the size of the whole chart is the title's, too, until that one is set.
    Size: member(
      "ChartFont",
      "size",
      ({ fontSize }) => fontSize,
      (value, location, { title }) => {
        const size = numberOf(value, location);
        return { fontSize: size, title: title && { ...title, size } };
      },
    ),
  },
};

const areaFormatType: ObjectType<ChartRef> = {
  name: "ChartAreaFormat",
  children: { Font: (ref) => live(fontType, ref) },
};

const valueAxisType: ObjectType<ChartRef> = {
  name: "ChartAxis",
  properties: {
    Minimum: member(
      "ChartAxis",
      "minimum",
      ({ minimum }) => minimum ?? "",
      // Documented: an empty text means automatic.
      (value, location) => ({ minimum: value === "" ? null : numberOf(value, location) }),
    ),
  },
};

const axesType: ObjectType<ChartRef> = {
  name: "ChartAxes",
  children: { ValueAxis: (ref) => live(valueAxisType, ref) },
};

/** A cell or range of the chart's sheet, as an address or as an object. */
function areaOf({ sheet }: ChartRef, value: unknown) {
  const location = "Chart.setPosition";
  const range = targetOf(rangeType, value);
  if (range !== null && range.sheet === sheet) return range.area;
  const address = textOf(value, location);
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
  if (area === null) throw invalidArgument(location, `“${address}” is no address`);
  return onSheet(sheet, area, location).area;
}

const setPosition: Method<ChartRef> = (ref, [start, end], host: HostSession) => {
  const first = areaOf(ref, start);
  const last = end === null || end === undefined ? first : areaOf(ref, end);
  ref.change(cornersOf(boundingArea(first, last)), host, "Chart.setPosition");
};

/** Excel.Chart. */
const chartType: ObjectType<ChartRef> = {
  name: "Chart",
  id: ({ id }) => id,
  assertAlive: (ref) => void ref.chart,
  properties: {
    Id: { get: ({ id }) => id },
    Name: member(
      "Chart",
      "name",
      ({ name }) => name,
      (value, location) => ({ name: textOf(value, location) }),
    ),
    ChartType: { get: ({ chart }) => chart.series[0]?.type ?? "Invalid" },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
  },
  children: {
    Title: (ref) => live(titleType, ref),
    Legend: (ref) => live(legendType, ref),
    Format: (ref) => live(areaFormatType, ref),
    Axes: (ref) => live(axesType, ref),
    Series: seriesCollectionOf,
  },
  methods: {
    SetPosition: setPosition,
    Delete: (ref, _args, host) => ref.remove(host),
  },
};

export const chartOf = (ref: ChartRef): Live => live(chartType, ref);
