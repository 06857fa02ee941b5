import { BinhXetError } from "../../domain/errors";
import type { Grid, OwnSheetKind } from "../../domain/grid/grid";
import { fillInKind, OWN_SHEET_KEY, rememberOwnSheets } from "../ownSheets";
import type { SkippedSheet, WorkbookRead } from "../port";
import { runExcel } from "../run";
import { loadContent, type LoadedContent } from "./content";
import { readFonts } from "./fonts";
import { readMerges } from "./merges";

/** More cells than Excel gives in one read: it then answers null or fails (Microsoft's resource limits). */
const MOST_CELLS = 5_000_000;

/**
 * Reads every visible sheet that is not ours into plain grids, and the hidden ones named in `hiddenSheets`; after them
 * those of ours that staff fill in, hidden or not: what they decided holds all the same.
 * Takes four round trips whatever the number of rows or sheets (more only where a sheet has more than
 * 512 merged areas, which `getMergedAreasOrNullObject` refuses).
 * @throws BinhXetError
 */
export function readWorkbook(hiddenSheets: readonly string[] = []): Promise<WorkbookRead> {
  return runExcel(async (context) => {
    const workbook = context.workbook;
    workbook.load({ name: true });
    const sheets = workbook.worksheets;
    sheets.load({ id: true, name: true, visibility: true });
    await context.sync();

    const looks = sheets.items.map((sheet) => look(sheet));
    await context.sync();
    // What staff change on a sheet they fill in makes a review stale like any sheet of theirs.
    rememberOwnSheets(
      looks.filter((seen) => isOurs(seen) && fillsIn(seen) === null).map(({ sheet }) => sheet.id),
    );

    const skippedSheets: SkippedSheet[] = [];
    const readSheets: SeenSheet[] = [];
    for (const seen of looks) {
      const why = whySkipped(seen, hiddenSheets);
      if (why !== null) skippedSheets.push({ name: seen.sheet.name, why });
      else readSheets.push(seen);
    }
    readSheets.sort((one, other) => Number(isOurs(one)) - Number(isOurs(other)));
    const contents: LoadedContent[] = readSheets.map((seen) => loadContent(seen.sheet, readable(seen)));
    await context.sync();

    const merges = await readMerges(context, contents);
    const fonts = await readFonts(context, contents);
    const grids = contents.map((content, index) =>
      withKind(
        gridOf(workbook.name, content, merges[index] ?? [], fonts[index] ?? []),
        fillsIn(readSheets[index]),
      ),
    );
    return { fileName: workbook.name, grids, skippedSheets };
  });
}

interface SeenSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
}

function look(sheet: Excel.Worksheet): SeenSheet {
  // Values only: sheets whose used range is far larger than their content are common.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const mark = sheet.customProperties.getItemOrNullObject(OWN_SHEET_KEY);
  mark.load({ value: true });
  return { sheet, used, mark };
}

function isOurs({ mark }: SeenSheet): boolean {
  return !mark.isNullObject;
}

/** Which of our sheets that staff fill in it is; null for all others. */
function fillsIn(seen: SeenSheet | undefined): OwnSheetKind | null {
  return seen === undefined || !isOurs(seen) ? null : fillInKind(seen.mark.value);
}

function withKind(grid: Grid, ours: OwnSheetKind | null): Grid {
  return ours === null ? grid : { ...grid, ours };
}

function whySkipped(seen: SeenSheet, hiddenSheets: readonly string[]): SkippedSheet["why"] | null {
  if (isOurs(seen)) return fillsIn(seen) === null || seen.used.isNullObject ? "ours" : null;
  if (seen.sheet.visibility !== "Visible" && !hiddenSheets.includes(seen.sheet.name)) return "hidden";
  return seen.used.isNullObject ? "empty" : null;
}

/** @throws BinhXetError `tooLarge` where a stray value far out makes the sheet larger than Excel gives. */
function readable({ sheet, used }: SeenSheet): Excel.Range {
  if (used.rowCount * used.columnCount > MOST_CELLS)
    throw new BinhXetError("tooLarge", { about: sheet.name });
  return used;
}

function gridOf(
  file: string,
  content: LoadedContent,
  merges: Grid["merges"],
  fontNames: Grid["fontNames"],
): Grid {
  const { used, sheet } = content;
  return {
    file,
    sheet: sheet.name,
    range: {
      firstRow: used.rowIndex + 1,
      firstColumn: used.columnIndex + 1,
      lastRow: used.rowIndex + used.rowCount,
      lastColumn: used.columnIndex + used.columnCount,
    },
    values: used.values as Grid["values"],
    text: used.text,
    numberFormats: used.numberFormat as Grid["numberFormats"],
    fontNames,
    merges,
    hiddenRows: hiddenPositions(content.rows.value, used.rowIndex, (row) => row.rowHidden),
    hiddenColumns: hiddenPositions(content.columns.value, used.columnIndex, (column) => column.columnHidden),
  };
}

/** 1-based sheet positions of the hidden ones among consecutive rows or columns. */
function hiddenPositions<T>(
  items: readonly T[],
  firstIndex: number,
  isHidden: (item: T) => boolean | undefined,
): number[] {
  return items.flatMap((item, offset) => (isHidden(item) === true ? [firstIndex + offset + 1] : []));
}
