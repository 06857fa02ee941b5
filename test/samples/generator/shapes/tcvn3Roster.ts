import ExcelJS from "exceljs";
import { FONT, setPaper, shadeTotals, writeCell, writeFree, writeLabel, writeSection } from "../paper";
import { tcvn3, tcvn3Capitals } from "./legacyText";
import { addSheet, type Row } from "./list";

const [SMALL, CAPITALS] = [".VnTime", ".VnTimeH"];

const FIRST: readonly Row[] = [
  [1, "Lương Khắc Tường", 1988, "Thiếu tá", "Tiểu đoàn trưởng", "HTXSNV", "Không", "CSTĐCS"],
  [2, "Phùng Thế Dư", 1990, "Đại úy", "Chính trị viên tiểu đoàn", "HTTNV", "Không", "CSTT"],
  [3, "Trần Đình Khoát", 1992, "Thượng úy", "Đại đội trưởng", "HTTNV", "Không", "CSTT"],
  [4, "Lưu Ngọc Ước", 1994, "Trung úy", "Trung đội trưởng", "HTNV", "01 khiển trách", null],
  [5, "Hoàng Bá Nhuệ", 1986, "Đại úy QNCN", "Nhân viên quân khí", "HTTNV", "Không", "CSTT"],
  [6, "Dương Tự Sơ", 1999, "Thượng sĩ", "Tiểu đội trưởng", "HTXSNV", "Không", "CSTT"],
];
const SECOND: readonly Row[] = [
  [7, "Nguyễn Hữu Vịnh", 1987, "Thiếu tá", "Tiểu đoàn trưởng", "HTTNV", "Không", "CSTT"],
  [8, "Đỗ Tiến Phiên", 1991, "Đại úy", "Chính trị viên tiểu đoàn", "HTXSNV", "Không", "CSTĐCS"],
  [9, "Lý Thị Nhài", 1995, "Trung úy QNCN", "Y sĩ", "HTTNV", "Không", "CSTT"],
  [10, "Bùi Viết Thuấn", 1993, "Thượng úy", "Đại đội trưởng", "HTTNV", "01 cảnh cáo", null],
  [11, "Vi Xuân Đán", 2001, "Hạ sĩ", "Chiến sĩ", "HTTNV", "Không", "CSTT"],
  [12, "Mạc Duy Rạng", 2002, "Binh nhất", "Chiến sĩ", "HTNV", "Không", null],
];

/** A roster typed on an old computer and added to on newer ones: font and encoding differ from cell to cell. */
export function buildTcvn3Roster(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, "Danh sach", [5, 26, 10, 16, 26, 12, 16, 14]);
  const centre = { align: "center" } as const;
  const capitals = (range: string, text: string) => {
    writeFree(sheet, range, tcvn3Capitals(text), { ...centre, font: CAPITALS, bold: true });
  };
  const small = (range: string, text: string) => {
    writeFree(sheet, range, tcvn3(text), { ...centre, font: SMALL });
  };
  capitals("A1:D1", "Bộ CHQS tỉnh Hải Sơn");
  capitals("E1:H1", "Cộng hòa xã hội chủ nghĩa Việt Nam");
  capitals("A2:D2", "Trung đoàn Bộ binh 947");
  small("E2:H2", "Độc lập - Tự do - Hạnh phúc");
  capitals("A4:H4", "Danh sách quân nhân đề nghị tặng danh hiệu thi đua năm 2026");
  small("A5:H5", "(Kèm theo Tờ trình số 118/TTr-TĐ ngày 15 tháng 11 năm 2026)");

  writeLabel(sheet, "A7", "TT", CAPITALS);
  writeLabel(sheet, "B7", tcvn3Capitals("Họ và tên"), CAPITALS);
  ["Năm sinh", "Cấp bậc", "Chức vụ", "Mức độ HTNV", "Kỷ luật", "Danh hiệu đề nghị"].forEach((label, at) => {
    writeLabel(sheet, `${sheet.getColumn(at + 3).letter}7`, tcvn3(label), SMALL);
  });
  writeSection(sheet, 8, 8, tcvn3Capitals("I. Tiểu đoàn 1"), CAPITALS);
  FIRST.forEach((person, at) => {
    writePerson(sheet, 9 + at, person);
  });
  writeSection(sheet, 15, 8, tcvn3Capitals("II. Tiểu đoàn 2"), CAPITALS);
  SECOND.forEach((person, at) => {
    writePerson(sheet, 16 + at, person);
  });
  shadeTotals(sheet, 22, 8);
  sheet.mergeCells("A22:H22");
  writeCell(sheet, 22, 1, tcvn3("Tổng cộng: 12 đồng chí./."), { font: SMALL, bold: true });
  small("E24:H24", "Hải Sơn, ngày 15 tháng 11 năm 2026");
  capitals("A25:D25", "Người lập danh sách");
  capitals("E25:H25", "Trung đoàn trưởng");
  small("A30:D30", "Đại úy Nông Văn Thản");
  small("E30:H30", "Thượng tá Khúc Đình Uẩn");
  setPaper(sheet, "H30", "7:7", 1);
  return workbook;
}

/** How the cells of some rows were typed; all others in TCVN3 for `.VnTime`. */
function typed(row: number, column: number, text: string): readonly [text: string, font: string] {
  if (row === 13) return [text, FONT];
  if (column === 2 && (row === 11 || row === 20)) return [text, SMALL];
  if (column === 2 && row === 19) return [tcvn3Capitals(text), CAPITALS];
  return [tcvn3(text), SMALL];
}

function writePerson(sheet: ExcelJS.Worksheet, row: number, person: Row): void {
  person.forEach((value, at) => {
    if (typeof value !== "string") writeCell(sheet, row, at + 1, value, { align: "center", font: SMALL });
    else {
      const [text, font] = typed(row, at + 1, value);
      writeCell(sheet, row, at + 1, text, { font });
    }
  });
}
