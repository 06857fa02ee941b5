import type { CellRef } from "../../grid/grid";
import type { Fraction } from "../../phrases/numbers";
import type { Bilingual } from "../../text/bilingual";
import type { CandidateVotes, VoteOutcome, VoteResult, VoteRule } from "../council";
import { allCounts, shareOf, typedCounts, withMarks, type Counts } from "./counts";
import { exactShare, passes, votesNeeded } from "./exact";
import { contradictions } from "./impossible";
import { contraryTitle, lowered } from "./lower";
import { missingText, shareDiffers } from "./notes";
import { shareVerdict } from "./typedShare";
import { outcomeText } from "./words";

export { outcomeText, ruleText } from "./words";

/** An outcome with what is odd about it. */
interface Judged {
  readonly outcome: VoteOutcome;
  readonly problems?: readonly Bilingual[];
}

/**
 * What one candidate's votes come to under the rule staff chose, in exact fractions: 17 of 19 is not 90%. Who else
 * is on the list (ties, a vote taken before) is not asked here.
 * @param rule null: none chosen
 * @param lowerRule the rule of the lower title the row names, where one is chosen; else the vote's own rule stands
 */
export function judgeVotes(
  votes: CandidateVotes,
  rule: VoteRule | null,
  lowerRule: VoteRule | null = null,
): VoteResult {
  const typed = typedCounts(votes);
  const odd = contradictions(typed, votes);
  const cells = distinct([...votes.cells, ...odd.flatMap((each) => each.cells)]);
  const result = ({ outcome, problems = [] }: Judged): VoteResult => ({
    candidateId: votes.candidateId,
    title: votes.title,
    outcome,
    rule,
    votes,
    actual: actualText(outcome, votes, rule),
    problems,
    cells,
  });
  if (odd.length > 0) return result({ outcome: { kind: "impossible" }, problems: odd.map(({ why }) => why) });
  if (!hasVotes(votes)) return result({ outcome: { kind: "notVoted" } });
  const counts = withMarks(allCounts(typed), votes);
  const aside = shareDiffers(votes, counts);
  if (rule === null) return result({ outcome: { kind: "ruleNotChosen" }, problems: aside });
  const { outcome, problems = [] } = byRule(votes, counts, rule, lowerRule ?? rule);
  return result({ outcome, problems: [...problems, ...aside] });
}

/** Whether anything was entered about the candidate: counts, marks, a share, a title instead. */
export function hasVotes({
  for: votesFor,
  against,
  lower,
  typedShare,
  marks,
  lowerTo,
}: CandidateVotes): boolean {
  const entered = [votesFor, against, lower, typedShare, lowerTo];
  return marks !== null || entered.some((reading) => reading !== undefined && reading.kind !== "blank");
}

function byRule(votes: CandidateVotes, counts: Counts, rule: VoteRule, lowerRule: VoteRule): Judged {
  const quorum = quorumOf(counts, rule);
  if (quorum?.kind === "noQuorum") return { outcome: quorum };
  const main = ofCounts(votes, counts, rule);
  const lower = main.kind === "passed" ? null : lowered(votes, counts, lowerRule, main);
  const outcome = lower?.outcome ?? main;
  const problems = [...(lower?.problems ?? []), ...contraryTitle(votes, counts, main)];
  // Without knowing that the meeting could decide, nothing it decided stands.
  if (quorum?.kind === "unknown" && outcome.kind !== "cannotTell")
    return {
      outcome: { kind: "cannotTell" },
      problems: [
        ...problems,
        {
          vi: "chưa có tổng số thành viên hoặc số có mặt nên chưa rõ cuộc họp có đủ thành viên không",
          en: "all members or those present are missing, so it is not known whether enough were present",
        },
      ],
    };
  if (main.kind === "passed" && problems.length > 0) return { outcome: { kind: "cannotTell" }, problems };
  return {
    outcome,
    problems: outcome.kind === "cannotTell" ? [...problems, ...missingText(votes, counts, rule)] : problems,
  };
}

type Quorum = Extract<VoteOutcome, { kind: "noQuorum" }> | { readonly kind: "unknown" | "enough" };

function quorumOf({ members, present }: Counts, { quorum }: VoteRule): Quorum | null {
  const share = quorum === null ? null : exactShare(quorum);
  if (share === null) return null;
  if (members === undefined || present === undefined) return { kind: "unknown" };
  const needed = votesNeeded(members.value, share, false);
  return present.value.lt(needed) ? { kind: "noQuorum", present: present.value, needed } : { kind: "enough" };
}

type Main = Extract<VoteOutcome, { kind: "passed" | "failed" | "cannotTell" }>;

function ofCounts(votes: CandidateVotes, counts: Counts, rule: VoteRule): Main {
  const threshold = exactShare(rule.value);
  if (threshold === null) return { kind: "cannotTell" };
  const share = shareOf(counts.for, counts, rule.of);
  if (share !== null) return decide(share, threshold, rule);
  // The votes are known, what they are out of is not: a share typed beside them says no more about that.
  const verdict = shareVerdict(votes, counts, rule);
  switch (verdict.kind) {
    case "counts":
      return decide(verdict.share, threshold, rule);
    case "passed":
      return { kind: "passed", share: verdict.share };
    case "failed":
      return { kind: "failed", share: verdict.share, lacking: null };
    case "open":
      return { kind: "cannotTell" };
  }
}

function decide(share: Fraction, threshold: Fraction, { strict }: VoteRule): Main {
  if (passes(share, threshold, strict)) return { kind: "passed", share };
  const lacking = votesNeeded(share.den, threshold, strict).minus(share.num);
  return { kind: "failed", share, lacking: lacking.toNumber() };
}

function actualText(outcome: VoteOutcome, votes: CandidateVotes, rule: VoteRule | null): Bilingual {
  const said = outcomeText(outcome, rule);
  if (!["cannotTell", "impossible", "ruleNotChosen"].includes(outcome.kind)) return said;
  const { typedShare } = votes;
  const counted = votes.for?.kind === "known" ? votes.for.text : (votes.marks?.for.toString() ?? null);
  if (counted !== null)
    return { vi: `${counted} phiếu đồng ý, ${said.vi}`, en: `${counted} votes for, ${said.en}` };
  return typedShare?.kind === "known"
    ? { vi: `ghi ${typedShare.text}, ${said.vi}`, en: `written ${typedShare.text}, ${said.en}` }
    : said;
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  const keyed = new Map(
    cells.map((cell) => [`${cell.file}\n${cell.sheet}\n${cell.row}\n${cell.column}`, cell]),
  );
  return [...keyed.values()];
}
