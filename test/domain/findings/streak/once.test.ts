import type { CheckContext } from "../../../../src/domain/findings/context";
import { checkStreak } from "../../../../src/domain/findings/streak";
import { SETTINGS } from "../../support/candidates";
import { streakOf, withYears } from "./support";

const TWO_BASE = { each: [{ kind: "holds", title: "CSTDCS" }], years: 2 } as const;

/** A chain whose title is BK BQP, by what the years before 2025 say. */
function commended(once: boolean, cells: Readonly<Record<number, string>>) {
  const candidate = withYears(cells);
  const around = { year: 2025, candidates: [candidate], standings: new Map(), targets: [] };
  const context: CheckContext = { candidate, roster: null, found: new Map(), settings: SETTINGS, around };
  return checkStreak(streakOf({ ...TWO_BASE, once }), context, "BKBQP");
}

describe("Hình thức chỉ tặng một lần", () => {
  test.each([
    ["chưa năm nào ghi đã được tặng", { 2023: "CSTĐCS", 2024: "CSTĐCS" }, "met"],
    ["đã được tặng trong chuỗi", { 2023: "CSTĐCS", 2024: "CSTĐCS, BKBQP" }, "notMet"],
    ["đã được tặng từ trước chuỗi", { 2019: "CSTT, BKBQP", 2023: "CSTĐCS", 2024: "CSTĐCS" }, "notMet"],
    [
      "“Bằng khen” có thể chính là hình thức ấy",
      { 2019: "CSTT, BK", 2023: "CSTĐCS", 2024: "CSTĐCS" },
      "cannotTell",
    ],
    ["bằng khen khác không phải là hình thức ấy", { 2019: "BKTTCP", 2023: "CSTĐCS", 2024: "CSTĐCS" }, "met"],
    ["chuỗi không đủ thì vẫn là không đạt", { 2019: "BKBQP", 2023: "CSTT", 2024: "CSTĐCS" }, "notMet"],
  ] as const)("%s → %s", (_, cells, outcome) => {
    expect(commended(true, cells).outcome).toBe(outcome);
  });

  test("hình thức tặng được nhiều lần thì đã có cũng không sao", () => {
    expect(commended(false, { 2023: "CSTĐCS", 2024: "CSTĐCS, BKBQP" }).outcome).toBe("met");
  });

  test("lý do nói năm đã được tặng và dẫn tới ô", () => {
    const found = commended(true, { 2019: "CSTT, BKBQP", 2023: "CSTĐCS", 2024: "CSTĐCS" });
    expect(found.reason?.vi).toBe("đã được tặng BK BQP năm 2019; chỉ tặng một lần");
    expect(found.cells[0]).toMatchObject({ row: 2, column: 4 });
    expect(found.parts?.at(-1)).toMatchObject({
      outcome: "notMet",
      required: { vi: "chưa được tặng lần nào" },
      cells: [{ row: 2, column: 4 }],
    });
  });
});
