import Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import { percentText, type Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import { gap } from "./answer";

/** A number that was read, with its cell. */
export type KnownNumber = Extract<Reading<Big>, { kind: "known" }>;

/** How two readings stand to each other: one of them is true, or it lies between them. */
export type Joint = "or" | "range";

/** A share as two counts give it, and why there may be two readings. */
export interface Counted {
  readonly readings: readonly Fraction[];
  readonly joint: Joint;
  readonly cells: readonly CellRef[];
  readonly reason: Bilingual;
}

/**
 * People are listed once, under their highest title, so a column of CSTT may leave out the CSTĐCS, who count
 * too. Which is meant is not guessed: both readings stand unless one is impossible.
 * @param title what the count is of, as it is shown: "CSTT", "LĐTT"
 */
export function countReadings(
  count: KnownNumber,
  strength: KnownNumber,
  emulation: Reading<Big> | undefined,
  typed: KnownNumber | null,
  title: string,
): Counted {
  const den = strength.value;
  const alone: Fraction = { num: count.value, den };
  const cells = [count.cell, strength.cell];
  const plain: Counted = { readings: [alone], joint: "or", cells, reason: outOf(alone) };
  if (emulation === undefined) return plain;
  if (emulation.kind !== "known") {
    const settled = typed !== null && isRoundingOf(typed.value, alone);
    return settled ? plain : withUnknownEmulation(alone, cells, emulation);
  }
  const more = emulation.value;
  if (more.eq(0)) return plain;
  const together: Fraction = { num: count.value.plus(more), den };
  const included = count.value.gte(more);
  const apart = together.num.lte(den);
  if (included && apart)
    return {
      readings: [alone, together],
      joint: "or",
      cells: [...cells, emulation.cell],
      reason: {
        vi: `Nếu Số ${title} đã gồm ${more.toFixed()} CSTĐCS thì là ${outOf(alone).vi}, nếu chưa gồm thì là ${outOf(together).vi}`,
        en: `If the ${more.toFixed()} CSTĐCS stand within the ${title} it is ${outOf(alone).en}, if not it is ${outOf(together).en}`,
      },
    };
  if (included) return plain;
  return {
    readings: [together],
    joint: "or",
    cells: [...cells, emulation.cell],
    reason: {
      vi: `${outOf(together).vi} (${count.value.toFixed()} ${title} và ${more.toFixed()} CSTĐCS)`,
      en: `${outOf(together).en} (${count.value.toFixed()} ${title} and ${more.toFixed()} CSTĐCS)`,
    },
  };
}

/** Nobody knows how many CSTĐCS may come on top: at least the counted CSTT, at most everybody. */
function withUnknownEmulation(
  alone: Fraction,
  cells: readonly CellRef[],
  emulation: Exclude<Reading<Big>, { kind: "known" }>,
): Counted {
  const counted = outOf(alone);
  const why = gap("emulationCount", emulation).actual;
  return {
    readings: [alone, { num: alone.den, den: alone.den }],
    joint: "range",
    cells: [...cells, emulation.cell],
    reason: {
      vi: `${counted.vi}, chưa kể CSTĐCS nếu đứng ngoài số này: ${why.vi}`,
      en: `${counted.en}, without the CSTĐCS if they stand outside it: ${why.en}`,
    },
  };
}

/** Whether a typed share is the exact one, rounded half up to as many decimals as were typed (whole percent at least). */
export function isRoundingOf(typed: Big, exact: Fraction): boolean {
  const decimals = Math.max(2, typed.toFixed().split(".")[1]?.length ?? 0);
  return exact.num.div(exact.den).round(decimals, Big.roundHalfUp).eq(typed);
}

/** "66,67% (20 trên 30 người)". */
export function outOf(share: Fraction): Bilingual {
  const { vi, en } = percentText(share);
  const [num, den] = [share.num.toFixed(), share.den.toFixed()];
  return { vi: `${vi} (${num} trên ${den} người)`, en: `${en} (${num} of ${den})` };
}
