import type ExcelJS from "exceljs";
import { writeCell, writeLabel, type Writing } from "../paper";

export type Row = readonly ExcelJS.CellValue[];
export type Look = Writing & { readonly format?: string };

/** A sheet with the widths of its columns. */
export function addSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name);
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return sheet;
}

/** Labels by cell or merged range: `{ A3: "TT", "C3:D3": "Năm sinh" }`. */
export function writeLabels(
  sheet: ExcelJS.Worksheet,
  labels: Readonly<Record<string, string>>,
  font?: string,
): void {
  for (const [range, label] of Object.entries(labels)) writeLabel(sheet, range, label, font);
}

/**
 * Bordered rows from `first` on, one value a column from A; numbers centred.
 * @param look how a cell differs, by 1-based column and row
 * @returns the first free row
 */
export function writeRows(
  sheet: ExcelJS.Worksheet,
  first: number,
  rows: readonly Row[],
  look: (column: number, row: number) => Look = () => ({}),
): number {
  rows.forEach((values, index) => {
    values.forEach((value, at) => {
      const align = typeof value === "string" ? "left" : "center";
      writeCell(sheet, first + index, at + 1, value, { align, ...look(at + 1, first + index) });
    });
  });
  return first + rows.length;
}
