import type { CellRange } from "../../../domain/grid/grid";
import { boundingArea } from "../../host/range/rangeRef";
import { wholeCell, type SheetLayout } from "./layout";
import type { Place } from "./move";

/** More rows than this are not looked through for merges: whole columns stay quick to select. */
const ROWS_LOOKED_AT = 2000;

/** The range from one cell to another, grown until no merge sticks out of it. */
export function spanned(layout: SheetLayout, from: Place, to: Place): CellRange {
  let range = boundingArea(wholeCell(layout, from.row, from.column), wholeCell(layout, to.row, to.column));
  for (;;) {
    const before = range;
    const lastLooked = Math.min(before.lastRow, before.firstRow + ROWS_LOOKED_AT);
    for (let row = before.firstRow; row <= lastLooked; row++) {
      // A merge that sticks out does so over the range's edge: inner columns need no look, except on edge rows.
      const edge = row === before.firstRow || row === lastLooked;
      for (let column = before.firstColumn; column <= before.lastColumn; column++) {
        if (!edge && column !== before.firstColumn && column !== before.lastColumn) continue;
        const merge = layout.mergeAt(row, column);
        if (merge !== undefined) range = boundingArea(range, merge);
      }
    }
    if (same(range, before)) return range;
  }
}

function same(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}
