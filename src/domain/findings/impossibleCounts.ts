import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { Denominator } from "../criteria/pack";
import { impossibleText } from "../phrases/bases";
import { FACT_NAMES } from "../phrases/names";
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
  base: Denominator = "strength",
): Answer | null {
  const whole = strength.value;
  const name = FACT_NAMES[base];
  if (!isHeadcount(whole) || whole.eq(0))
    return cannotTell(
      { vi: `ô ${name.vi} ghi “${strength.text}”`, en: `the ${name.en} cell says “${strength.text}”` },
      [strength.cell],
      { vi: `${name.vi} phải là số người, lớn hơn 0`, en: `${name.en} is a number of people, above 0` },
    );
  const isOf = ({ value }: KnownNumber): boolean => isHeadcount(value) && value.lte(whole);
  if (!isOf(count)) return cannotBoth([count], strength, base);
  if (emulation?.kind !== "known") return null;
  if (!isOf(emulation)) return cannotBoth([emulation], strength, base);
  const fits = count.value.gte(emulation.value) || count.value.plus(emulation.value).lte(whole);
  return fits ? null : cannotBoth([count, emulation], strength, base);
}

function cannotBoth(counts: readonly KnownNumber[], strength: KnownNumber, base: Denominator): Answer {
  const texts = counts.map(({ text }) => text).join(" + ");
  return cannotTell(
    impossibleText(texts, strength.text, base),
    [...counts.map(({ cell }) => cell), strength.cell],
    { vi: "Các số này không thể cùng đúng", en: "These numbers cannot all be right" },
  );
}

/** Whole and not below zero. */
export function isHeadcount(value: Big): boolean {
  return value.gte(0) && value.round(0).eq(value);
}
