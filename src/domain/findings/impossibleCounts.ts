import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import { cannotTell, type Answer } from "./answer";
import type { KnownNumber } from "./countReadings";

/**
 * Counts of people are whole, not negative, and no more than the strength, which is above 0; and fewer CSTT than
 * CSTĐCS can only stand apart from them, so the two together must not pass the strength either.
 */
export function impossible(
  count: KnownNumber,
  strength: KnownNumber,
  emulation: Reading<Big> | undefined,
): Answer | null {
  const whole = strength.value;
  if (!isHeadcount(whole) || whole.eq(0))
    return cannotTell(
      { vi: `ô Quân số ghi “${strength.text}”`, en: `the Strength cell says “${strength.text}”` },
      [strength.cell],
      { vi: "Quân số phải là số người, lớn hơn 0", en: "A strength is a number of people, above 0" },
    );
  const isOf = ({ value }: KnownNumber): boolean => isHeadcount(value) && value.lte(whole);
  if (!isOf(count)) return cannotBoth([count], strength);
  if (emulation?.kind !== "known") return null;
  if (!isOf(emulation)) return cannotBoth([emulation], strength);
  const fits = count.value.gte(emulation.value) || count.value.plus(emulation.value).lte(whole);
  return fits ? null : cannotBoth([count, emulation], strength);
}

function cannotBoth(counts: readonly KnownNumber[], strength: KnownNumber): Answer {
  const texts = counts.map(({ text }) => text).join(" + ");
  return cannotTell(
    { vi: `${texts} trên quân số ${strength.text}`, en: `${texts} of a strength of ${strength.text}` },
    [...counts.map(({ cell }) => cell), strength.cell],
    { vi: "Các số này không thể cùng đúng", en: "These numbers cannot all be right" },
  );
}

function isHeadcount(value: Big): boolean {
  return value.gte(0) && value.round(0).eq(value);
}
