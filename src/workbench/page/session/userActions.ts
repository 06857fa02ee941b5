import { cellAddress, rangeAddress } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import { setContents } from "../../host/edit/contents";
import { onSheet, parseArea } from "../../host/range/rangeRef";
import type { HostSession } from "../../host/session";
import { VIETNAMESE_CONVENTIONS } from "../../host/values/conventions";
import type { Sheet } from "../../model/sheet";

/** What the person at the grid does; the add-in hears of it through its own events, as in Excel. */

/** Selects a range of the active sheet. */
export function select(session: HostSession, sheet: Sheet, range: CellRange): void {
  const address = rangeAddress(range);
  if (session.workbook.selection === address && session.workbook.activeSheetId === sheet.id) return;
  session.workbook.selection = address;
  session.record({ kind: "selection", sheet, address });
  session.flush("Unknown");
}

/** Brings a sheet to the front with its first cell selected. */
export function activate(session: HostSession, sheet: Sheet, address = "A1"): void {
  const { workbook } = session;
  const from = workbook.sheetById(workbook.activeSheetId);
  if (from !== sheet) {
    workbook.activeSheetId = sheet.id;
    session.record({ kind: "activated", sheet, from });
  }
  workbook.selection = address;
  session.record({ kind: "selection", sheet, address });
  session.flush("Unknown");
}

/**
 * Types text into one cell.
 * @throws HostError AccessDenied on a protected sheet.
 */
export function type(session: HostSession, sheet: Sheet, row: number, column: number, text: string): void {
  const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  setContents(
    session,
    onSheet(sheet, area, cellAddress(row, column)),
    text,
    VIETNAMESE_CONVENTIONS,
    "typing",
  );
  session.flush("Unknown");
}

/** Empties the cells of a range, as the Delete key does. */
export function clear(session: HostSession, sheet: Sheet, range: CellRange): void {
  const used = sheet.usedRange(true);
  if (used === null) return;
  const area = {
    ...range,
    lastRow: Math.max(range.firstRow, Math.min(range.lastRow, used.lastRow)),
    lastColumn: Math.max(range.firstColumn, Math.min(range.lastColumn, used.lastColumn)),
  };
  setContents(session, onSheet(sheet, area, rangeAddress(area)), "", VIETNAMESE_CONVENTIONS, "typing");
  session.flush("Unknown");
}

/**
 * Goes to an address as typed into the name box or kept in a link: "B11", "'Chấm điểm'!B11:C12".
 * @returns false where there is no such place.
 */
export function goTo(session: HostSession, address: string): boolean {
  const { workbook } = session;
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  const name = (split?.[1]?.replaceAll("''", "'") ?? split?.[2])?.trim();
  const sheet = name === undefined ? workbook.sheetById(workbook.activeSheetId) : workbook.sheetByName(name);
  const area = parseArea(split?.[3] ?? address);
  if (sheet === undefined || sheet.visibility !== "Visible" || area === null) return false;
  activate(session, sheet, rangeAddress(area));
  return true;
}

/** While a cell is being typed into, Excel refuses what the add-in asks. */
export function setCellEditing(session: HostSession, editing: boolean): void {
  session.cellEditing = editing;
}

/** Goes where a cell's link leads, when that is in this workbook. */
export function followLink(session: HostSession, sheet: Sheet, row: number, column: number): void {
  const link = sheet.hyperlinks.get(`${row}:${column}`);
  if (link?.internal === true) goTo(session, link.target);
}

/** Shows or hides the task pane; the add-in goes on running either way. */
export function showPane(session: HostSession, shown: boolean): void {
  if (session.taskpaneShown === shown) return;
  session.taskpaneShown = shown;
  session.record({ kind: "taskpane", shown });
  session.flush("Unknown");
}
