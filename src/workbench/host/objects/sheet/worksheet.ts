import type { Sheet, Visibility } from "../../../model/sheet";
import { HostError, invalidArgument } from "../../batch/error";
import { live, type Live, type Method, type ObjectType, type Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { assertStructure } from "../../edit/protect";
import { MAX_COLUMNS, MAX_ROWS, RangeRef, onSheet, parseArea } from "../../range/rangeRef";
import { usedArea } from "../../range/usedArea";
import type { HostSession } from "../../session";
import { booleanOf, oneOf, textOf, wholeNumberOf } from "../arguments";
import { colorOf } from "../colors";
import { chartsOf } from "../chart/charts";
import { eventMethods } from "../events";
import { rangeOf } from "../range/range";
import { rangeAreasOf } from "../range/rangeAreas";
import { namedItemsOf } from "../workbook/names";
import { activate } from "./activate";
import { customPropertiesOf } from "./customProperties";
import { freezePanesOf } from "./freezePanes";
import { checkSheetName } from "./names";
import { pageLayoutOf } from "./pageLayout";
import { protectionOf } from "./protection";

function setGridlines(sheet: Sheet, value: Json, host: HostSession): void {
  sheet.showGridlines = booleanOf(value, "Worksheet.showGridlines");
  sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet });
}

function visibleOthers(sheet: Sheet, host: HostSession): Sheet[] {
  return host.workbook.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
}

function setVisibility(sheet: Sheet, value: Json, host: HostSession): void {
  const location = "Worksheet.visibility";
  const visibility = oneOf<Visibility>(["Visible", "Hidden", "VeryHidden"], value, location);
  assertStructure(host, location);
  const [next] = visibleOthers(sheet, host);
  if (visibility !== "Visible") {
    if (next === undefined)
      throw new HostError("InvalidOperation", "A workbook needs a visible sheet.", location);
    if (host.workbook.activeSheetId === sheet.id) activate(next, host, location);
  }
  sheet.visibility = visibility;
  sheet.layoutTouched = true;
  host.record({ kind: "sheetTab", sheet });
}

