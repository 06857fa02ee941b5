import type { Candidate } from "../candidates/candidate";
import type { TitleId } from "../criteria/title";
import type { Fraction } from "../phrases/numbers";
import type { QuotaResult } from "../quotas/quota";
import { groupBy } from "../groupBy";
import type { VoteOutcome, VoteResult } from "./council";
import { compareShares } from "./judge/exact";
import { outcomeText } from "./judge/words";
import { groupOf, type VoteScope } from "./scopes";

/** Those who vie for so many places by their votes. */
interface Contest {
  readonly places: number;
  readonly results: readonly VoteResult[];
}

/** Flags are elected in each cluster; article 25 leaves their number to whoever runs the movement. */
const FLAGS: readonly TitleId[] = ["CO_BTL", "CO_BQP", "CO_CP"];

/**
 * Gives the places of a vote to those who passed, by their votes: one flag per cluster (or as many as staff say), and
 * the places a quota has left for those who share the rank at its line. Equal votes at the last place are never
 * broken: they go to a run-off. While a rival's votes cannot be told, no place that it could take is given.
 */
export function settleLastPlaces(
  { title, results }: VoteScope,
  candidates: ReadonlyMap<string, Candidate>,
  flagsPerCluster: number,
  quotas: readonly QuotaResult[],
): readonly VoteResult[] {
  const contests = FLAGS.includes(title)
    ? [...groupBy(results, ({ candidateId }) => clusterOf(candidates.get(candidateId))).values()].map(
        (rivals): Contest => ({ places: flagsPerCluster, results: rivals }),
      )
    : quotas.flatMap((quota) => atTheLine(quota, title, results) ?? []);
  const settled = new Map(contests.flatMap(settle).map((result) => [result.candidateId, result]));
  return results.map((result) => settled.get(result.candidateId) ?? result);
}

function clusterOf(candidate: Candidate | undefined): string {
  return candidate === undefined ? "" : groupOf(candidate);
}

/** The places that are left where several share the rank at a quota's line; those ranked above keep theirs if they passed. */
function atTheLine(
  { quota: { what }, allowed, within, tiedAtLine }: QuotaResult,
  title: TitleId,
  results: readonly VoteResult[],
): Contest | null {
  if (what.kind !== "title" || what.title !== title || allowed === null || tiedAtLine.length === 0)
    return null;
  // Whoever above the line has not certainly failed still holds a place.
  const gone = (id: string): boolean => {
    const found = results.find(({ candidateId }) => candidateId === id);
    return found?.outcome.kind === "failed" || found?.outcome.kind === "lowered";
  };
  const held = within.filter((id) => !gone(id)).length;
  const rivals = results.filter(({ candidateId }) => tiedAtLine.includes(candidateId));
  return { places: Math.max(0, allowed - held), results: rivals };
}

interface Passed {
  readonly result: VoteResult;
  readonly share: Fraction;
}

function settle({ places, results }: Contest): readonly VoteResult[] {
  const passed = results
    .flatMap((result): Passed[] =>
      result.outcome.kind === "passed" ? [{ result, share: result.outcome.share }] : [],
    )
    .sort((a, b) => compareShares(b.share, a.share));
  const open = results.filter(({ outcome }) =>
    ["cannotTell", "impossible", "notVoted"].includes(outcome.kind),
  );
  if (passed.length + open.length <= places) return [];
  if (open.length > 0) return passed.map(({ result }) => rivalUnknown(result));
  const last = passed[places - 1];
  const next = passed[places];
  if (next === undefined) return [];
  if (last === undefined) return passed.map(({ result, share }) => beyond(result, share, null));
  const tie = compareShares(last.share, next.share) === 0;
  const tied = tie ? passed.filter(({ share }) => compareShares(share, last.share) === 0) : [];
  const ids = tied.map(({ result }) => result.candidateId);
  return [
    ...tied.map(({ result }) =>
      told(result, { kind: "tiedForLast", with: ids.filter((id) => id !== result.candidateId) }),
    ),
    ...passed
      .filter(({ share }) => compareShares(share, last.share) < 0)
      .map(({ result, share }) => beyond(result, share, last.share)),
  ];
}

/** Enough votes for the rule, not for a place: what lacks is counted to one more than the last place has. */
function beyond(result: VoteResult, share: Fraction, last: Fraction | null): VoteResult {
  const counted = last !== null && last.den.eq(share.den) && share.den.gt(1);
  const lacking = counted ? last.num.minus(share.num).plus(1).toNumber() : null;
  const outcome: VoteOutcome = { kind: "failed", share, lacking };
  const note = { vi: "đủ phiếu theo ngưỡng nhưng ngoài số lượng", en: "enough votes, but beyond the places" };
  return { ...told(result, outcome), problems: [...result.problems, note] };
}

function rivalUnknown(result: VoteResult): VoteResult {
  const note = {
    vi: "chưa rõ số phiếu của người (đơn vị) khác cùng tranh suất",
    en: "the votes of a rival for the same place are not known",
  };
  return { ...told(result, { kind: "cannotTell" }), problems: [...result.problems, note] };
}

function told(result: VoteResult, outcome: VoteOutcome): VoteResult {
  const said = outcomeText(outcome, result.rule);
  const extra = outcome.kind === "tiedForLast" || outcome.kind === "cannotTell";
  const actual = extra
    ? { vi: `${result.actual.vi}, ${said.vi}`, en: `${result.actual.en}, ${said.en}` }
    : said;
  return { ...result, outcome, actual };
}
