import ExcelJS from "exceljs";
import { FONT, setPaper, shadeTotals, writeCell, writeFree, writeLabel, writeNumbering } from "../paper";
import { vni } from "./legacyText";
import { addSheet } from "./list";

const OLD = "VNI-Times";

interface Unit {
  readonly name: string;
  readonly strength: number;
  readonly parts: readonly number[];
  readonly bonus: number;
  readonly penalty: number;
  readonly total: number;
  readonly rank: number;
  readonly advanced: number;
  readonly discipline: string;
  readonly rating: string;
}

function unit(
  name: string,
  [strength, advanced]: readonly [number, number],
  parts: readonly number[],
  [bonus, penalty, total, rank]: readonly [number, number, number, number],
  discipline: string,
  rating: string,
): Unit {
  return { name, strength, parts, bonus, penalty, total, rank, advanced, discipline, rating };
}

const UNITS: readonly Unit[] = [
  unit(
    "Phòng Tham mưu",
    [30, 21],
    [28.5, 29, 19.5, 20],
    [1.5, 0, 98.5, 1],
    "Không",
    "Hoàn thành xuất sắc nhiệm vụ",
  ),
  unit("Phòng Chính trị", [24, 20], [29, 27.5, 19, 20], [1, 0.5, 96, 3], "Không", "Hoàn thành tốt nhiệm vụ"),
  unit(
    "Phòng Hậu cần - Kỹ thuật",
    [26, 18],
    [27, 27.25, 20, 19],
    [0.5, 0, 93.75, 4],
    "01 khiển trách",
    "HTTNV",
  ),
  unit("Đại đội Trinh sát 20", [83, 60], [28, 29.5, 18.5, 19.5], [2, 0, 97.5, 2], "Không", "HTXSNV"),
  unit("Đại đội Thông tin 18", [64, 40], [26, 27, 18, 18], [0, 1, 88, 6], "01 cảnh cáo", "HTNV"),
  unit("Tiểu đoàn Huấn luyện", [120, 90], [27.5, 28, 18.75, 19], [0.5, 0.25, 93.5, 5], "Không", "HTTNV"),
];

/** Points of six units, typed in VNI; one name is Unicode in the old font, one Unicode in Times New Roman. */
export function buildVniScores(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, "Cham diem 2026", [5, 26, 8, 9, 9, 9, 9, 8, 8, 9, 8, 8, 8, 16, 24]);
  const free = (range: string, text: string, bold = true) => {
    writeFree(sheet, range, vni(text), { font: OLD, bold, align: "center" });
  };
  free("A1:E1", "BỘ CHỈ HUY QUÂN SỰ TỈNH HẢI SƠN");
  free("I1:O1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  free("A2:E2", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG");
  free("I2:O2", "Độc lập - Tự do - Hạnh phúc");
  free("A4:O4", "BẢNG TỔNG HỢP CHẤM ĐIỂM THI ĐUA NĂM 2026");

  const tall = {
    ...{ "A6:A7": "TT", "B6:B7": "Đơn vị", "C6:C7": "Quân số", "H6:H7": "Điểm thưởng", "I6:I7": "Điểm trừ" },
    ...{ "J6:J7": "Tổng điểm", "K6:K7": "Xếp hạng", "N6:N7": "Kỷ luật", "O6:O7": "Mức độ HTNV" },
    ...{
      D7: "Chính trị (30)",
      E7: "Huấn luyện (30)",
      F7: "Hậu cần (20)",
      G7: "Kỷ luật (20)",
      L7: "Số",
      M7: "%",
    },
    ...{ "D6:G6": "Điểm thành phần", "L6:M6": "CSTT" },
  };
  for (const [range, label] of Object.entries(tall)) writeLabel(sheet, range, vni(label), OLD);
  writeNumbering(sheet, 8, 15);
  UNITS.forEach((each, index) => {
    writeUnit(sheet, 9 + index, index + 1, each);
  });
  writeTotals(sheet, 15);
  free("I17:O17", "Hải Sơn, ngày 20 tháng 11 năm 2026", false);
  free("A18:E18", "NGƯỜI LẬP BIỂU");
  free("I18:O18", "CHỦ TỊCH HỘI ĐỒNG");
  free("A22:E22", "Đại úy Thân Hữu Lịch");
  free("I22:O22", "Đại tá Chu Quang Điệp");
  sheet.getRow(7).height = 34;
  setPaper(sheet, "O22", "6:8", 1);
  return workbook;
}

/** Row 13 names its unit in Unicode in the old font, row 14 in Times New Roman. */
function nameOf(row: number, name: string): readonly [text: string, font: string] {
  if (row === 13) return [name, OLD];
  return row === 14 ? [name, FONT] : [vni(name), OLD];
}

function writeUnit(sheet: ExcelJS.Worksheet, row: number, number: number, unit: Unit): void {
  const put = (column: number, value: ExcelJS.CellValue, format = "0.00") => {
    writeCell(sheet, row, column, value, { font: OLD, align: "center", format });
  };
  const [name, font] = nameOf(row, unit.name);
  put(1, number, "0");
  writeCell(sheet, row, 2, name, { font });
  put(3, unit.strength, "0");
  unit.parts.forEach((points, at) => {
    put(4 + at, points);
  });
  put(8, unit.bonus);
  put(9, unit.penalty);
  put(10, { formula: `SUM(D${row}:H${row})-I${row}`, result: unit.total });
  put(11, { formula: `RANK(J${row},$J$9:$J$14)`, result: unit.rank }, "0");
  put(12, unit.advanced, "0");
  put(13, { formula: `L${row}/C${row}`, result: unit.advanced / unit.strength }, "0%");
  writeCell(sheet, row, 14, vni(unit.discipline), { font: OLD });
  writeCell(sheet, row, 15, vni(unit.rating), { font: OLD, wrap: true });
}

function writeTotals(sheet: ExcelJS.Worksheet, row: number): void {
  shadeTotals(sheet, row, 15);
  writeCell(sheet, row, 2, vni("Tổng cộng"), { font: OLD, bold: true });
  writeCell(sheet, row, 3, { formula: "SUM(C9:C14)", result: 347 }, { align: "center", format: "0" });
  writeCell(sheet, row, 12, { formula: "SUM(L9:L14)", result: 249 }, { align: "center", format: "0" });
}
