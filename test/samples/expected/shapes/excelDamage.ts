import type { Shape, ShapeCandidate } from "./shape";

const [PEOPLE, UNITS, WORKERS] = ["Cá nhân", "Đơn vị", "Lao động"];
function person(row: number, name: string, facts: ShapeCandidate["facts"]): ShapeCandidate {
  return { cell: `'${PEOPLE}'!C${row}`, subject: "person", name, unit: null, facts };
}
function unit(row: number, name: string, facts: ShapeCandidate["facts"]): ShapeCandidate {
  return { cell: `'${UNITS}'!C${row}`, subject: "unit", name, unit: null, facts };
}
function worker(row: number, name: string, unitName: string, facts: ShapeCandidate["facts"]): ShapeCandidate {
  return { cell: `'${WORKERS}'!B${row}`, subject: "person", name, unit: unitName, facts };
}

/** A date among ranks or codes is neither: it is asked. A month among months stays one. */
export const EXCEL_DAMAGE: Shape = {
  file: "excel-tu-doi.xlsx",
  sheets: [PEOPLE, UNITS, WORKERS],
  tables: [
    {
      ...{ sheet: PEOPLE, subject: "person", headerRows: [3], firstRow: 4, lastRow: 13, entries: 10 },
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Số hiệu", "personalId"],
        ["C", "Họ và tên", "name"],
        ["D", "Cấp bậc", "militaryRank"],
        ["E", "Nhập ngũ", "enlisted"],
        ["F", "Mức độ HTNV", "taskRating"],
        ["G", "Sáng kiến", "initiative"],
        ["H", "Kỷ luật", "discipline"],
        ["I", "CSTT", "proposedTitle"],
        ["J", "CSTĐCS", "proposedTitle"],
      ],
      skipped: [],
    },
    {
      ...{ sheet: UNITS, subject: "unit", headerRows: [3], firstRow: 4, lastRow: 7, entries: 4 },
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Mã đơn vị", "other"],
        ["C", "Đơn vị", "name"],
        ["D", "Quân số", "strength"],
        ["E", "Tổng điểm", "total"],
        ["F", "Hoàn thành nhiệm vụ (%)", "completedShare"],
        ["G", "Tỷ lệ CSTT (%)", "advancedShare"],
        ["H", "Số CSTĐCS", "emulationCount"],
        ["I", "Kỷ luật", "discipline"],
        ["J", "Mức độ HTNV", "taskRating"],
      ],
      skipped: [],
    },
    {
      ...{ sheet: WORKERS, subject: "person", headerRows: [3], firstRow: 4, lastRow: 7, entries: 4 },
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Họ và tên", "name"],
        ["C", "Số CCCD", "personalId"],
        ["D", "Năm sinh", "birth"],
        ["E", "Đơn vị", "unit"],
        ["F", "Mức độ HTNV", "taskRating"],
        ["G", "LĐTT", "proposedTitle"],
      ],
      skipped: [],
    },
  ],
  units: 4,
  people: 14,
  candidates: [
    person(4, "Phạm Đình Sơ", {
      ...{ personalId: "JAN01", militaryRank: "4/", enlisted: "9/2005", taskRating: "excellent" },
      ...{ initiative: "x", discipline: "none", proposedTitle: "CSTĐCS" },
    }),
    person(5, "Hoàng Văn Rạng", {
      ...{ militaryRank: "2//", enlisted: "09/2005", taskRating: "good", initiative: "none" },
      ...{ discipline: "1 warning", proposedTitle: null },
    }),
    person(6, "Ngô Thế Đán", {
      ...{ personalId: "?3-Feb", militaryRank: "?4-Jan", enlisted: "02/2010", taskRating: "completed" },
      discipline: "none",
    }),
    person(7, "Tạ Hữu Phiên", {
      ...{ militaryRank: "3/CN", enlisted: "03/2012", taskRating: "notCompleted", discipline: "1 reprimand" },
    }),
    person(8, "Đỗ Xuân Uẩn", {
      ...{ militaryRank: "H2", taskRating: "excellent", initiative: "Có", proposedTitle: "CSTT" },
    }),
    person(9, "Lê Trọng Chiêm", { enlisted: "2011", taskRating: "good", proposedTitle: "CSTT" }),
    person(10, "Quách Duy Toán", { militaryRank: "1//", taskRating: "?Khá", initiative: "01" }),
    person(11, "Mạc Tiến Lịch", {
      ...{ militaryRank: "4//", taskRating: "good", initiative: "SK cải tiến giá học tập" },
      ...{ discipline: null, proposedTitle: "CSTĐCS" },
    }),
    person(13, "Triệu Bá Hợp", { initiative: null, discipline: "none", proposedTitle: null }),
    unit(4, "Đại đội 1", {
      ...{ strength: "85", total: "95.5", completedShare: "1", advancedShare: "0.85", emulationCount: "5" },
    }),
    unit(5, "Đại đội 2", {
      ...{ total: "94.25", completedShare: "0.975", advancedShare: "0.85", emulationCount: "?trên 15" },
      discipline: "1 warning",
    }),
    unit(6, "Tiểu đoàn 3", {
      ...{ strength: "1120", total: "93", completedShare: "0.985", advancedShare: "0.85" },
      discipline: "1 warning",
    }),
    unit(7, "Đại đội 4", {
      ...{ strength: "78", completedShare: "0.95", advancedShare: "0.699", emulationCount: "3" },
      taskRating: "completed",
    }),
    worker(4, "Bàn Thị Nhài", "Phòng Hậu cần", { personalId: "031085000127", proposedTitle: "LĐTT" }),
    worker(5, "Cao Văn Biên", "Phòng Hậu cần", { personalId: "31079000358", birth: "1979" }),
    worker(6, "Thân Thị Hợp", "Phòng Tham mưu", { personalId: "231092000471" }),
  ],
  warnings: [
    { code: "storedAsText", cells: [`'${UNITS}'!E4`, `'${UNITS}'!E6`] },
    { code: "storedAsText", cells: [`'${UNITS}'!G4`] },
    { code: "storedAsText", cells: [`'${UNITS}'!D6`, `'${UNITS}'!D7`] },
    { code: "storedAsText", cells: [`'${UNITS}'!F6`, `'${UNITS}'!F7`] },
    { code: "storedAsText", cells: [`'${UNITS}'!H7`] },
    { code: "unreadableValue", cells: [`'${PEOPLE}'!F10`] },
    { code: "noExactNumber", cells: [`'${UNITS}'!H5`] },
    { code: "turnedIntoDate", cells: [`'${PEOPLE}'!B6`] },
    { code: "turnedIntoDate", cells: [`'${PEOPLE}'!D6`] },
    { code: "turnedIntoDate", cells: [`'${UNITS}'!B5`] },
  ],
};
