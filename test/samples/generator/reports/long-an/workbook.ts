import ExcelJS from "exceljs";
import { FIRST_LINE, row, section, writeForm, type Form, type FormColumn, type FormLine } from "../form";
import { makeLongAnPeople, type LongAnPerson } from "./people";
import { BLOCS, type LongAnUnit } from "./units";

const HEAD = {
  superior: "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG",
  issuer: "BỘ CHỈ HUY BĐBP TỈNH LONG AN",
  above:
    "Hội đồng Thi đua - Khen thưởng BĐBP tỉnh: tổng số 15 thành viên; dự họp 13 đồng chí, vắng 02 đồng chí có ý kiến bằng văn bản.",
  dated: "Long An, ngày 18 tháng 10 năm 2023",
  onBehalfOf: "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
  post: "CHỦ TỊCH",
  names: ["Thiếu tá Phùng Viết Rạng", "Đại tá Doãn Thế Khoát"],
} as const;

const PEOPLE_COLUMNS: readonly FormColumn[] = [
  { label: "TT", width: 5 },
  { label: "Họ và tên", width: 25, align: "left" },
  { label: "Năm sinh", width: 8 },
  { label: "Cấp bậc", width: 16, align: "left" },
  { label: "Chức vụ", width: 20, align: "left" },
  { label: "Đạt yêu cầu (%)", width: 9, group: "Kết quả kiểm tra", format: "0.0" },
  { label: "Khá, giỏi (%)", width: 9, group: "Kết quả kiểm tra", format: "0.0" },
  { label: "Mức độ HTNV", width: 18 },
  { label: "Sáng kiến, đề tài, mưu trí sáng tạo", width: 40, align: "left" },
  { label: "Kỷ luật", width: 12 },
  { label: "Danh hiệu đăng ký", width: 12 },
  { label: "Số phiếu đồng ý", width: 9 },
  { label: "Ghi chú", width: 14 },
];

const UNIT_COLUMNS: readonly FormColumn[] = [
  { label: "TT", width: 5 },
  { label: "Đơn vị", width: 30, align: "left" },
  { label: "Quân số", width: 7 },
  { label: "Điểm tự chấm", width: 8, format: "0.00" },
  { label: "Điểm cụm chấm", width: 8, format: "0.00" },
  { label: "Điểm thưởng", width: 8, format: "0.00" },
  { label: "Điểm trừ", width: 7, format: "0.00" },
  { label: "Tổng điểm", width: 8.5, format: "0.00" },
  { label: "Xếp hạng", width: 7 },
  { label: "Số", width: 6, group: "Hoàn thành nhiệm vụ" },
  { label: "%", width: 7, group: "Hoàn thành nhiệm vụ", format: "0%" },
  { label: "Số", width: 6, group: "CSTT trở lên" },
  { label: "%", width: 7, group: "CSTT trở lên", format: "0%" },
  { label: "CSTĐCS (số)", width: 8 },
  { label: "Kỷ luật", width: 14 },
  { label: "Mức độ HTNV", width: 16 },
  { label: "Danh hiệu đăng ký", width: 10 },
  { label: "Số phiếu đồng ý", width: 8 },
  { label: "Ghi chú", width: 24, align: "left" },
];

/** Report S1: 36 units of a provincial Border Guard and their 239 people, year 2023. */
export function buildLongAn(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  writeForm(workbook.addWorksheet("Chấm điểm đơn vị"), unitForm());
  writeForm(workbook.addWorksheet("Danh sách cá nhân"), peopleForm(makeLongAnPeople()));
  return workbook;
}

function peopleForm(people: ReadonlyMap<string, readonly LongAnPerson[]>): Form {
  let [unitNumber, number] = [0, 0];
  const lines = BLOCS.flatMap(({ heading, units }): readonly FormLine[] => [
    section(heading),
    ...units.flatMap(({ name }): readonly FormLine[] => {
      unitNumber += 1;
      const members = people.get(name) ?? [];
      return [
        section(`${unitNumber}. ${name}`),
        ...members.map((one) => {
          number += 1;
          return row(
            number,
            one.name,
            one.born,
            one.rank,
            one.post,
            one.passed,
            one.good,
            one.rating,
            one.initiative,
            one.discipline,
            one.registered,
            one.votes,
          );
        }),
      ];
    }),
  ]);
  return {
    ...HEAD,
    title: "DANH SÁCH QUÂN NHÂN BÌNH XÉT DANH HIỆU THI ĐUA NĂM 2023",
    subtitle: "(Kèm theo Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 18 tháng 10 năm 2023)",
    columns: PEOPLE_COLUMNS,
    lines,
    note: `Tổng cộng: ${number} đồng chí./.`,
  };
}

function unitForm(): Form {
  let number = 0;
  let at = FIRST_LINE;
  const lines = BLOCS.flatMap(({ heading, units }): readonly FormLine[] => {
    const first = at + 1;
    const rows = units.map((unit, index) => {
      number += 1;
      return unitLine(
        unit,
        number,
        first + index,
        `$H$${first}:$H$${first + units.length - 1}`,
        rankOf(unit, units),
      );
    });
    at += rows.length + 1;
    return [section(heading), ...rows];
  });
  const strength = BLOCS.flatMap(({ units }) => units).reduce((sum, { people }) => sum + people.length, 0);
  return {
    ...HEAD,
    title: "BẢNG TỔNG HỢP CHẤM ĐIỂM VÀ BÌNH XÉT DANH HIỆU TẬP THỂ NĂM 2023",
    subtitle: "(Phong trào Thi đua Quyết thắng, từ ngày 01/11/2022 đến ngày 31/10/2023)",
    columns: UNIT_COLUMNS,
    lines: [
      ...lines,
      {
        kind: "total",
        label: "Tổng cộng",
        values: [{ formula: `SUM(C${FIRST_LINE}:C${at - 1})`, result: strength }],
      },
    ],
    note: "Ghi chú: CSTT trở lên gồm cả cá nhân đạt CSTĐCS; tỷ lệ tính trên quân số của đơn vị.",
  };
}

/** As Excel adds it, in binary: the result kept with the formula. */
const totalOf = ({ points, bonus = 0, penalty = 0 }: LongAnUnit): number => points + bonus - penalty;
const rankOf = (unit: LongAnUnit, units: readonly LongAnUnit[]): number =>
  1 + units.filter((other) => totalOf(other) > totalOf(unit)).length;

function unitLine(unit: LongAnUnit, number: number, at: number, bloc: string, rank: number): FormLine {
  const { people, points, bonus = 0, penalty = 0, countsOpen = false } = unit;
  const strength = people.length;
  const count = (letters: RegExp) => people.replace(letters, "").length;
  const [completed, advanced, emulation] = [count(/[K-]/g), count(/[CK-]/g), count(/[GCK-]/g)];
  const share = (column: string, part: number) =>
    countsOpen ? null : { formula: `${column}${at}/C${at}`, result: part / strength };
  return row(
    number,
    unit.name,
    strength,
    points + 0.5,
    points,
    bonus,
    penalty,
    { formula: `E${at}+F${at}-G${at}`, result: totalOf(unit) },
    { formula: `RANK(H${at},${bloc})`, result: rank },
    countsOpen ? null : completed,
    share("J", completed),
    countsOpen ? null : advanced,
    share("L", advanced),
    emulation,
    unit.discipline ?? "Không",
    unit.rating,
    unit.registered ??
      (unit.rating?.includes("X") === true || /xuất/.test(unit.rating ?? "") ? "ĐVQT" : "ĐVTT"),
    unit.votes ?? null,
    unit.note ?? null,
  );
}
