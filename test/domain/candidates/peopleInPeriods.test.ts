import { collectCandidates } from "../../../src/domain/candidates";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";
import type { Cells } from "../scores/sheets";

type Person = readonly [name: string, unit: string, points: number];

function tab(sheet: string, people: readonly Person[]) {
  const rows: Cells = people.map(([name, unit, points], index) => [index + 1, name, unit, points]);
  return gridOf([["BẢNG CHẤM ĐIỂM THI ĐUA"], ["STT", "Họ và tên", "Đơn vị", "Tổng điểm"], ...rows], {
    sheet,
  });
}

const read = (...sheets: ReturnType<typeof tab>[]) => {
  const { candidates, warnings } = collectCandidates(recogniseTables(sheets).tables);
  return {
    people: candidates.map(({ name, unit, periods }) => `${name}, ${unit ?? ""}: ${periods.length}`),
    warnings,
    codes: warnings.map(({ code }) => code),
  };
};

const HOA: Person = ["Lê Thị Hoà", "Đại đội 1", 9];
const AN: Person = ["Nguyễn Văn An", "Đại đội 1", 8];

describe("bảng điểm từng tháng của cá nhân, không có năm sinh, số hiệu", () => {
  test("mười hai tháng là một người, không hỏi gì", () => {
    const months = Array.from({ length: 12 }, (_, index) => tab(`Tháng ${index + 1}`, [HOA, AN]));
    const { people, codes } = read(...months);
    expect(people).toEqual(["Lê Thị Hoà, Đại đội 1: 12", "Nguyễn Văn An, Đại đội 1: 12"]);
    expect(codes).toEqual([]);
  });

  test("cách viết tên và đơn vị không làm thành người khác", () => {
    expect(read(tab("Tháng 1", [HOA]), tab("Tháng 2", [["Lê Thị Hòa", "c1", 7]])).people).toHaveLength(1);
  });

  test("trùng tên, khác đơn vị là hai người", () => {
    const other: Person = ["Lê Thị Hoà", "Đại đội 2", 7];
    expect(read(tab("Tháng 1", [HOA, other]), tab("Tháng 2", [HOA, other])).people).toEqual([
      "Lê Thị Hoà, Đại đội 1: 2",
      "Lê Thị Hoà, Đại đội 2: 2",
    ]);
  });

  test("một tháng có hai người cùng tên, cùng đơn vị thì không ghép ai", () => {
    const { people, codes } = read(tab("Tháng 1", [HOA, HOA]), tab("Tháng 2", [HOA]));
    expect([people.length, codes]).toEqual([3, ["maybeSamePerson"]]);
  });

  test("bảng không của kỳ nào thì không ghép theo tên; hỏi một lần cho mọi người, với các ô", () => {
    const { people, warnings } = read(tab("Danh sách", [HOA, AN]), tab("Bổ sung", [HOA, AN]));
    expect(people).toHaveLength(4);
    expect(warnings.map(({ code, cells }) => [code, cells])).toEqual([
      ["maybeSamePerson", ["'Danh sách'!B3", "'Bổ sung'!B3", "'Danh sách'!B4", "'Bổ sung'!B4"]],
    ]);
    expect(warnings[0]?.message.vi).toContain(
      "Lê Thị Hoà (Đại đội 1), Nguyễn Văn An (Đại đội 1) có trong nhiều bảng",
    );
  });
});
