import type { Council } from "./council/council";
import type { Candidate } from "./candidates/candidate";
import type { CriteriaPack } from "./criteria/pack";
import type { Finding } from "./findings/finding";
import type { LimitFinding } from "./limits/limit";
import type { Overlooked } from "./proposals/overlooked";
import type { Registration } from "./registration/registration";
import type { TargetResult } from "./targets/target";
import type { CouncilPapers } from "./plans/council";
import type { SheetPlan } from "./plans/plan";
import type { Nomination, Proposal } from "./proposals/proposal";
import type { Scoring } from "./standing/scoring";
import type { Standing } from "./standing/standing";
import type { AppliedDecision } from "./decisions/decision";
import type { TablesRead } from "./tables/table";

/** One candidate with all that was found about it. */
export interface ReviewedCandidate {
  readonly candidate: Candidate;
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  readonly proposal: Proposal;
  /** People's decisions that were applied to it. */
  readonly decisions: readonly AppliedDecision[];
}

/** The whole result of the pipeline: what the pane shows, the report prints and the sheets are made of. */
export interface Review extends TablesRead {
  readonly year: number;
  readonly pack: CriteriaPack;
  readonly candidates: readonly ReviewedCandidate[];
  readonly nominations: readonly Nomination[];
  readonly scoring: Scoring;
  /** What the votes came to, as far as any were held. */
  readonly council: Council;
  /** What the council's papers are made of; `planTally` makes the sheet that puts the lists to the vote. */
  readonly papers: CouncilPapers;
  /** What the lists hold against the pack's limits. */
  readonly limits: readonly LimitFinding[];
  readonly targets: readonly TargetResult[];
  readonly registration: Registration;
  /** Those who qualify for a title beside the ladder and, as far as the workbook tells, never had it. */
  readonly overlooked: readonly Overlooked[];
  readonly plans: readonly SheetPlan[];
}
