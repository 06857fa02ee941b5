import type { CellSource, Chart } from "../../model/chart";
import { shownText } from "../../model/shownText";
import type { Workbook } from "../../model/workbook";

/** One series as it is drawn: a number, or null for a gap, for each name. */
export interface PlotSeries {
  readonly label: string;
  readonly kind: "bars" | "line";
  readonly color: string;
  readonly labels: boolean;
  readonly values: readonly (number | null)[];
}

/** What a chart shows, taken from the cells as they are now. */
export interface Plot {
  readonly names: readonly string[];
  readonly series: readonly PlotSeries[];
  /** The ends of the axis of numbers. */
  readonly low: number;
  readonly high: number;
  /** Numbers beside the axis, rising. */
  readonly ticks: readonly number[];
}

/** The first colours of Office's theme: what Excel gives to series that name none. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000"];
const MOST_TICKS = 6;

export function plotOf(chart: Chart, workbook: Workbook): Plot {
  const series = chart.series.map((one, index): PlotSeries => {
    const kind = one.type === "Line" || one.type === "LineMarkers" ? "line" : "bars";
    return {
      label: one.name ?? "",
      kind,
      color: (kind === "line" ? one.line : one.fill) ?? COLORS[index % COLORS.length] ?? "#4472C4",
      labels: one.labels,
      values: cellsOf(one.values, workbook).map((cell) =>
        typeof cell?.content === "number" ? cell.content : null,
      ),
    };
  });
  const named = chart.series.find(({ names }) => names !== null)?.names ?? null;
  const names = cellsOf(named, workbook).map((cell) => (cell === undefined ? "" : shownText(cell, workbook)));
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const ticks = ticksBetween(chart.minimum ?? Math.min(0, ...numbers), Math.max(0, ...numbers));
  return { names, series, ticks, low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1 };
}

function cellsOf(source: CellSource | null, workbook: Workbook) {
  const cells = [];
  const sheet = source === null ? undefined : workbook.sheetById(source.sheetId);
  if (source === null || sheet === undefined) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = source.range;
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) cells.push(sheet.cell(row, column));
  return cells;
}

/** Round numbers from at or below `low` to at or above `high`. */
function ticksBetween(low: number, high: number): number[] {
  const least = (high - low || 1) / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A name in at most two lines of so many letters, cut where even they do not hold it. */
export function nameLines(name: string, room: number): readonly string[] {
  if (name.length <= room) return [name];
  const split = name.lastIndexOf(" ", room);
  const first = split > 0 ? name.slice(0, split) : name.slice(0, room);
  const rest = name.slice(first.length).trim();
  return [first, rest.length > room ? `${rest.slice(0, room - 1)}…` : rest];
}
