import type { Candidate } from "../candidates/candidate";
import type { DecidedBy } from "../criteria/decidedBy";
import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { refAddress } from "../grid/address";
import type { CellRef, Grid } from "../grid/grid";
import { nominate } from "../proposals";
import type { Nomination, Proposal } from "../proposals/proposal";
import type { QuotaResult } from "../quotas/quota";
import type { Standing } from "../standing/standing";
import type { RecognisedTable, Warning } from "../tables/table";
import { afterVote } from "./afterVote";
import type { CandidateVotes, Council, CouncilSettings, VoteResult } from "./council";
import { hasVotes, judgeVotes, outcomeText } from "./judge";
import { settleLastPlaces } from "./lastPlace";
import { readLedger } from "./ledger";
import { unconfirmedBy } from "./offices";
import { readColumnVotes } from "./read/columns";
import { readTallies } from "./read/tally";
import { ruleFor } from "./rules";
import { decidingScope, scopesOf, type VoteScope } from "./scopes";
import { stagesOf } from "./stages";

/** A reviewed candidate, as far as the vote asks. */
interface Voted {
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly proposal: Proposal;
}

export interface CouncilInput<T extends Voted> {
  readonly year: number;
  readonly reviewed: readonly T[];
  /** The lists as proposed by the checks. */
  readonly nominations: readonly Nomination[];
  /** Our own sheets; the tallies among them are read. */
  readonly ownGrids: readonly Grid[];
  readonly recognised: readonly RecognisedTable[];
  readonly settings: CouncilSettings;
  readonly quotas: readonly QuotaResult[];
  readonly pack: CriteriaPack;
  readonly decidedBy: DecidedBy;
}

export interface CarriedOut<T extends Voted> {
  readonly council: Council;
  /** With the proposals as they stand after the vote, each with the reason where it fell. */
  readonly reviewed: readonly T[];
  readonly nominations: readonly Nomination[];
  readonly warnings: readonly Warning[];
}

/**
 * Carries the lists through the vote: reads what was voted, judges it by the rules staff chose, and leaves on the
 * lists those who passed and those the council gave a lower title. A title without a vote, or without a chosen rule,
 * keeps its list as the checks proposed it.
 */
export function carryOut<T extends Voted>(input: CouncilInput<T>): CarriedOut<T> {
  const { reviewed, nominations, settings, pack, decidedBy } = input;
  const candidates = new Map(reviewed.map(({ candidate }) => [candidate.id, candidate]));
  const columns = readColumnVotes(reviewed);
  const tallies = readTallies(input.ownGrids, [...candidates.values()]);
  const judged = merged(tallies.votes, columns.votes).map((votes) => judge(votes, settings));
  const scopes = scopesOf(judged, candidates).map((scope): VoteScope => ({
    ...scope,
    results: settleLastPlaces(
      { ...scope, results: scope.voted ? scope.results.map(blankAmongVoted) : scope.results },
      candidates,
      settings.flagsPerCluster,
      input.quotas,
    ),
  }));
  const added = nominations.flatMap(({ title, candidateIds }) =>
    candidateIds.flatMap((id) => addedAfter(title, candidates.get(id), scopes, settings) ?? []),
  );
  const results = [...scopes.flatMap((each) => each.results), ...added];
  const after = reviewed.map((each) => ({ ...each, proposal: decided(each, results, scopes) }));
  const changed = after.some(({ proposal }, index) => proposal !== reviewed[index]?.proposal);
  // Until a rule is chosen the staff's vote columns are only kept, and ask nothing of anybody.
  const unclear = Object.keys(settings.rules).length > 0 ? untitled(columns.untitled) : [];
  const ledger = readLedger(input.recognised, reviewed, input.year);
  return {
    council: {
      results,
      stages: stagesOf(nominations, scopes, results, candidates),
      unconfirmed: unconfirmedBy(reviewed, nominations, settings.offices),
      ledger: ledger.awards,
    },
    reviewed: changed ? after : reviewed,
    nominations: changed ? nominate(after, pack, decidedBy) : nominations,
    warnings: [...tallies.warnings, ...unclear, ...ledger.warnings],
  };
}

function judge(votes: CandidateVotes, settings: CouncilSettings): VoteResult {
  const { lowerTo } = votes;
  const lower = lowerTo?.kind === "known" ? ruleFor(lowerTo.value, settings) : null;
  return judgeVotes(votes, ruleFor(votes.title, settings), lower);
}

/** One vote per candidate, title and body: the tally with counts, else the staff's columns, else the empty tally. */
function merged(
  tallies: readonly CandidateVotes[],
  columns: readonly CandidateVotes[],
): readonly CandidateVotes[] {
  const found = new Map<string, CandidateVotes>();
  for (const votes of [...tallies, ...columns]) {
    const key = [votes.candidateId, votes.title, votes.body].join("\n");
    const known = found.get(key);
    if (known === undefined || (!hasVotes(known) && hasVotes(votes))) found.set(key, votes);
  }
  return [...found.values()];
}

/** Others of the list have counts: an empty row is missing data, not a vote to come. */
function blankAmongVoted(result: VoteResult): VoteResult {
  if (result.outcome.kind !== "notVoted") return result;
  const outcome = { kind: "cannotTell" } as const;
  const problem = { vi: "chưa ghi số phiếu", en: "no votes are written" };
  return { ...result, outcome, actual: outcomeText(outcome, result.rule), problems: [problem] };
}

function addedAfter(
  title: TitleId,
  candidate: Candidate | undefined,
  scopes: readonly VoteScope[],
  settings: CouncilSettings,
): VoteResult | null {
  const scope = candidate === undefined ? null : decidingScope(scopes, title, candidate);
  if (candidate === undefined || scope === null) return null;
  if (scope.results.some(({ candidateId }) => candidateId === candidate.id)) return null;
  const outcome = { kind: "addedAfterVote" } as const;
  const rule = ruleFor(title, settings);
  const actual = outcomeText(outcome, rule);
  return {
    candidateId: candidate.id,
    title,
    outcome,
    rule,
    votes: null,
    actual,
    problems: [],
    cells: [candidate.source],
  };
}

/** The proposal after every vote that decides about one of its titles. */
function decided(
  { candidate, proposal }: Voted,
  results: readonly VoteResult[],
  scopes: readonly VoteScope[],
): Proposal {
  const titles = [...proposal.further, ...(proposal.proposed === null ? [] : [proposal.proposed])];
  return titles.reduce((now, title) => {
    const scope = decidingScope(scopes, title, candidate);
    const result = results.find(
      (each) =>
        each.candidateId === candidate.id &&
        each.title === title &&
        (each.votes === null || each.votes.body === scope?.body),
    );
    return scope === null || result === undefined ? now : afterVote(now, result);
  }, proposal);
}

function untitled(cells: readonly CellRef[]): readonly Warning[] {
  if (cells.length === 0) return [];
  return [
    {
      code: "votesOfWhichTitle",
      message: {
        vi: `Có số phiếu của ${cells.length} ô nhưng không rõ bầu cho danh hiệu nào; ghi tên danh hiệu ở tiêu đề danh sách hoặc cột “Danh hiệu đề nghị”.`,
        en: `${cells.length} cells hold votes without saying for which title; name it in the list's heading or a column “Danh hiệu đề nghị”.`,
      },
      cells: cells.map(refAddress),
    },
  ];
}
