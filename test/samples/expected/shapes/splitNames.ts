import type { Shape, ShapeCandidate } from "./shape";

const at = (cell: string) => `'1,2'!${cell}`;
function person(row: number, name: string, unit: string, facts: ShapeCandidate["facts"]): ShapeCandidate {
  return { cell: at(`C${row}`), subject: "person", name, unit, facts };
}

/** A name is both its columns; points are decimals though most are stored as text. */
export const SPLIT_NAMES: Shape = {
  file: "ho-ten-hai-cot.xlsx",
  sheets: ["1,2"],
  tables: [
    {
      sheet: "1,2",
      subject: "person",
      headerRows: [9],
      firstRow: 10,
      lastRow: 19,
      entries: 10,
      columns: [
        ["A", "STT", "ordinal"],
        ["B", "SO_HIEU", "personalId"],
        ["C", "HO_TEN", "familyName"],
        ["D", "TEN", "givenName"],
        ["E", "NGAY_SINH", "birth"],
        ["F", "CAP_BAC", "militaryRank"],
        ["G", "DON_VI", "unit"],
        ["H", "DIEM", "total"],
        ["I", "XEP_LOAI", "taskRating"],
        ["J", "GHI_CHU", "note"],
      ],
      skipped: ["20 total"],
    },
  ],
  units: 0,
  people: 10,
  candidates: [
    person(10, "Nguyễn Văn Khảm", "Đại đội 1", { personalId: "20140311", total: "8.75", note: null }),
    // Decomposed Unicode; the birth is a date.
    person(11, "Trần Thế Thuyên", "Đại đội 1", {
      ...{ birth: "12/05/1996", militaryRank: "Thượng úy", total: "9.5", taskRating: "excellent" },
    }),
    // No-break spaces.
    person(12, "Lê Đức Lịch", "Đại đội 1", { personalId: "20140315", total: "7" }),
    // A zero-width space; the number is a number, the birth a bare year.
    person(13, "Phạm Xuân Hợp", "Đại đội 1", { personalId: "20140320", birth: "1997", total: "8.25" }),
    person(14, "Đặng Ngọc Nghiêm", "Đại đội 2", { total: "9.25" }),
    person(15, "Bùi Trọng Toán", "Đại đội 2", { total: "6.5", note: "Học lại" }),
    person(16, "Hoàng Duy Quảng", "Đại đội 2", { total: "9.25" }),
    person(18, "Đinh Công Tự", "Đại đội 2", { total: "8.05", taskRating: "good" }),
  ],
  warnings: [{ code: "storedAsText", cells: [10, 11, 12, 13, 14, 15, 17, 18].map((row) => at(`H${row}`)) }],
};
