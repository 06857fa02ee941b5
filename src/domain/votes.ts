import Big from "big.js";
import type { Candidate, Reading } from "./candidates/candidate";
import type { Fraction } from "./phrases/numbers";
import { parseDecimal } from "./text";

/**
 * The votes a candidate won and out of how many, as exact counts. The whole is the council's total number of
 * members where the workbook gives it, else the ballots issued, returned or valid, in that order.
 * @returns null where no vote, or no whole above 0, can be read, and where the vote is no part of that whole
 */
export function voteOf({ facts }: Candidate): Fraction | null {
  if (facts.votesFor?.kind !== "known") return null;
  const wholes = [facts.members, facts.votesIssued, facts.votesReturned, facts.votesValid];
  const whole = wholes.find((reading) => reading?.kind === "known" && reading.value.gt(0));
  if (whole?.kind !== "known") return null;
  const { value } = facts.votesFor;
  return value.gte(0) && value.lte(whole.value) ? { num: value, den: whole.value } : null;
}

/** What a typed share may stand for: it was rounded to the last digit that is shown. */
export interface TypedShare {
  readonly low: Fraction;
  readonly high: Fraction;
  /** Typed as two counts ("17/19"): nothing was rounded. */
  readonly exact: boolean;
}

const ONE = new Big(1);

/** The least and the most that a share read from a cell may be: "89%" is 88.5% to 89.5%, "17/19" exactly that. */
export function shareAsTyped({ value, text }: Extract<Reading<Big>, { kind: "known" }>): TypedShare {
  const [, part, whole] = /^(\d+) ?\/ ?(\d+)$/.exec(text) ?? [];
  if (part !== undefined && whole !== undefined && Number(whole) > 0) {
    const counted = { num: new Big(part), den: new Big(whole) };
    return { low: counted, high: counted, exact: true };
  }
  const half = lastDigit(value, text).div(2);
  return {
    low: { num: value.minus(half), den: ONE },
    high: { num: value.plus(half), den: ONE },
    exact: false,
  };
}

/** One unit of the last digit shown, as a fraction: "89,5%" and 89,5 show a thousandth, 0,895 too. */
function lastDigit(value: Big, text: string): Big {
  const decimals = /[.,](\d+)\s*%?$/.exec(text)?.[1]?.length ?? 0;
  const unit = new Big(10).pow(-decimals);
  const plain = parseDecimal(text.replace(/\s*%$/, ""), text.includes(",") ? "," : ".");
  const countsPercent = text.trim().endsWith("%") || plain?.gt(value.times(10)) === true;
  return countsPercent ? unit.div(100) : unit;
}
