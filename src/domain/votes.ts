import type { Candidate } from "./candidates/candidate";
import type { Fraction } from "./phrases/numbers";

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
