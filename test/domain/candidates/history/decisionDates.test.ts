import type { RawValue } from "../../../../src/domain/grid/grid";
import { answer, candidatesOf, streakOf } from "../../findings/streak/support";

const ROSTER = [
  ["TT", "Họ và tên", "Đơn vị", "Phân loại"],
  [1, "Lê Văn Sông", "Đồn Biên phòng A", "HTXSNV"],
  [2, "Trần Văn Núi", "Đồn Biên phòng A", "HTTNV"],
];

/** A list of awards of one person whose second title was decided on that day. */
function awarded(day: RawValue, label = "Ngày QĐ") {
  return candidatesOf({
    "Danh sách": ROSTER,
    "Khen thưởng": [
      ["TT", "Họ và tên", "Đơn vị", "Danh hiệu", label],
      [1, "Lê Văn Sông", "Đồn Biên phòng A", "CSTĐCS", label === "Năm" ? 2023 : "20/12/2023"],
      [2, "Lê Văn Sông", "Đồn Biên phòng A", "CSTĐCS", day],
    ],
  });
}

const codes = ({ warnings }: ReturnType<typeof awarded>) =>
  warnings.filter(({ code }) => code === "awardYearFromDate").map(({ cells }) => cells);

describe("Năm chỉ lấy từ ngày quyết định", () => {
  test.each([
    ["15/01/2024", true],
    ["31/03/2024", true],
    ["01/04/2024", false],
    ["20/12/2024", false],
    ["ngày 05 tháng 02 năm 2024", true],
    ["ngày 05 tháng 10 năm 2024", false],
  ])("%s: hỏi lại năm nào? %s", (day, asked) => {
    const read = awarded(day);
    expect(codes(read)).toEqual(asked ? [["'Khen thưởng'!E3"]] : []);
    const records = read.candidates[0]?.history ?? [];
    expect(records.map(({ year, dated }) => [year, dated])).toEqual([
      [2024, asked ? day : undefined],
      [2023, undefined],
    ]);
  });

  test("cột Năm ghi năm thì không có gì để hỏi", () => {
    expect(codes(awarded(2024, "Năm"))).toEqual([]);
  });

  test("chuỗi dựa vào năm ấy nói rõ trong lý do; chuỗi khác thì không", () => {
    const streak = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 2 });
    const reasonFor = (day: string) => {
      const [person] = awarded(day).candidates;
      if (!person) throw new Error("nobody was read");
      const { outcome, reason } = answer(streak, person);
      return [outcome, reason?.vi ?? null];
    };
    expect(reasonFor("15/01/2024")).toEqual([
      "met",
      "năm 2024 chỉ lấy theo ngày quyết định (15/01/2024), quyết định quý I thường là của năm trước",
    ]);
    expect(reasonFor("20/12/2024")).toEqual(["met", null]);
  });
});
