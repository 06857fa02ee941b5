import { HostError } from "../../batch/error";
import { targetOf, type Live, type Method } from "../../batch/object";
import { MAX_COLUMNS, MAX_ROWS, RangeRef, boundingArea, intersection, onSheet } from "../../range/rangeRef";
import { usedArea } from "../../range/usedArea";
import { wholeNumberOf } from "../arguments";
import { invalidArgument } from "../../batch/error";
import { rangeOf, rangeType } from "./range";

/** The same sheet, another area; @throws HostError InvalidArgument off the sheet. */
function at(range: RangeRef, change: Partial<RangeRef["area"]>, location: string): Live {
  return rangeOf(onSheet(range.sheet, { ...range.area, ...change }, location));
}

function otherRange(value: unknown, range: RangeRef, location: string): RangeRef {
  const other = targetOf(rangeType, value);
  if (other === null) throw invalidArgument(location, "a range is needed");
  if (other.sheet !== range.sheet) throw invalidArgument(location, "the ranges are on different sheets");
  return other;
}

const resized: Method<RangeRef> = (range, [rows, columns]) => {
  const location = "Range.getResizedRange";
  const { lastRow, lastColumn } = range.area;
  const row = lastRow + wholeNumberOf(rows ?? 0, location);
  const column = lastColumn + wholeNumberOf(columns ?? 0, location);
  return at(range, { lastRow: row, lastColumn: column }, location);
};

const common: Method<RangeRef> = (range, [other]) => {
  const area = intersection(range.area, otherRange(other, range, "Range.getIntersection").area);
  return area === null ? null : rangeOf(new RangeRef(range.sheet, area));
};

const used: Method<RangeRef> = (range, [valuesOnly]) => {
  const area = usedArea(range.sheet, valuesOnly === true);
  const inside = area === null ? null : intersection(range.area, area);
  return inside === null ? null : rangeOf(new RangeRef(range.sheet, inside));
};

/** Other ranges reached from one; row and column numbers are 0-based within it. */
export const navigationMethods: Record<string, Method<RangeRef>> = {
  GetCell: (range, [row, column]) => {
    const location = "Range.getCell";
    const r = range.area.firstRow + wholeNumberOf(row, location);
    const c = range.area.firstColumn + wholeNumberOf(column, location);
    return at(range, { firstRow: r, lastRow: r, firstColumn: c, lastColumn: c }, location);
  },
  GetRow: (range, [row]) => {
    const number = range.area.firstRow + wholeNumberOf(row, "Range.getRow");
    return at(range, { firstRow: number, lastRow: number }, "Range.getRow");
  },
  GetColumn: (range, [column]) => {
    const number = range.area.firstColumn + wholeNumberOf(column, "Range.getColumn");
    return at(range, { firstColumn: number, lastColumn: number }, "Range.getColumn");
  },
  GetLastCell: (range) =>
    at(range, { firstRow: range.area.lastRow, firstColumn: range.area.lastColumn }, "Range.getLastCell"),
  GetLastRow: (range) => at(range, { firstRow: range.area.lastRow }, "Range.getLastRow"),
  GetLastColumn: (range) => at(range, { firstColumn: range.area.lastColumn }, "Range.getLastColumn"),
  GetEntireRow: (range) => at(range, { firstColumn: 1, lastColumn: MAX_COLUMNS }, "Range.getEntireRow"),
  GetEntireColumn: (range) => at(range, { firstRow: 1, lastRow: MAX_ROWS }, "Range.getEntireColumn"),
  GetResizedRange: resized,
  GetAbsoluteResizedRange: (range, [rows, columns]) => {
    const location = "Range.getAbsoluteResizedRange";
    const lastRow = range.area.firstRow + wholeNumberOf(rows, location) - 1;
    const lastColumn = range.area.firstColumn + wholeNumberOf(columns, location) - 1;
    return at(range, { lastRow, lastColumn }, location);
  },
  GetOffsetRange: (range, [rows, columns]) => {
    const location = "Range.getOffsetRange";
    const down = wholeNumberOf(rows, location);
    const right = wholeNumberOf(columns, location);
    const { firstRow, lastRow, firstColumn, lastColumn } = range.area;
    const area = {
      firstRow: firstRow + down,
      lastRow: lastRow + down,
      firstColumn: firstColumn + right,
      lastColumn: lastColumn + right,
    };
    return at(range, area, location);
  },
  GetBoundingRect: (range, [other]) => {
    const location = "Range.getBoundingRect";
    return at(range, boundingArea(range.area, otherRange(other, range, location).area), location);
  },
  GetIntersectionOrNullObject: common,
  GetIntersection: (range, args, host) => {
    const found = common(range, args, host);
    if (found === null)
      throw new HostError("ItemNotFound", "The ranges have no cell in common.", "Range.getIntersection");
    return found;
  },
  GetUsedRangeOrNullObject: used,
  GetUsedRange: (range, args, host) =>
    used(range, args, host) ?? at(range, firstCellOf(range), "Range.getUsedRange"),
};

function firstCellOf({ area }: RangeRef): Partial<RangeRef["area"]> {
  return { lastRow: area.firstRow, lastColumn: area.firstColumn };
}
