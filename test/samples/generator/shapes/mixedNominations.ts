import ExcelJS from "exceljs";
import { setPaper, writeFree } from "../paper";
import { addSheet, writeLabels, writeRows, type Row } from "./list";

const [PERSON, COLLECTIVE] = ["CANHAN", "TAPTHE"];
const ROWS: readonly Row[] = [
  [
    1,
    "Thượng tá",
    "Nông Văn Chiêm",
    "Trung đoàn trưởng",
    "Trung đoàn Bộ binh 947",
    PERSON,
    "Cá nhân - CSTĐCS",
    "Chiến sĩ thi đua cơ sở",
    null,
  ],
  [2, null, "Trung đoàn Bộ binh 947", null, null, COLLECTIVE, "Tập thể - ĐVQT", "Đơn vị quyết thắng", null],
  [
    3,
    null,
    "Thiếu tá Quách Đình Lãm",
    "Trưởng ban",
    "Phòng Chính trị",
    PERSON,
    "Cá nhân - CSTĐCS",
    "Chiến sĩ thi đua cơ sở",
    null,
  ],
  [
    4,
    "Ông",
    "Tạ Hữu Biên",
    "Nhân viên",
    "Phòng Hậu cần - Kỹ thuật",
    PERSON,
    "Cá nhân - LĐTT",
    "Lao động tiên tiến",
    null,
  ],
  [
    5,
    null,
    "Bà Doãn Thị Huệ",
    "Nhân viên văn thư",
    "Phòng Tham mưu",
    PERSON,
    "Cá nhân - LĐTT",
    "Lao động tiên tiến",
    "HĐLĐ",
  ],
  [6, null, "Phòng Chính trị", null, null, COLLECTIVE, "Tập thể - ĐVTT", "Đơn vị tiên tiến", null],
  [
    7,
    null,
    "Ban Hậu cần",
    null,
    "Trung đoàn Bộ binh 947",
    COLLECTIVE,
    "Tập thể - ĐVTT",
    "Đơn vị tiên tiến",
    null,
  ],
  [8, "Đ/c", "Vũ Trọng Kỷ", "Trợ lý", "Phòng Tham mưu", PERSON, "Cá nhân - CSTT", "Chiến sĩ tiên tiến", null],
  [9, null, "Đại đội Thông tin 43", null, null, COLLECTIVE, "Tập thể - ĐVTT", "Đơn vị tiên tiến", null],
  [
    10,
    "Đại úy",
    "Tô Bá Hiệu",
    "Đại đội trưởng",
    "Đại đội Thông tin 43",
    PERSON,
    "Cá nhân - CSTT",
    "Chiến sĩ tiên tiến",
    null,
  ],
];

/** People and collectives in one list, told apart by a column; the title is merged narrower than the table. */
export function buildMixedNominations(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, "Đề nghị khen thưởng", [5, 14, 28, 20, 26, 11, 20, 26, 12]);
  writeFree(sheet, "A1:F1", "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG CÁ NHÂN, TẬP THỂ NĂM 2026", { bold: true });
  writeLabels(sheet, {
    ...{ A3: "STT", B3: "Tên gọi\n(Ông/Bà/Chức danh)", C3: "Tên tập thể/cá nhân", D3: "Chức vụ" },
    ...{ E3: "Đơn vị công tác", F3: "Phân loại", G3: "Lựa chọn danh hiệu" },
    ...{ H3: "Danh hiệu thi đua/ Hình thức khen thưởng", I3: "Ghi chú" },
  });
  writeRows(sheet, 4, ROWS);
  sheet.getRow(3).height = 34;
  setPaper(sheet, "I13", "3:3", 1);
  return workbook;
}
