import { BinhXetError } from "../domain/errors";
import { runExcel } from "./run";

/**
 * Shows a cell or range, e.g. "'Chấm điểm'!M11": its sheet comes to the front and the cells are selected.
 * @throws BinhXetError `sheetGone` where the sheet is no longer there
 */
export function selectCells(address: string): Promise<void> {
  const split = address.lastIndexOf("!");
  const sheetName = address.slice(0, split).replace(/^'|'$/g, "").replaceAll("''", "'");
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load({ name: true });
    await context.sync();
    if (sheet.isNullObject) throw new BinhXetError("sheetGone", { about: sheetName });
    sheet.activate();
    sheet.getRange(address.slice(split + 1)).select();
    await context.sync();
  });
}
