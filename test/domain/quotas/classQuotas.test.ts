import fc from "fast-check";
import { classify } from "../../../src/domain/classes";
import type { ClassScheme } from "../../../src/domain/classes/scheme";
import { packById } from "../../../src/domain/criteria";
import { applyQuotas } from "../../../src/domain/quotas";
import type { Quota } from "../../../src/domain/quotas/quota";
import { ownTotal } from "../../../src/domain/standing/total";
import { unit } from "../support/candidates";
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

function classesOf(totals: readonly number[]): {
  readonly classes: readonly (string | null)[];
  readonly tied: number;
} {
  const candidates = totals.map((total, index) => ({ ...unit(`Đồn ${index}`, { total }), id: `u${index}` }));
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