function setPosition(sheet: Sheet, value: Json, host: HostSession): void {
  const location = "Worksheet.position";
  const position = wholeNumberOf(value, location);
  const { sheets } = host.workbook;
  assertStructure(host, location);
  if (position < 0 || position >= sheets.length)
    throw invalidArgument(location, `there is no place ${position}`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  host.record({ kind: "sheetTab", sheet });
}

function rename(sheet: Sheet, value: Json, host: HostSession): void {
  const location = "Worksheet.name";
  const name = textOf(value, location);
  assertStructure(host, location);
  checkSheetName(host.workbook, name, location, sheet);
  sheet.name = name;
  host.record({ kind: "sheetTab", sheet });
}

function remove(sheet: Sheet, host: HostSession): void {
  const location = "Worksheet.delete";
  assertStructure(host, location);
  const [next] = visibleOthers(sheet, host);
  // Documented: a very hidden sheet must be made visible or hidden first; a workbook keeps one visible sheet.
  if (sheet.visibility === "VeryHidden" || next === undefined) {
    throw new HostError("InvalidOperation", `The sheet “${sheet.name}” cannot be deleted.`, location);
  }
  const wasActive = host.workbook.activeSheetId === sheet.id;
  host.workbook.removeSheet(sheet);
  host.writtenFormulas.delete(sheet);
  host.record({ kind: "sheetDeleted", sheet });
  if (wasActive) {
    host.workbook.activeSheetId = "";
    activate(next, host, location);
  }
}

const properties: Record<string, Property<Sheet>> = {
  Id: { get: (sheet) => sheet.id },
  Name: { get: (sheet) => sheet.name, set: rename },
  Position: { get: (sheet, host) => host.workbook.sheets.indexOf(sheet), set: setPosition },
  Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
  TabColor: {
    get: (sheet) => sheet.tabColor ?? "",
    set: (sheet, value, host) => {
      sheet.tabColor = value === "" ? null : colorOf(value, "Worksheet.tabColor");
      sheet.layoutTouched = true;
      host.record({ kind: "sheetTab", sheet });
    },
  },
  ShowGridlines: { get: (sheet) => sheet.showGridlines, set: setGridlines },
  // The client reads showGridlines by its own name and sets it by this one.
  Gridlines: { get: (sheet) => sheet.showGridlines, set: setGridlines, onlyWhenAsked: true },
  StandardHeight: { get: (sheet) => sheet.defaultRowHeight },
};

function wholeSheet(sheet: Sheet): RangeRef {
  return new RangeRef(sheet, { firstRow: 1, firstColumn: 1, lastRow: MAX_ROWS, lastColumn: MAX_COLUMNS });
}

/** "A1:B2", "A:C", "2:4"; a sheet before the "!" must be this one. */
function areaAt(sheet: Sheet, address: string, location: string): RangeRef {
  const split = address.lastIndexOf("!");
  const named = address.slice(0, Math.max(split, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const area = parseArea(address.slice(split + 1));
  if (area === null || (named !== "" && named.toLowerCase() !== sheet.name.toLowerCase())) {
    throw invalidArgument(location, `“${address}” is no address on “${sheet.name}”`);
  }
  return onSheet(sheet, area, location);
}

const usedOrNull: Method<Sheet> = (sheet, [valuesOnly]) => {
  const area = usedArea(sheet, valuesOnly === true);
  return area === null ? null : rangeOf(new RangeRef(sheet, area));
};

const methods: Record<string, Method<Sheet>> = {
  ...eventMethods<Sheet>((sheet) => sheet.id),
  GetRange: (sheet, [address]) => {
    if (address === null || address === undefined || address === "") return rangeOf(wholeSheet(sheet));
    return rangeOf(areaAt(sheet, textOf(address, "Worksheet.getRange"), "Worksheet.getRange"));
  },
  GetRanges: (sheet, [addresses]) => {
    const location = "Worksheet.getRanges";
    const parts = textOf(addresses, location).split(/[,;]/);
    return rangeAreasOf(
      sheet,
      parts.map((part) => areaAt(sheet, part.trim(), location).area),
    );
  },
  GetCell: (sheet, [row, column]) => {
    const location = "Worksheet.getCell";
    const [r, c] = [wholeNumberOf(row, location) + 1, wholeNumberOf(column, location) + 1];
    return rangeOf(onSheet(sheet, { firstRow: r, firstColumn: c, lastRow: r, lastColumn: c }, location));
  },
  GetRangeByIndexes: (sheet, args) => {
    const location = "Worksheet.getRangeByIndexes";
    const [row = 0, column = 0, rows = 0, columns = 0] = args.map((each) => wholeNumberOf(each, location));
    const area = {
      firstRow: row + 1,
      firstColumn: column + 1,
      lastRow: row + rows,
      lastColumn: column + columns,
    };
    return rangeOf(onSheet(sheet, area, location));
  },
  GetUsedRangeOrNullObject: usedOrNull,
  // Documented: an empty sheet gives its upper-left cell.
  GetUsedRange: (sheet, args, host) =>
    usedOrNull(sheet, args, host) ??
    rangeOf(new RangeRef(sheet, { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 })),
  Activate: (sheet, _args, host) => activate(sheet, host, "Worksheet.activate"),
  Calculate: () => undefined,
  Delete: (sheet, _args, host) => remove(sheet, host),
};

/** Excel.Worksheet. */
export const worksheetType: ObjectType<Sheet> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  assertAlive: (sheet, host) => {
    if (host.workbook.sheets.includes(sheet)) return;
    throw new HostError("ItemNotFound", `The sheet “${sheet.name}” is no longer there.`, "Worksheet");
  },
  properties,
  children: {
    Charts: chartsOf,
    Protection: protectionOf,
    CustomProperties: customPropertiesOf,
    FreezePanes: freezePanesOf,
    PageLayout: pageLayoutOf,
    Names: (sheet, host) => namedItemsOf(host.workbook, sheet.name),
  },
  methods,
};

export const worksheetOf = (sheet: Sheet): Live => live(worksheetType, sheet);
