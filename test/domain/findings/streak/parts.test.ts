import type { Answer } from "../../../../src/domain/findings/answer";
import { answer, streakOf, withYears } from "./support";

const THREE = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 3 });

function told({ parts }: Answer): readonly (readonly [string, string, readonly number[]])[] {
  return (parts ?? []).map(({ outcome, actual, cells }) => [
    outcome,
    actual.vi,
    cells.map((each) => each.column),
  ]);
}

describe("Chuỗi năm kể từng năm với ô của nó", () => {
  test("đủ ba năm: ba phần, từ năm sớm nhất", () => {
    const found = answer(THREE, withYears({ 2022: "CSTĐCS", 2023: "CSTĐ toàn quân", 2024: "CSTĐCS" }));
    expect(told(found)).toEqual([
      ["met", "năm 2022: CSTĐCS", [4]],
      ["met", "năm 2023: CSTĐ toàn quân", [5]],
      ["met", "năm 2024: CSTĐCS", [6]],
    ]);
    expect(found.parts?.map(({ required }) => required.vi)).toEqual(["CSTĐCS", "CSTĐCS", "CSTĐCS"]);
  });

  test("năm đứt, năm trống, năm không có trong sổ: mỗi năm một kết quả riêng", () => {
    expect(told(answer(THREE, withYears({ 2023: "", 2024: "CSTT" })))).toEqual([
      ["cannotTell", "năm 2022: sổ không ghi", []],
      ["cannotTell", "năm 2023: ô để trống", [4]],
      ["notMet", "năm 2024: CSTT", [5]],
    ]);
  });

  test("điều kiện trong chuỗi là một phần riêng sau các năm", () => {
    const streak = streakOf({
      each: [{ kind: "holds", title: "CSTDCS" }],
      years: 2,
      within: [{ titles: ["BKBQP"], count: 1, compare: "atLeast" }],
      initiatives: 2,
    });
    const found = answer(streak, withYears({ 2023: "CSTĐCS, BKBQP; 01 SK", 2024: "CSTĐCS" }));
    expect(found.outcome).toBe("cannotTell");
    expect(found.parts?.map(({ outcome, required }) => [outcome, required.vi])).toEqual([
      ["met", "CSTĐCS"],
      ["met", "CSTĐCS"],
      ["met", "≥ 1 BK BQP trong thời gian đó"],
      ["cannotTell", "≥ 2 sáng kiến trong thời gian đó"],
    ]);
  });

  test("đúng hai năm mà đã ba năm: phần cuối nói vì sao không đạt", () => {
    const streak = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 2, compare: "exactly" });
    const found = answer(streak, withYears({ 2022: "CSTĐCS", 2023: "CSTĐCS", 2024: "CSTĐCS" }));
    expect([found.outcome, told(found).at(-1)]).toEqual([
      "notMet",
      ["notMet", "đã liên tục 3 năm, tiêu chuẩn là đúng 2 năm", []],
    ]);
  });
});
