import type { OwnSheetKind } from "../domain/grid/grid";

/**
 * Our sheets carry this worksheet custom property (ExcelApi 1.12), so that a sheet of the staff's
 * with the same name is never taken for ours. Its value is the plan's kind.
 */
export const OWN_SHEET_KEY = "BinhXet.kind";

/** Our sheets in which staff write, too: they are read back, and no list takes their place. */
const FILL_IN: readonly OwnSheetKind[] = ["criteria", "decisions", "tally"];

/** The kind of a sheet of ours that staff fill in; null for our lists. */
export function fillInKind(mark: unknown): OwnSheetKind | null {
  return FILL_IN.find((kind) => kind === mark) ?? null;
}

/** Ids of our lists as last seen: their changes do not make a review stale. */
const ownSheetIds = new Set<string>();

export function rememberOwnSheets(ids: Iterable<string>): void {
  ownSheetIds.clear();
  for (const id of ids) ownSheetIds.add(id);
}

export function isOwnSheet(id: string): boolean {
  return ownSheetIds.has(id);
}
