import Big from "big.js";
import { yearFormula } from "../../../src/domain/plans/yearFormula";
import type { Period, PeriodScore, RollUp } from "../../../src/domain/periods/period";
import type { StandingSettings } from "../../../src/domain/settings";

const CELL = { file: "so.xlsx", sheet: "Tháng", row: 1, column: 1 };

function score(period: Period, points: string): PeriodScore {
  return {
    period,
    total: { kind: "known", value: new Big(points), cell: CELL, text: points },
    className: null,
    cell: CELL,
  };
}

const PERIODS = [
  score({ kind: "month", number: 1 }, "80"),
  score({ kind: "month", number: 2 }, "81.005"),
  score({ kind: "campaign", name: "Đợt 1" }, "90"),
];
const WEIGHTS: RollUp = { kind: "weights", weights: { month: "1", campaign: "2" } };

describe("Công thức của cả năm", () => {
  test.each<[string, RollUp, StandingSettings["rounding"], string, string | null]>([
    [
      "trung bình",
      { kind: "average" },
      { decimals: 2, mode: "nearest" },
      "83.67",
      "=ROUND(AVERAGE(C5:E5),2)",
    ],
    [
      "làm tròn xuống",
      { kind: "average" },
      { decimals: 1, mode: "down" },
      "83.6",
      "=ROUNDDOWN(AVERAGE(C5:E5),1)",
    ],
    ["tổng", { kind: "sum" }, null, "251.005", "=SUM(C5:E5)"],
    ["trọng số chia tổng trọng số", WEIGHTS, null, "85.25125", "=SUMPRODUCT(C5:E5,$C$9:$E$9)/SUM($C$9:$E$9)"],
    ["trọng số không chia", WEIGHTS, null, "341.005", "=SUMPRODUCT(C5:E5,$C$9:$E$9)"],
    ["số đang đứng không ra từ công thức nào thì để là số", { kind: "sum" }, null, "251", null],
    ["quy tắc xếp loại không có công thức", { kind: "classRules", rules: [] }, null, "251.005", null],
  ])("%s", (_, rollUp, rounding, total, expected) => {
    const year = { periods: PERIODS, total: new Big(total) };
    expect(yearFormula(year, { rollUp, rounding }, "C5:E5", "$C$9:$E$9")).toBe(expected);
  });

  test("thiếu điểm một kỳ thì không có công thức", () => {
    const blank: PeriodScore = {
      period: { kind: "month", number: 3 },
      total: { kind: "blank", cell: CELL },
      className: null,
      cell: CELL,
    };
    const year = { periods: [...PERIODS, blank], total: new Big("251.005") };
    expect(yearFormula(year, { rollUp: { kind: "sum" }, rounding: null }, "C5:F5", "$C$9:$F$9")).toBeNull();
  });
});
