import type { Candidate } from "../candidates/candidate";
import { TITLE_IDS, type TitleId } from "../criteria/title";
import type { Nomination } from "../proposals/proposal";
import type { ListStage, Stage, VoteOutcome, VoteResult } from "./council";
import { decidingScope, type VoteScope } from "./scopes";

const SETTLED: readonly VoteOutcome["kind"][] = ["passed", "failed", "lowered"];

/**
 * Where each title's list stands: proposed → put to the vote (a tally without counts) → voted → nominated, once what
 * came of the vote is settled for everybody who was on the list.
 */
export function stagesOf(
  nominations: readonly Nomination[],
  scopes: readonly VoteScope[],
  results: readonly VoteResult[],
  candidates: ReadonlyMap<string, Candidate>,
): readonly ListStage[] {
  const listed = nominations.map(({ title }) => title);
  const titles = [
    ...new Set([...listed, ...TITLE_IDS.filter((id) => scopes.some(({ title }) => title === id))]),
  ];
  return titles.map((title) => ({ title, stage: stageOf(title, nominations, scopes, results, candidates) }));
}

function stageOf(
  title: TitleId,
  nominations: readonly Nomination[],
  scopes: readonly VoteScope[],
  results: readonly VoteResult[],
  candidates: ReadonlyMap<string, Candidate>,
): Stage {
  const ofTitle = scopes.filter((scope) => scope.title === title);
  if (ofTitle.length === 0) return "proposed";
  if (!ofTitle.some(({ voted }) => voted)) return "putToVote";
  const onList = nominations
    .filter((each) => each.title === title)
    .flatMap(({ candidateIds }) => candidateIds);
  const settled = onList.every((id) => {
    const candidate = candidates.get(id);
    const scope = candidate === undefined ? null : decidingScope(scopes, title, candidate);
    const result = results.find(
      (each) =>
        each.candidateId === id && each.title === title && (each.votes?.body ?? scope?.body) === scope?.body,
    );
    return scope !== null && result !== undefined && SETTLED.includes(result.outcome.kind);
  });
  return settled ? "nominated" : "voted";
}
