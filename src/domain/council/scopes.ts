import type { Candidate } from "../candidates/candidate";
import type { TitleId } from "../criteria/title";
import { groupBy } from "../groupBy";
import { foldName } from "../text/fold";
import type { CandidateVotes, VoteResult, VotingBody } from "./council";
import { hasVotes } from "./judge";

/** One vote: everybody a body voted on for a title; a cluster votes on its own members. */
export interface VoteScope {
  readonly title: TitleId;
  readonly body: VotingBody;
  /** The cluster, folded; "" for the council. */
  readonly group: string;
  readonly results: readonly VoteResult[];
  /** Counts are there for somebody; else the title was only put to the vote. */
  readonly voted: boolean;
}

/** The votes, in order of appearance, with the results of those who took part. */
export function scopesOf(
  results: readonly VoteResult[],
  candidates: ReadonlyMap<string, Candidate>,
): readonly VoteScope[] {
  const keyed = groupBy(results, ({ title, votes, candidateId }) =>
    [title, votes?.body ?? "council", groupFor(votes, candidates.get(candidateId))].join("\n"),
  );
  return [...keyed.values()].flatMap((members): VoteScope[] => {
    const [first] = members;
    if (first === undefined) return [];
    return [
      {
        title: first.title,
        body: first.votes?.body ?? "council",
        group: groupFor(first.votes, candidates.get(first.candidateId)),
        results: members,
        voted: members.some(({ votes }) => votes !== null && hasVotes(votes)),
      },
    ];
  });
}

/** The vote that decides about a candidate for a title: the council's where it voted, else its cluster's. */
export function decidingScope(
  scopes: readonly VoteScope[],
  title: TitleId,
  candidate: Candidate,
): VoteScope | null {
  const voted = scopes.filter((scope) => scope.title === title && scope.voted);
  const cluster = groupOf(candidate);
  return voted.find(({ body }) => body === "council") ?? voted.find(({ group }) => group === cluster) ?? null;
}

function groupFor(votes: CandidateVotes | null, candidate: Candidate | undefined): string {
  return votes?.body === "cluster" && candidate !== undefined ? groupOf(candidate) : "";
}

export function groupOf({ group }: Pick<Candidate, "group">): string {
  return foldName(group ?? "");
}
