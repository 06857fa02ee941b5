import { addChart, CHARTS_KEY, chartsFromText, isOwnChart } from "./charts";

/** Which charts stand on a sheet, and what ours were made from; both can be read after the next sync. */
export interface ChartSnapshot {
  readonly charts: Excel.ChartCollection;
  readonly made: Excel.WorksheetCustomProperty;
}

/** Queues the reading of a sheet's charts. */
export function takeCharts(sheet: Excel.Worksheet): ChartSnapshot {
  const { charts } = sheet;
  charts.load({ name: true });
  const made = sheet.customProperties.getItemOrNullObject(CHARTS_KEY);
  made.load({ value: true });
  return { charts, made };
}

export function chartNames({ charts }: ChartSnapshot): readonly string[] {
  return charts.items.map(({ name }) => name);
}

/** Queues the deletion of our charts that stood there; it comes last, when all that is new is in place. */
export function deleteOwnCharts({ charts }: ChartSnapshot): void {
  for (const chart of charts.items) if (isOwnChart(chart.name)) chart.delete();
}

/** Queues keeping what the charts were made from; where there are none and never were, nothing is kept. */
export function keepMade(sheet: Excel.Worksheet, before: ChartSnapshot | null, text: string): void {
  // By a proxy of its own: setting the one that was read would change what the snapshot says.
  if (before !== null && !before.made.isNullObject) sheet.customProperties.getItem(CHARTS_KEY).value = text;
  else if (text !== "[]") sheet.customProperties.add(CHARTS_KEY, text);
}

/**
 * Queues putting our charts back on a sheet whose cells are back: those the failed run added go, also one it had
 * not named yet; those it deleted are made again. One that is still there was never touched, and moves back with
 * its cells. A new chart has a name no old one had, which tells them apart.
 * @param now the same sheet's charts as they are; null for a sheet made again
 */
export function putChartsBack(
  sheet: Excel.Worksheet,
  before: ChartSnapshot,
  now: ChartSnapshot | null,
): void {
  const old = chartNames(before);
  const present = now === null ? [] : chartNames(now);
  for (const chart of now?.charts.items ?? []) if (!old.includes(chart.name)) chart.delete();
  const text = before.made.isNullObject ? null : before.made.value;
  for (const chart of chartsFromText(text))
    if (old.includes(chart.name) && !present.includes(chart.name)) addChart(sheet, chart);
  if (text !== null) keepMade(sheet, now, text);
  else if (now !== null && !now.made.isNullObject) now.made.delete();
}
