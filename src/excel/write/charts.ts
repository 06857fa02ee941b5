import { cellAddress, rangeAddress } from "../../domain/grid/address";
import type { CellRange } from "../../domain/grid/grid";
import type { PlanChart } from "../../domain/plans/plan";
import { FONT_NAME } from "./styles";

/**
 * What our charts on a sheet were made from, as a custom property of that sheet: from a chart itself Excel tells its
 * source only since ExcelApi 1.15, and a run that fails must be able to put back a chart it deleted.
 */
export const CHARTS_KEY = "BinhXet.charts";

/** Our charts' names begin like this; a chart that staff put on our sheet is theirs. */
const NAME = "Bình Xét ";
const COLORS = { bars: "#5B9BD5", line: "#C00000" };

/** One chart of ours by its name. */
export interface NamedChart {
  readonly name: string;
  readonly plan: PlanChart;
}

export function isOwnChart(name: string): boolean {
  return name.startsWith(NAME);
}

/**
 * Queues the plan's charts onto a sheet whose columns and rows have their sizes, under names no chart of it has.
 * Nothing here asks for more than ExcelApi 1.7.
 * @param taken names of the charts that are there, as the old ones go last
 */
export function addCharts(
  sheet: Excel.Worksheet,
  plans: readonly PlanChart[],
  taken: readonly string[],
): readonly NamedChart[] {
  const names = new Set(taken);
  return plans.map((plan) => {
    const name = freeChartName(names);
    names.add(name);
    addChart(sheet, { name, plan });
    return { name, plan };
  });
}

/** Queues one chart: a column for each name and, where there is one, the line of the quota across them. */
export function addChart(sheet: Excel.Worksheet, { name, plan }: NamedChart): void {
  const source = sheet.getRange(rangeAddress(twoRows(plan.bars.values)));
  const chart = sheet.charts.add("ColumnClustered", source, "Columns");
  chart.name = name;
  const names = sheet.getRange(rangeAddress(plan.names));
  const bars = chart.series.getItemAt(0);
  bars.name = plan.bars.label;
  bars.setValues(sheet.getRange(rangeAddress(plan.bars.values)));
  bars.setXAxisValues(names);
  bars.format.fill.setSolidColor(COLORS.bars);
  bars.hasDataLabels = true;
  if (plan.line) {
    const line = chart.series.add(plan.line.label);
    line.setValues(sheet.getRange(rangeAddress(plan.line.values)));
    line.setXAxisValues(names);
    line.chartType = "Line";
    line.format.line.color = COLORS.line;
    line.format.line.weight = 2;
    line.hasDataLabels = false;
  }
  // Columns that do not begin at zero would make small differences look large.
  chart.axes.valueAxis.minimum = 0;
  chart.format.font.name = FONT_NAME;
  chart.format.font.size = 11;
  chart.title.text = plan.title;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.legend.visible = plan.line !== null;
  if (plan.line) chart.legend.position = "Bottom";
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.place;
  chart.setPosition(cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn));
}

/** Of one cell alone Excel would take the whole block around it; the series gets its own cells right after. */
function twoRows(range: CellRange): CellRange {
  return { ...range, lastRow: Math.max(range.lastRow, range.firstRow + 1) };
}

function freeChartName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = `${NAME}${number}`;
    if (!taken.has(name)) return name;
  }
}

export function chartsText(charts: readonly NamedChart[]): string {
  return JSON.stringify(charts);
}

/** What `chartsText` wrote; what cannot be read (staff may have changed it) is none. */
export function chartsFromText(text: string | null): readonly NamedChart[] {
  try {
    const found: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? found.filter(isNamedChart) : [];
  } catch {
    return [];
  }
}

function isNamedChart(value: unknown): value is NamedChart {
  if (!isRecord(value) || typeof value["name"] !== "string" || !isRecord(value["plan"])) return false;
  const { title, names, bars, line, place } = value["plan"];
  return (
    typeof title === "string" &&
    isRange(names) &&
    isRange(place) &&
    isSeries(bars) &&
    (line === null || isSeries(line))
  );
}

function isSeries(value: unknown): boolean {
  return isRecord(value) && typeof value["label"] === "string" && isRange(value["values"]);
}

function isRange(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return ["firstRow", "firstColumn", "lastRow", "lastColumn"].every((side) => Number.isInteger(value[side]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
