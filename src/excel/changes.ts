import { isOwnSheet } from "./ownSheets";
import { runExcel } from "./run";

/**
 * Calls back when somebody changes a sheet that is not ours; ours change when we write.
 * @returns a function that stops it; it resolves at once and the handler goes in the background
 * @throws BinhXetError
 */
export async function onStaffChange(listener: () => void): Promise<() => void> {
  const registration = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (!isOwnSheet(event.worksheetId)) listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => {
    void Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}
