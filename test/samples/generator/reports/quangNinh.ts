import ExcelJS from "exceljs";
import { seeded } from "../roster/names";
import { FIRST_LINE, row, section, writeForm, type FormColumn, type FormLine } from "./form";

/** Fifteen: the offices with their troops, thirteen districts' commands, one regiment. */
const BLOCS: readonly { readonly heading: string; readonly units: readonly string[] }[] = [
  { heading: "I. KHỐI CƠ QUAN, PHÂN ĐỘI TRỰC THUỘC", units: ["Cơ quan, phân đội trực thuộc"] },
  {
    heading: "II. KHỐI BAN CHQS CẤP HUYỆN",
    units: [
      "Ban CHQS thành phố Vân Hải",
      "Ban CHQS thành phố Cẩm Lĩnh",
      "Ban CHQS thành phố Bạch Sa",
      "Ban CHQS thành phố Móng Rồng",
      "Ban CHQS thị xã Đông Kinh",
      "Ban CHQS thị xã Yên Giang",
      "Ban CHQS huyện Đảo Ngọc",
      "Ban CHQS huyện Tiên Khê",
      "Ban CHQS huyện Đầm Sen",
      "Ban CHQS huyện Hải Lạng",
      "Ban CHQS huyện Bình Sơn Hạ",
      "Ban CHQS huyện Ba Khe",
      "Ban CHQS huyện Cô Lan",
    ],
  },
  { heading: "III. TRUNG ĐOÀN", units: ["Trung đoàn 244 (e244)"] },
];

const MAXIMA = [20, 30, 20, 15, 15] as const;

const HEAD = {
  superior: "BỘ TƯ LỆNH QUÂN KHU",
  issuer: "BỘ CHQS TỈNH QUẢNG NINH",
  onBehalfOf: "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
  post: "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
  names: ["Đại úy Vi Hữu Phiên", "Đại tá Ngô Trọng Kỷ"],
} as const;

const COLUMNS: readonly FormColumn[] = [
  { label: "TT", width: 6 },
  { label: "Đơn vị", width: 34, align: "left" },
  { label: "Chính trị tư tưởng (20)", width: 10, group: "Điểm các mặt công tác", format: "0.00" },
  { label: "SSCĐ, huấn luyện (30)", width: 10, group: "Điểm các mặt công tác", format: "0.00" },
  { label: "Xây dựng chính quy (20)", width: 10, group: "Điểm các mặt công tác", format: "0.00" },
  { label: "Hậu cần, kỹ thuật (15)", width: 10, group: "Điểm các mặt công tác", format: "0.00" },
  { label: "CTĐ, CTCT (15)", width: 10, group: "Điểm các mặt công tác", format: "0.00" },
  { label: "Điểm trừ", width: 8, format: "0.00" },
  { label: "Tổng điểm", width: 9, format: "0.00" },
  { label: "Xếp loại tháng", width: 10 },
  { label: "Nhận xét", width: 28, align: "left" },
];

/** August: this unit was away on an exercise and got no points. */
const AWAY = { month: 8, unit: "Ban CHQS huyện Ba Khe", why: "Tham gia diễn tập, không chấm" } as const;

/** Report S2: a score sheet for each month of 2021, one for the campaign, and what was registered. */
export function buildQuangNinh(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const random = seeded(244);
  for (let month = 1; month <= 12; month++) {
    const name = String(month).padStart(2, "0");
    writeForm(workbook.addWorksheet(`Tháng ${month}`), {
      ...HEAD,
      title: `BẢNG CHẤM ĐIỂM THI ĐUA THÁNG ${name} NĂM 2021`,
      subtitle: "(Phong trào Thi đua Quyết thắng năm 2021)",
      columns: COLUMNS,
      lines: scoreLines((unit) => month === AWAY.month && unit === AWAY.unit, random),
      dated: `Quảng Ninh, ngày 28 tháng ${name} năm 2021`,
    });
  }
  writeForm(workbook.addWorksheet("Đợt cao điểm"), {
    ...HEAD,
    title: "KẾT QUẢ ĐỢT THI ĐUA CAO ĐIỂM “LẬP CÔNG DÂNG ĐẢNG” NĂM 2021",
    subtitle: "(Từ ngày 01/01/2021 đến ngày 03/02/2021)",
    columns: COLUMNS.map((column) =>
      column.label === "Xếp loại tháng" ? { ...column, label: "Xếp loại đợt" } : column,
    ),
    lines: scoreLines(() => false, random),
    dated: "Quảng Ninh, ngày 05 tháng 02 năm 2021",
  });
  writeRegistration(workbook.addWorksheet("Đăng ký 2021"));
  return workbook;
}

function eachUnit(line: (unit: string, number: number, at: number) => FormLine): readonly FormLine[] {
  let number = 0;
  let at = FIRST_LINE - 1;
  return BLOCS.flatMap(({ heading, units }) => {
    at += 1;
    return [
      section(heading),
      ...units.map((unit) => {
        number += 1;
        at += 1;
        return line(unit, number, at);
      }),
    ];
  });
}

function scoreLines(isAway: (unit: string) => boolean, random: () => number): readonly FormLine[] {
  return eachUnit((unit, number, at) => {
    // Quarter points, which add up exactly.
    const parts = MAXIMA.map((most) => most - Math.floor(random() * 9) / 4);
    const penalty = random() < 0.15 ? 0.5 : 0;
    if (isAway(unit)) return row(number, unit, ...MAXIMA.map(() => null), null, null, null, AWAY.why);
    const total = parts.reduce((sum, points) => sum + points, 0) - penalty;
    const grade = total >= 95 ? "Loại 1" : total >= 92 ? "Loại 2" : "Loại 3";
    return row(
      number,
      unit,
      ...parts,
      penalty,
      { formula: `SUM(C${at}:G${at})-H${at}`, result: total },
      grade,
      penalty > 0 ? "Chế độ báo cáo chưa kịp thời" : null,
    );
  });
}

function writeRegistration(sheet: ExcelJS.Worksheet): void {
  writeForm(sheet, {
    ...HEAD,
    title: "ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2021",
    subtitle: "(Kèm theo Giao ước thi đua Quyết thắng năm 2021)",
    columns: [
      { label: "TT", width: 6 },
      { label: "Đơn vị", width: 34, align: "left" },
      { label: "Ký giao ước thi đua", width: 14 },
      { label: "Danh hiệu đăng ký", width: 20 },
      { label: "Khen thưởng", width: 30, align: "left" },
      { label: "Ghi chú", width: 24, align: "left" },
    ],
    lines: eachUnit((unit, number) =>
      row(
        number,
        unit,
        "x",
        number % 5 === 0 ? "Đơn vị tiên tiến" : "ĐVQT",
        number % 7 === 1 ? "Bằng khen của Bộ Tư lệnh Quân khu" : null,
      ),
    ),
    dated: "Quảng Ninh, ngày 12 tháng 01 năm 2021",
  });
}
