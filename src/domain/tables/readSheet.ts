import { signatureOf } from "../corrections/checksum";
import type { TableCorrection } from "../corrections/correction";
import { matchTables, placeCorrection, type Placement } from "../corrections/place";
import type { Grid } from "../grid/grid";
import { foldText } from "../text";
import { sheetCells, type SheetCells } from "./cells/sheetCells";
import { weighLabel } from "./fields/readLabel";
import { clashWarning, guideSheetWarning, namelessWarning } from "./notices";
import { recogniseTable, type TableRead } from "./recogniseTable";
import { staleWarnings } from "./staleNotices";
import { regionsOf, type Region } from "./structure";
import type { RecognisedTable, StaleCorrection, Table, Warning } from "./table";
import { NOTHING_TOLD } from "./told";

const GUIDE_SHEET =
  /^(?:huong dan|hd su dung|danh muc|dm |dm$|vi du|mau vi du|guide|help|readme|code|lookup|tra cuu)/;

/** One sheet's tables as recognised, before staff were asked. */
export interface SheetFound {
  readonly grid: Grid;
  readonly cells: SheetCells;
  readonly isGuide: boolean;
  readonly found: readonly FoundTable[];
}

interface FoundTable {
  readonly region: Region;
  readonly read: TableRead;
  readonly signature: string;
}

export interface SheetRead {
  readonly recognised: readonly RecognisedTable[];
  readonly warnings: readonly Warning[];
}

/** Finds every stretch of a sheet that has a header, and reads it. */
export function findTables(grid: Grid): SheetFound {
  const cells = sheetCells(grid);
  const found = regionsOf(cells, weighLabel).map((region) => {
    const read = recogniseTable(cells, region);
    return { region, read, signature: signatureOf(read.table.columns.map(({ label }) => label)) };
  });
  return { grid, cells, isGuide: isGuideSheet(grid.sheet), found };
}

/** Reads the tables of a sheet again where staff corrected them, and says which corrections no longer fit. */
export function correctTables(sheet: SheetFound, corrections: readonly TableCorrection[]): SheetRead {
  const { grid, cells, found } = sheet;
  const signatures = found.map(({ signature }) => signature);
  const { byIndex, lost } = matchTables(signatures, corrections);
  const placed = found.map(({ region, signature }, index) => {
    const correction = byIndex.get(index);
    return correction ? placeCorrection({ cells, region, signature }, correction) : untouched(region);
  });
  const warnings: Warning[] = lost.flatMap((correction) =>
    staleWarnings(grid.sheet, correction.ordinal, [{ kind: "table" }], null),
  );
  const recognised = found.flatMap(({ read, signature }, index): RecognisedTable[] => {
    const at = placed[index];
    if (at === undefined) return [];
    const correction = byIndex.get(index) ?? null;
    const now =
      correction || reaches(placed, index) ? recogniseTable(cells, cut(placed, index), at.told) : read;
    const identity = { sheet: grid.sheet, ordinal: index + 1, signature };
    const stale = [...at.stale, ...rowsNoLonger(now.table, at)];
    const state = stateOf(sheet, now, at);
    if (state.kind === "read") {
      const headerRow = now.table.headerRows[0] ?? 1;
      warnings.push(...now.clashes.map((clash) => clashWarning(grid, headerRow, now.table.columns, clash)));
      if (now.passedOver === null && now.role === "candidates" && namesNobody(now.table))
        warnings.push(namelessWarning(grid, headerRow));
    }
    warnings.push(...staleWarnings(grid.sheet, index + 1, stale, now.table));
    return [
      { identity, role: now.role, table: now.table, uncorrected: read.table, state, correction, stale },
    ];
  });
  const guided = recognised.some(({ state }) => state.kind === "passedOver" && state.why === "guideSheet");
  return { recognised, warnings: guided ? [guideSheetWarning(grid), ...warnings] : warnings };
}

function untouched(region: Region): Placement {
  return { region, told: NOTHING_TOLD, ignored: false, stale: [] };
}

/** A header that staff placed higher ends the table above it. */
function cut(placed: readonly Placement[], index: number): Region {
  const region = placed[index]?.region ?? {
    band: { firstColumn: 1, lastColumn: 1 },
    headerRows: [],
    lastRow: 0,
    roles: [],
  };
  const tops = followers(placed, index);
  return { ...region, lastRow: Math.min(region.lastRow, ...tops.map((top) => top - 1)) };
}

function reaches(placed: readonly Placement[], index: number): boolean {
  const last = placed[index]?.region.lastRow ?? 0;
  return followers(placed, index).some((top) => top <= last);
}

/** The first header rows of the tables that stand below in the same columns. */
function followers(placed: readonly Placement[], index: number): number[] {
  const region = placed[index]?.region;
  const top = region?.headerRows[0] ?? 0;
  return placed.slice(index + 1).flatMap(({ region: { band, headerRows } }) => {
    const [first] = headerRows;
    const sameBand = band.firstColumn === region?.band.firstColumn;
    return sameBand && first !== undefined && first > top ? [first] : [];
  });
}

/** Rows whose correction did not count because they are recognised as something else than then. */
function rowsNoLonger(table: Table, { told, region }: Placement): StaleCorrection[] {
  const bottom = region.headerRows[region.headerRows.length - 1] ?? 0;
  const skipped = new Map(table.skippedRows.map(({ row, why }) => [row, why]));
  const entries = new Set(table.entries.map(({ row }) => row));
  return [...told.rows].flatMap(([row, { kind }]): StaleCorrection[] => {
    const now = entries.has(row) ? "entry" : (skipped.get(row) ?? "blank");
    return now === kind ? [] : [{ kind: "row", offset: row - bottom, row }];
  });
}

function stateOf(
  { isGuide, found }: SheetFound,
  now: TableRead,
  { ignored, told }: Placement,
): RecognisedTable["state"] {
  if (ignored) return { kind: "ignored" };
  if (now.passedOver !== null) return { kind: "passedOver", why: now.passedOver };
  const wouldRead = found.some(({ read }) => read.passedOver === null);
  return isGuide && wouldRead && !told.keep ? { kind: "passedOver", why: "guideSheet" } : { kind: "read" };
}

function namesNobody({ columns }: Table): boolean {
  return !columns.some(({ field }) => field === "name" || field === "familyName" || field === "givenName");
}

/** "Hướng dẫn", "DANHMUC": named for what they are. */
function isGuideSheet(sheet: string): boolean {
  const folded = foldText(sheet);
  return (
    GUIDE_SHEET.test(folded) || GUIDE_SHEET.test(folded.replaceAll(" ", "").replace(/^(huong|danh)/, "$1 "))
  );
}
