import type { Shape, ShapeCandidate } from "./shape";

const SHEET = "Đề nghị khen thưởng";
function named(
  row: number,
  subject: ShapeCandidate["subject"],
  name: string,
  unit: string | null,
  facts: ShapeCandidate["facts"],
): ShapeCandidate {
  return { cell: `'${SHEET}'!C${row}`, subject, name, unit, facts };
}

/** Ranks and forms of address stand before the name, in its own cell or in the one beside it. */
export const MIXED_NOMINATIONS: Shape = {
  file: "ca-nhan-tap-the.xlsx",
  sheets: [SHEET],
  tables: [
    {
      sheet: SHEET,
      subject: "mixed",
      headerRows: [3],
      firstRow: 4,
      lastRow: 13,
      entries: 10,
      columns: [
        ["A", "STT", "ordinal"],
        ["B", "Tên gọi (Ông/Bà/Chức danh)", "honorific"],
        ["C", "Tên tập thể/cá nhân", "name"],
        ["D", "Chức vụ", "position"],
        ["E", "Đơn vị công tác", "unit"],
        ["F", "Phân loại", "category"],
        ["G", "Lựa chọn danh hiệu", "other"],
        ["H", "Danh hiệu thi đua/ Hình thức khen thưởng", "title"],
        ["I", "Ghi chú", "note"],
      ],
      skipped: [],
    },
  ],
  units: 4,
  people: 6,
  candidates: [
    named(4, "person", "Nông Văn Chiêm", "Trung đoàn Bộ binh 947", {
      ...{ militaryRank: "Thượng tá", position: "Trung đoàn trưởng", category: "CANHAN" },
      title: "Chiến sĩ thi đua cơ sở",
    }),
    named(5, "unit", "Trung đoàn Bộ binh 947", null, { category: "TAPTHE", title: "Đơn vị quyết thắng" }),
    named(6, "person", "Quách Đình Lãm", "Phòng Chính trị", { militaryRank: "Thiếu tá" }),
    named(7, "person", "Tạ Hữu Biên", "Phòng Hậu cần - Kỹ thuật", { title: "Lao động tiên tiến" }),
    named(8, "person", "Doãn Thị Huệ", "Phòng Tham mưu", { position: "Nhân viên văn thư", note: "HĐLĐ" }),
    named(9, "unit", "Phòng Chính trị", null, { title: "Đơn vị tiên tiến" }),
    named(10, "unit", "Ban Hậu cần", null, { title: "Đơn vị tiên tiến" }),
    named(11, "person", "Vũ Trọng Kỷ", "Phòng Tham mưu", { title: "Chiến sĩ tiên tiến" }),
    named(12, "unit", "Đại đội Thông tin 43", null, { title: "Đơn vị tiên tiến" }),
    named(13, "person", "Tô Bá Hiệu", "Đại đội Thông tin 43", { militaryRank: "Đại úy" }),
  ],
  warnings: [],
};
