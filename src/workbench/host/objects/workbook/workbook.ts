import type { Workbook } from "../../../model/workbook";
import { HostError } from "../../batch/error";
import { live, type Live, type Method, type ObjectType } from "../../batch/object";
import { RangeRef, parseArea } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { textOf } from "../arguments";
import { rangeOf } from "../range/range";
import { activeSheet } from "../sheet/activate";
import { applicationOf, runtimeOf, workbookProtectionOf } from "./application";
import { namedItemsOf } from "./names";
import { settingsOf } from "./settings";
import { worksheetsOf } from "./worksheets";

function selected(workbook: Workbook): RangeRef {
  const area = parseArea(workbook.selection) ?? { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  return new RangeRef(activeSheet(workbook), area);
}

/** The range a change event speaks of; its reference is "sheet id!address", so nothing has to be kept. */
const rangeOfEvent: Method<Workbook> = (workbook, [reference]) => {
  const text = textOf(reference, "WorksheetChangedEventArgs.getRange");
  const split = text.lastIndexOf("!");
  const sheet = workbook.sheetById(text.slice(0, split));
  const area = parseArea(text.slice(split + 1));
  return sheet === undefined || area === null ? null : rangeOf(new RangeRef(sheet, area));
};

/** Excel.Workbook. */
const workbookType: ObjectType<Workbook> = {
  name: "Workbook",
  properties: { Name: { get: (workbook) => workbook.fileName } },
  children: {
    Worksheets: worksheetsOf,
    Names: (workbook) => namedItemsOf(workbook, null),
    Application: applicationOf,
    Protection: workbookProtectionOf,
    Settings: settingsOf,
    _Runtime: runtimeOf,
  },
  methods: {
    GetSelectedRange: (workbook) => rangeOf(selected(workbook)),
    // Our claim: the active cell is the upper-left one of the selection.
    GetActiveCell: (workbook) => {
      const { sheet, area } = selected(workbook);
      return rangeOf(new RangeRef(sheet, { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn }));
    },
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    _GetRangeForEventByReferenceId: (workbook, args, host) => {
      const range = rangeOfEvent(workbook, args, host);
      if (range === null) throw new HostError("ItemNotFound", "The range of the event is gone.", "Workbook");
      return range;
    },
    _RemoveReference: (_workbook, [id], host: HostSession) => {
      host.references.release(textOf(id, "Workbook._RemoveReference"));
    },
    _RemoveAllReferences: (_workbook, _args, host) => host.references.releaseAll(),
    _GetReferenceCount: (_workbook, _args, host) => host.references.count,
  },
};

/** The root of every request. */
export const workbookRoot = (workbook: Workbook): Live => live(workbookType, workbook);
