import ExcelJS from "exceljs";
import { setPaper, writeFree } from "../paper";
import { addSheet, writeLabels, writeRows, type Row } from "./list";

const nfd = (text: string) => text.normalize("NFD");
const [NBSP, ZERO_WIDTH] = ["\u00a0", "\u200b"];
const BORN = new Date(Date.UTC(1996, 4, 12));

/** Columns: number, personal number, family and middle name, given name, birth, rank, unit, points, grade, note. */
const ROWS: readonly Row[] = [
  [1, "20140311", "Nguyễn Văn", "Khảm", "03/02/1995", "Trung úy", "Đại đội 1", "8,75", "HTTNV", null],
  [2, "20140312", nfd("Trần Thế"), nfd("Thuyên"), BORN, nfd("Thượng úy"), "Đại đội 1", "9,5", "HTXSNV", null],
  [3, "20140315 ", `Lê${NBSP}Đức`, `Lịch${NBSP}`, "15/11/1994", "Đại úy", "Đại đội 1", "7", "HTNV", null],
  [4, 20140320, "Phạm Xuân", `Hợp${ZERO_WIDTH}`, 1997, "Thiếu úy", "Đại đội 1", "8,25", "HTTNV", null],
  [
    5,
    "20150101",
    nfd("Đặng Ngọc"),
    nfd("Nghiêm"),
    "20/08/1996",
    "Trung úy",
    `Đại đội${NBSP}2`,
    "9,25",
    "HTXSNV",
    null,
  ],
  [6, "20150107", " Bùi  Trọng ", "Toán ", "01/01/1998", "Thiếu úy", "Đại đội 2", "6,5", "HTNV", "Học lại"],
  [7, 20150112, "Hoàng Duy", "Quảng", "30/04/1995", "Thượng úy", "Đại đội 2", 9.25, "HTXSNV", null],
  [8, "20150118", nfd("Vũ Thị"), nfd("Thắm"), "07/09/1996", "Trung úy QNCN", "Đại đội 2", "8", "HTTNV", null],
  [9, "20150119", "Đinh Công", "Tự", "22/12/1993", "Đại úy", "Đại đội 2", "8,05", "HTTNV", null],
  [10, "20150133", "Ngô Tiến", "Yên", "18/06/1997", "Thiếu úy", "Đại đội 2", 7.5, "HTTNV", null],
];

/** A list out of a records program: header in row 9, labels without marks, names split and partly decomposed. */
export function buildSplitNames(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, "1,2", [6, 12, 20, 10, 13, 16, 14, 9, 11, 12]);
  writeFree(sheet, "A1:D1", "TRƯỜNG QUÂN SỰ TỈNH HẢI SƠN", { bold: true });
  writeFree(sheet, "A2:D2", "TIỂU ĐOÀN 5", { bold: true });
  writeFree(sheet, "A4:J4", "DANH SÁCH KẾT QUẢ RÈN LUYỆN, BÌNH XÉT THI ĐUA", { bold: true, align: "center" });
  writeFree(sheet, "A5:J5", "Năm học 2025 - 2026", { align: "center" });
  writeFree(sheet, "A7", "Khóa:", {});
  writeFree(sheet, "C7", "K12", {});
  writeLabels(sheet, {
    ...{ A9: "STT", B9: "SO_HIEU", C9: "HO_TEN", D9: "TEN", E9: "NGAY_SINH", F9: "CAP_BAC", G9: "DON_VI" },
    ...{ H9: "DIEM", I9: "XEP_LOAI", J9: "GHI_CHU" },
  });
  writeRows(sheet, 10, ROWS, (column, row) =>
    column === 5 && row === 11 ? { format: "dd/mm/yyyy", align: "center" } : {},
  );
  writeFree(sheet, "A20:J20", "Tổng cộng danh sách có 10 người.", { italic: true });
  setPaper(sheet, "J20", "9:9", 1);
  return workbook;
}
