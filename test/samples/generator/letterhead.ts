import type ExcelJS from "exceljs";
import { writeFree } from "./paper";

export interface Letterhead {
  /** Columns of the left and the right half, e.g. "A:F" and "N:V". */
  readonly left: string;
  readonly right: string;
  readonly superior: string;
  readonly issuer: string;
  readonly lastColumn: string;
  readonly title: string;
  readonly subtitle: string;
}

function across(columns: string, row: number): string {
  const [from, to] = columns.split(":");
  return `${from}${row}:${to}${row}`;
}

/** Rows 1-5: who writes at the left, the national header at the right, then title and subtitle. */
export function writeLetterhead(sheet: ExcelJS.Worksheet, head: Letterhead): void {
  writeFree(sheet, across(head.left, 1), head.superior, { size: 12, align: "center" });
  writeFree(sheet, across(head.left, 2), head.issuer, {
    size: 12,
    bold: true,
    underline: true,
    align: "center",
  });
  writeFree(sheet, across(head.right, 1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", {
    size: 12,
    bold: true,
    align: "center",
  });
  writeFree(sheet, across(head.right, 2), "Độc lập - Tự do - Hạnh phúc", {
    size: 13,
    bold: true,
    underline: true,
    align: "center",
  });
  writeFree(sheet, `A4:${head.lastColumn}4`, head.title, { size: 14, bold: true, align: "center" });
  writeFree(sheet, `A5:${head.lastColumn}5`, head.subtitle, { size: 12, italic: true, align: "center" });
  for (const [row, height] of [
    [1, 18],
    [2, 18],
    [3, 8],
    [4, 24],
    [5, 18],
    [6, 8],
  ] as const) {
    sheet.getRow(row).height = height;
  }
}

export interface Signatures {
  readonly left: string;
  readonly right: string;
  readonly dated: string;
  readonly compiledBy: string;
  readonly onBehalfOf: string;
  readonly post: string;
  readonly leftName: string;
  readonly rightName: string;
}

/**
 * The signature block, nine rows from `row`: place and date, titles, "(Ký, ghi rõ họ tên)", room to sign, names.
 * @returns the last row it used
 */
export function writeSignatures(sheet: ExcelJS.Worksheet, row: number, sign: Signatures): number {
  const centred = { align: "center" } as const;
  writeFree(sheet, across(sign.right, row), sign.dated, { ...centred, italic: true });
  writeFree(sheet, across(sign.left, row + 1), sign.compiledBy, { ...centred, bold: true });
  writeFree(sheet, across(sign.right, row + 1), sign.onBehalfOf, { ...centred, bold: true });
  writeFree(sheet, across(sign.right, row + 2), sign.post, { ...centred, bold: true });
  writeFree(sheet, across(sign.left, row + 2), "(Ký, ghi rõ họ tên)", { ...centred, italic: true });
  writeFree(sheet, across(sign.right, row + 3), "(Ký, ghi rõ họ tên)", { ...centred, italic: true });
  writeFree(sheet, across(sign.left, row + 8), sign.leftName, { ...centred, bold: true });
  writeFree(sheet, across(sign.right, row + 8), sign.rightName, { ...centred, bold: true });
  return row + 8;
}
