import Big from "big.js";
import { classify, classOf } from "../../../src/domain/classes";
import type { ClassScheme } from "../../../src/domain/classes/scheme";
import { ownTotal } from "../../../src/domain/standing/total";
import { unit } from "../support/candidates";

const SCHEME: ClassScheme = {
  name: { vi: "Quy chế của đơn vị", en: "The unit's own" },
  of: "points",
  bands: [
    { name: "Xuất sắc", from: "90", strict: false },
    { name: "Tốt", from: "80", strict: false },
    { name: "Khá", from: "65", strict: true },
  ],
  lowest: "Trung bình",
};

describe("Phân loại theo điểm: ≥ và > được ghi rõ", () => {
  test.each([
    ["90", "Xuất sắc"],
    ["89.99", "Tốt"],
    ["80", "Tốt"],
    ["65.01", "Khá"],
    ["65", "Trung bình"],
    ["0", "Trung bình"],
  ])("%s điểm: %s", (points, className) => {
    expect(classOf(new Big(points), null, SCHEME)).toBe(className);
  });

  test("theo tỷ lệ so với điểm tối đa: 630/700 đạt 90%, 629,9 thì chưa", () => {
    const share: ClassScheme = {
      ...SCHEME,
      of: "share",
      bands: [{ name: "Xuất sắc", from: "0.9", strict: false }],
    };
    expect(classOf(new Big(630), new Big(700), share)).toBe("Xuất sắc");
    expect(classOf(new Big("629.9"), new Big(700), share)).toBe("Trung bình");
    expect(classOf(new Big(630), null, share)).toBeNull();
  });
});

describe("Khống chế mức xếp loại", () => {
  const classed = (total: number | string, classCap?: string): unknown => {
    const [found] = classify(
      [unit("Đồn A", classCap === undefined ? { total } : { total, classCap })],
      ownTotal,
      SCHEME,
    );
    return [found?.className, found?.cappedBy?.text ?? null];
  };

  test.each<[string, number | string, string | undefined, unknown]>([
    ["không có gì khống chế", 95, undefined, ["Xuất sắc", null]],
    ["khống chế ở mức Khá", 95, "Không quá mức Khá", ["Khá", "Không quá mức Khá"]],
    ["mức khống chế cao hơn điểm thì không đổi gì", 70, "Tốt", ["Khá", null]],
    ["điểm liệt: mức thấp nhất", 95, "Điểm liệt", ["Trung bình", "Điểm liệt"]],
    ["chưa có điểm thì chưa xếp loại", "", "Khá", [null, null]],
  ])("%s", (_, total, cap, expected) => {
    expect(classed(total, cap)).toEqual(expected);
  });

  test("chưa chọn mức điểm thì không xếp loại ai", () => {
    expect(classify([unit("Đồn A", { total: 95 })], ownTotal, null)).toEqual([]);
  });
});
