import type { Shape } from "./shape";

const at = (cell: string) => `'Danh sách'!${cell}`;

/** Rows 27 to 300 hold formulas that found nothing: nobody. The guide's five rows are examples, not a list. */
export const GHOST_ROWS: Shape = {
  file: "cong-thuc-cho-san.xlsx",
  sheets: ["Hướng dẫn", "Danh sách"],
  tables: [
    {
      sheet: "Danh sách",
      subject: "mixed",
      headerRows: [1],
      firstRow: 2,
      lastRow: 26,
      entries: 25,
      columns: [
        ["A", "STT", "ordinal"],
        ["B", "Tên gọi (Ông/Bà/Chức danh)", "honorific"],
        ["C", "Tên tập thể/cá nhân/ hộ gia đình", "name"],
        ["D", "Chức vụ", "position"],
        ["E", "Đơn vị công tác", "unit"],
        ["F", "Phân loại khen thưởng", "category"],
        ["G", "Danh hiệu thi đua/ Hình thức khen thưởng", "title"],
        ["H", "Mã danh hiệu thi đua (nếu có)", "other"],
        ["I", "Mã phân loại", "other"],
      ],
      skipped: [],
    },
  ],
  units: 20,
  people: 5,
  candidates: [
    {
      ...{ cell: at("C2"), subject: "unit", name: "Phòng Tham mưu", unit: null },
      facts: { ordinal: null, title: "Đơn vị quyết thắng" },
    },
    {
      ...{ cell: at("C13"), subject: "unit", name: "Ban CHPTKV 1 - An Lĩnh", unit: null },
      facts: { title: "Đơn vị tiên tiến", category: "Khen thưởng tập thể" },
    },
    {
      ...{ cell: at("C21"), subject: "unit", name: "Trạm Sửa chữa T6", unit: null },
      facts: { title: "Đơn vị tiên tiến" },
    },
    {
      ...{ cell: at("C22"), subject: "person", name: "Nông Bá Tường", unit: "Phòng Tham mưu" },
      facts: { militaryRank: "Thượng tá", title: "Chiến sĩ thi đua cơ sở" },
    },
    {
      ...{ cell: at("C26"), subject: "person", name: "Dương Huy Kỷ", unit: "Phòng Chính trị" },
      facts: { militaryRank: "Thiếu tá", position: "Trợ lý", title: "Chiến sĩ tiên tiến" },
    },
  ],
  warnings: [{ code: "sheetPassedOver", cells: [] }],
};
