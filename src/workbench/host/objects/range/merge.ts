import { HostError } from "../../batch/error";
import { noteFormula, touches } from "../../edit/contents";
import { assertWritable } from "../../edit/protect";
import type { CellRange } from "../../../../domain/grid/grid";
import type { RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { invalidArgument } from "../../batch/error";

/** Documented: getMergedAreas gives no result for more. */
export const MAX_MERGED_AREAS = 512;

function dropMerges(range: RangeRef): void {
  const kept = range.sheet.merges.filter((merge) => !touches(merge, range.area));
  range.sheet.merges.splice(0, range.sheet.merges.length, ...kept);
}

function mergeOne(range: RangeRef, area: CellRange, host: HostSession): void {
  const { sheet } = range;
  let first = true;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = sheet.cell(row, column);
      if (!first && cell !== undefined && (cell.content !== null || cell.formula !== null)) {
        sheet.change(row, column, { content: null, formula: null });
        noteFormula(host, sheet, row, column, false);
      }
      first = false;
    }
  }
  if (area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn) sheet.merges.push(area);
}

/** Merges; only the content of the upper-left cell stays, and merges it runs into are given up, as in Excel. */
export function merge(range: RangeRef, across: boolean, host: HostSession): void {
  assertWritable(range.sheet, "Range.merge");
  if (range.isUnbounded) throw invalidArgument("Range.merge", "whole rows or columns are not merged here");
  dropMerges(range);
  if (across) {
    for (let row = range.area.firstRow; row <= range.area.lastRow; row++) {
      mergeOne(range, { ...range.area, firstRow: row, lastRow: row }, host);
    }
  } else mergeOne(range, range.area, host);
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}

export function unmerge(range: RangeRef, host: HostSession): void {
  assertWritable(range.sheet, "Range.unmerge");
  if (!range.sheet.merges.some((each) => touches(each, range.area))) return;
  dropMerges(range);
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}

/**
 * The merged areas whose upper-left cell lies in the range: Excel does not see the others (office-js issue 3611).
 * @throws HostError where there are more than 512, for which Excel gives no result.
 */
export function mergedAreas({ sheet, area }: RangeRef, location: string): CellRange[] {
  const found = sheet.merges.filter(
    (each) =>
      each.firstRow >= area.firstRow &&
      each.firstRow <= area.lastRow &&
      each.firstColumn >= area.firstColumn &&
      each.firstColumn <= area.lastColumn,
  );
  if (found.length > MAX_MERGED_AREAS) {
    throw new HostError("InvalidOperation", `More than ${MAX_MERGED_AREAS} merged areas.`, location);
  }
  return found.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}
