import type { Chart, ChartSeries } from "../../../model/chart";
import type { Sheet } from "../../../model/sheet";
import { HostError } from "../../batch/error";
import { assertWritable } from "../../edit/protect";
import type { HostSession } from "../../session";

/** One chart as the host speaks of it: by its id, as the model's charts are replaced when they change. */
export class ChartRef {
  constructor(
    readonly sheet: Sheet,
    readonly id: string,
  ) {}

  /** @throws HostError ItemNotFound where it was deleted. */
  get chart(): Chart {
    const chart = this.sheet.charts.find(({ id }) => id === this.id);
    if (chart === undefined) throw new HostError("ItemNotFound", "The chart is no longer there.", "Chart");
    return chart;
  }

  /** @throws HostError AccessDenied on a protected sheet; our claim is that charts are locked, as they are by default. */
  change(change: Partial<Chart>, host: HostSession, location: string): void {
    assertWritable(this.sheet, location);
    const { charts } = this.sheet;
    const chart = this.chart;
    charts[charts.indexOf(chart)] = { ...chart, ...change };
    touched(this.sheet, host);
  }

  remove(host: HostSession): void {
    assertWritable(this.sheet, "Chart.delete");
    const { charts } = this.sheet;
    charts.splice(charts.indexOf(this.chart), 1);
    touched(this.sheet, host);
  }
}

/** One series of a chart, by its place. */
export class SeriesRef {
  constructor(
    readonly owner: ChartRef,
    readonly index: number,
  ) {}

  /** @throws HostError ItemNotFound where the chart has no such series. */
  get series(): ChartSeries {
    const series = this.owner.chart.series[this.index];
    if (series === undefined)
      throw new HostError("ItemNotFound", `There is no series ${this.index}.`, "ChartSeries");
    return series;
  }

  change(change: Partial<ChartSeries>, host: HostSession, location: string): void {
    const before = this.series;
    const series = this.owner.chart.series.map((each) => (each === before ? { ...each, ...change } : each));
    this.owner.change({ series }, host, location);
  }
}

export function touched(sheet: Sheet, host: HostSession): void {
  sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet });
}
