import type { Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { assertWritable } from "../../edit/protect";
import { localAddress, type RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { booleanOf } from "../arguments";
import { getHyperlink, setHyperlink } from "./hyperlink";

/** true or false for all of first..last, null where they differ. */
function allIn(members: ReadonlySet<number>, first: number, last: number): boolean | null {
  const inside = [...members].filter((each) => each >= first && each <= last).length;
  if (inside === 0) return false;
  return inside === last - first + 1 ? true : null;
}

function setHidden(range: RangeRef, kind: "rows" | "columns", value: Json, host: HostSession): void {
  const location = kind === "rows" ? "Range.rowHidden" : "Range.columnHidden";
  assertWritable(range.sheet, location);
  const { firstRow, lastRow, firstColumn, lastColumn } = range.area;
  const [hidden, first, last] =
    kind === "rows"
      ? [range.sheet.hiddenRows, firstRow, lastRow]
      : [range.sheet.hiddenColumns, firstColumn, lastColumn];
  const hide = booleanOf(value, location);
  for (let position = first; position <= last; position++) {
    if (hide) hidden.add(position);
    else hidden.delete(position);
  }
  range.sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet: range.sheet });
}

const rowHidden = ({ sheet, area }: RangeRef) => allIn(sheet.hiddenRows, area.firstRow, area.lastRow);
const columnHidden = ({ sheet, area }: RangeRef) =>
  allIn(sheet.hiddenColumns, area.firstColumn, area.lastColumn);

function hidden(range: RangeRef): boolean | null {
  const [rows, columns] = [rowHidden(range), columnHidden(range)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** Where a range stands and whether it is hidden. Indexes are 0-based, as Office.js counts. */
export const placeProperties: Record<string, Property<RangeRef>> = {
  Address: { get: (range) => range.address },
  AddressLocal: { get: (range) => range.address },
  RowIndex: { get: (range) => range.area.firstRow - 1 },
  ColumnIndex: { get: (range) => range.area.firstColumn - 1 },
  RowCount: { get: (range) => range.rows },
  ColumnCount: { get: (range) => range.columns },
  // Documented: -1 where there are more than 2^31 - 1 cells.
  CellCount: {
    get: (range) => (range.rows * range.columns > 2_147_483_647 ? -1 : range.rows * range.columns),
  },
  IsEntireRow: { get: (range) => range.isEntireRow },
  IsEntireColumn: { get: (range) => range.isEntireColumn },
  Hidden: { get: hidden },
  RowHidden: { get: rowHidden, set: (range, value, host) => setHidden(range, "rows", value, host) },
  ColumnHidden: { get: columnHidden, set: (range, value, host) => setHidden(range, "columns", value, host) },
  Hyperlink: { get: getHyperlink, set: setHyperlink },
};

/** Selects the range and brings its sheet to the front. */
export function selectRange(range: RangeRef, host: HostSession): void {
  host.workbook.selection = localAddress(range);
  host.record({ kind: "selection", sheet: range.sheet, address: host.workbook.selection });
}
