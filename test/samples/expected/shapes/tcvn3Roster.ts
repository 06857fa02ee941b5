import { rowsOf, type Shape } from "./shape";

const at = (cell: string) => `'Danh sach'!${cell}`;
const [FIRST, SECOND] = ["TIỂU ĐOÀN 1", "TIỂU ĐOÀN 2"];

/** Names as a reader of the old fonts sees them; row 19 is typed in capitals, as the section rows are. */
export const TCVN3_ROSTER: Shape = {
  file: "danh-sach-tcvn3.xlsx",
  sheets: ["Danh sach"],
  tables: [
    {
      sheet: "Danh sach",
      subject: "person",
      headerRows: [7],
      firstRow: 9,
      lastRow: 21,
      entries: 12,
      columns: [
        ["A", "TT", "ordinal"],
        ["B", "HỌ VÀ TÊN", "name"],
        ["C", "Năm sinh", "birth"],
        ["D", "Cấp bậc", "militaryRank"],
        ["E", "Chức vụ", "position"],
        ["F", "Mức độ HTNV", "taskRating"],
        ["G", "Kỷ luật", "discipline"],
        ["H", "Danh hiệu đề nghị", "proposedTitle"],
      ],
      skipped: [
        ...["8 section", "15 section", "22 total", "23 blank", "24 signature", "25 signature"],
        ...rowsOf(26, 29, "blank"),
        "30 signature",
      ],
    },
  ],
  units: 0,
  people: 12,
  candidates: [
    {
      ...{ cell: at("B9"), subject: "person", name: "Lương Khắc Tường", unit: FIRST },
      facts: {
        ...{ birth: "1988", militaryRank: "Thiếu tá", position: "Tiểu đoàn trưởng" },
        ...{ taskRating: "excellent", discipline: "none", proposedTitle: "CSTĐCS" },
      },
    },
    // Ends in ư, which is a soft hyphen here.
    {
      ...{ cell: at("B10"), subject: "person", name: "Phùng Thế Dư", unit: FIRST },
      facts: { militaryRank: "Đại úy", position: "Chính trị viên tiểu đoàn", taskRating: "good" },
    },
    // Unicode in an old font.
    {
      ...{ cell: at("B11"), subject: "person", name: "Trần Đình Khoát", unit: FIRST },
      facts: { militaryRank: "Thượng úy", proposedTitle: "CSTT" },
    },
    {
      ...{ cell: at("B12"), subject: "person", name: "Lưu Ngọc Ước", unit: FIRST },
      facts: { taskRating: "completed", discipline: "1 reprimand", proposedTitle: null },
    },
    // Unicode in Times New Roman.
    {
      ...{ cell: at("B13"), subject: "person", name: "Hoàng Bá Nhuệ", unit: FIRST },
      facts: { militaryRank: "Đại úy QNCN", position: "Nhân viên quân khí", discipline: "none" },
    },
    {
      ...{ cell: at("B19"), subject: "person", name: "BÙI VIẾT THUẤN", unit: SECOND },
      facts: { militaryRank: "Thượng úy", discipline: "1 warning", proposedTitle: null },
    },
    {
      ...{ cell: at("B20"), subject: "person", name: "Vi Xuân Đán", unit: SECOND },
      facts: { birth: "2001", militaryRank: "Hạ sĩ", position: "Chiến sĩ" },
    },
  ],
  warnings: [],
};
