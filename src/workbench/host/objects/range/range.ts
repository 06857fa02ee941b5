import { HostError, invalidArgument } from "../../batch/error";
import { live, type Live, type ObjectType } from "../../batch/object";
import type { RangeRef } from "../../range/rangeRef";
import { wholeNumberOf } from "../arguments";
import { activate } from "../sheet/activate";
import { worksheetOf } from "../sheet/worksheet";
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from "./bulk";
import { clear } from "./clear";
import { formatOf } from "./format";
import { placeProperties, selectRange } from "./layout";
import { merge, mergedAreas, unmerge } from "./merge";
import { navigationMethods } from "./navigation";
import { rangeAreasOf } from "./rangeAreas";
import { cellValueProperties } from "./values";

const MERGED = "Range.getMergedAreasOrNullObject";

/** Excel.Range. */
export const rangeType: ObjectType<RangeRef> = {
  name: "Range",
  keepsReference: true,
  assertAlive: (range, host) => {
    if (host.workbook.sheets.includes(range.sheet)) return;
    throw new HostError("InvalidReference", "The sheet of this range is no longer there.", "Range");
  },
  properties: { ...placeProperties, ...cellValueProperties },
  children: { Format: formatOf, Worksheet: (range) => worksheetOf(range.sheet) },
  methods: {
    ...navigationMethods,
    GetRowProperties: (range, [options], host) => getLineProperties(range, "rows", options, host),
    GetColumnProperties: (range, [options], host) => getLineProperties(range, "columns", options, host),
    GetCellProperties: (range, [options], host) => getCellProperties(range, options, host),
    SetRowProperties: (range, [values], host) => setLineProperties(range, "rows", values, host),
    SetColumnProperties: (range, [values], host) => setLineProperties(range, "columns", values, host),
    SetCellProperties: (range, [values], host) => setCellProperties(range, values, host),
    GetMergedAreasOrNullObject: (range) => {
      const areas = mergedAreas(range, MERGED);
      return areas.length === 0 ? null : rangeAreasOf(range.sheet, areas);
    },
    Merge: (range, [across], host) => merge(range, across === true, host),
    Unmerge: (range, _args, host) => unmerge(range, host),
    Clear: (range, [applyTo], host) => clear(range, applyTo, host),
    Select: (range, _args, host) => {
      activate(range.sheet, host, "Range.select");
      selectRange(range, host);
    },
    Calculate: () => undefined,
    // The client asks this before it sends more than 1,500 values in slices.
    _ValidateArraySize: (range, [rows, columns]) => {
      const location = "Range.values";
      const fits =
        wholeNumberOf(rows, location) === range.rows && wholeNumberOf(columns, location) === range.columns;
      if (!fits)
        throw invalidArgument(location, `${String(rows)} x ${String(columns)} values do not fit the range`);
    },
  },
};

export const rangeOf = (range: RangeRef): Live => live(rangeType, range);
