import Big from "big.js";
import type { Candidate, FactValues } from "../../../src/domain/candidates/candidate";
import type { CriteriaPack, Denominator } from "../../../src/domain/criteria/pack";
import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import type { Finding } from "../../../src/domain/findings/finding";
import { SETTINGS, people, unit, type Row } from "../support/candidates";

const LAW = packById("luat-2022");
const CELL = { file: "so.xlsx", sheet: "Bảng", row: 9, column: 40 };

type Bases = Partial<Record<Denominator | "testPassedShare" | "testGoodShare", number | "">>;

/** A unit with those numbers beside its row. */
function post(row: Row, bases: Bases = {}): Candidate {
  const made = unit("Đồn A", { taskRating: "good", discipline: "none", ...row });
  const more = Object.entries(bases).map(([fact, value]) => [
    fact,
    value === ""
      ? { kind: "blank", cell: CELL }
      : { kind: "known", value: new Big(value), cell: CELL, text: String(value) },
  ]) as readonly (readonly [keyof FactValues, unknown])[];
  return { ...made, facts: { ...made.facts, ...Object.fromEntries(more) } };
}

function share(
  of: Candidate,
  denominator: Denominator | null,
  members: readonly Candidate[] = [],
  pack: CriteriaPack = LAW,
): Finding {
  const found = checkAll([of, ...members], pack, { ...SETTINGS, denominator })
    .byCandidate.get(of.id)
    ?.find(({ criterion }) => criterion === "DVTT/advanced-share");
  if (!found) throw new Error("no finding");
  return found;
}

describe("70% CSTT tính trên số nào thì theo số ấy: biên chế, có mặt, được xét", () => {
  const row: Row = { strength: 30, advancedCount: 20 };
  const bases: Bases = { present: 29, considered: 28 };
  test.each<[Denominator | null, string, string, string]>([
    [null, "notMet", "66,67%", "66,67% (20 trên 30 người)"],
    ["strength", "notMet", "66,67%", "66,67% (20 trên 30 người), tính trên Quân số"],
    ["present", "notMet", "68,97%", "68,97% (20 trên 29 người), tính trên Quân số có mặt"],
    ["considered", "met", "71,43%", "71,43% (20 trên 28 người), tính trên Số được xét"],
  ])("%s → %s", (denominator, outcome, actual, reason) => {
    expect(share(post(row, bases), denominator)).toMatchObject({
      outcome,
      actual: { vi: actual },
      reason: { vi: reason },
    });
  });

  test("đúng 7/10 là đạt, 699/1000 thì không", () => {
    expect(share(post({ advancedCount: 7 }, { considered: 10 }), "considered").outcome).toBe("met");
    expect(share(post({ advancedCount: 699 }, { considered: 1000 }), "considered").outcome).toBe("notMet");
  });

  test("quy định của tiêu chuẩn đứng trước thiết lập", () => {
    const criteria = LAW.criteria.map((each) =>
      each.id === "DVTT/advanced-share" && each.check.kind === "shareAtLeast"
        ? { ...each, check: { ...each.check, denominator: "considered" as const } }
        : each,
    );
    expect(share(post(row, bases), "strength", [], { ...LAW, criteria }).outcome).toBe("met");
  });

  test("thiếu cột của số đã chọn thì chưa đủ dữ liệu, nêu tên cột, dù có ghi sẵn tỷ lệ", () => {
    expect(share(post({ ...row, advancedShare: 0.8 }), "considered")).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "chưa có cột Số được xét" },
    });
    expect(share(post(row, { present: "" }), "present").actual.vi).toBe("ô Quân số có mặt để trống");
  });

  test("tỷ lệ ghi sẵn chỉ dùng khi không có số lượng, và nói rõ không biết tính trên số nào", () => {
    expect(share(post({ advancedShare: 0.8 }, { considered: 28 }), "considered")).toMatchObject({
      outcome: "met",
      reason: { vi: "Tỷ lệ ghi sẵn, không rõ tính trên số nào" },
    });
    const counted = share(post({ advancedCount: 10, advancedShare: 0.8 }, { considered: 28 }), "considered");
    expect(counted.outcome).toBe("notMet");
  });

  test("số CSTT lớn hơn số được xét thì không kết luận", () => {
    expect(share(post({ advancedCount: 29 }, { considered: 28 }), "considered")).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "29 trên số được xét 28" },
    });
  });
});

