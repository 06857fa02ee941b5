import { isOwnSheet } from "./ownSheets";
import { runExcel } from "./run";

/**
 * Calls back when somebody changes a sheet that is not ours; ours change when we write.
 * @returns a function that stops it
 * @throws BinhXetError
 */
export async function onStaffChange(listener: () => void): Promise<() => Promise<void>> {
  const registration = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      // We write to no sheet of the staff's: what this add-in did was on ours, new or put back, known or not yet.
      const byUs = event.triggerSource === "ThisLocalAddin" || isOwnSheet(event.worksheetId);
      if (!byUs) listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
}
