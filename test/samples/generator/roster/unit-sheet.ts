import type ExcelJS from "exceljs";
import { writeLetterhead, writeSignatures } from "../letterhead";
import { setPaper, shadeTotals, writeCell, writeFree, writeLabel } from "../paper";
import { ROSTER_UNITS, type RosterUnit } from "./data";
import type { UnitRange } from "./roster-sheet";

const LABELS = [
  "TT",
  "Đơn vị",
  "Quân số",
  "Điểm tự chấm",
  "Điểm thẩm định",
  "Điểm thưởng",
  "Điểm trừ",
  "Tổng điểm",
  "Xếp hạng",
  "Mức độ HTNV",
  "Kỷ luật",
  "Danh hiệu đăng ký",
  "Ghi chú",
] as const;
const WIDTHS = [6, 32, 9.5, 10, 10, 10, 10, 10, 9.5, 25, 17, 12, 22] as const;
const FIRST_ROW = 8;

/** The sum as Excel computes it, in binary: the cached result of the total's formula. */
function totalOf({ scores }: RosterUnit): number {
  return scores.checked + scores.bonus - scores.penalty;
}

/** Writes the units' sheet: one header row (7), eight units, strengths counted from the roster by formula. */
export function writeUnitSheet(
  sheet: ExcelJS.Worksheet,
  rosterName: string,
  ranges: readonly UnitRange[],
): void {
  writeLetterhead(sheet, {
    left: "A:D",
    right: "I:M",
    superior: "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG",
    issuer: "BAN CHỈ HUY BĐBP TỈNH HẢI SƠN",
    lastColumn: "M",
    title: "BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA CÁC ĐƠN VỊ NĂM 2026",
    subtitle: "(Kèm theo Danh sách quân nhân bình xét danh hiệu thi đua năm 2026)",
  });
  LABELS.forEach((label, index) => {
    sheet.getColumn(index + 1).width = WIDTHS[index] ?? 10;
    writeLabel(sheet, `${sheet.getColumn(index + 1).letter}7`, label);
  });
  sheet.getRow(7).height = 36;

  const last = FIRST_ROW + ROSTER_UNITS.length - 1;
  const totals = ROSTER_UNITS.map(totalOf);
  ROSTER_UNITS.forEach((unit, index) => {
    const range = ranges[index];
    if (range === undefined) throw new Error(`The roster has no rows for ${unit.heading}.`);
    const rank = 1 + totals.filter((other) => other > totalOf(unit)).length;
    writeUnit(
      sheet,
      FIRST_ROW + index,
      last,
      unit,
      `'${rosterName}'!B${range.firstRow}:B${range.lastRow}`,
      rank,
    );
  });
  writeTotals(sheet, last, ranges);
  writeFree(
    sheet,
    `A${last + 2}:M${last + 2}`,
    `Ghi chú: số CSTT, CSTĐCS của từng đơn vị xem danh sách quân nhân (trang tính “${rosterName}”).`,
    { size: 11, italic: true },
  );
  const lastRow = writeSignatures(sheet, last + 4, {
    left: "A:D",
    right: "I:M",
    dated: "Hải Sơn, ngày 16 tháng 11 năm 2026",
    compiledBy: "NGƯỜI LẬP BIỂU",
    onBehalfOf: "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    post: "CHỦ TỊCH",
    leftName: "Đại úy Mạc Viết Thản",
    rightName: "Thượng tá Khúc Đình Uẩn",
  });
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 7, topLeftCell: "C8", activeCell: "A1" }];
  setPaper(sheet, `M${lastRow}`, "7:7", 1);
}

function writeUnit(
  sheet: ExcelJS.Worksheet,
  row: number,
  last: number,
  unit: RosterUnit,
  people: string,
  rank: number,
): void {
  const centre = { align: "center" } as const;
  const points = { align: "center", format: "0.00" } as const;
  const left = { align: "left", wrap: true } as const;
  const strength = unit.ratings.replace(/ /g, "").length;
  writeCell(sheet, row, 1, row - FIRST_ROW + 1, { ...centre, format: "0" });
  writeCell(sheet, row, 2, unit.shortName, left);
  writeCell(sheet, row, 3, { formula: `COUNTA(${people})`, result: strength }, { ...centre, format: "0" });
  writeCell(sheet, row, 4, unit.scores.self, points);
  writeCell(sheet, row, 5, unit.scores.checked, points);
  writeCell(sheet, row, 6, unit.scores.bonus, points);
  writeCell(sheet, row, 7, unit.scores.penalty, points);
  writeCell(sheet, row, 8, { formula: `E${row}+F${row}-G${row}`, result: totalOf(unit) }, points);
  writeCell(
    sheet,
    row,
    9,
    { formula: `RANK(H${row},$H$${FIRST_ROW}:$H$${last})`, result: rank },
    { ...centre, format: "0" },
  );
  writeCell(sheet, row, 10, unit.unitRating, left);
  writeCell(sheet, row, 11, unit.unitDiscipline, left);
  writeCell(sheet, row, 12, unit.registered, centre);
  writeCell(sheet, row, 13, unit.unitNote ?? null, left);
  sheet.getRow(row).height = 22;
}

function writeTotals(sheet: ExcelJS.Worksheet, last: number, ranges: readonly UnitRange[]): void {
  const row = last + 1;
  const strength = ranges.reduce((sum, range) => sum + range.lastRow - range.firstRow + 1, 0);
  shadeTotals(sheet, row, LABELS.length);
  sheet.mergeCells(`A${row}:B${row}`);
  writeCell(sheet, row, 1, "Tổng cộng", { bold: true, align: "center" });
  writeCell(
    sheet,
    row,
    3,
    { formula: `SUM(C${FIRST_ROW}:C${last})`, result: strength },
    { bold: true, align: "center", format: "0" },
  );
}
