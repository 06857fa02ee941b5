import ExcelJS from "exceljs";
import { setPaper, writeFree } from "../paper";
import { addSheet, writeLabels, writeRows, type Row } from "./list";

const SHORT: readonly Row[] = [
  [1, "ĐBP CK Lâm Sơn", 28, 94.4, "HTTNV", "Không"],
  [2, "ĐBP Cửa Vạn", 30, 97.1, "HTXSNV", "Không"],
  [3, "Hải đội BP 2", 22, 93.3, "HTTNV", "Không"],
  [4, "Phòng HC-KT", 12, 89.9, "HTTNV", "Không"],
];
const LONG: readonly Row[] = [
  [1, "Đồn Biên phòng Cửa Vạn", 100, 21, 5],
  [2, "Đồn Biên phòng cửa khẩu Lâm Sơn", 100, 22, 6],
  [3, "Hải đội Biên phòng 2", 100, 17, 3],
  [4, "Phòng Hậu cần - Kỹ thuật", 100, 9, 1],
];
/** Columns: number, name, born, rank, post, unit, the title's short forms, rating, note. */
const PEOPLE: readonly Row[] = [
  [1, "Hoàng Khắc Thạo", 1988, "Đại úy", "Đồn phó", "ĐBP Cửa Vạn", "x", "HTXSNV", null],
  [
    2,
    "Hoàng Khắc Thạo",
    1991,
    "Thượng úy",
    "Đội trưởng",
    "Đồn Biên phòng cửa khẩu Lâm Sơn",
    null,
    "HTTNV",
    null,
  ],
  [3, "Bùi Đức Lãm", 2004, "B1", "Chiến sĩ", "Hải đội BP 2", null, "HTTNV", null],
  [4, "Bùi Đức Lãm", 2005, "B2", "Chiến sĩ", "Hải đội Biên phòng 2", null, "HTNV", null],
  [5, "Khúc Thị Thoa", 1994, "Trung úy QNCN", "Nhân viên", "Phòng Hậu cần - Kỹ thuật", null, "HTTNV", null],
];

/** The same units in short and in full, namesakes, and short forms that mean two things. */
export function buildTwoSpellings(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  writeList(workbook, "Chấm điểm", [5, 28, 10, 12, 16, 14], SHORT, {
    title: "TỔNG HỢP CHẤM ĐIỂM NĂM 2026",
    labels: ["TT", "Đơn vị", "Quân số", "Tổng điểm", "Mức độ HTNV", "Kỷ luật"],
  });
  writeList(workbook, "Kết quả", [5, 34, 14, 14, 14], LONG, {
    title: "KẾT QUẢ CÁC ĐƠN VỊ NĂM 2026",
    labels: ["TT", "Đầu mối đơn vị", "Tỷ lệ HTNV (%)", "Số CSTT", "Số CSTĐCS"],
  });
  writeList(workbook, "Danh sách", [5, 24, 10, 14, 14, 32, 10, 12, 12], PEOPLE, {
    title: "DANH SÁCH CÁ NHÂN BÌNH XÉT NĂM 2026",
    labels: ["TT", "Họ và tên", "Năm sinh", "Cấp bậc", "Chức vụ", "ĐVTT", "CSTĐTQ", "Mức độ HTNV", "Ghi chú"],
  });
  return workbook;
}

function writeList(
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
  rows: readonly Row[],
  { title, labels }: { readonly title: string; readonly labels: readonly string[] },
): void {
  const sheet = addSheet(workbook, name, widths);
  const last = sheet.getColumn(labels.length).letter;
  writeFree(sheet, `A1:${last}1`, title, { bold: true, align: "center" });
  const at = labels.map((label, index) => [`${sheet.getColumn(index + 1).letter}3`, label] as const);
  writeLabels(sheet, Object.fromEntries(at));
  writeRows(sheet, 4, rows);
  setPaper(sheet, `${last}${rows.length + 3}`, "3:3", 1);
}
