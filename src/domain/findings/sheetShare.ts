import Big from "big.js";
import type { Candidate, FactId, Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { Denominator } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import { baseText } from "../phrases/bases";
import { reaches, type Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import { gap, type Answer } from "./answer";
import {
  countReadings,
  isRoundingOf,
  outOf,
  type Counted,
  type Joint,
  type KnownNumber,
} from "./countReadings";
import { advancedTitleOf } from "./family";
import { countsHigherToo, moreThanAll } from "./countsHigher";
import { impossible } from "./impossibleCounts";

/** A share as the unit's own row gives it: one reading, or two where the row does not say which is meant. */
export type SheetShare =
  | {
      readonly kind: "share";
      /** In rising order. */
      readonly readings: readonly Fraction[];
      readonly joint: Joint;
      readonly cells: readonly CellRef[];
      readonly reason: Bilingual | null;
      /** The typed share beside the counts, and whether it is theirs, rounded; null where only one of them stands. */
      readonly typed: { readonly share: Fraction; readonly matches: boolean } | null;
    }
  | { readonly kind: "gap"; readonly answer: Answer };

/** Nobody wrote what a typed share is out of. */
const BASE_NOT_KNOWN = {
  vi: "Tỷ lệ ghi sẵn, không rõ tính trên số nào",
  en: "The share was typed in; what it is out of is not known",
};

/**
 * The share of members who completed their tasks, or who hold CSTT or higher, from a unit's own row:
 * exact counts first, the typed share where there are no counts.
 * @param base what it is to be out of; null: the strength, or whatever the typed share is out of
 * @returns null where the row has no column for it
 */
export function sheetShare(
  of: "completed" | "advanced",
  { facts, rows }: Pick<Candidate, "facts" | "rows">,
  base: Denominator | null = null,
): SheetShare | null {
  const countFact = of === "completed" ? "completedCount" : "advancedCount";
  const shareFact = of === "completed" ? "completedShare" : "advancedShare";
  const count = facts[countFact];
  const share = facts[shareFact];
  if (count === undefined && share === undefined) return null;
  const typed = share?.kind === "known" ? share : null;
  const wholeFact = base ?? "strength";
  const whole = facts[wholeFact];

  if (count?.kind === "known" && whole?.kind === "known") {
    const beside = of === "advanced" ? facts.emulationCount : undefined;
    const label = of === "advanced" ? countsHigherToo(count.cell, rows) : null;
    const emulation = label === null ? beside : undefined;
    const problem =
      impossible(count, whole, emulation, wholeFact) ??
      (label === null ? null : moreThanAll(count, beside, label));
    if (problem) return { kind: "gap", answer: problem };
    // A typed share may be out of something else than the base that was chosen: it settles and contradicts nothing.
    const own = base === null ? typed : null;
    const { short } = TITLES[advancedTitleOf({ facts })];
    const counted = countReadings(count, whole, emulation, own, short);
    return outOfBase(fromCounts(counted, own), base);
  }
  if (typed && (base === null || count?.kind !== "known")) {
    return {
      kind: "share",
      readings: [{ num: typed.value, den: new Big(1) }],
      joint: "or",
      cells: [typed.cell],
      reason: base === null ? null : BASE_NOT_KNOWN,
      typed: null,
    };
  }
  if (count?.kind === "known") return { kind: "gap", answer: openGap(wholeFact, whole) };
  return { kind: "gap", answer: share ? openGap(shareFact, share) : openGap(countFact, count) };
}

function outOfBase(
  share: Extract<SheetShare, { kind: "share" }>,
  base: Denominator | null,
): Extract<SheetShare, { kind: "share" }> {
  if (base === null) return share;
  const [{ reason }, out] = [share, baseText(base)];
  return {
    ...share,
    reason: reason === null ? out : { vi: `${reason.vi}, ${out.vi}`, en: `${reason.en}, ${out.en}` },
  };
}

/** Of two readings the typed share may tell which is meant; one between the ends of a range tells nothing. */
function fromCounts(counted: Counted, typed: KnownNumber | null): Extract<SheetShare, { kind: "share" }> {
  if (typed === null) return { kind: "share", ...counted, typed: null };
  const share: Fraction = { num: typed.value, den: new Big(1) };
  const cells = [typed.cell, ...counted.cells];
  const [low] = counted.readings;
  if (counted.joint === "range" && low && !reaches(low, typed.value))
    return { kind: "share", ...counted, cells, typed: { share, matches: true } };
  const matching = counted.readings.filter((reading) => isRoundingOf(typed.value, reading));
  const [only] = matching;
  return {
    kind: "share",
    readings: only ? matching : counted.readings,
    joint: counted.joint,
    cells,
    reason: only && matching.length < counted.readings.length ? outOf(only) : counted.reason,
    typed: { share, matches: only !== undefined },
  };
}

function openGap(fact: FactId, reading: Reading<Big> | undefined): Answer {
  return gap(fact, reading?.kind === "known" ? undefined : reading);
}
