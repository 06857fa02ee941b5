import Big from "big.js";
import type { Fraction } from "../../phrases/numbers";
import { shareAsTyped } from "../../votes";
import type { CandidateVotes, VoteRule } from "../council";
import { baseOf, type Counts } from "./counts";
import { exactShare, passes } from "./exact";

/** What a share typed without counts proves about a rule. */
export type ShareVerdict =
  | { readonly kind: "counts"; readonly share: Fraction }
  | { readonly kind: "passed" | "failed"; readonly share: Fraction }
  | { readonly kind: "open" };

/**
 * A typed share decides only what neither its rounding nor its unknown base can turn. Bases only shrink from all
 * members to valid ballots, so a share of anything is at least the share of all members: one that misses a rule on
 * all members misses it for certain, one that passes a rule on valid ballots passes it for certain, and one that does
 * not say what it is out of never passes a rule on all members.
 */
export function shareVerdict(votes: CandidateVotes, counts: Counts, rule: VoteRule): ShareVerdict {
  const { typedShare, shareOf } = votes;
  const threshold = exactShare(rule.value);
  if (typedShare?.kind !== "known" || threshold === null) return { kind: "open" };
  const { low, high, exact } = shareAsTyped(typedShare);
  if (high.num.lt(0) || low.num.gt(low.den)) return { kind: "open" };
  const base = baseOf(counts, rule.of);
  // "17/19" beside 19 members is counted, not rounded.
  if (exact && base?.value.eq(low.den) === true) return { kind: "counts", share: low };
  const sameBase = shareOf === rule.of;
  const shown = exact ? low : { num: typedShare.value, den: ONE };
  if (passes(low, threshold, rule.strict) && (sameBase || narrowest(rule, shareOf)))
    return { kind: "passed", share: shown };
  const missed = !passes(high, threshold, rule.strict);
  if (missed && (sameBase || widest(rule, shareOf))) return { kind: "failed", share: shown };
  return { kind: "open" };
}

const ONE = new Big(1);

/** No base is narrower than valid ballots, none wider than all members. */
function narrowest({ of }: VoteRule, shareOf: CandidateVotes["shareOf"]): boolean {
  return of === "valid" || shareOf === "members";
}

function widest({ of }: VoteRule, shareOf: CandidateVotes["shareOf"]): boolean {
  return of === "members" || shareOf === "valid";
}
