import { rowsOf, type Shape } from "./shape";

const at = (cell: string) => `'Cham diem 2026'!${cell}`;

/** “Kỷ luật (20)” is points among points; “Kỷ luật” in column N says who was disciplined. */
export const VNI_SCORES: Shape = {
  file: "cham-diem-vni.xlsx",
  sheets: ["Cham diem 2026"],
  tables: [
    {
      sheet: "Cham diem 2026",
      subject: "unit",
      headerRows: [6, 7],
      firstRow: 9,
      lastRow: 14,
      entries: 6,
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Đơn vị", "name"],
        ["C", "Quân số", "strength"],
        ["D", "Điểm thành phần / Chính trị (30)", "criterionScore"],
        ["E", "Điểm thành phần / Huấn luyện (30)", "criterionScore"],
        ["F", "Điểm thành phần / Hậu cần (20)", "criterionScore"],
        ["G", "Điểm thành phần / Kỷ luật (20)", "criterionScore"],
        ["H", "Điểm thưởng", "bonus"],
        ["I", "Điểm trừ", "penalty"],
        ["J", "Tổng điểm", "total"],
        ["K", "Xếp hạng", "standing"],
        ["L", "CSTT / Số", "advancedCount"],
        ["M", "CSTT / %", "advancedShare"],
        ["N", "Kỷ luật", "discipline"],
        ["O", "Mức độ HTNV", "taskRating"],
      ],
      skipped: [
        ...["8 numbering", "15 total", "16 blank", "17 signature", "18 signature"],
        ...rowsOf(19, 21, "blank"),
        "22 signature",
      ],
    },
  ],
  units: 6,
  people: 0,
  candidates: [
    {
      ...{ cell: at("B9"), subject: "unit", name: "Phòng Tham mưu", unit: null },
      facts: {
        ...{ strength: "30", total: "98.5", standing: "1", advancedCount: "21", advancedShare: "0.7" },
        ...{ discipline: "none", taskRating: "excellent" },
      },
    },
    {
      ...{ cell: at("B11"), subject: "unit", name: "Phòng Hậu cần - Kỹ thuật", unit: null },
      facts: { strength: "26", total: "93.75", discipline: "1 reprimand", taskRating: "good" },
    },
    // Unicode in an old font.
    {
      ...{ cell: at("B13"), subject: "unit", name: "Đại đội Thông tin 18", unit: null },
      facts: { total: "88", advancedShare: "0.625", discipline: "1 warning", taskRating: "completed" },
    },
    {
      ...{ cell: at("B14"), subject: "unit", name: "Tiểu đoàn Huấn luyện", unit: null },
      facts: { strength: "120", total: "93.5", advancedShare: "0.75" },
    },
  ],
  warnings: [],
};
