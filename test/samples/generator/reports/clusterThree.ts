import ExcelJS from "exceljs";
import { FIRST_LINE, row, writeForm } from "./form";
import { TARGET_COLUMNS, targetLines, type TargetLine } from "./targets";

interface Province {
  readonly name: string;
  readonly self: number;
  readonly cluster: number;
  readonly bonus: number;
  readonly penalty: number;
  readonly in2025: string;
  readonly in2026: string;
  readonly votesFor: number;
  /** Tin được xử lý, mô hình nhân rộng, vụ việc nghiêm trọng. */
  readonly results: readonly ExcelJS.CellValue[];
}

const PROVINCES: readonly Province[] = [
  {
    name: "Ban Chỉ huy BĐBP tỉnh Thanh Hóa",
    self: 970,
    cluster: 965.25,
    bonus: 8,
    penalty: 2,
    in2025: "Cụm trưởng",
    in2026: "Thành viên",
    votesFor: 0,
    results: ["100%", 3, "Không"],
  },
  {
    name: "Ban Chỉ huy BĐBP tỉnh Nghệ An",
    self: 964.5,
    cluster: 958.75,
    bonus: 10,
    penalty: 1.5,
    in2025: "Cụm phó",
    in2026: "Cụm trưởng",
    votesFor: 0,
    results: ["100%", 2, "Không"],
  },
  {
    name: "Ban Chỉ huy BĐBP tỉnh Hà Tĩnh",
    self: 955,
    cluster: 951.5,
    bonus: 6,
    penalty: 0,
    in2025: "Thành viên",
    in2026: "Cụm phó",
    votesFor: 0,
    results: ["100%", 1, "Không"],
  },
  {
    name: "Ban Chỉ huy BĐBP tỉnh Quảng Trị",
    self: 953.75,
    cluster: 948.25,
    bonus: 9,
    penalty: 3,
    in2025: "Thành viên",
    in2026: "Thành viên",
    votesFor: 0,
    results: ["100%", 2, null],
  },
  {
    name: "Ban Chỉ huy BĐBP thành phố Huế",
    self: 966,
    cluster: 962.5,
    bonus: 12,
    penalty: 0,
    in2025: "Thành viên",
    in2026: "Thành viên",
    votesFor: 15,
    results: ["100%", 4, "Không"],
  },
];

const TARGETS: readonly TargetLine[] = [
  { name: "Xử lý tin báo, tố giác", measure: "% tin", goal: "100%" },
  { name: "Mô hình, cách làm mới được nhân rộng", measure: "mô hình", goal: 2 },
  { name: "Vụ việc vi phạm kỷ luật nghiêm trọng", measure: "vụ", goal: "Không để xảy ra" },
];

const HEAD = {
  superior: "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG",
  issuer: "CỤM THI ĐUA SỐ 3",
  dated: "Thanh Hóa, ngày 23 tháng 9 năm 2025",
  onBehalfOf: "TM. CỤM THI ĐUA SỐ 3",
  post: "CỤM TRƯỞNG",
  names: ["Đại úy Nông Trọng Hiệu", "Đại tá Trịnh Khắc Vịnh"],
} as const;

const totalOf = ({ cluster, bonus, penalty }: Province): number => cluster + bonus - penalty;

/** Report S4: five provinces score, vote one flag, hand over the cluster's lead, and look over their targets. */
export function buildClusterThree(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  writeScores(workbook.addWorksheet("Chấm điểm"));
  writeVotes(workbook.addWorksheet("Bỏ phiếu"));
  writeMembers(workbook.addWorksheet("Thành viên cụm"));
  writeForm(workbook.addWorksheet("Chỉ tiêu"), {
    ...HEAD,
    title: "RÀ SOÁT CÁC CHỈ TIÊU THI ĐUA NĂM 2025",
    subtitle: "(Số liệu đến ngày 15/9/2025)",
    columns: TARGET_COLUMNS.map(({ label, width, align }) => ({ label, width, ...(align ? { align } : {}) })),
    lines: PROVINCES.flatMap(({ name, results }, index) =>
      targetLines(`${index + 1}. ${name}`, TARGETS, results),
    ),
  });
  return workbook;
}

