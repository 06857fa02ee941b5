import type ExcelJS from "exceljs";

/** The look of a staff table: Times New Roman, thin borders, grey header. */
export const FONT = "Times New Roman";

export type Align = "left" | "center" | "right";

const THIN: ExcelJS.Border = { style: "thin", color: { argb: "FF000000" } };
const BOX: Partial<ExcelJS.Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEADER_FILL: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E1F2" } };
const TOTAL_FILL: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F2F2" } };

export interface Writing {
  /** Where it is not Times New Roman: the old fonts `.VnTime`, `VNI-Times`. */
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: Align;
  readonly wrap?: boolean;
}

function write(cell: ExcelJS.Cell, value: ExcelJS.CellValue, how: Writing): void {
  cell.value = value;
  cell.font = {
    name: how.font ?? FONT,
    family: 1,
    size: how.size ?? 12,
    bold: how.bold ?? false,
    italic: how.italic ?? false,
    underline: how.underline ?? false,
  };
  cell.alignment = { horizontal: how.align ?? "left", vertical: "middle", wrapText: how.wrap ?? false };
}

/** Text outside the table: merged over `range`, without borders. */
export function writeFree(sheet: ExcelJS.Worksheet, range: string, value: string, how: Writing): void {
  if (range.includes(":")) sheet.mergeCells(range);
  write(sheet.getCell(range.split(":")[0] ?? range), value, how);
}

/** A label of the header; a range is merged as staff do. */
export function writeLabel(sheet: ExcelJS.Worksheet, range: string, label: string, font = FONT): void {
  boxRange(sheet, range, HEADER_FILL);
  if (range.includes(":")) sheet.mergeCells(range);
  write(sheet.getCell(range.split(":")[0] ?? range), label, {
    font,
    size: 11,
    bold: true,
    align: "center",
    wrap: true,
  });
}

/** The row 1, 2, 3 … under the header, one number a column. */
export function writeNumbering(sheet: ExcelJS.Worksheet, row: number, columns: number): void {
  for (let column = 1; column <= columns; column++) {
    writeCell(sheet, row, column, column, { size: 10, italic: true, align: "center" });
  }
}

/** One bordered cell of the table. */
export function writeCell(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: ExcelJS.CellValue,
  how: Writing & { readonly format?: string } = {},
): void {
  const cell = sheet.getCell(row, column);
  write(cell, value, { size: 11, ...how });
  cell.border = BOX;
  if (how.format !== undefined) cell.numFmt = how.format;
}

/** A section heading merged over the table's width: "I. KHỐI CƠ QUAN". */
export function writeSection(
  sheet: ExcelJS.Worksheet,
  row: number,
  columns: number,
  heading: string,
  font = FONT,
): void {
  const last = sheet.getColumn(columns).letter;
  boxRange(sheet, `A${row}:${last}${row}`, TOTAL_FILL);
  sheet.mergeCells(row, 1, row, columns);
  write(sheet.getCell(row, 1), heading, { font, size: 11, bold: true, align: "left" });
  sheet.getRow(row).height = 20;
}

/** Borders and grey for a totals row; its values are written afterwards. */
export function shadeTotals(sheet: ExcelJS.Worksheet, row: number, columns: number): void {
  boxRange(sheet, `A${row}:${sheet.getColumn(columns).letter}${row}`, TOTAL_FILL);
  sheet.getRow(row).height = 20;
}

function boxRange(sheet: ExcelJS.Worksheet, range: string, fill: ExcelJS.Fill): void {
  const [from, to] = range.split(":");
  const first = sheet.getCell(from ?? range);
  const last = sheet.getCell(to ?? from ?? range);
  for (let row = Number(first.row); row <= Number(last.row); row++) {
    for (let column = Number(first.col); column <= Number(last.col); column++) {
      const cell = sheet.getCell(row, column);
      cell.border = BOX;
      cell.fill = fill;
    }
  }
}

/**
 * A4 landscape, one page wide, the header repeated on every page.
 * @param pagesTall how many pages high, 0 for as many as it takes
 */
export function setPaper(
  sheet: ExcelJS.Worksheet,
  lastCell: string,
  headerRows: string,
  pagesTall: number,
): void {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(lastCell) ?? [];
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pagesTall,
    horizontalCentered: true,
    margins: { left: 0.59, right: 0.39, top: 0.59, bottom: 0.59, header: 0.3, footer: 0.3 },
    // exceljs puts "$" before the letters only: the one before the row number is ours.
    printArea: `A$1:${column}$${row}`,
    printTitlesRow: headerRows,
  });
  sheet.headerFooter.oddFooter = '&C&"Times New Roman,Regular"&10Trang &P/&N';
}
