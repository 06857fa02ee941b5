import ExcelJS from "exceljs";
import { row, section, writeForm, type FormLine } from "./form";
import { TARGET_COLUMNS } from "./targets";

const HEAD = {
  superior: "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG",
  issuer: "BỘ CHỈ HUY BĐBP TỈNH THANH HÓA",
  dated: "Thanh Hóa, ngày 25 tháng 11 năm 2021",
  onBehalfOf: "TM. BỘ CHỈ HUY",
  post: "CHÍNH ỦY",
  names: ["Thiếu tá Mạc Duy Toán", "Đại tá Thân Bá Nghiêm"],
} as const;

/** Cases of crime found in 2020 and in 2021; null: the post has not reported yet. */
const POSTS: readonly (readonly [name: string, in2020: number, in2021: number | null, strength: number])[] = [
  ["Đồn Biên phòng Bản Lim", 40, 38, 52],
  ["Đồn Biên phòng Khe Nứa", 100, 97, 61],
  ["Đồn Biên phòng Mường Vài", 60, 59, 48],
  ["Đồn Biên phòng Cửa Sú", 50, 44, 57],
  ["Đồn Biên phòng Hòn Mấu", 30, 31, 45],
  ["Đồn Biên phòng Suối Ngần", 20, null, 43],
];

const PROVINCE: readonly FormLine[] = [
  section("I. QUẢN LÝ, BẢO VỆ CHỦ QUYỀN, AN NINH BIÊN GIỚI"),
  row(1, "Xử lý tin báo, tố giác", "% tin", "100%", "100%", null),
  row(2, "Tình huống bị động, bất ngờ", "vụ", "Không để xảy ra", "Không", null),
  row(3, "Địa bàn trồng cây có chứa chất ma túy", "địa bàn", "Không để xuất hiện", 0, null),
  section("II. ĐỐI NGOẠI BIÊN PHÒNG"),
  row(1, "Đồn biên phòng kết nghĩa với đơn vị của nước bạn", "đồn", 6, 6, null),
  row(2, "Đại đội của nước bạn tham gia kết nghĩa", "đại đội", 3, 3, null),
  row(3, "Cặp bản hai bên biên giới kết nghĩa", "cặp bản", 17, 17, null),
  section("III. XÂY DỰNG ĐƠN VỊ"),
  row(
    1,
    "Cán bộ, chiến sĩ có bản lĩnh chính trị kiên định, vững vàng",
    "% CBCS",
    "100%",
    null,
    "Đánh giá cuối năm",
  ),
];

/** Report S3: targets of the province, a reduction of 3-5% against 2020 by post, over the years 2021-2025. */
export function buildThanhHoa(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  writeForm(workbook.addWorksheet("Đơn vị"), {
    ...HEAD,
    title: "ĐĂNG KÝ DANH HIỆU THI ĐUA CÁC ĐƠN VỊ NĂM 2021",
    subtitle: "(Phong trào Thi đua Quyết thắng năm 2021)",
    columns: [
      { label: "TT", width: 6 },
      { label: "Đơn vị", width: 36, align: "left" },
      { label: "Quân số", width: 10 },
      { label: "Ký giao ước thi đua", width: 14 },
      { label: "Danh hiệu đăng ký", width: 20 },
      { label: "Ghi chú", width: 30, align: "left" },
    ],
    lines: POSTS.map(([name, , , strength], index) =>
      row(index + 1, name, strength, "x", index < 4 ? "ĐVQT" : "ĐVTT"),
    ),
  });
  writeForm(workbook.addWorksheet("Chỉ tiêu chung"), {
    ...HEAD,
    title: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT NĂM 2021",
    subtitle: "(Giai đoạn 2021 - 2025)",
    columns: TARGET_COLUMNS.map((column) =>
      column.label === "Chỉ tiêu giao" ? { label: column.label, width: column.width } : column,
    ),
    lines: PROVINCE,
  });
  writeForm(workbook.addWorksheet("Giảm tội phạm"), {
    ...HEAD,
    title: "CHỈ TIÊU GIẢM TỘI PHẠM THEO ĐƠN VỊ, NĂM 2021",
    subtitle: "(Phấn đấu đến năm 2025 giảm thiểu các loại tội phạm từ 3 - 5% so với năm 2020)",
    columns: [
      { label: "TT", width: 6 },
      { label: "Nội dung chỉ tiêu", width: 34, align: "left" },
      { label: "Đơn vị", width: 32, align: "left" },
      { label: "Đơn vị tính", width: 10 },
      { label: "Năm 2020", width: 10 },
      { label: "Chỉ tiêu giao", width: 28, align: "left" },
      { label: "Kết quả thực hiện", width: 14 },
      { label: "Ghi chú", width: 24, align: "left" },
    ],
    lines: POSTS.map(([name, in2020, in2021], index) =>
      row(
        index + 1,
        "Giảm các loại tội phạm",
        name,
        "vụ",
        in2020,
        "Giảm 3 - 5% so với năm 2020",
        in2021,
        in2021 === null ? "Chưa báo cáo" : null,
      ),
    ),
  });
  return workbook;
}
