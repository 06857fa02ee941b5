import ExcelJS from "exceljs";
import { setPaper, writeCell, writeFree } from "../paper";
import { addSheet, writeLabels, writeRows, type Row } from "./list";

const [PERSON, COLLECTIVE] = ["Khen thưởng cá nhân", "Khen thưởng tập thể"];
const TITLES: Readonly<Record<string, string>> = {
  ...{ "Đơn vị quyết thắng": "D01", "Đơn vị tiên tiến": "D02" },
  ...{ "Chiến sĩ thi đua cơ sở": "C01", "Chiến sĩ tiên tiến": "C02" },
};
const CLASSES: Readonly<Record<string, string>> = { [PERSON]: "CANHAN", [COLLECTIVE]: "TAPTHE" };
const COLLECTIVES = [
  ...["Phòng Tham mưu", "Phòng Chính trị", "Phòng Hậu cần - Kỹ thuật", "Ban Tài chính", "Văn phòng"],
  ...["Trung đoàn Bộ binh 947", "Đại đội Trinh sát 41", "Đại đội Công binh 42", "Đại đội Thông tin 43"],
  ...["Đại đội Thiết giáp 44", "Kho Vũ khí - Đạn K65", "Ban CHPTKV 1 - An Lĩnh", "Ban CHPTKV 2 - Bắc Vân"],
  ...["Ban CHPTKV 3 - Đông Mạc", "Ban CHPTKV 4 - Tiên Hà", "Ban CHPTKV 5 - Vĩnh Lam", "Bệnh xá 24"],
  ...["Trường Quân sự tỉnh", "Tiểu đoàn Huấn luyện", "Trạm Sửa chữa T6"],
];
/** Form of address, name, post, unit, title. */
const PEOPLE: readonly (readonly [string, string, string, string, string])[] = [
  ["Thượng tá", "Nông Bá Tường", "Trưởng phòng", "Phòng Tham mưu", "Chiến sĩ thi đua cơ sở"],
  ["Ông", "Lục Hữu Thạo", "Nhân viên", "Phòng Hậu cần - Kỹ thuật", "Chiến sĩ tiên tiến"],
  ["Bà", "Vi Thị Hạnh", "Nhân viên", "Văn phòng", "Chiến sĩ tiên tiến"],
  ["Đại úy", "Phạm Khắc Viên", "Đại đội trưởng", "Đại đội Công binh 42", "Chiến sĩ thi đua cơ sở"],
  ["Thiếu tá", "Dương Huy Kỷ", "Trợ lý", "Phòng Chính trị", "Chiến sĩ tiên tiến"],
];
const LAST_FORMULA_ROW = 300;
const WIDTHS = [5, 16, 28, 16, 26, 22, 26, 12, 12];
const TEN_GOI = "Tên gọi\n(Ông/Bà/Chức danh)";
const LABELS = {
  ...{ A: "STT", B: TEN_GOI, C: "Tên tập thể/cá nhân/\nhộ gia đình", D: "Chức vụ", E: "Đơn vị công tác" },
  ...{ F: "Phân loại khen thưởng", G: "Danh hiệu thi đua/\nHình thức khen thưởng" },
  ...{ H: "Mã danh hiệu thi đua\n(nếu có)", I: "Mã phân loại" },
};

function entries(): readonly Row[] {
  const collectives = COLLECTIVES.map((name, at): Row => {
    const title = at % 4 === 0 ? "Đơn vị quyết thắng" : "Đơn vị tiên tiến";
    return [null, null, name, null, null, COLLECTIVE, title];
  });
  const people = PEOPLE.map(([address, name, post, unit, title]): Row => {
    return [null, address, name, post, unit, PERSON, title];
  });
  return [...collectives, ...people];
}

/** A list to be loaded into other software: formulas wait far below the last entry, code lists are hidden. */
export function buildGhostRows(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  writeGuide(workbook);
  const sheet = addSheet(workbook, "Danh sách", WIDTHS);
  writeHeader(sheet, 1);
  const rows = entries();
  writeRows(sheet, 2, rows);
  for (let row = 2; row <= LAST_FORMULA_ROW; row += 1) {
    const entry = rows[row - 2];
    writeLookup(sheet, row, "H", "G", "HTKT", TITLES[String(entry?.[6])]);
    writeLookup(sheet, row, "I", "F", "PLKT", CLASSES[String(entry?.[5])]);
  }
  setPaper(sheet, "I26", "1:1", 1);
  writeCodes(workbook, "HTKT", TITLES);
  writeCodes(workbook, "PLKT", CLASSES);
  return workbook;
}

function writeHeader(sheet: ExcelJS.Worksheet, row: number): void {
  const labels = Object.entries(LABELS).map(([letter, label]) => [`${letter}${row}`, label] as const);
  writeLabels(sheet, Object.fromEntries(labels));
  sheet.getRow(row).height = 34;
}

/** The code of the same row's text; #N/A where the row is empty. */
function writeLookup(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: string,
  of: string,
  codes: string,
  result: string | undefined,
): void {
  const formula = `VLOOKUP(${of}${row},${codes}!$A$2:$B$5,2,FALSE)`;
  const shown: ExcelJS.CellFormulaValue["result"] = result ?? { error: "#N/A" };
  writeCell(sheet, row, sheet.getColumn(column).number, { formula, result: shown }, { align: "center" });
}

function writeCodes(workbook: ExcelJS.Workbook, name: string, codes: Readonly<Record<string, string>>): void {
  const sheet = addSheet(workbook, name, [30, 12]);
  writeLabels(sheet, { A1: "Tên", B1: "Mã" });
  writeRows(sheet, 2, Object.entries(codes));
  sheet.state = "hidden";
}

/** How to fill the list, with five rows as an example. */
function writeGuide(workbook: ExcelJS.Workbook): void {
  const sheet = addSheet(workbook, "Hướng dẫn", WIDTHS);
  writeFree(sheet, "A1:I1", "HƯỚNG DẪN NHẬP DANH SÁCH KHEN THƯỞNG", { bold: true, align: "center" });
  writeHeader(sheet, 3);
  const example = (number: number, name: string): Row => [
    ...[number, "Ông", name, "Nhân viên", "Đơn vị A", PERSON, "Chiến sĩ tiên tiến", "C02", "CANHAN"],
  ];
  const names = ["Nguyễn Văn A", "Trần Văn B", "Lê Thị C", "Phạm Văn D", "Hoàng Thị E"];
  writeRows(
    sheet,
    4,
    names.map((name, at) => example(at + 1, name)),
  );
  writeFree(sheet, "A10:I10", "Lưu ý: không xóa công thức ở cột H và cột I.", { italic: true });
  setPaper(sheet, "I10", "3:3", 1);
}
