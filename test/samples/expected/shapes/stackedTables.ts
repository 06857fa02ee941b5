import { rowsOf, type Shape, type ShapeCandidate, type ShapeTable } from "./shape";

const SHEET = "Tổng hợp";
const UNIT_COLUMNS: ShapeTable["columns"] = [
  ["A", "TT", "ordinal"],
  ["B", "Đơn vị", "name"],
  ["C", "Quân số", "strength"],
  ["D", "Tổng điểm", "total"],
  ["E", "Xếp hạng", "standing"],
  ["F", "Mức độ HTNV", "taskRating"],
];

function unit(
  row: number,
  name: string,
  group: string,
  [strength, total, standing, taskRating]: readonly [string, string, string, string],
  more: ShapeCandidate["facts"] = {},
): ShapeCandidate {
  const facts = { strength, total, standing, taskRating, ...more };
  return { cell: `'${SHEET}'!B${row}`, subject: "unit", name, unit: null, group, facts };
}

/** Three tables; each bloc is named by the line above its own header. */
export const STACKED_TABLES: Shape = {
  file: "ba-bang-mot-trang.xlsx",
  sheets: [SHEET],
  tables: [
    {
      ...{ sheet: SHEET, subject: "unit", headerRows: [4], firstRow: 5, lastRow: 8, entries: 4 },
      columns: UNIT_COLUMNS,
      skipped: ["9 total"],
    },
    {
      ...{ sheet: SHEET, subject: "unit", headerRows: [12], firstRow: 13, lastRow: 17, entries: 5 },
      columns: [...UNIT_COLUMNS, ["G", "Kỷ luật", "discipline"]],
      skipped: ["18 total"],
    },
    {
      ...{ sheet: SHEET, subject: "person", headerRows: [21], firstRow: 22, lastRow: 27, entries: 6 },
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "Họ và tên", "name"],
        ["C", "Năm sinh", "birth"],
        ["D", "Cấp bậc", "militaryRank"],
        ["E", "Chức vụ", "position"],
        ["F", "Đơn vị", "unit"],
        ["G", "Danh hiệu đề nghị", "proposedTitle"],
      ],
      skipped: ["28 blank", "29 signature", ...rowsOf(30, 32, "blank"), "33 signature"],
    },
  ],
  units: 9,
  people: 6,
  candidates: [
    unit(5, "Phòng Tham mưu", "KHỐI CƠ QUAN", ["30", "97.8", "1", "excellent"]),
    unit(8, "Ban Tài chính", "KHỐI CƠ QUAN", ["8", "89.1", "4", "completed"]),
    unit(13, "Đại đội Trinh sát 41", "KHỐI ĐƠN VỊ", ["83", "95.4", "2", "good"], { discipline: "none" }),
    unit(15, "Đại đội Thông tin 43", "KHỐI ĐƠN VỊ", ["64", "93.5", "4", "good"], {
      discipline: "1 warning",
    }),
    unit(17, "Kho Vũ khí - Đạn K65", "KHỐI ĐƠN VỊ", ["35", "91.6", "5", "good"], {
      discipline: "1 reprimand",
    }),
    {
      ...{ cell: `'${SHEET}'!B22`, subject: "person", name: "Ngô Đình Bưởi", unit: "Phòng Tham mưu" },
      facts: { birth: "1984", militaryRank: "Trung tá", position: "Trưởng ban", proposedTitle: "CSTĐCS" },
    },
    {
      ...{ cell: `'${SHEET}'!B27`, subject: "person", name: "Chu Quang Sáng", unit: "Đại đội Công binh 42" },
      facts: { birth: "1997", militaryRank: "Trung úy" },
    },
  ],
  warnings: [],
};
