import type { CellRange } from "../../domain/grid/grid";
import type { Hyperlink, PageSetup, Sheet } from "../model/sheet";
import type { Chart } from "../model/chart";
import type { CellStyle } from "../model/style";

/** All of a sheet but its cells, copied when it was loaded; saving compares it with the sheet as it is then. */
export interface LayoutSnapshot {
  readonly merges: readonly CellRange[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowStyles: ReadonlyMap<number, CellStyle>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnStyles: ReadonlyMap<number, CellStyle>;
  readonly properties: ReadonlyMap<string, string>;
  readonly hyperlinks: ReadonlyMap<string, Hyperlink>;
  readonly page: Readonly<PageSetup>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly protected_: boolean;
  readonly tabColor: string | null;
  readonly charts: readonly Chart[];
}

export function takeSnapshot(sheet: Sheet): LayoutSnapshot {
  const { margins } = sheet.page;
  return {
    merges: [...sheet.merges],
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    rowStyles: new Map(sheet.rowStyles),
    columnWidths: new Map(sheet.columnWidths),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnStyles: new Map(sheet.columnStyles),
    properties: new Map(sheet.properties),
    hyperlinks: new Map(sheet.hyperlinks),
    page: { ...sheet.page, margins: margins && { ...margins } },
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showGridlines: sheet.showGridlines,
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    protected_: sheet.protected_,
    tabColor: sheet.tabColor,
    charts: [...sheet.charts],
  };
}

/** Keys whose values differ between two maps, in rising order where they are numbers. */
export function changedKeys<K>(before: ReadonlyMap<K, unknown>, after: ReadonlyMap<K, unknown>): K[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

/** Members of exactly one of two sets. */
export function changedMembers<K>(before: ReadonlySet<K>, after: ReadonlySet<K>): K[] {
  return [...new Set([...before, ...after])].filter((key) => before.has(key) !== after.has(key));
}

/** True where anything but cells differs from what was loaded. */
export function layoutChanged(sheet: Sheet, before: LayoutSnapshot): boolean {
  const now = takeSnapshot(sheet);
  return (Object.keys(now) as (keyof LayoutSnapshot)[]).some((key) => !same(before[key], now[key]));
}

function same(before: unknown, now: unknown): boolean {
  if (before instanceof Map && now instanceof Map) return changedKeys(before, now).length === 0;
  if (before instanceof Set && now instanceof Set) return changedMembers(before, now).length === 0;
  return JSON.stringify(before) === JSON.stringify(now);
}
