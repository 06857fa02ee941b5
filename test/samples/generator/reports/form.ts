import type ExcelJS from "exceljs";
import { writeLetterhead, writeSignatures } from "../letterhead";
import {
  setPaper,
  shadeTotals,
  writeCell,
  writeFree,
  writeLabel,
  writeNumbering,
  writeSection,
  type Align,
} from "../paper";

/** One column of a form: its label, and the label of the merged cell above it where there is one. */
export interface FormColumn {
  readonly label: string;
  readonly width: number;
  readonly group?: string;
  readonly format?: string;
  readonly align?: Align;
}

/** One row below the header. */
export type FormLine =
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "row"; readonly values: readonly ExcelJS.CellValue[]; readonly bold?: boolean }
  | { readonly kind: "total"; readonly label: string; readonly values: readonly ExcelJS.CellValue[] };

/** A whole sheet as staff lay it out: letterhead, a line above the table, header, rows, a note, signatures. */
export interface Form {
  readonly superior: string;
  readonly issuer: string;
  readonly title: string;
  readonly subtitle: string;
  /** Said between the titles and the table, e.g. how many the council has. */
  readonly above?: string;
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  readonly note?: string;
  readonly dated: string;
  readonly post: string;
  readonly onBehalfOf: string;
  readonly names: readonly [left: string, right: string];
}

export const HEADER_ROWS = [7, 8] as const;
/** A sheet of so many lines is printed on one page. */
const ONE_PAGE = 22;
/** The numbering row 1, 2, 3 stands below the header. */
export const FIRST_LINE = 10;

export const section = (text: string): FormLine => ({ kind: "section", text });
export const row = (...values: readonly ExcelJS.CellValue[]): FormLine => ({ kind: "row", values });

/**
 * Writes the form: letterhead in rows 1-5, header in rows 7-8, numbering in row 9, `lines` from row 10.
 * A total's values stand from column 3 on, its label over the first two.
 */
export function writeForm(sheet: ExcelJS.Worksheet, form: Form): void {
  const count = form.columns.length;
  const letter = (column: number) => sheet.getColumn(column).letter;
  const half = Math.max(2, Math.floor(count / 2));
  const [left, right] = [`A:${letter(half - 1)}`, `${letter(half + 1)}:${letter(count)}`];
  writeLetterhead(sheet, { ...form, left, right, lastColumn: letter(count) });
  if (form.above !== undefined) {
    writeFree(sheet, `A6:${letter(count)}6`, form.above, { size: 11, italic: true, align: "center" });
    sheet.getRow(6).height = 18;
  }
  writeHeader(sheet, form.columns);
  form.lines.forEach((line, index) => {
    writeLine(sheet, FIRST_LINE + index, line, form.columns);
  });
  const end = FIRST_LINE + form.lines.length;
  if (form.note !== undefined)
    writeFree(sheet, `A${end}:${letter(count)}${end}`, form.note, { size: 11, italic: true });
  const lastRow = writeSignatures(sheet, end + 2, {
    left,
    right,
    dated: form.dated,
    compiledBy: "NGƯỜI LẬP BIỂU",
    onBehalfOf: form.onBehalfOf,
    post: form.post,
    leftName: form.names[0],
    rightName: form.names[1],
  });
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 9, topLeftCell: "C10", activeCell: "A1" }];
  setPaper(sheet, `${letter(count)}${lastRow}`, "7:9", form.lines.length <= ONE_PAGE ? 1 : 0);
}

function writeHeader(sheet: ExcelJS.Worksheet, columns: readonly FormColumn[]): void {
  const letter = (index: number) => sheet.getColumn(index + 1).letter;
  columns.forEach(({ label, width, group }, index) => {
    sheet.getColumn(index + 1).width = width;
    writeLabel(
      sheet,
      group === undefined ? `${letter(index)}7:${letter(index)}8` : `${letter(index)}8`,
      label,
    );
    if (group === undefined || columns[index - 1]?.group === group) return;
    const after = columns.findIndex((other, at) => at > index && other.group !== group);
    const last = after < 0 ? columns.length - 1 : after - 1;
    writeLabel(sheet, last > index ? `${letter(index)}7:${letter(last)}7` : `${letter(index)}7`, group);
  });
  writeNumbering(sheet, 9, columns.length);
  const grouped = columns.some(({ group }) => group !== undefined);
  sheet.getRow(7).height = grouped ? 32 : 20;
  sheet.getRow(8).height = grouped ? 48 : 20;
}

function writeLine(
  sheet: ExcelJS.Worksheet,
  at: number,
  line: FormLine,
  columns: readonly FormColumn[],
): void {
  if (line.kind === "section") {
    writeSection(sheet, at, columns.length, line.text);
    return;
  }
  const isTotal = line.kind === "total";
  const values = isTotal ? [line.label, null, ...line.values] : line.values;
  if (isTotal) {
    shadeTotals(sheet, at, columns.length);
    sheet.mergeCells(at, 1, at, 2);
  }
  columns.forEach(({ format, align }, index) => {
    const value = values[index] ?? null;
    if (isTotal && (index === 1 || value === null)) return;
    writeCell(sheet, at, index + 1, value, {
      align: align ?? (typeof value === "string" && value.length > 24 ? "left" : "center"),
      wrap: typeof value === "string",
      bold: isTotal || (line.kind === "row" && line.bold === true),
      ...(format === undefined || typeof value === "string" ? {} : { format }),
    });
  });
  const longest = Math.max(
    1,
    ...values.map((value, index) =>
      typeof value === "string" ? Math.ceil(value.length / (1.2 * (columns[index]?.width ?? 10))) : 1,
    ),
  );
  sheet.getRow(at).height = isTotal ? 20 : 4 + 15 * longest;
}
