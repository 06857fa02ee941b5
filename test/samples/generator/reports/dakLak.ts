import ExcelJS from "exceljs";
import { row, section, writeForm, type FormLine } from "./form";
import { SHARE, TARGET_COLUMNS, targetLines, type TargetLine } from "./targets";

interface Unit {
  readonly name: string;
  readonly strength: number;
  /** Quán triệt, quân số huấn luyện, kiểm tra đạt yêu cầu, khá giỏi: fractions; null: not reported. */
  readonly results: readonly (number | null)[];
  readonly note?: string;
}

interface Bloc {
  readonly heading: string;
  readonly units: readonly Unit[];
}

const ALL = [1, 1, 1] as const;

const BLOCS: readonly Bloc[] = [
  {
    heading: "I. KHỐI CƠ QUAN",
    units: [
      { name: "Phòng Tham mưu", strength: 42, results: [...ALL, 0.857] },
      { name: "Phòng Chính trị", strength: 30, results: [...ALL, 0.8] },
      { name: "Phòng Hậu cần - Kỹ thuật", strength: 36, results: [...ALL, 0.75], note: "27/36 đồng chí" },
      { name: "Văn phòng Bộ Chỉ huy", strength: 20, results: [...ALL, 0.9] },
    ],
  },
  {
    heading: "II. CÁC ĐỒN BIÊN PHÒNG",
    units: [
      { name: "Đồn Biên phòng Ea Mrô", strength: 48, results: [...ALL, 0.792] },
      {
        name: "Đồn Biên phòng Đắk Ruê Thượng",
        strength: 55,
        results: [...ALL, 0.745],
        note: "41/55 đồng chí khá, giỏi",
      },
      { name: "Đồn Biên phòng Yok Lành", strength: 46, results: [...ALL, 0.783] },
      { name: "Đồn Biên phòng Sê Bun", strength: 50, results: [...ALL, 0.82] },
      {
        name: "Đồn Biên phòng Ia Lơi",
        strength: 44,
        results: [1, 1, null, null],
        note: "Kiểm tra chưa tổ chức, lùi sang tháng 11",
      },
    ],
  },
  {
    heading: "III. KHỐI ĐƠN VỊ TRỰC THUỘC",
    units: [
      { name: "Tiểu đoàn Huấn luyện - Cơ động", strength: 96, results: [...ALL, 0.875] },
      { name: "Đại đội Cơ động", strength: 60, results: [...ALL, 0.8] },
      { name: "Đại đội Thông tin", strength: 28, results: [...ALL, 0.786] },
    ],
  },
];

const TARGETS: readonly TargetLine[] = [
  { name: "Cán bộ, chiến sĩ được quán triệt các văn bản, nghị quyết", measure: "% CBCS", goal: 1 },
  { name: "Quân số tham gia huấn luyện", measure: "% quân số", goal: 1 },
  { name: "Kết quả kiểm tra đạt yêu cầu", measure: "%", goal: 1 },
  { name: "Trong đó đạt khá, giỏi", measure: "%", goal: "Từ 75% trở lên" },
];

const HEAD = {
  superior: "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG",
  issuer: "BỘ CHỈ HUY BĐBP TỈNH ĐẮK LẮK",
  onBehalfOf: "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
  post: "CHỦ TỊCH",
  names: ["Đại úy Triệu Huy Xứng", "Đại tá Lương Đình Chiêm"],
} as const;

/** Report S0: every unit signed and registered ĐVQT; four targets a unit, one short, one not yet tested. */
export function buildDakLak(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  let number = 0;
  const registered = BLOCS.flatMap(({ heading, units }): readonly FormLine[] => [
    section(heading),
    ...units.map(({ name, strength }) => {
      number += 1;
      return row(
        number,
        name,
        strength,
        "Đã ký",
        "18/01/2023",
        number % 3 === 0 ? "Đơn vị Quyết thắng" : "ĐVQT",
      );
    }),
  ]);
  writeForm(workbook.addWorksheet("Ký kết, đăng ký"), {
    ...HEAD,
    title: "TỔNG HỢP KÝ KẾT GIAO ƯỚC THI ĐUA VÀ ĐĂNG KÝ DANH HIỆU NĂM 2023",
    subtitle: "(Chủ đề “Đoàn kết, mẫu mực, kỷ cương, sáng tạo, Quyết thắng”)",
    columns: [
      { label: "TT", width: 6 },
      { label: "Đơn vị", width: 38, align: "left" },
      { label: "Quân số", width: 10 },
      { label: "Ký giao ước thi đua", width: 14 },
      { label: "Ngày ký", width: 14 },
      { label: "Danh hiệu đăng ký", width: 24 },
      { label: "Ghi chú", width: 24, align: "left" },
    ],
    lines: registered,
    note: "100% đơn vị đã ký kết và đăng ký phấn đấu đạt danh hiệu Đơn vị Quyết thắng.",
    dated: "Đắk Lắk, ngày 20 tháng 01 năm 2023",
  });
  const targets = workbook.addWorksheet("Chỉ tiêu");
  const units = BLOCS.flatMap((bloc) => bloc.units);
  writeForm(targets, {
    ...HEAD,
    title: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA NĂM 2023",
    subtitle: "(Số liệu đến ngày 25/10/2023)",
    columns: TARGET_COLUMNS.map((column) =>
      column.label === "Kết quả thực hiện" ? { ...column, format: SHARE } : column,
    ),
    lines: units.flatMap(({ name, results, note }, index) =>
      targetLines(`${index + 1}. ${name}`, TARGETS, results, note === undefined ? {} : { 3: note }),
    ),
    dated: "Đắk Lắk, ngày 27 tháng 10 năm 2023",
  });
  return workbook;
}
