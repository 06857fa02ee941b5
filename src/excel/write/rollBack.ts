import { rangeAddress } from "../../domain/grid/address";
import { OWN_SHEET_KEY } from "../ownSheets";
import { putChartsBack, takeCharts, type ChartSnapshot } from "./chartSnapshot";
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
 * A new sheet under a name we wanted is a co-author's where it holds something without our mark: ours gets its mark
 * before anything else, so that one the run could not mark is empty.
 * @returns false where even this fails (the connection is gone): our own sheets may then be half written
 */
export async function rollBack(before: KnownBefore): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ id: true, name: true });
      await context.sync();
      const added = worksheets.items.filter(
        ({ id, name }) => !before.sheetIds.has(id) && before.addedNames.has(name),
      );
      const looks = added.map((sheet) => {
        const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_KEY);
        mark.load({ key: true });
        const used = sheet.getUsedRangeOrNullObject();
        used.load({ address: true });
        return { sheet, mark, used };
      });
      const present = new Set(worksheets.items.map(({ id }) => id));
      const charts = before.own.map(({ sheetId, part }) =>
        part === null && present.has(sheetId) ? takeCharts(worksheets.getItem(sheetId)) : null,
      );
      await context.sync();
      for (const { sheet, mark, used } of looks) if (!mark.isNullObject || used.isNullObject) sheet.delete();
      before.own.forEach((snapshot, index) => {
        if (!present.has(snapshot.sheetId)) recreate(worksheets, snapshot);
        else restore(worksheets.getItem(snapshot.sheetId), snapshot, charts[index] ?? null);
      });
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

function restore(sheet: Excel.Worksheet, snapshot: Snapshot, now: ChartSnapshot | null): void {
  const written = snapshot.part === null ? sheet.getRange() : sheet.getRange(rangeAddress(snapshot.part));
  written.unmerge();
  written.clear();
  if (snapshot.part !== null) written.format.useStandardHeight = true;
  putBack(sheet, snapshot);
  if (snapshot.charts) putChartsBack(sheet, snapshot.charts, now);
}

function recreate(worksheets: Excel.WorksheetCollection, snapshot: Snapshot): void {
  const sheet = worksheets.add(snapshot.name);
  sheet.customProperties.add(OWN_SHEET_KEY, snapshot.kind);
  putBack(sheet, snapshot);
  if (snapshot.charts) putChartsBack(sheet, snapshot.charts, null);
}
