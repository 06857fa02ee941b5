import Big from "big.js";
import { checkTargets } from "../../../src/domain/findings/targets";
import type { TargetResult, TargetState } from "../../../src/domain/targets/target";
import { contextOf, listed, said } from "../support/asked";

const OWN = "Đồn Biên phòng Sông Trăng";

function target(name: string, state: TargetState, unit: string | null = OWN): TargetResult {
  const cell = { file: "so.xlsx", sheet: "Chỉ tiêu", row: 5, column: 3 };
  return {
    target: {
      name,
      unit,
      group: null,
      goal: { kind: "atLeast", value: new Big(1), share: true },
      goalText: "100%",
      measure: null,
      actual: undefined,
      baseline: undefined,
      cell,
      cells: [],
    },
    state,
    actual: { vi: "thiếu 2 điểm %", en: "2 points short" },
    required: { vi: "≥ 100%", en: "≥ 100%" },
    stage: "result",
    gap: null,
    differs: null,
  };
}

const units = listed("unit", [{ "Quân số": 30 }, { "Quân số": 20 }]);
const ask = (how: "met" | "exceeded", targets: readonly TargetResult[], name?: string) =>
  checkTargets(
    { kind: "targets", how, ...(name === undefined ? {} : { name }) },
    contextOf(units, { targets }),
  );

it.each<[string, "met" | "exceeded", readonly TargetResult[], string]>([
  ["đạt tất cả", "met", [target("A", "met"), target("B", "exceeded")], "met"],
  ["một chỉ tiêu chưa đạt", "met", [target("A", "exceeded"), target("B", "notMet")], "notMet"],
  ["một chỉ tiêu chưa rõ", "met", [target("A", "met"), target("B", "cannotTell")], "cannotTell"],
  ["chưa đạt nặng hơn chưa rõ", "met", [target("A", "cannotTell"), target("B", "notMet")], "notMet"],
  ["vượt ít nhất một", "exceeded", [target("A", "met"), target("B", "exceeded")], "met"],
  ["đạt cả mà không vượt", "exceeded", [target("A", "met")], "notMet"],
  ["tên viết tắt vẫn là đơn vị ấy", "met", [target("A", "met", "ĐBP Sông Trăng")], "met"],
  ["chỉ tiêu của đơn vị khác", "met", [target("A", "met", "Đồn Biên phòng Mỹ Quý")], "cannotTell"],
  ["chỉ tiêu chung, nhiều đơn vị", "met", [target("A", "met", null)], "cannotTell"],
  ["chưa có bảng", "met", [], "cannotTell"],
])("%s", (_, how, targets, outcome) => {
  expect(ask(how, targets).outcome).toBe(outcome);
});

const inProgress = (result: TargetResult): TargetResult => ({ ...result, stage: "progress" });
const events = (result: TargetResult): TargetResult => ({
  ...result,
  target: { ...result.target, goal: { kind: "none" } },
});

it.each<[string, "met" | "exceeded", readonly TargetResult[], string]>([
  [
    "năm chưa hết thì còn thiếu chưa phải là không đạt",
    "met",
    [inProgress(target("A", "notMet"))],
    "cannotTell",
  ],
  ["chưa vượt cũng vậy", "exceeded", [inProgress(target("A", "met"))], "cannotTell"],
  [
    "việc không được để xảy ra đã xảy ra thì không đạt",
    "met",
    [inProgress(events(target("A", "notMet")))],
    "notMet",
  ],
  ["đã đạt thì là đạt", "met", [inProgress(target("A", "met"))], "met"],
])("rà soát trong năm: %s", (_, how, targets, outcome) => {
  expect(ask(how, targets).outcome).toBe(outcome);
});

it("nêu tên chỉ tiêu chưa đạt", () => {
  expect(said(ask("met", [target("Huấn luyện", "notMet"), target("Hậu cần", "met")]))).toBe(
    "notMet: chưa đạt 1 trên 2 chỉ tiêu: Huấn luyện (thiếu 2 điểm %)",
  );
});

it("hỏi một chỉ tiêu thì chỉ tiêu khác không tính", () => {
  const targets = [target("Huấn luyện", "met"), target("Hậu cần", "notMet")];
  expect(ask("met", targets, "huấn luyện").outcome).toBe("met");
  expect(ask("met", targets, "Quân khí").outcome).toBe("cannotTell");
});
