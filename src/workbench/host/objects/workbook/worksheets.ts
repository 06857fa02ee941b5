import type { Sheet } from "../../../model/sheet";
import type { Workbook } from "../../../model/workbook";
import { HostError } from "../../batch/error";
import { live, type Live, type Method, type ObjectType } from "../../batch/object";
import { assertStructure } from "../../edit/protect";
import { WORKBOOK_TARGET } from "../../events";
import { textOf } from "../arguments";
import { eventMethods } from "../events";
import { activeSheet } from "../sheet/activate";
import { checkSheetName, freshSheetName } from "../sheet/names";
import { worksheetOf } from "../sheet/worksheet";

/** By name or by id, as getItem takes both. */
function find(workbook: Workbook, key: unknown): Live | null {
  const text = textOf(key, "WorksheetCollection.getItem");
  const sheet = workbook.sheetById(text) ?? workbook.sheetByName(text);
  return sheet === undefined ? null : worksheetOf(sheet);
}

const counted = (workbook: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly === true ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;

const atEnd =
  (end: 0 | -1, name: string): Method<Workbook> =>
  (workbook, [visibleOnly]) => {
    const sheet = counted(workbook, visibleOnly).at(end);
    if (sheet === undefined)
      throw new HostError("ItemNotFound", "There is no such sheet.", `WorksheetCollection.${name}`);
    return worksheetOf(sheet);
  };

/** Excel.WorksheetCollection. A new sheet goes to the end and is not activated. */
const type: ObjectType<Workbook> = {
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map(worksheetOf),
  item: find,
  methods: {
    ...eventMethods<Workbook>(() => WORKBOOK_TARGET),
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
    GetActiveWorksheet: (workbook) => worksheetOf(activeSheet(workbook)),
    GetFirst: atEnd(0, "getFirst"),
    GetLast: atEnd(-1, "getLast"),
    GetCount: (workbook, [visibleOnly]) => counted(workbook, visibleOnly).length,
    Add: (workbook, [wanted], host) => {
      const location = "WorksheetCollection.add";
      assertStructure(host, location);
      const given = wanted !== null && wanted !== undefined;
      const name = given ? textOf(wanted, location) : freshSheetName(workbook);
      checkSheetName(workbook, name, location);
      const sheet = workbook.addSheet(name);
      host.record({ kind: "sheetAdded", sheet });
      return worksheetOf(sheet);
    },
  },
};

export const worksheetsOf = (workbook: Workbook): Live => live(type, workbook);
