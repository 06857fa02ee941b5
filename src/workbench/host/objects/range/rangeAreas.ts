import type { CellRange } from "../../../../domain/grid/grid";
import type { Sheet } from "../../../model/sheet";
import { HostError } from "../../batch/error";
import { live, type Live, type ObjectType } from "../../batch/object";
import { RangeRef } from "../../range/rangeRef";
import { worksheetOf } from "../sheet/worksheet";
import { rangeOf } from "./range";

/** Several areas of one sheet. */
export class AreasRef {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly CellRange[],
  ) {}

  get ranges(): readonly RangeRef[] {
    return this.areas.map((area) => new RangeRef(this.sheet, area));
  }
}

/** Excel.RangeCollection, the `areas` of a RangeAreas. */
const rangeCollectionType: ObjectType<AreasRef> = {
  name: "RangeCollection",
  items: ({ ranges }) => ranges.map(rangeOf),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ ranges }, [index]) => {
      const range = typeof index === "number" ? ranges[index] : undefined;
      if (range === undefined) {
        throw new HostError(
          "ItemNotFound",
          `There is no area ${String(index)}.`,
          "RangeCollection.getItemAt",
        );
      }
      return rangeOf(range);
    },
  },
};

/** Excel.RangeAreas. */
export const rangeAreasType: ObjectType<AreasRef> = {
  name: "RangeAreas",
  keepsReference: true,
  assertAlive: (areas, host) => {
    if (host.workbook.sheets.includes(areas.sheet)) return;
    throw new HostError("InvalidReference", "The sheet of these ranges is no longer there.", "RangeAreas");
  },
  properties: {
    Address: { get: ({ ranges }) => ranges.map((range) => range.address).join(",") },
    AddressLocal: { get: ({ ranges }) => ranges.map((range) => range.address).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, range) => sum + range.rows * range.columns, 0) },
  },
  children: {
    Areas: (areas) => live(rangeCollectionType, areas),
    Worksheet: ({ sheet }) => worksheetOf(sheet),
  },
};

export const rangeAreasOf = (sheet: Sheet, areas: readonly CellRange[]): Live =>
  live(rangeAreasType, new AreasRef(sheet, areas));
