import Big from "big.js";
import type { FactId, Facts, Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import { percentText, type Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, gap, type Answer } from "./answer";

/** A share as the unit's own row gives it: one reading, or two where the row does not say which is meant. */
export type SheetShare =
  | {
      readonly kind: "share";
      /** In rising order. */
      readonly readings: readonly Fraction[];
      readonly cells: readonly CellRef[];
      readonly reason: Bilingual | null;
      /** The typed share beside the counts, and whether it is theirs, rounded; null where only one of them stands. */
      readonly typed: { readonly share: Fraction; readonly cell: CellRef; readonly matches: boolean } | null;
    }
  | { readonly kind: "gap"; readonly answer: Answer };

type Known = Extract<Reading<Big>, { kind: "known" }>;

/** A column beside the counts that may or may not already stand in them. */
interface Counted {
  readonly readings: readonly Fraction[];
  readonly cells: readonly CellRef[];
  readonly reason: Bilingual;
}

/**
 * The share of members who completed their tasks, or who hold CSTT or higher, from a unit's own row:
 * exact counts first, the typed share where there are no counts.
 * @returns null where the row has no column for it
 */
export function sheetShare(of: "completed" | "advanced", facts: Facts): SheetShare | null {
  const countFact = of === "completed" ? "completedCount" : "advancedCount";
  const shareFact = of === "completed" ? "completedShare" : "advancedShare";
  const count = facts[countFact];
  const share = facts[shareFact];
  if (count === undefined && share === undefined) return null;
  const typed = share?.kind === "known" ? share : null;
  const { strength } = facts;

  if (count?.kind === "known" && strength?.kind === "known") {
    const emulation = of === "advanced" ? facts.emulationCount : undefined;
    const problem = impossible(count, strength, emulation);
    if (problem) return { kind: "gap", answer: problem };
    return fromCounts(countReadings(count, strength, emulation, typed), typed);
  }
  if (typed) {
    return {
      kind: "share",
      readings: [{ num: typed.value, den: new Big(1) }],
      cells: [typed.cell],
      reason: null,
      typed: null,
    };
  }
  if (count?.kind === "known") return { kind: "gap", answer: openGap("strength", strength) };
  return { kind: "gap", answer: share ? openGap(shareFact, share) : openGap(countFact, count) };
}

function fromCounts(
  { readings, cells, reason }: Counted,
  typed: Known | null,
): Extract<SheetShare, { kind: "share" }> {
  if (typed === null) return { kind: "share", readings, cells, reason, typed: null };
  const matching = readings.filter((reading) => isRoundingOf(typed.value, reading));
  const [only] = matching;
  return {
    kind: "share",
    readings: matching.length > 0 ? matching : readings,
    cells: [typed.cell, ...cells],
    reason: only && matching.length < readings.length ? outOf(only) : reason,
    typed: {
      share: { num: typed.value, den: new Big(1) },
      cell: typed.cell,
      matches: matching.length > 0,
    },
  };
}

/**
 * People are listed once, under their highest title, so a column of CSTT may leave out the CSTĐCS, who count
 * too. Which is meant is not guessed: both readings stand unless one is impossible.
 */
function countReadings(
  count: Known,
  strength: Known,
  emulation: Reading<Big> | undefined,
  typed: Known | null,
): Counted {
  const den = strength.value;
  const alone: Fraction = { num: count.value, den };
  const cells = [count.cell, strength.cell];
  const plain: Counted = { readings: [alone], cells, reason: outOf(alone) };
  if (emulation === undefined) return plain;
  if (emulation.kind !== "known") {
    const settled = typed !== null && isRoundingOf(typed.value, alone);
    return settled ? plain : withUnknownEmulation(plain, emulation);
  }
  const more = emulation.value;
  if (more.eq(0)) return plain;
  const together: Fraction = { num: count.value.plus(more), den };
  const included = count.value.gte(more);
  const apart = together.num.lte(den);
  if (included && apart)
    return {
      readings: [alone, together],
      cells: [...cells, emulation.cell],
      reason: {
        vi: `Nếu Số CSTT đã gồm ${more.toFixed()} CSTĐCS thì là ${outOf(alone).vi}, nếu chưa gồm thì là ${outOf(together).vi}; cần xác định cách tính`,
        en: `If the ${more.toFixed()} CSTĐCS stand within the CSTT it is ${outOf(alone).en}, if not it is ${outOf(together).en}; somebody must say which`,
      },
    };
  if (included) return plain;
  return {
    readings: [together],
    cells: [...cells, emulation.cell],
    reason: {
      vi: `${outOf(together).vi} (${count.value.toFixed()} CSTT và ${more.toFixed()} CSTĐCS)`,
      en: `${outOf(together).en} (${count.value.toFixed()} CSTT and ${more.toFixed()} CSTĐCS)`,
    },
  };
}

/** Nobody knows how many CSTĐCS may come on top: at least the counted CSTT, at most everybody. */
function withUnknownEmulation(
  { readings, cells, reason }: Counted,
  emulation: Exclude<Reading<Big>, { kind: "known" }>,
): Counted {
  const why = gap("emulationCount", emulation).actual;
  const [alone] = readings;
  if (!alone) return { readings, cells, reason };
  return {
    readings: [alone, { num: alone.den, den: alone.den }],
    cells: [...cells, emulation.cell],
    reason: {
      vi: `${reason.vi}, chưa kể CSTĐCS nếu đứng ngoài số này: ${why.vi}`,
      en: `${reason.en}, without the CSTĐCS if they stand outside it: ${why.en}`,
    },
  };
}

/**
 * Counts of people are whole, not negative, and no more than the strength, which is above 0; and fewer CSTT than
 * CSTĐCS can only stand apart from them, so the two together must not pass the strength either.
 */
function impossible(count: Known, strength: Known, emulation: Reading<Big> | undefined): Answer | null {
  const whole = strength.value;
  if (!isHeadcount(whole) || whole.eq(0))
    return cannotTell(
      { vi: `ô Quân số ghi “${strength.text}”`, en: `the Strength cell says “${strength.text}”` },
      [strength.cell],
      { vi: "Quân số phải là số người, lớn hơn 0", en: "A strength is a number of people, above 0" },
    );
  const isOf = ({ value }: Known): boolean => isHeadcount(value) && value.lte(whole);
  if (!isOf(count)) return cannotBoth([count], strength);
  if (emulation?.kind !== "known") return null;
  if (!isOf(emulation)) return cannotBoth([emulation], strength);
  const fits = count.value.gte(emulation.value) || count.value.plus(emulation.value).lte(whole);
  return fits ? null : cannotBoth([count, emulation], strength);
}

function cannotBoth(counts: readonly Known[], strength: Known): Answer {
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

/** Whether a typed share is the exact one, rounded half up to as many decimals as were typed (whole percent at least). */
function isRoundingOf(typed: Big, exact: Fraction): boolean {
  const decimals = Math.max(2, typed.toFixed().split(".")[1]?.length ?? 0);
  return exact.num.div(exact.den).round(decimals, Big.roundHalfUp).eq(typed);
}

function outOf(share: Fraction): Bilingual {
  const { vi, en } = percentText(share);
  const [num, den] = [share.num.toFixed(), share.den.toFixed()];
  return { vi: `${vi} (${num} trên ${den} người)`, en: `${en} (${num} of ${den})` };
}

function openGap(fact: FactId, reading: Reading<Big> | undefined): Answer {
  return gap(fact, reading?.kind === "known" ? undefined : reading);
}
