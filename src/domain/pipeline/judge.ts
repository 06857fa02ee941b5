import { collectCandidates } from "../candidates";
import type { Candidate } from "../candidates/candidate";
import { checkAll, type AllFindings } from "../findings";
import { DEFAULT_STANDING, type ReviewSettings } from "../settings";
import { stand, type Stood } from "../standing";
import { readTargets } from "../targets";
import type { TargetResult } from "../targets/target";
import type { Warning } from "../tables/table";
import type { ReadAll } from "./readAll";

/** Everybody, with the points they stand by and what was found about them. */
export interface Judged {
  readonly candidates: readonly Candidate[];
  readonly stood: Stood;
  readonly targets: readonly TargetResult[];
  readonly found: AllFindings;
  readonly warnings: readonly Warning[];
}

/** tables → candidates → standing → findings, with a pause after each. */
export function* judge(all: ReadAll, settings: ReviewSettings): Generator<undefined, Judged> {
  const { read, awards, scoreSheets, year, pack, kept } = all;
  const { candidates, warnings } = collectCandidates(read.tables, {
    awards,
    renamed: settings.renamed ?? [],
    year,
    scores: scoreSheets,
  });
  yield;
  const stood = stand(candidates, read.recognised, { year, settings: settings.standing ?? DEFAULT_STANDING });
  const targets = readTargets(read.recognised, candidates, { year, today: settings.today });
  const standings = new Map(stood.standings.map((standing) => [standing.candidateId, standing]));
  yield;
  const decisions = [...settings.decisions, ...kept.kept.map(({ decision }) => decision)];
  const around = { year, candidates, standings, targets };
  const found = checkAll(candidates, pack, { ...settings, decisions }, around);
  return { candidates, stood, targets, found, warnings: [...warnings, ...stood.warnings] };
}
