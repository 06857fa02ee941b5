import type { CellRange } from "../../domain/grid/grid";

/** The kinds of series the workbench draws and writes; charts of others stay in the file as they are. */
export const SERIES_TYPES = ["ColumnClustered", "BarClustered", "Line", "LineMarkers"] as const;
export type SeriesType = (typeof SERIES_TYPES)[number];

/** Cells a series takes its numbers or names from; the sheet by its id, so that renaming it changes nothing. */
export interface CellSource {
  readonly sheetId: string;
  readonly range: CellRange;
}

export interface ChartSeries {
  readonly name: string | null;
  readonly type: SeriesType;
  readonly values: CellSource | null;
  readonly names: CellSource | null;
  /** "#RRGGBB", or null for what Excel chooses. */
  readonly fill: string | null;
  readonly line: string | null;
  /** Points. */
  readonly lineWeight: number | null;
  readonly labels: boolean;
}

/** A corner of a chart: a cell (1-based) and the points inside it, so that a chart moves with its cells. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right";

export interface ChartTitle {
  readonly text: string;
  readonly size: number | null;
  readonly bold: boolean | null;
}

/** One chart over a sheet's cells. It is never changed in place: a changed chart is a new object of the same id. */
export interface Chart {
  /** Stable for the chart's life, as Office.js wants it. */
  readonly id: string;
  readonly name: string;
  readonly from: Corner;
  readonly to: Corner;
  readonly title: ChartTitle | null;
  readonly series: readonly ChartSeries[];
  readonly legend: LegendPosition | null;
  readonly fontName: string | null;
  /** Points. */
  readonly fontSize: number | null;
  /** Where the axis of numbers begins; null: as Excel chooses. */
  readonly minimum: number | null;
  /** Where in the file it was loaded from; null for one added since. */
  readonly loaded: LoadedFrom | null;
}

export interface LoadedFrom {
  readonly part: string;
  /** By which its drawing finds it. */
  readonly relationshipId: string;
  /** False where it has more than the model keeps: it can then be kept or deleted, not changed. */
  readonly plain: boolean;
}

/** A series nothing has been said about. */
export function newSeries(type: SeriesType, name: string | null): ChartSeries {
  return {
    name,
    type,
    values: null,
    names: null,
    fill: null,
    line: null,
    lineWeight: null,
    labels: false,
  };
}
