import { OWN_SHEET_KEY } from "../ownSheets";
import { putBack, type Snapshot } from "./snapshot";

/** What the failed run knew of the workbook before it wrote. */
export interface KnownBefore {
  readonly own: readonly Snapshot[];
  readonly sheetIds: ReadonlySet<string>;
  /** Names of the sheets the run wanted to add. */
  readonly addedNames: ReadonlySet<string>;
}

/**
 * Puts our own sheets back as the snapshots have them, in a conversation of its own because the failed one
 * may be unusable: sheets added by the failed run go, those it changed are restored, those it removed return.
 * Where even this fails (the connection is gone), the first failure is what the user is told.
 */
export async function rollBack(before: KnownBefore): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ id: true, name: true });
      await context.sync();
      for (const sheet of worksheets.items) {
        if (!before.sheetIds.has(sheet.id) && before.addedNames.has(sheet.name)) sheet.delete();
      }
      const present = new Set(worksheets.items.map(({ id }) => id));
      for (const snapshot of before.own) {
        if (present.has(snapshot.sheetId)) restore(worksheets.getItem(snapshot.sheetId), snapshot);
        else recreate(worksheets, snapshot);
      }
      await context.sync();
    });
  } catch {
    // Nothing more can be done from here; the caller reports why the run failed.
  }
}

function restore(sheet: Excel.Worksheet, snapshot: Snapshot): void {
  sheet.getRange().unmerge();
  sheet.getRange().clear();
  putBack(sheet, snapshot);
}

function recreate(worksheets: Excel.WorksheetCollection, snapshot: Snapshot): void {
  const sheet = worksheets.add(snapshot.name);
  sheet.customProperties.add(OWN_SHEET_KEY, snapshot.kind);
  putBack(sheet, snapshot);
}
