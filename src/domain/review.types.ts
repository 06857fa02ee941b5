import type { Candidate } from "./candidates/candidate";
import type { CriteriaPack } from "./criteria/pack";
import type { Finding } from "./findings/finding";
import type { SheetPlan } from "./plans/plan";
import type { Nomination, Proposal } from "./proposals/proposal";
import type { Standing } from "./standing/standing";
import type { TablesRead } from "./tables/table";

/** One candidate with all that was found about it. */
export interface ReviewedCandidate {
  readonly candidate: Candidate;
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  readonly proposal: Proposal;
}

/** The whole result of the pipeline: what the pane shows, the report prints and the sheets are made of. */
export interface Review extends TablesRead {
  readonly year: number;
  readonly pack: CriteriaPack;
  readonly candidates: readonly ReviewedCandidate[];
  readonly nominations: readonly Nomination[];
  readonly plans: readonly SheetPlan[];
}
