import ExcelJS from "exceljs";
import { setPaper, writeFree } from "../paper";
import { addSheet, writeLabels, writeRows, type Row } from "./list";

const OFFICES: readonly Row[] = [
  [1, "Phòng Tham mưu", 30, 97.8, 1, "HTXSNV"],
  [2, "Phòng Chính trị", 24, 96.65, 2, "HTTNV"],
  [3, "Phòng Hậu cần - Kỹ thuật", 26, 95.2, 3, "HTTNV"],
  [4, "Ban Tài chính", 8, 89.1, 4, "HTNV"],
];
const UNITS: readonly Row[] = [
  [1, "Đại đội Trinh sát 41", 83, 95.4, 2, "HTTNV", "Không"],
  [2, "Đại đội Công binh 42", 99, 94.5, 3, "HTTNV", "Không"],
  [3, "Đại đội Thông tin 43", 64, 93.5, 4, "HTTNV", "01 cảnh cáo"],
  [4, "Đại đội Thiết giáp 44", 58, 97.1, 1, "HTXSNV", "Không"],
  [5, "Kho Vũ khí - Đạn K65", 35, 91.6, 5, "HTTNV", "01 khiển trách"],
];
const PEOPLE: readonly Row[] = [
  [1, "Ngô Đình Bưởi", 1984, "Trung tá", "Trưởng ban", "Phòng Tham mưu", "CSTĐCS"],
  [2, "Trịnh Công Phái", 1989, "Thiếu tá", "Trợ lý", "Phòng Tham mưu", "CSTĐCS"],
  [3, "Cao Thị Duyên", 1992, "Đại úy", "Trợ lý", "Phòng Chính trị", "CSTĐCS"],
  [4, "Bàn Văn Khoát", 1990, "Đại úy", "Đại đội trưởng", "Đại đội Thiết giáp 44", "CSTĐCS"],
  [5, "Thân Viết Luyện", 1993, "Thượng úy", "Chính trị viên", "Đại đội Trinh sát 41", "CSTĐCS"],
  [6, "Chu Quang Sáng", 1997, "Trung úy", "Trung đội trưởng", "Đại đội Công binh 42", "CSTĐCS"],
];
const WHO = ["TT", "Đơn vị", "Quân số", "Tổng điểm", "Xếp hạng", "Mức độ HTNV"];

/** Three tables under one another: two blocs of units, of which the second has one column more, and people. */
export function buildStackedTables(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, "Tổng hợp", [5, 28, 10, 12, 16, 24, 18]);
  const bold = { bold: true } as const;
  writeFree(sheet, "A1:G1", "TỔNG HỢP KẾT QUẢ THI ĐUA NĂM 2026", { ...bold, size: 14, align: "center" });

  writeFree(sheet, "A3", "I. KHỐI CƠ QUAN", bold);
  writeHeader(sheet, 4, WHO);
  writeSum(sheet, writeRows(sheet, 5, OFFICES), 88);

  writeFree(sheet, "A11", "II. KHỐI ĐƠN VỊ", bold);
  writeHeader(sheet, 12, [...WHO, "Kỷ luật"]);
  writeSum(sheet, writeRows(sheet, 13, UNITS), 339);

  writeFree(sheet, "A20", "III. DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ", bold);
  writeHeader(sheet, 21, [
    "TT",
    "Họ và tên",
    "Năm sinh",
    "Cấp bậc",
    "Chức vụ",
    "Đơn vị",
    "Danh hiệu đề nghị",
  ]);
  writeRows(sheet, 22, PEOPLE);

  writeFree(sheet, "A29:C29", "NGƯỜI LẬP BIỂU", { ...bold, align: "center" });
  writeFree(sheet, "E29:G29", "CHỦ NHIỆM CHÍNH TRỊ", { ...bold, align: "center" });
  writeFree(sheet, "A33:C33", "Thiếu tá Đặng Khắc Tuyên", { ...bold, align: "center" });
  writeFree(sheet, "E33:G33", "Thượng tá Hà Huy Viên", { ...bold, align: "center" });
  setPaper(sheet, "G33", "1:1", 1);
  return workbook;
}

function writeHeader(sheet: ExcelJS.Worksheet, row: number, labels: readonly string[]): void {
  const at = labels.map((label, index) => [`${sheet.getColumn(index + 1).letter}${row}`, label] as const);
  writeLabels(sheet, Object.fromEntries(at));
}

function writeSum(sheet: ExcelJS.Worksheet, row: number, strength: number): void {
  writeRows(sheet, row, [[null, "Cộng", strength, null, null, null]], () => ({ bold: true }));
}
