import ExcelJS from "exceljs";
import { setPaper, writeFree, writeNumbering } from "../paper";
import { addSheet, writeLabels, writeRows, type Row } from "./list";

/** Columns: number, name, born (men), born (women), post, unit, rating, discipline, who supports, title, note. */
const PEOPLE: readonly Row[] = [
  [
    1,
    "Khúc Văn Giáp",
    "12/03/1986",
    null,
    "Đồn trưởng",
    "Đồn Biên phòng Cửa Vạn",
    "HTXSNV",
    "Không",
    "Lục Quang Bính",
    "CSTĐCS",
    null,
  ],
  [
    2,
    "Triệu Thị Bích",
    null,
    "1990",
    "Quân y sĩ",
    "Đồn Biên phòng Cửa Vạn",
    "HTTNV",
    "Không",
    "Khúc Văn Giáp",
    "CSTT",
    null,
  ],
  [
    3,
    "Lục Quang Bính",
    "05/10/1988",
    null,
    "Chính trị viên",
    "Đồn Biên phòng Cửa Vạn",
    "HTTNV",
    "Không",
    "Khúc Văn Giáp",
    "CSTT",
    null,
  ],
  [
    4,
    "Quách Huy Đạm",
    "1993",
    null,
    "Đội trưởng",
    "Đồn Biên phòng Bắc Lĩnh",
    "HTTNV",
    "Không",
    "Tạ Đức Xứng",
    "CSTT",
    null,
  ],
  [
    5,
    "Tạ Đức Xứng",
    "21/07/1985",
    null,
    "Đồn phó",
    "Đồn Biên phòng Bắc Lĩnh",
    "HTXSNV",
    "Không",
    "Quách Huy Đạm",
    "CSTĐCS",
    null,
  ],
  [
    6,
    "Phùng Thị Loan",
    null,
    "14/02/1994",
    "Nhân viên",
    "Đồn Biên phòng Bắc Lĩnh",
    "HTNV",
    "Không",
    "Tạ Đức Xứng",
    null,
    null,
  ],
  [
    7,
    "Doãn Bá Duyệt",
    "1996",
    null,
    "Đội phó",
    "Hải đội Biên phòng 2",
    "HTTNV",
    "01 khiển trách",
    "Mạc Khắc Chuyên",
    null,
    null,
  ],
  [
    8,
    "Mạc Khắc Chuyên",
    "30/08/1987",
    null,
    "Hải đội trưởng",
    "Hải đội Biên phòng 2",
    "HTTNV",
    "Không",
    "Doãn Bá Duyệt",
    "CSTT",
    null,
  ],
];
const PREPRINTED: readonly Row[] = [9, 10, 11, 12, 13, 14, 15].map((number) => [
  number,
  ...Array<null>(10).fill(null),
]);
const HOLE: readonly Row[] = [1, 2, 3, 4].map(() => Array<null>(11).fill(null));

/** A form as authorities hand it out: more printed lines than people, and a second column of names. */
export function buildStateForm(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = addSheet(workbook, "Mẫu 03", [5, 24, 12, 12, 16, 26, 11, 15, 22, 12, 10]);
  const centre = { align: "center" } as const;
  const bold = { ...centre, bold: true };
  writeFree(sheet, "J1:K1", "Mẫu số 03", { ...centre, italic: true });
  writeFree(sheet, "A2:D2", "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG", centre);
  writeFree(sheet, "F2:K2", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold);
  writeFree(sheet, "A3:D3", "BAN CHỈ HUY BĐBP TỈNH HẢI SƠN", bold);
  writeFree(sheet, "F3:K3", "Độc lập - Tự do - Hạnh phúc", bold);
  writeFree(sheet, "A5:K5", "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA", { ...bold, size: 14 });
  writeFree(sheet, "A6:K6", "(Kèm theo Công văn số 215/BCH-CT ngày 10 tháng 11 năm 2026)", {
    ...centre,
    italic: true,
  });
  writeLabels(sheet, {
    ...{ "A8:A9": "STT", "B8:B9": "Họ và tên", "C8:D8": "Ngày, tháng, năm sinh", C9: "Nam", D9: "Nữ" },
    ...{ "E8:E9": "Chức vụ", "F8:F9": "Đơn vị công tác", "G8:H8": "Kết quả trong năm", G9: "Mức độ HTNV" },
    ...{
      H9: "Kỷ luật",
      "I8:I9": "Họ và tên người giúp đỡ, kèm cặp",
      "J8:J9": "Danh hiệu đề nghị",
      "K8:K9": "Ghi chú",
    },
  });
  writeNumbering(sheet, 10, 11);
  writeRows(sheet, writeRows(sheet, writeRows(sheet, 11, PEOPLE), PREPRINTED), HOLE);
  writeFree(sheet, "H31:K31", "Hải Sơn, ngày 10 tháng 11 năm 2026", { ...centre, italic: true });
  writeFree(sheet, "A32:D32", "NGƯỜI LẬP", bold);
  writeFree(sheet, "H32:K32", "CHỈ HUY TRƯỞNG", bold);
  writeFree(sheet, "A33:D33", "(Ký, ghi rõ họ tên)", { ...centre, italic: true });
  writeFree(sheet, "H33:K33", "(Ký tên, đóng dấu)", { ...centre, italic: true });
  writeFree(sheet, "A38:D38", "Đại úy Vi Thế Hiệu", bold);
  writeFree(sheet, "H38:K38", "Đại tá Lương Đình Phái", bold);
  setPaper(sheet, "K38", "8:10", 1);
  return workbook;
}
