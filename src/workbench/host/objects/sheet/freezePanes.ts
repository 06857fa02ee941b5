import type { Sheet } from "../../../model/sheet";
import { invalidArgument } from "../../batch/error";
import { live, targetOf, type Live, type ObjectType } from "../../batch/object";
import { MAX_COLUMNS, MAX_ROWS, RangeRef, parseArea } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { wholeNumberOf } from "../arguments";
import { rangeOf, rangeType } from "../range/range";

function freeze(sheet: Sheet, rows: number, columns: number, host: HostSession): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet });
}

function count(value: unknown, location: string): number {
  const number = wholeNumberOf(value ?? 0, location);
  if (number < 0) throw invalidArgument(location, String(number));
  return number;
}

/** Excel.WorksheetFreezePanes. Our claim: each call replaces what was frozen before. */
const type: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [rows], host) =>
      freeze(sheet, count(rows, "WorksheetFreezePanes.freezeRows"), 0, host),
    FreezeColumns: (sheet, [columns], host) =>
      freeze(sheet, 0, count(columns, "WorksheetFreezePanes.freezeColumns"), host),
    FreezeAt: (sheet, [range], host) => {
      // Documented: null removes all frozen panes.
      if (range === null) {
        freeze(sheet, 0, 0, host);
        return;
      }
      const area = targetOf(rangeType, range)?.area ?? (typeof range === "string" ? parseArea(range) : null);
      if (area === null) throw invalidArgument("WorksheetFreezePanes.freezeAt", "a range is needed");
      const isRows = area.lastColumn === MAX_COLUMNS;
      const isColumns = area.lastRow === MAX_ROWS;
      freeze(sheet, isColumns ? 0 : area.lastRow, isRows ? 0 : area.lastColumn, host);
    },
    Unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
    GetLocationOrNullObject: (sheet) => {
      if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return null;
      const lastRow = sheet.frozenRows === 0 ? MAX_ROWS : sheet.frozenRows;
      const lastColumn = sheet.frozenColumns === 0 ? MAX_COLUMNS : sheet.frozenColumns;
      return rangeOf(new RangeRef(sheet, { firstRow: 1, firstColumn: 1, lastRow, lastColumn }));
    },
  },
};

export const freezePanesOf = (sheet: Sheet): Live => live(type, sheet);
