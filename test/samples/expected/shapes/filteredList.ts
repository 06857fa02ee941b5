import type { Shape, ShapeCandidate } from "./shape";

const SHEET = "TC III.3(1)";
function unit(row: number, name: string, [strength, total, standing]: readonly [string, string, string]) {
  const facts = { strength, total, standing };
  return { cell: `'${SHEET}'!B${row}`, subject: "unit", name, unit: null, facts } satisfies ShapeCandidate;
}

/** Rows 9, 10, 14 and 17 and columns E, H and K are hidden and count; rows 4, 7 and 20 are nobody's points. */
export const FILTERED_LIST: Shape = {
  file: "bang-dang-loc.xlsx",
  sheets: [SHEET],
  hidden: { rows: [9, 10, 14, 17], columns: ["E", "H", "K"] },
  tables: [
    {
      sheet: SHEET,
      subject: "unit",
      headerRows: [5, 6],
      firstRow: 8,
      lastRow: 19,
      entries: 12,
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Đơn vị", "name"],
        ["C", "Quân số", "strength"],
        ["D", "6 tháng đầu năm / Chính trị", "criterionScore"],
        ["E", "6 tháng đầu năm / Huấn luyện", "criterionScore"],
        ["F", "6 tháng đầu năm / Hậu cần", "criterionScore"],
        ["G", "6 tháng cuối năm / Chính trị", "criterionScore"],
        ["H", "6 tháng cuối năm / Huấn luyện", "criterionScore"],
        ["I", "6 tháng cuối năm / Hậu cần", "criterionScore"],
        ["J", "Điểm thưởng", "bonus"],
        ["K", "Điểm trừ", "penalty"],
        ["L", "Tổng điểm", "total"],
        ["M", "Xếp hạng", "standing"],
      ],
      skipped: ["7 note", "20 total"],
    },
  ],
  units: 12,
  people: 0,
  candidates: [
    unit(8, "Đồn Biên phòng Cửa Vạn", ["38", "111.25", "2"]),
    unit(9, "Đồn Biên phòng Bắc Lĩnh", ["24", "104", "8"]),
    unit(10, "Đồn Biên phòng Lâm Sơn", ["28", "112", "1"]),
    unit(14, "Hải đội Biên phòng 2", ["22", "103.75", "9"]),
    unit(17, "Phòng Chính trị", ["18", "105", "7"]),
    unit(19, "Ban Tài chính", ["36", "93", "12"]),
  ],
  warnings: [],
};
