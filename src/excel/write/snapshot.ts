import { rangeAddress } from "../../domain/grid/address";
import type { CellRange } from "../../domain/grid/grid";
import { takeCharts, type ChartSnapshot } from "./chartSnapshot";

/** What we read of each cell of our own sheets, so that a failed run can put it back. */
const CELL_LOOK = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

/** One of our sheets as it stood before the run. Its members can be read after the sync that follows `takeSnapshot`. */
export interface Snapshot {
  readonly sheetId: string;
  readonly name: string;
  readonly kind: string;
  /** Only these cells were taken, because only they are written; null: the whole sheet. */
  readonly part: CellRange | null;
  /** null: the sheet was empty. */
  readonly content: SnapshotContent | null;
  /** null: only a part was taken, and no chart is touched. */
  readonly charts: ChartSnapshot | null;
}

interface SnapshotContent {
  readonly range: CellRange;
  readonly standardHeight: number;
  readonly frozen: Excel.Range;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/**
 * Queues the reading of one of our sheets, its id, name and standard height loaded; `used` with position and size.
 * @param part where only these cells of the sheet are taken
 */
export function takeSnapshot(
  sheet: Excel.Worksheet,
  kind: string,
  used: Excel.Range,
  part: CellRange | null = null,
): Snapshot {
  return {
    sheetId: sheet.id,
    name: sheet.name,
    kind,
    part,
    content: part === null && used.isNullObject ? null : contentOf(sheet, used, part ?? placeOf(used)),
    charts: part === null ? takeCharts(sheet) : null,
  };
}

function placeOf(used: Excel.Range): CellRange {
  return {
    firstRow: used.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    lastRow: used.rowIndex + used.rowCount,
    lastColumn: used.columnIndex + used.columnCount,
  };
}

function contentOf(sheet: Excel.Worksheet, used: Excel.Range, range: CellRange): SnapshotContent {
  used.load({ formulas: true, values: true, numberFormat: true });
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load({ rowCount: true });
  return {
    range,
    frozen,
    standardHeight: sheet.standardHeight,
    used,
    merged,
    looks: used.getCellProperties(CELL_LOOK),
    rows: used.getRowProperties({ format: { rowHeight: true } }),
    columns: used.getColumnProperties({ format: { columnWidth: true } }),
  };
}

/**
 * Queues putting a snapshot back onto an emptied sheet: links, content, looks, merges, heights, widths and frozen rows.
 * Links come first, as where we write: Excel puts a link's target and look into the cell.
 */
export function putBack(sheet: Excel.Worksheet, { content }: Snapshot): void {
  if (content === null) return;
  const area = sheet.getRange(rangeAddress(content.range));
  area.setCellProperties(content.looks.value.map((row) => row.map(linkOf)));
  area.numberFormat = content.used.numberFormat;
  area.formulas = contentsOf(content.used);
  area.setCellProperties(content.looks.value.map((row) => row.map(settable)));
  // A row at the standard height was never given one of its own.
  area.setRowProperties(
    content.rows.value.map((row) => (row.format?.rowHeight === content.standardHeight ? {} : row)),
  );
  area.setColumnProperties(content.columns.value);
  if (!content.frozen.isNullObject) sheet.freezePanes.freezeRows(content.frozen.rowCount);
  if (!content.merged.isNullObject) {
    for (const { address } of content.merged.areas.items) sheet.getRange(address).merge(false);
  }
}

/** Text goes back as text, also where it begins with "=": only of a formula do formula and value differ. */
function contentsOf({ formulas, values }: Excel.Range): unknown[][] {
  return formulas.map((row: readonly unknown[], rowIndex) =>
    row.map((formula, columnIndex) => {
      const isText =
        typeof formula === "string" && formula !== "" && formula === values[rowIndex]?.[columnIndex];
      return isText ? `'${formula}` : formula;
    }),
  );
}

/** Excel reports "no fill" as white and "no line" with a colour; set back like that they would become real. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...looks } = format ?? {};
  const lines = Object.entries(borders ?? {}).filter(([, line]) => isLine(line));
  return {
    format: {
      ...looks,
      ...(fill?.color === "#FFFFFF" ? {} : { fill }),
      ...(lines.length === 0 ? {} : { borders: Object.fromEntries(lines) }),
    },
  };
}

/** Without its text: the content, which may be a number or a formula, comes after. */
function linkOf({ hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!hyperlink) return {};
  const { address, documentReference, screenTip } = hyperlink;
  return {
    hyperlink: {
      ...(address ? { address } : {}),
      ...(documentReference ? { documentReference } : {}),
      ...(screenTip ? { screenTip } : {}),
    },
  };
}

function isLine(line: unknown): boolean {
  return typeof line === "object" && line !== null && "style" in line && line.style !== "None";
}
