import Big from "big.js";
import type { FactId, Facts, Reading } from "../candidates/candidate";
import type { Check, VoteBase } from "../criteria/pack";
import { percentText, reaches, type Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import { shareAsTyped } from "../votes";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";

/** The column each base is counted in; nothing a workbook states yet counts written opinions. */
const BASES: Readonly<Record<Exclude<VoteBase, "presentAndWritten">, FactId & keyof Counts>> = {
  members: "members",
  issued: "votesIssued",
  returned: "votesReturned",
  valid: "votesValid",
};
type Counts = Pick<Facts, "members" | "votesIssued" | "votesReturned" | "votesValid">;

/**
 * The council's vote against a threshold, in exact fractions of the base the rule names: 17 of 19 is not 90%. A
 * share typed beside no counts is a rounded one: it decides only where rounding cannot have carried it over.
 */
export function checkVotes(
  { value, strict, of }: Extract<Check, { kind: "votesAtLeast" }>,
  { candidate: { facts } }: CheckContext,
): Answer {
  const threshold = new Big(value);
  const counted = fractionOf(facts, of);
  if (counted.kind === "counts") {
    const { fraction, cells } = counted;
    const met = passes(fraction, threshold, strict);
    return decided(met, countsText(fraction, threshold), cells);
  }
  if (counted.kind === "impossible") return counted.answer;
  return typedShare(facts.votesShare, threshold, strict) ?? counted.answer;
}

type Counted =
  | { readonly kind: "counts"; readonly fraction: Fraction; readonly cells: readonly CellOf[] }
  /** Counts that contradict each other: no typed share mends that. */
  | { readonly kind: "impossible"; readonly answer: Answer }
  | { readonly kind: "missing"; readonly answer: Answer };
type CellOf = Reading<Big>["cell"];

function fractionOf(facts: Facts, of: VoteBase): Counted {
  if (of === "presentAndWritten") return { kind: "missing", answer: noWritten() };
  const whole = facts[BASES[of]];
  const { votesFor } = facts;
  if (votesFor?.kind !== "known") return { kind: "missing", answer: gap("votesFor", votesFor) };
  if (whole?.kind !== "known") return { kind: "missing", answer: gap(BASES[of], whole) };
  const cells = [votesFor.cell, whole.cell];
  if (whole.value.lte(0) || votesFor.value.gt(whole.value))
    return {
      kind: "impossible",
      answer: cannotTell(
        {
          vi: `${votesFor.text} phiếu đồng ý trên ${whole.text}: số liệu không hợp lý`,
          en: `${votesFor.text} votes for out of ${whole.text}: that cannot be`,
        },
        cells,
      ),
    };
  return { kind: "counts", fraction: { num: votesFor.value, den: whole.value }, cells };
}

function typedShare(share: Reading<Big> | undefined, threshold: Big, strict: boolean): Answer | null {
  if (share?.kind !== "known") return null;
  const { low, high, exact } = shareAsTyped(share);
  const reason = exact
    ? null
    : {
        vi: "Theo tỷ lệ ghi sẵn, đã làm tròn; cần số phiếu đồng ý và tổng số để tính đúng",
        en: "By the share as typed, which is rounded; the votes for and their total give it exactly",
      };
  const actual = { vi: share.text, en: share.text };
  if (passes(low, threshold, strict)) return decided(true, actual, [share.cell], reason);
  const missed = !passes(high, threshold, strict);
  return missed ? decided(false, actual, [share.cell], reason) : cannotTell(actual, [share.cell], reason);
}

function passes(share: Fraction, threshold: Big, strict: boolean): boolean {
  return strict ? share.num.gt(threshold.times(share.den)) : reaches(share, threshold);
}

function countsText(fraction: Fraction, threshold: Big): Bilingual {
  const [num, den] = [fraction.num.toFixed(), fraction.den.toFixed()];
  const { vi, en } = percentText(fraction, threshold);
  return { vi: `${num}/${den} phiếu (${vi})`, en: `${num} of ${den} votes (${en})` };
}

function noWritten(): Answer {
  return cannotTell(
    {
      vi: "chưa có cột số người có mặt và có ý kiến bằng văn bản",
      en: "there is no column for those present or with a written opinion",
    },
    [],
  );
}
