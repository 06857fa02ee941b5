import type { Sheet } from "../../../model/sheet";
import type { Workbook } from "../../../model/workbook";
import { HostError } from "../../batch/error";
import type { HostSession } from "../../session";

/** The sheet in front: the one marked active, else the first visible one. @throws HostError where there is none. */
export function activeSheet(workbook: Workbook): Sheet {
  const sheet =
    workbook.sheetById(workbook.activeSheetId) ??
    workbook.sheets.find((each) => each.visibility === "Visible");
  if (sheet === undefined) throw new HostError("GeneralException", "The workbook has no visible sheet.");
  return sheet;
}

/** Brings a sheet to the front. @throws HostError InvalidOperation for a hidden sheet (our claim). */
export function activate(sheet: Sheet, host: HostSession, location: string): void {
  if (sheet.visibility !== "Visible") {
    throw new HostError("InvalidOperation", `The sheet “${sheet.name}” is hidden.`, location);
  }
  const from = host.workbook.sheetById(host.workbook.activeSheetId);
  if (from === sheet) return;
  host.workbook.activeSheetId = sheet.id;
  host.workbook.selection = "A1";
  host.record({ kind: "activated", sheet, from });
}
