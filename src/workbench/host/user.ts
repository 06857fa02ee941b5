import type { Sheet } from "../model/sheet";
import { setContents } from "./edit/contents";
import { activate } from "./objects/sheet/activate";
import { selectRange } from "./objects/range/layout";
import { RangeRef, parseArea } from "./range/rangeRef";
import type { HostSession } from "./session";
import { VIETNAMESE_CONVENTIONS } from "./values/conventions";

/**
 * What people do in Excel's window, for the page to call. Changes reach the page and the add-in's handlers
 * as those of the add-in do.
 */

/**
 * Types a text into a cell as in a Vietnamese Excel: "18/11/2025" is a date, "1,5" one and a half.
 * @throws HostError AccessDenied on a protected sheet.
 */
export function typeIntoCell(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): void {
  const cell = new RangeRef(sheet, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
  setContents(session, cell, text, VIETNAMESE_CONVENTIONS, "cell");
  session.flush("Unknown");
}

/** Selects cells and brings their sheet to the front; `address` is local: "B7:C9". Anything else is passed over. */
export function selectCells(session: HostSession, sheet: Sheet, address: string): void {
  const area = parseArea(address);
  if (area === null) return;
  activate(sheet, session, "selection");
  selectRange(new RangeRef(sheet, area), session);
  session.flush("Unknown");
}

/** Brings a sheet to the front by its tab. @throws HostError InvalidOperation for a hidden one. */
export function activateSheet(session: HostSession, sheet: Sheet): void {
  activate(sheet, session, "sheet tab");
  session.flush("Unknown");
}
