import { openPackage, savePackage } from "../../package";
import { EXCEL_VERSIONS, type ExcelVersion } from "../look";
import { LoggedSession } from "./loggedSession";

/** A workbook open in the workbench. */
export interface OpenDocument {
  /** Counts openings: another document means another add-in frame. */
  readonly number: number;
  readonly session: LoggedSession;
  /** The .xlsx as it is now; every part nobody changed is the one that was opened, byte for byte. */
  bytes(): Uint8Array;
}

let openings = 0;

/**
 * Opens an .xlsx in a session of its own.
 * @throws BinhXetError where the bytes are no workbook that can be read.
 */
export function openDocument(bytes: Uint8Array, name: string, excel: ExcelVersion): OpenDocument {
  const opened = openPackage(bytes, name);
  const session = new LoggedSession(opened.workbook, { requirements: EXCEL_VERSIONS[excel].sets });
  return { number: ++openings, session, bytes: () => savePackage(opened) };
}

/** Opens a document again as it is now, in another kind of Excel, with the same sheet and pane in view. */
export function reopenDocument(before: OpenDocument, excel: ExcelVersion): OpenDocument {
  const { workbook, taskpaneShown } = before.session;
  const document = openDocument(before.bytes(), workbook.fileName, excel);
  const { session } = document;
  const name = workbook.sheetById(workbook.activeSheetId)?.name ?? "";
  session.workbook.activeSheetId = session.workbook.sheetByName(name)?.id ?? session.workbook.activeSheetId;
  session.workbook.selection = workbook.selection;
  session.taskpaneShown = taskpaneShown;
  return document;
}

/** Hands bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its copy by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
