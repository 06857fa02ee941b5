import type { Shape, ShapeCandidate } from "./shape";

const [SCORES, RESULTS, PEOPLE] = ["Chấm điểm", "Kết quả", "Danh sách"];
function unit(row: number, name: string, facts: ShapeCandidate["facts"]): ShapeCandidate {
  return { cell: `'${SCORES}'!B${row}`, subject: "unit", name, unit: null, facts };
}
function person(row: number, name: string, unitName: string, facts: ShapeCandidate["facts"]): ShapeCandidate {
  return { cell: `'${PEOPLE}'!B${row}`, subject: "person", name, unit: unitName, facts };
}

/** Four units whatever they are called; “ĐVTT” over names of units is where people belong, not a title. */
export const TWO_SPELLINGS: Shape = {
  file: "mot-don-vi-hai-cach-viet.xlsx",
  sheets: [SCORES, RESULTS, PEOPLE],
  tables: [
    {
      ...{ sheet: SCORES, subject: "unit", headerRows: [3], firstRow: 4, lastRow: 7, entries: 4 },
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Đơn vị", "name"],
        ["C", "Quân số", "strength"],
        ["D", "Tổng điểm", "total"],
        ["E", "Mức độ HTNV", "taskRating"],
        ["F", "Kỷ luật", "discipline"],
      ],
      skipped: [],
    },
    {
      ...{ sheet: RESULTS, subject: "unit", headerRows: [3], firstRow: 4, lastRow: 7, entries: 4 },
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Đầu mối đơn vị", "name"],
        ["C", "Tỷ lệ HTNV (%)", "completedShare"],
        ["D", "Số CSTT", "advancedCount"],
        ["E", "Số CSTĐCS", "emulationCount"],
      ],
      skipped: [],
    },
    {
      ...{ sheet: PEOPLE, subject: "person", headerRows: [3], firstRow: 4, lastRow: 8, entries: 5 },
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Họ và tên", "name"],
        ["C", "Năm sinh", "birth"],
        ["D", "Cấp bậc", "militaryRank"],
        ["E", "Chức vụ", "position"],
        ["F", "ĐVTT", "unit"],
        ["G", "CSTĐTQ", "proposedTitle"],
        ["H", "Mức độ HTNV", "taskRating"],
        ["I", "Ghi chú", "note"],
      ],
      skipped: [],
    },
  ],
  units: 4,
  people: 5,
  candidates: [
    unit(4, "ĐBP CK Lâm Sơn", { strength: "28", total: "94.4", advancedCount: "22", emulationCount: "6" }),
    unit(5, "ĐBP Cửa Vạn", { strength: "30", total: "97.1", advancedCount: "21", emulationCount: "5" }),
    unit(6, "Hải đội BP 2", { strength: "22", completedShare: "1", advancedCount: "17" }),
    unit(7, "Phòng HC-KT", { strength: "12", completedShare: "1", advancedCount: "9" }),
    // Namesakes: in two units, and in one unit but born in two years.
    person(4, "Hoàng Khắc Thạo", "ĐBP Cửa Vạn", { birth: "1988", proposedTitle: "CSTĐTQ" }),
    person(5, "Hoàng Khắc Thạo", "ĐBP CK Lâm Sơn", { birth: "1991", proposedTitle: null }),
    person(6, "Bùi Đức Lãm", "Hải đội BP 2", { birth: "2004", militaryRank: "B1" }),
    person(7, "Bùi Đức Lãm", "Hải đội BP 2", { birth: "2005", militaryRank: "B2" }),
    person(8, "Khúc Thị Thoa", "Phòng HC-KT", { militaryRank: "Trung úy QNCN", proposedTitle: null }),
  ],
  warnings: [
    { code: "ambiguousTitle", cells: [`'${PEOPLE}'!G3`] },
    { code: "ambiguousRank", cells: [`'${PEOPLE}'!D6`, `'${PEOPLE}'!D7`] },
  ],
};
