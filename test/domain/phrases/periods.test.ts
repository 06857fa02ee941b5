import type { Period } from "../../../src/domain/periods/period";
import { periodTitle } from "../../../src/domain/phrases/periods";

test.each<[Period, string, string]>([
  [{ kind: "week", number: 1 }, "Tuần 1", "Week 1"],
  [{ kind: "week", number: 1, month: 1 }, "Tuần 1 tháng 1", "Week 1 of month 1"],
  [{ kind: "week", number: 1, month: 2 }, "Tuần 1 tháng 2", "Week 1 of month 2"],
  [{ kind: "month", number: 12 }, "Tháng 12", "Month 12"],
  [{ kind: "quarter", number: 4 }, "Quý IV", "Quarter IV"],
  [{ kind: "halfYear", number: 2 }, "6 tháng cuối năm", "Second half-year"],
  [{ kind: "campaign", name: "đợt “Lập công”" }, "đợt “Lập công”", "đợt “Lập công”"],
])("%j over a column", (period, vi, en) => {
  expect(periodTitle(period)).toEqual({ vi, en });
});
