import { newSeries, SERIES_TYPES, type CellSource, type ChartSeries } from "../../../model/chart";
import { HostError, invalidArgument } from "../../batch/error";
import { live, targetOf, type Live, type ObjectType, type Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { booleanOf, numberOf, oneOf, textOf, wholeNumberOf } from "../arguments";
import { colorOf } from "../colors";
import { rangeType } from "../range/range";
import { SeriesRef, type ChartRef } from "./chartRef";

function member(
  type: string,
  name: string,
  get: (series: ChartSeries) => Json,
  change: (value: Json, location: string) => Partial<ChartSeries>,
): Property<SeriesRef> {
  const location = `${type}.${name}`;
  return {
    get: ({ series }) => get(series),
    set: (ref, value, host) => ref.change(change(value, location), host, location),
  };
}

function sourceOf(value: unknown, location: string): CellSource {
  const range = targetOf(rangeType, value);
  if (range === null) throw invalidArgument(location, "a range is needed");
  return { sheetId: range.sheet.id, range: range.area };
}

const lineType: ObjectType<SeriesRef> = {
  name: "ChartLineFormat",
  properties: {
    Color: member(
      "ChartLineFormat",
      "color",
      ({ line }) => line ?? "",
      (value, location) => ({ line: colorOf(value, location) }),
    ),
    Weight: member(
      "ChartLineFormat",
      "weight",
      ({ lineWeight }) => lineWeight,
      (value, location) => ({ lineWeight: numberOf(value, location) }),
    ),
  },
};

const fillType: ObjectType<SeriesRef> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (ref, [color], host) =>
      ref.change({ fill: colorOf(color, "ChartFill.setSolidColor") }, host, "ChartFill.setSolidColor"),
  },
};

const formatType: ObjectType<SeriesRef> = {
  name: "ChartSeriesFormat",
  children: { Line: (ref) => live(lineType, ref), Fill: (ref) => live(fillType, ref) },
};

/** Excel.ChartSeries. */
const seriesType: ObjectType<SeriesRef> = {
  name: "ChartSeries",
  assertAlive: (ref) => void ref.series,
  properties: {
    Name: member(
      "ChartSeries",
      "name",
      ({ name }) => name ?? "",
      (value, location) => ({ name: textOf(value, location) }),
    ),
    ChartType: member(
      "ChartSeries",
      "chartType",
      ({ type }) => type,
      (value, location) => ({ type: oneOf(SERIES_TYPES, value, location) }),
    ),
    HasDataLabels: member(
      "ChartSeries",
      "hasDataLabels",
      ({ labels }) => labels,
      (value, location) => ({ labels: booleanOf(value, location) }),
    ),
  },
  children: { Format: (ref) => live(formatType, ref) },
  methods: {
    SetValues: (ref, [range], host) =>
      ref.change({ values: sourceOf(range, "ChartSeries.setValues") }, host, "ChartSeries.setValues"),
    SetXAxisValues: (ref, [range], host) =>
      ref.change(
        { names: sourceOf(range, "ChartSeries.setXAxisValues") },
        host,
        "ChartSeries.setXAxisValues",
      ),
    Delete: ({ owner, series }, _args, host) =>
      owner.change(
        { series: owner.chart.series.filter((each) => each !== series) },
        host,
        "ChartSeries.delete",
      ),
  },
};

const collectionType: ObjectType<ChartRef> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (owner) => owner.chart.series.map((_, index) => live(seriesType, new SeriesRef(owner, index))),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (owner, [at]) => {
      const location = "ChartSeriesCollection.getItemAt";
      const index = wholeNumberOf(at, location);
      if (owner.chart.series[index] === undefined)
        throw new HostError("ItemNotFound", `There is no series ${index}.`, location);
      return live(seriesType, new SeriesRef(owner, index));
    },
    // Our claim: a new series is of the kind of the first one.
    Add: (owner, [name, at], host) => {
      const location = "ChartSeriesCollection.add";
      const { series } = owner.chart;
      const index = typeof at === "number" ? Math.min(Math.max(0, at), series.length) : series.length;
      const added = newSeries(
        series[0]?.type ?? "ColumnClustered",
        typeof name === "string" ? name : `Series${series.length + 1}`,
      );
      owner.change({ series: series.toSpliced(index, 0, added) }, host, location);
      return live(seriesType, new SeriesRef(owner, index));
    },
  },
};

export const seriesCollectionOf = (owner: ChartRef): Live => live(collectionType, owner);
