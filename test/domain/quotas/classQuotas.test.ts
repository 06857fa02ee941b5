import fc from "fast-check";
import { classify } from "../../../src/domain/classes";
import type { ClassScheme } from "../../../src/domain/classes/scheme";
import { packById } from "../../../src/domain/criteria";
import { applyQuotas } from "../../../src/domain/quotas";
import type { Quota } from "../../../src/domain/quotas/quota";
import { ownTotal } from "../../../src/domain/standing/total";
import { person, unit } from "../support/candidates";
import { reviewOf } from "../support/review";

/** As the mobile police regiment keeps it: loại 2 is a share of all, loại 1 a share of the loại 2 ceiling. */
const SCHEME: ClassScheme = {
  name: { vi: "Loại 1 - 3", en: "Class 1 - 3" },
  of: "points",
  bands: [
    { name: "Loại 1", from: "90", strict: false },
    { name: "Loại 2", from: "80", strict: false },
  ],
  lowest: "Loại 3",
};
const ceilingOf = (className: string, amount: Quota["amount"]): Quota => ({
  id: className,
  what: { kind: "class", className },
  amount,
  per: "workbook",
});
const NESTED: readonly Quota[] = [
  ceilingOf("Loại 2", { kind: "share", value: "0.5", of: { kind: "units" }, rounding: "down" }),
  ceilingOf("Loại 1", {
    kind: "share",
    value: "0.4",
    of: { kind: "quota", id: "Loại 2" },
    rounding: "down",
  }),
];

function classesOf(
  totals: readonly number[],
  caps: Readonly<Record<number, string>> = {},
): {
  readonly classes: readonly (string | null)[];
  readonly tied: number;
} {
  const candidates = totals.map((total, index) => {
    const cap = caps[index];
    const cells = cap === undefined ? { total } : { total, classCap: cap };
    return { ...unit(`Đồn ${index}`, cells), id: `u${index}` };
  });
  const { candidates: reviewed } = reviewOf(candidates);
  const classified = classify(candidates, ownTotal, SCHEME);
  const found = applyQuotas(reviewed, packById("luat-2022"), { quotas: NESTED, scheme: SCHEME }, classified);
  return {
    classes: found.classified.map(({ className }) => className),
    tied: found.results.reduce((sum, { tiedAtLine }) => sum + tiedAtLine.length, 0),
  };
}

test("loại 2 tối đa nửa số đơn vị, loại 1 tối đa 40% của số ấy; ai không còn chỗ xuống loại kế tiếp", () => {
  const totals = [99, 98, 97, 96, 95, 94, 85, 84, 83, 70];
  // 10 đơn vị: loại 1 và 2 tối đa 5, trong đó loại 1 tối đa 2.
  expect(classesOf(totals).classes).toEqual([
    "Loại 1",
    "Loại 1",
    "Loại 2",
    "Loại 2",
    "Loại 2",
    "Loại 3",
    "Loại 3",
    "Loại 3",
    "Loại 3",
    "Loại 3",
  ]);
});

test("đồng hạng ở vạch giữ nguyên loại và được nêu", () => {
  const { classes, tied } = classesOf([99, 98, 98, 90, 85, 84, 83, 82, 81, 70]);
  expect(classes.slice(0, 3)).toEqual(["Loại 1", "Loại 1", "Loại 1"]);
  expect(tied).toBe(2);
});

test("tổng các loại có chỉ tiêu không bao giờ vượt mức tính trên, trừ đồng hạng nêu rõ", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 60, max: 100 }), { minLength: 1, maxLength: 30 }), (totals) => {
      const { classes, tied } = classesOf(totals);
      const high = classes.filter((name) => name === "Loại 1" || name === "Loại 2").length;
      if (tied === 0) expect(high).toBeLessThanOrEqual(Math.floor(totals.length * 0.5));
    }),
  );
});

test("ai bị khống chế loại 2 không chiếm chỗ của loại 1: vẫn không quá chỉ tiêu", () => {
  const totals = [99, 98, 97, 96, 85, 84, 70, 70, 70, 70];
  // Tối đa 5 người từ loại 2 trở lên, trong đó 2 loại 1; người 99 điểm bị khống chế loại 2.
  const { classes } = classesOf(totals, { 0: "Loại 2" });
  expect(classes.slice(0, 6)).toEqual(["Loại 2", "Loại 1", "Loại 1", "Loại 2", "Loại 2", "Loại 3"]);
});

describe("chỉ tiêu loại của quân nhân không động đến loại của đơn vị", () => {
  const people = (name: string) =>
    Array.from({ length: 10 }, (_, index) => ({
      ...person(`${name} ${index}`, { total: 95 - index }, { unit: name }),
      id: `${name}${index}`,
    }));
  const strong = { ...unit("Đồn A", { total: 95 }), id: "A" };
  const weak = { ...unit("Đồn B", { total: 85 }), id: "B" };
  const { candidates: reviewed } = reviewOf([strong, weak, ...people("Đồn A"), ...people("Đồn B")]);
  const classified = classify(
    reviewed.map(({ candidate }) => candidate),
    ownTotal,
    SCHEME,
  );
  const byClass = { kind: "share", value: "0.2", of: { kind: "people" }, rounding: "down" } as const;
  const held = (quota: Quota) => {
    const found = applyQuotas(
      reviewed,
      packById("luat-2022"),
      { quotas: [quota], scheme: SCHEME },
      classified,
    );
    const best = found.classified.filter(({ className }) => className === "Loại 1");
    return best.map(({ candidateId }) => candidateId);
  };

  test("theo loại của chính đơn vị: 40% ở đơn vị loại 1, 20% ở đơn vị loại 2", () => {
    const amount = { ...byClass, byUnitClass: { "Loại 1": "0.4" } };
    const ids = ["A", "Đồn A0", "Đồn A1", "Đồn A2", "Đồn A3", "Đồn B0", "Đồn B1"];
    expect(held({ ...ceilingOf("Loại 1", amount), per: "unit" })).toEqual(ids);
  });

  test("theo khối: khối đơn vị không bị hạ vì không có quân nhân nào trong đó", () => {
    expect(held({ ...ceilingOf("Loại 1", byClass), per: "bloc" })).toEqual([
      "A",
      "Đồn A0",
      "Đồn A1",
      "Đồn B0",
      "Đồn B1",
    ]);
  });
});
