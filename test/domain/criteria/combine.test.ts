import { combine, fitsThreshold, packById, thresholdsOf } from "../../../src/domain/criteria";
import type { CriteriaPack, Criterion } from "../../../src/domain/criteria/pack";

const LAW = packById("luat-2022");
const ruleOf = (pack: CriteriaPack, id: string): Criterion => {
  const found = pack.criteria.find((criterion) => criterion.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const OWN: Criterion = {
  ...ruleOf(LAW, "DVTT/discipline"),
  id: "CO_BTL/own-1",
  title: "CO_BTL",
};

test("tiêu chuẩn nào cũng mang trạng thái của bộ, tiêu chuẩn riêng mang trạng thái của mình", () => {
  const combined = combine(LAW, [{ ...OWN, status: "unitsOwn" }], 2025, {});
  expect(ruleOf(combined, "DVQT/advanced-share").status).toBe("inForce");
  expect(ruleOf(combined, "CO_BTL/own-1").status).toBe("unitsOwn");
  expect(ruleOf(combine(packById("du-thao-12-2025"), [], 2026, {}), "CSTDCS/initiative").status).toBe(
    "draft",
  );
});

describe("Tiêu chuẩn đổi theo năm", () => {
  const rule = ruleOf(LAW, "DVQT/advanced-share");
  const earlier: Criterion = { ...rule, inForce: { from: "2024-01-01", to: "2025-06-30" } };
  const later: Criterion = {
    ...rule,
    inForce: { from: "2025-07-01", to: null },
    check: { kind: "shareAtLeast", of: "advanced", value: "0.8" },
  };
  const pack = { ...LAW, criteria: [earlier, later] };
  test.each([
    [2023, "0.7", "ngoài thời hạn của bộ thì theo năm gần nhất"],
    [2024, "0.7", "năm chỉ có bản cũ"],
    [2025, "0.8", "đổi giữa năm thì theo bản cuối năm"],
    [2026, "0.8", "năm chỉ có bản mới"],
  ])("năm %i: %s (%s)", (year, value) => {
    expect(combine(pack, [], year, {}).criteria.map(({ check }) => check)).toEqual([
      { kind: "shareAtLeast", of: "advanced", value },
    ]);
  });
});

describe("Mức đơn vị đặt", () => {
  test("thay vào đúng chỗ, và nói rõ không còn là mức của luật", () => {
    const rule = ruleOf(
      combine(LAW, [], 2025, { thresholds: { "DVQT/advanced-share": "0.65" } }),
      "DVQT/advanced-share",
    );
    expect(rule).toMatchObject({ check: { value: "0.65" }, status: "unitsOwn" });
    expect(rule.sentence.vi).toContain("(mức đơn vị đặt: 65%)");
  });
  test("số lượng, số năm của chuỗi", () => {
    const thresholds = { "DVQT/emulation-count": "2", "CSTDTQUAN/three-awards": "4" };
    const combined = combine(LAW, [], 2025, { thresholds });
    expect(ruleOf(combined, "DVQT/emulation-count").check).toMatchObject({ value: 2 });
    expect(ruleOf(combined, "CSTDTQUAN/three-awards").check).toMatchObject({ years: 4 });
  });
  test("điều có hai mức: mỗi mức một khoá", () => {
    const circular = packById("quan-doi-151-2018");
    expect(thresholdsOf(ruleOf(circular, "CSTT/tests")).map(({ key, value }) => [key, value])).toEqual([
      ["CSTT/tests#1", "1"],
      ["CSTT/tests#2", "0.75"],
    ]);
    const combined = combine(circular, [], 2021, { thresholds: { "CSTT/tests#2": "0.8" } });
    expect(ruleOf(combined, "CSTT/tests").check).toMatchObject({ parts: [{ value: "1" }, { value: "0.8" }] });
  });
  test("mức không hợp lệ hoặc bằng mức của luật thì giữ nguyên tiêu chuẩn", () => {
    for (const value of ["70", "bảy mươi", "0.70"])
      expect(
        ruleOf(
          combine(LAW, [], 2025, { thresholds: { "DVQT/advanced-share": value } }),
          "DVQT/advanced-share",
        ),
      ).toEqual({ status: "inForce", ...ruleOf(LAW, "DVQT/advanced-share") });
    expect([
      fitsThreshold("share", "1.1"),
      fitsThreshold("count", "1.5"),
      fitsThreshold("number", "-2.5"),
    ]).toEqual([false, false, true]);
  });
});

describe("Tiêu chuẩn riêng", () => {
  test("danh hiệu chưa có được xếp vào chỗ thường lệ", () => {
    expect(combine(LAW, [OWN], 2025, {}).further.unit).toEqual([
      "CO_CP",
      "CO_BQP",
      "CO_BTL",
      "BKTTCP",
      "BKBQP",
    ]);
  });
  test("giấy khen cho cá nhân không thành giấy khen cho tập thể", () => {
    const own: Criterion = { ...OWN, id: "GIAYKHEN/own-1", title: "GIAYKHEN", subject: "person" };
    const { further } = combine(LAW, [own], 2025, {});
    expect(further.person.at(-1)).toBe("GIAYKHEN");
    expect(further.unit).not.toContain("GIAYKHEN");
  });
  test("cùng mã thì thay tiêu chuẩn của bộ", () => {
    const own: Criterion = {
      ...ruleOf(LAW, "DVTT/discipline"),
      check: { kind: "noDisciplineFrom", degree: "reprimand" },
    };
    const same = combine(LAW, [own], 2025, {}).criteria.filter(({ id }) => id === own.id);
    expect(same.map(({ check }) => check)).toEqual([{ kind: "noDisciplineFrom", degree: "reprimand" }]);
  });
  test("bộ đơn vị tự đặt được lấp bằng tiêu chuẩn riêng", () => {
    const own: Criterion = { ...ruleOf(LAW, "DVQT/task-rating"), id: "DVQT/own-1", status: "unitsOwn" };
    const combined = combine(packById("don-vi-tu-dat"), [own], 2025, {});
    expect(combined.criteria.map(({ id }) => id)).toEqual(["DVQT/own-1"]);
    expect(combined.ladder.unit).toEqual(["DVQT", "TTLDXS", "DVTT", "TTLDTT"]);
  });
});
