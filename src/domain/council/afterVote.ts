import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import type { Exclusion, Proposal } from "../proposals/proposal";
import type { VoteResult } from "./council";

/**
 * A proposal after the vote on one of its titles: kept where it passed, taken off where it failed or is not settled,
 * and moved to the lower title the council gave. Without a chosen rule nothing changes.
 */
export function afterVote(proposal: Proposal, result: VoteResult): Proposal {
  const { title, outcome, rule } = result;
  if (outcome.kind === "passed" || outcome.kind === "ruleNotChosen" || rule === null) return proposal;
  if (outcome.kind === "lowered" && proposal.eligible.includes(outcome.to))
    return movedTo(proposal, title, outcome.to, `${TITLES[outcome.to].short}, ${outcome.reason.vi}`);
  const settled = outcome.kind === "failed" || outcome.kind === "lowered";
  return without(proposal, { title, reason: settled ? "voteFailed" : "voteOpen", note: result.actual.vi });
}

function without(proposal: Proposal, cut: Exclusion): Proposal {
  const yearly = proposal.proposed === cut.title;
  const others = proposal.exclusions.filter(({ title }) => title !== cut.title);
  return {
    ...proposal,
    proposed: yearly ? null : proposal.proposed,
    further: proposal.further.filter((title) => title !== cut.title),
    // The lower titles no longer wait behind a higher one: nobody has voted on them for this candidate.
    exclusions: [
      cut,
      ...others.map((each): Exclusion =>
        yearly && each.reason === "higherTitleProposed" ? { ...each, reason: "voteOpen", note: null } : each,
      ),
    ],
  };
}

function movedTo(proposal: Proposal, from: TitleId, to: TitleId, note: string): Proposal {
  const cut: Exclusion = { title: from, reason: "voteLowered", note };
  const others = proposal.exclusions.filter(({ title }) => title !== from && title !== to);
  const beside = proposal.further.includes(from);
  return {
    ...proposal,
    proposed: beside ? proposal.proposed : to,
    further: beside
      ? [...new Set(proposal.further.map((title) => (title === from ? to : title)))]
      : proposal.further,
    exclusions: [cut, ...others],
  };
}