function writeScores(sheet: ExcelJS.Worksheet): void {
  const last = FIRST_LINE + PROVINCES.length - 1;
  writeForm(sheet, {
    ...HEAD,
    title: "BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2025",
    subtitle: "(Phong trào Thi đua Quyết thắng, từ ngày 01/10/2024 đến ngày 15/9/2025; tổng 1.000 điểm)",
    columns: [
      { label: "TT", width: 6 },
      { label: "Đơn vị", width: 38, align: "left" },
      { label: "Điểm tự chấm", width: 11, format: "0.00" },
      { label: "Điểm cụm chấm", width: 11, format: "0.00" },
      { label: "Điểm thưởng", width: 11, format: "0.00" },
      { label: "Điểm trừ", width: 11, format: "0.00" },
      { label: "Tổng điểm", width: 12, format: "0.00" },
      { label: "Xếp hạng", width: 9 },
      { label: "Mức độ HTNV", width: 14 },
      { label: "Ghi chú", width: 26, align: "left" },
    ],
    lines: PROVINCES.map((province, index) => {
      const at = FIRST_LINE + index;
      return row(
        index + 1,
        province.name,
        province.self,
        province.cluster,
        province.bonus,
        province.penalty,
        { formula: `D${at}+E${at}-F${at}`, result: totalOf(province) },
        {
          formula: `RANK(G${at},$G$${FIRST_LINE}:$G$${last})`,
          result: 1 + PROVINCES.filter((other) => totalOf(other) > totalOf(province)).length,
        },
        "HTXSNV",
        province.bonus >= 12 ? "Đề nghị tặng Cờ thi đua" : null,
      );
    }),
  });
}

function writeVotes(sheet: ExcelJS.Worksheet): void {
  writeForm(sheet, {
    ...HEAD,
    title: "TỔNG HỢP PHIẾU BẦU ĐỀ NGHỊ TẶNG CỜ THI ĐUA NĂM 2025",
    subtitle: "(Mỗi cụm đề nghị 01 đơn vị)",
    above: "Cụm thi đua số 3: tổng số 15 thành viên dự họp và bỏ phiếu.",
    columns: [
      { label: "TT", width: 6 },
      { label: "Đơn vị", width: 38, align: "left" },
      { label: "Tổng số thành viên", width: 12 },
      { label: "Phiếu phát ra", width: 10 },
      { label: "Phiếu thu về", width: 10 },
      { label: "Phiếu hợp lệ", width: 10 },
      { label: "Số phiếu đồng ý", width: 11 },
      { label: "Số phiếu không đồng ý", width: 12 },
      { label: "Ghi chú", width: 26, align: "left" },
    ],
    lines: PROVINCES.map(({ name, votesFor }, index) =>
      row(index + 1, name, 15, 15, 15, 15, votesFor, 15 - votesFor, null),
    ),
  });
}

function writeMembers(sheet: ExcelJS.Worksheet): void {
  writeForm(sheet, {
    ...HEAD,
    title: "DANH SÁCH THÀNH VIÊN CỤM THI ĐUA SỐ 3 NĂM 2025",
    subtitle: "(Bàn giao nhiệm vụ cụm trưởng năm 2026 tại hội nghị tổng kết)",
    columns: [
      { label: "TT", width: 6 },
      { label: "Đơn vị", width: 38, align: "left" },
      { label: "Cụm thi đua", width: 16 },
      { label: "Nhiệm vụ trong cụm năm 2025", width: 20 },
      { label: "Nhiệm vụ trong cụm năm 2026", width: 20 },
      { label: "Ghi chú", width: 26, align: "left" },
    ],
    lines: PROVINCES.map(({ name, in2025, in2026 }, index) =>
      row(index + 1, name, "Cụm 3", in2025, in2026, null),
    ),
  });
}
