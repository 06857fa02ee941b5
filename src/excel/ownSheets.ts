/**
 * Our sheets carry this worksheet custom property (ExcelApi 1.12), so that a sheet of the staff's
 * with the same name is never taken for ours. Its value is the plan's kind.
 */
export const OWN_SHEET_KEY = "BinhXet.kind";

/** Ids of our own sheets as last seen: their changes do not make a review stale. */
const ownSheetIds = new Set<string>();

export function rememberOwnSheets(ids: Iterable<string>): void {
  ownSheetIds.clear();
  for (const id of ids) ownSheetIds.add(id);
}

export function isOwnSheet(id: string): boolean {
  return ownSheetIds.has(id);
}