describe("Đếm trong danh sách người mà tính trên số đã chọn", () => {
  const listed = (good: number, completed: number): readonly Candidate[] => [
    ...people(good, { taskRating: "good" }, { unit: "Đồn A" }),
    ...people(completed, { taskRating: "completed" }, { unit: "Đồn A" }),
  ];
  test.each<[string, number, number, Denominator, Bases, string, string]>([
    ["7 trên 10 người được xét", 7, 3, "considered", { considered: 10 }, "met", "70%"],
    ["6 trên 10 người được xét", 6, 4, "considered", { considered: 10 }, "notMet", "60%"],
    ["thiếu 1 người trong danh sách", 6, 3, "considered", { considered: 10 }, "cannotTell", "từ 60% đến 70%"],
    ["không ghi quân số thì danh sách là cả đơn vị", 7, 3, "strength", {}, "met", "70%"],
    ["không có cột Quân số có mặt", 7, 3, "present", {}, "cannotTell", "chưa có cột Quân số có mặt"],
    [
      "người đạt nhiều hơn số được xét",
      7,
      3,
      "considered",
      { considered: 6 },
      "cannotTell",
      "7 trên số được xét 6",
    ],
  ])("%s", (_, good, completed, denominator, bases, outcome, actual) => {
    const found = share(post({}, bases), denominator, listed(good, completed));
    expect(found).toMatchObject({ outcome, actual: { vi: actual } });
  });
});

describe("100% kiểm tra đạt yêu cầu, trong đó ít nhất 75% khá, giỏi", () => {
  const NESTED: CriteriaPack = {
    ...LAW,
    criteria: LAW.criteria.map((each) =>
      each.id === "DVTT/task-rating"
        ? {
            ...each,
            check: {
              kind: "allOf",
              parts: [
                { kind: "shareAtLeast", of: "testPassed", value: "1" },
                { kind: "shareAtLeast", of: "testGood", value: "0.75" },
              ],
            },
          }
        : each,
    ),
  };
  const tested = (bases: Bases): Finding => {
    const of = post({}, bases);
    const found = checkAll([of], NESTED, SETTINGS)
      .byCandidate.get(of.id)
      ?.find(({ criterion }) => criterion === "DVTT/task-rating");
    if (!found) throw new Error("no finding");
    return found;
  };
  test.each<[Bases, string, string]>([
    [{ testPassedShare: 1, testGoodShare: 0.75 }, "met", "100%; 75%"],
    [{ testPassedShare: 0.999, testGoodShare: 0.75 }, "notMet", "99,9%"],
    [{ testPassedShare: 1, testGoodShare: 0.7499 }, "notMet", "74,99%"],
    [{ testPassedShare: 1 }, "cannotTell", "chưa có cột Tỷ lệ kiểm tra khá, giỏi"],
    [{ testPassedShare: 0.9 }, "notMet", "90%"],
  ])("%j → %s", (bases, outcome, actual) => {
    expect(tested(bases)).toMatchObject({ outcome, actual: { vi: actual } });
  });

  test("từng phần được ghi lại, với yêu cầu, kết quả và ô của nó", () => {
    expect(tested({ testPassedShare: 1, testGoodShare: 0.7 }).parts).toEqual([
      expect.objectContaining({
        outcome: "met",
        required: expect.objectContaining({ vi: "tỷ lệ kiểm tra đạt yêu cầu 100%" }) as unknown,
        cells: [CELL],
      }),
      expect.objectContaining({
        outcome: "notMet",
        required: expect.objectContaining({ vi: "tỷ lệ kiểm tra khá, giỏi ≥ 75%" }) as unknown,
        actual: { vi: "70%", en: "70%" },
      }),
    ]);
  });
});
