import ExcelJS from "exceljs";
import type { PartPatch } from "../pack";
import { setPaper, writeCell, writeFree } from "../paper";
import { addSheet, writeLabels, writeRows, type Row } from "./list";

/** Name, strength, points of the first half year (3), of the second (3), bonus, penalty, place. */
const UNITS: readonly (readonly [string, number, readonly number[], number, number, number])[] = [
  ["Đồn Biên phòng Cửa Vạn", 38, [18.5, 19, 17.5, 19, 18, 18.25], 1, 0, 2],
  ["Đồn Biên phòng Bắc Lĩnh", 24, [17, 18, 16.5, 18, 17.5, 17], 0, 0, 8],
  ["Đồn Biên phòng Lâm Sơn", 28, [19, 18.5, 18, 19.5, 18.5, 18], 0.5, 0, 1],
  ["Đồn Biên phòng Đảo Vân", 31, [16, 17.5, 17, 17, 17.5, 16], 0, 0.5, 10],
  ["Đồn Biên phòng Hòn Ngọc", 33, [18, 18, 17.5, 18.5, 18, 17.5], 0, 0, 4],
  ["Đồn Biên phòng Khe Mây", 35, [17.5, 18.5, 17, 18, 18, 17], 0.5, 0, 5],
  ["Hải đội Biên phòng 2", 22, [18, 17, 16, 18, 17.5, 17.5], 0, 0.25, 9],
  ["Đại đội Huấn luyện - Cơ động", 45, [18, 19.5, 17, 18, 19, 17], 0.25, 0, 3],
  ["Phòng Tham mưu", 32, [17.5, 18, 17, 17.5, 18, 17.5], 0.75, 0, 6],
  ["Phòng Chính trị", 18, [17.5, 17, 17.5, 18, 17.5, 17], 0.5, 0, 7],
  ["Phòng Hậu cần - Kỹ thuật", 34, [15, 16, 17, 15.5, 16.5, 17], 0, 0, 11],
  ["Ban Tài chính", 36, [15, 15.5, 16, 15, 16, 16.5], 0, 1, 12],
];
const [FIRST_ROW, LAST_ROW] = [8, 19];
/** The filter keeps units of more than 30 people. */
const FILTER = { column: 2, above: 30 };

/** A list left as it was last filtered, with columns folded away and labels standing where there was room. */
export function buildFilteredList(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, "TC III.3(1)", [5, 30, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 9]);
  writeFree(sheet, "A1:M1", "BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026", { bold: true, size: 14, align: "center" });
  writeFree(sheet, "A2:M2", "(Tiêu chuẩn III.3)", { italic: true, align: "center" });
  writeRows(sheet, 4, [[null, "Hệ số", null, 1, 1, 1, 1, 1, 1]]);
  writeLabels(sheet, {
    ...{ A6: "TT", B6: "Đơn vị", C6: "Quân số", "D5:F5": "6 tháng đầu năm", "G5:I5": "6 tháng cuối năm" },
    ...{ D6: "Chính trị", E6: "Huấn luyện", F6: "Hậu cần", G6: "Chính trị", H6: "Huấn luyện", I6: "Hậu cần" },
    ...{ J6: "Điểm thưởng", K6: "Điểm trừ", L5: "Tổng điểm", M5: "Xếp hạng" },
  });
  writeRows(sheet, 7, [[null, "Điểm tối đa", null, 20, 20, 20, 20, 20, 20, 2, null, 122]], () => ({
    italic: true,
  }));
  UNITS.forEach((_unit, at) => {
    writeUnit(sheet, at);
  });
  writeSums(sheet, LAST_ROW + 1);
  for (const column of ["E", "H", "K"]) sheet.getColumn(column).hidden = true;
  sheet.autoFilter = `A7:M${LAST_ROW}`;
  sheet.getRow(6).height = 34;
  setPaper(sheet, `M${LAST_ROW + 1}`, "5:6", 1);
  return workbook;
}

/** exceljs writes that there is a filter, not what it asks for. */
export const activeFilter: PartPatch = (path, xml) => {
  if (path !== "xl/worksheets/sheet1.xml") return xml;
  const asks = `<customFilters><customFilter operator="greaterThan" val="${FILTER.above}"/></customFilters>`;
  return xml.replace(
    /<autoFilter ref="([^"]+)"\/>/,
    `<autoFilter ref="$1"><filterColumn colId="${FILTER.column}">${asks}</filterColumn></autoFilter>`,
  );
};

function totalOf(at: number): number {
  const [, , parts, bonus, penalty] = UNITS[at] ?? ["", 0, [], 0, 0];
  return parts.reduce((sum, points) => sum + points, 0) + bonus - penalty;
}

function writeUnit(sheet: ExcelJS.Worksheet, at: number): void {
  const [name, strength, parts, bonus, penalty, place] = UNITS[at] ?? ["", 0, [], 0, 0, 0];
  const row = FIRST_ROW + at;
  const total = { formula: `SUM(D${row}:J${row})-K${row}`, result: totalOf(at) };
  const values: Row = [at + 1, name, strength, ...parts, bonus, penalty, total, place];
  const points = (column: number) => column > 3 && column < 13;
  writeRows(sheet, row, [values], (column) => (points(column) ? { format: "0.00" } : {}));
  sheet.getRow(row).hidden = strength <= FILTER.above;
}

/** A row of sums that nobody labelled. */
function writeSums(sheet: ExcelJS.Worksheet, row: number): void {
  const sum = (letter: string, result: number) => {
    const formula = `SUM(${letter}${FIRST_ROW}:${letter}${LAST_ROW})`;
    writeCell(
      sheet,
      row,
      sheet.getColumn(letter).number,
      { formula, result },
      { bold: true, align: "center" },
    );
  };
  sum(
    "C",
    UNITS.reduce((all, [, strength]) => all + strength, 0),
  );
  sum(
    "L",
    UNITS.reduce((all, _unit, at) => all + totalOf(at), 0),
  );
}
