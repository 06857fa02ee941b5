import ExcelJS from "exceljs";
import { setPaper, writeFree } from "../paper";
import { addSheet, writeLabels, writeRows, type Look, type Row } from "./list";

const day = (year: number, month: number, of = 1) => new Date(Date.UTC(year, month - 1, of));

/** Columns: number, personal code, name, rank, enlisted, rating, initiative, discipline, CSTT, CSTĐCS. */
const PEOPLE: readonly Row[] = [
  [1, "JAN01", "Phạm Đình Sơ", "4/", "9/2005", "HTXSNV", "x", "Không", "x", "x"],
  [
    2,
    "JAN02",
    "Hoàng Văn Rạng",
    "2//",
    day(2005, 9),
    "Hoàn thành tốt nhiệm vụ",
    "Không",
    "01 cảnh cáo",
    null,
    null,
  ],
  [3, day(2026, 2, 3), "Ngô Thế Đán", day(2026, 1, 4), "02/2010", "HTNV", null, "0", null, null],
  [4, "FEB04", "Tạ Hữu Phiên", "3/CN", day(2012, 3), "KHTNV", "Không", "Khiển trách", null, null],
  [5, "MRZ01", "Đỗ Xuân Uẩn", "H2", "2/2024", "htxs nv", "Có", "-", "X", null],
  [6, "MRZ02", "Lê Trọng Chiêm", "Đại úy", 2011, "Hoàn thành tôt nhiệm vụ", null, "Không", "x", "Không"],
  [7, "APX01", "Quách Duy Toán", "1//", "08/2001", "Khá", "01", "Không", null, null],
  [8, "APX02", "Mạc Tiến Lịch", "4//", "2/1996", "HT tốt NV", "SK cải tiến giá học tập", null, "x", "có"],
  [9, "APX03", "Lý Công Thuyên", "2/QNCN", "9/2009", "Hoàn thành xuất sắc NV", "Không", "Không", "x", null],
  [10, "APX04", "Triệu Bá Hợp", "Binh nhất", "2/2026", "HTNV", null, "không", null, null],
];
/** Columns: number, code, unit, strength, total, completed %, CSTT %, CSTĐCS, discipline, rating. */
const UNITS: readonly Row[] = [
  [1, "JAN01", "Đại đội 1", 85, "95,5", 100, "85%", 5, "Không", "HTXSNV"],
  [2, day(2026, 2, 2), "Đại đội 2", 80, 94.25, 97.5, 0.85, "trên 15", "01 cảnh cáo", "HTTNV"],
  [3, "MRZ03", "Tiểu đoàn 3", "1.120", "93", "98,5", 0.85, 12, "02 khiển trách, 01 cảnh cáo", "HTTNV"],
  [4, "APX04", "Đại đội 4", "78", 90.1, "95%", 0.699, "03", "0", "Hoàn thành nhiệm vụ"],
];
/** Columns: number, name, identity card, born, unit, rating, LĐTT. */
const WORKERS: readonly Row[] = [
  [1, "Bàn Thị Nhài", "031085000127", 1985, "Phòng Hậu cần", "HTTNV", "x"],
  [2, "Cao Văn Biên", 31079000358, 1979, "Phòng Hậu cần", "HTXSNV", "x"],
  [3, "Thân Thị Hợp", 231092000471, 1992, "Phòng Tham mưu", "HTTNV", "x"],
  [4, "Chu Đức Khảm", "031088000512", 1988, "Phòng Chính trị", "HTNV", null],
];

/** Cells that Excel took for something else: codes, ranks and months for dates, long numbers for numbers. */
export function buildExcelDamage(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const people = addSheet(workbook, "Cá nhân", [5, 10, 24, 12, 12, 24, 24, 18, 8, 10]);
  const personLabels = ["TT", "Số hiệu", "Họ và tên", "Cấp bậc", "Nhập ngũ", "Mức độ HTNV", "Sáng kiến"];
  writeList(
    people,
    "DANH SÁCH BÌNH XÉT THI ĐUA NĂM 2026",
    [...personLabels, "Kỷ luật", "CSTT", "CSTĐCS"],
    PEOPLE,
  );

  const units = addSheet(workbook, "Đơn vị", [5, 10, 20, 10, 10, 12, 12, 10, 26, 20]);
  const unitLabels = [
    "TT",
    "Mã đơn vị",
    "Đơn vị",
    "Quân số",
    "Tổng điểm",
    "Hoàn thành nhiệm vụ (%)",
    "Tỷ lệ CSTT (%)",
  ];
  writeList(
    units,
    "TỔNG HỢP ĐƠN VỊ",
    [...unitLabels, "Số CSTĐCS", "Kỷ luật", "Mức độ HTNV"],
    UNITS,
    (column, row) => (column === 7 && row === 6 ? { format: "0%" } : {}),
  );

  const workers = addSheet(workbook, "Lao động", [5, 24, 16, 10, 20, 16, 8]);
  const labels = ["TT", "Họ và tên", "Số CCCD", "Năm sinh", "Đơn vị", "Mức độ HTNV", "LĐTT"];
  writeList(workers, "DANH SÁCH CÔNG NHÂN VIÊN", labels, WORKERS);
  return workbook;
}

function writeList(
  sheet: ExcelJS.Worksheet,
  title: string,
  labels: readonly string[],
  rows: readonly Row[],
  look: (column: number, row: number) => Look = () => ({}),
): void {
  const last = sheet.getColumn(labels.length).letter;
  writeFree(sheet, `A1:${last}1`, title, { bold: true, align: "center" });
  const at = labels.map((label, index) => [`${sheet.getColumn(index + 1).letter}3`, label] as const);
  writeLabels(sheet, Object.fromEntries(at));
  writeRows(sheet, 4, rows, (column, row) => {
    const isDate = rows[row - 4]?.[column - 1] instanceof Date;
    // Excel's own choice: day and month for what had no year, month and year for the rest.
    return isDate
      ? { align: "center", format: labels[column - 1] === "Nhập ngũ" ? "mmm-yy" : "d-mmm" }
      : look(column, row);
  });
  setPaper(sheet, `${last}${rows.length + 3}`, "3:3", 1);
}
