import { rowsOf, type Shape } from "./shape";

const at = (cell: string) => `'Mẫu 03'!${cell}`;

/** Column I names people too, but those who support; printed numbers without a name are nobody. */
export const STATE_FORM: Shape = {
  file: "mau-bieu-in-san.xlsx",
  sheets: ["Mẫu 03"],
  tables: [
    {
      sheet: "Mẫu 03",
      subject: "person",
      headerRows: [8, 9],
      firstRow: 11,
      lastRow: 18,
      entries: 8,
      columns: [
        ["A", "STT", "ordinal"],
        ["B", "Họ và tên", "name"],
        ["C", "Ngày, tháng, năm sinh / Nam", "birth"],
        ["D", "Ngày, tháng, năm sinh / Nữ", "birth"],
        ["E", "Chức vụ", "position"],
        ["F", "Đơn vị công tác", "unit"],
        ["G", "Kết quả trong năm / Mức độ HTNV", "taskRating"],
        ["H", "Kết quả trong năm / Kỷ luật", "discipline"],
        ["I", "Họ và tên người giúp đỡ, kèm cặp", "other"],
        ["J", "Danh hiệu đề nghị", "proposedTitle"],
        ["K", "Ghi chú", "note"],
      ],
      skipped: [
        "10 numbering",
        ...rowsOf(19, 30, "blank"),
        ...rowsOf(31, 33, "signature"),
        ...rowsOf(34, 37, "blank"),
        "38 signature",
      ],
    },
  ],
  units: 0,
  people: 8,
  candidates: [
    {
      ...{ cell: at("B11"), subject: "person", name: "Khúc Văn Giáp", unit: "Đồn Biên phòng Cửa Vạn" },
      facts: {
        ...{ birth: "12/03/1986", position: "Đồn trưởng", taskRating: "excellent" },
        ...{ discipline: "none", proposedTitle: "CSTĐCS", note: null },
      },
    },
    {
      ...{ cell: at("B12"), subject: "person", name: "Triệu Thị Bích", unit: "Đồn Biên phòng Cửa Vạn" },
      facts: { birth: "1990", taskRating: "good", proposedTitle: "CSTT" },
    },
    {
      ...{ cell: at("B16"), subject: "person", name: "Phùng Thị Loan", unit: "Đồn Biên phòng Bắc Lĩnh" },
      facts: { birth: "14/02/1994", taskRating: "completed", proposedTitle: null },
    },
    {
      ...{ cell: at("B17"), subject: "person", name: "Doãn Bá Duyệt", unit: "Hải đội Biên phòng 2" },
      facts: { birth: "1996", discipline: "1 reprimand", proposedTitle: null },
    },
  ],
  warnings: [],
};
