import type { CellRange } from "../grid/grid";
import { quotaName } from "./quotaLine";
import type { SheetBuilder } from "./sheetBuilder";
import type { StandingBloc } from "./standingBlocs";
import { STANDING_NAME_COLUMN } from "./standingColumns";

/** Height of a chart in points: two stand on a page that lies. */
export const CHART_POINTS = 192;
/** One bar says nothing, and beyond this many nobody can read the names. */
const FEWEST_BARS = 2;
const MOST_BARS = 40;

/** Whether a chart of the bloc can be read. */
export function isDrawn({ ranked }: StandingBloc): boolean {
  return ranked >= FEWEST_BARS && ranked <= MOST_BARS;
}

/**
 * A bar chart of the ranked ones of a bloc with the line of its first quota, over the table's own cells: the ranked
 * ones stand together, the best first.
 * @param place the cells it covers, of `CHART_POINTS`
 * @param columns 1-based: the points, and the points at the line (null where the sheet has no such column)
 */
export function barChart(
  sheet: SheetBuilder,
  { heading, entries, ranked, lines }: StandingBloc,
  place: CellRange,
  rowOf: ReadonlyMap<string, number>,
  columns: { readonly total: number; readonly line: number | null },
): void {
  const rows = entries.slice(0, ranked).flatMap(({ candidate }) => rowOf.get(candidate.id) ?? []);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return;
  const cells = (column: number): CellRange => ({
    firstRow: first,
    firstColumn: column,
    lastRow: last,
    lastColumn: column,
  });
  const [line] = lines;
  const drawn = line !== undefined && line.points !== null && columns.line !== null;
  sheet.chart({
    place,
    title: heading,
    names: cells(STANDING_NAME_COLUMN),
    bars: { label: "Tổng điểm", values: cells(columns.total) },
    line: drawn ? { label: `Vạch chỉ tiêu ${quotaName(line.result)}`, values: cells(columns.line) } : null,
  });
}
