import type { Sheet } from "../../model/sheet";
import type { OpenedPackage, SheetEntry } from "../opened";

/** One place in the sheet list to be written: a loaded entry that stays, or a sheet added since. */
export type ListedSheet =
  | { readonly kind: "kept"; readonly entry: SheetEntry }
  | { readonly kind: "added"; readonly sheet: Sheet; readonly relationshipId: string };

/** The sheet a place shows; null for a chart or dialog sheet. */
export function sheetOf(listed: ListedSheet): Sheet | null {
  return listed.kind === "added" ? listed.sheet : (listed.entry.worksheet?.sheet ?? null);
}

export interface SheetList {
  readonly kept: readonly SheetEntry[];
  readonly removed: readonly SheetEntry[];
  readonly added: readonly Sheet[];
}

/** Which loaded entries are still there, and which sheets are new. */
export function compareSheets({ workbook, origin }: OpenedPackage): SheetList {
  const now = new Set(workbook.sheets);
  const loaded = new Set(origin.entries.map(({ worksheet }) => worksheet?.sheet));
  const stays = ({ worksheet }: SheetEntry): boolean => worksheet === null || now.has(worksheet.sheet);
  return {
    kept: origin.entries.filter(stays),
    removed: origin.entries.filter((entry) => !stays(entry)),
    added: workbook.sheets.filter((sheet) => !loaded.has(sheet)),
  };
}

/**
 * The whole list in the order of the model's sheets; a chart or dialog sheet stays behind the nearest loaded
 * sheet that stood before it.
 */
export function orderedList(
  opened: OpenedPackage,
  { kept }: SheetList,
  relationshipIds: ReadonlyMap<Sheet, string>,
): ListedSheet[] {
  const others = new Map<Sheet | null, SheetEntry[]>();
  let anchor: Sheet | null = null;
  for (const entry of kept) {
    if (entry.worksheet) anchor = entry.worksheet.sheet;
    else others.set(anchor, [...(others.get(anchor) ?? []), entry]);
  }
  const bySheet = new Map(kept.map((entry) => [entry.worksheet?.sheet, entry]));
  const behind = (sheet: Sheet | null): ListedSheet[] =>
    (others.get(sheet) ?? []).map((entry) => ({ kind: "kept", entry }));
  const list = behind(null);
  for (const sheet of opened.workbook.sheets) {
    const entry = bySheet.get(sheet);
    if (entry) list.push({ kind: "kept", entry });
    else list.push({ kind: "added", sheet, relationshipId: relationshipIds.get(sheet) ?? "" });
    list.push(...behind(sheet));
  }
  return list;
}
