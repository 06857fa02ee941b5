import type { CellRange } from "../../../domain/grid/grid";
import type { SheetLayout } from "./layout";
import type { Place } from "./move";
import type { QuadrantPlace } from "./Quadrant";

/** Pixels of the row numbers' width and the column letters' height. */
export const HEADER = { width: 44, height: 22 };

/** The grid's window on the sheet: its size on the screen and how far it is scrolled, in pixels. */
export interface GridWindow {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** One stretch of rows or columns: frozen ones, or those that scroll. */
export interface Band {
  readonly first: number;
  readonly last: number;
  /** Where it begins in the window, and how long it is there. */
  readonly at: number;
  readonly length: number;
  /** The sheet's pixel that stands at `at`. */
  readonly origin: number;
}

/** The frozen band (if any) and the scrolling band of one axis. */
function bands(
  axis: SheetLayout["rows"],
  frozen: number,
  header: number,
  size: number,
  scroll: number,
): Band[] {
  const frozenSize = Math.min(axis.start(frozen + 1), Math.max(0, size - header));
  const scrolling: Band = {
    first: Math.max(frozen + 1, axis.at(frozenSize + scroll)),
    last: axis.at(frozenSize + scroll + Math.max(0, size - header - frozenSize)),
    at: header + frozenSize,
    length: size - header - frozenSize,
    origin: frozenSize + scroll,
  };
  const still: Band = { first: 1, last: frozen, at: header, length: frozenSize, origin: 0 };
  return [still, scrolling].filter((band) => band.length > 0 && band.last >= band.first);
}

export function rowBands(layout: SheetLayout, view: GridWindow): Band[] {
  return bands(layout.rows, layout.frozenRows, HEADER.height, view.height, view.top);
}

export function columnBands(layout: SheetLayout, view: GridWindow): Band[] {
  return bands(layout.columns, layout.frozenColumns, HEADER.width, view.width, view.left);
}

/** The up to four parts of the sheet that the window shows. */
export function quadrants(layout: SheetLayout, view: GridWindow): QuadrantPlace[] {
  return rowBands(layout, view).flatMap((rows) =>
    columnBands(layout, view).map((columns) => ({
      part: {
        firstRow: rows.first,
        lastRow: rows.last,
        firstColumn: columns.first,
        lastColumn: columns.last,
      },
      frame: { left: columns.at, top: rows.at, width: columns.length, height: rows.length },
      origin: { x: columns.origin, y: rows.origin },
    })),
  );
}

/** The cell under a point of the window; on a header, the nearest cell of the band beside it. */
export function placeAt(layout: SheetLayout, view: GridWindow, x: number, y: number): Place {
  const find = (all: readonly Band[], axis: SheetLayout["rows"], position: number) => {
    const band = all.findLast((one) => position >= one.at) ?? all[0];
    return band === undefined ? 1 : axis.at(Math.max(0, band.origin + position - band.at));
  };
  return {
    row: find(rowBands(layout, view), layout.rows, y),
    column: find(columnBands(layout, view), layout.columns, x),
  };
}

/** The scroll position nearest to the present one at which a range (its beginning first) can be seen. */
export function scrolledTo(
  layout: SheetLayout,
  view: GridWindow,
  range: CellRange,
): { left: number; top: number } {
  const along = (
    axis: SheetLayout["rows"],
    [first, last]: [number, number],
    frozen: number,
    room: number,
    scroll: number,
  ) => {
    if (first <= frozen) return scroll;
    const frozenSize = axis.start(frozen + 1);
    const [start, end] = [axis.start(first) - frozenSize, axis.start(last + 1) - frozenSize];
    const length = room - frozenSize;
    if (start < scroll || end - start > length) return start;
    return end > scroll + length ? end - length : scroll;
  };
  return {
    left: along(
      layout.columns,
      [range.firstColumn, range.lastColumn],
      layout.frozenColumns,
      view.width - HEADER.width,
      view.left,
    ),
    top: along(
      layout.rows,
      [range.firstRow, range.lastRow],
      layout.frozenRows,
      view.height - HEADER.height,
      view.top,
    ),
  };
}

/** Where a cell stands in the window, in pixels; it may be outside of what is seen. */
export function cornerOf(layout: SheetLayout, view: GridWindow, place: Place): { x: number; y: number } {
  const x = HEADER.width + layout.columns.start(place.column);
  const y = HEADER.height + layout.rows.start(place.row);
  return {
    x: place.column > layout.frozenColumns ? x - view.left : x,
    y: place.row > layout.frozenRows ? y - view.top : y,
  };
}
