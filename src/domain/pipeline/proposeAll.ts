import { carryOut } from "../council";
import { DEFAULT_COUNCIL, type Council } from "../council/council";
import { decidedByFrom } from "../criteria/decidedBy";
import { appliedDecisions, decisionWarnings } from "../decisions";
import { checkLimits } from "../limits";
import type { LimitFinding } from "../limits/limit";
import { overLimitWarnings } from "../limits/notices";
import { nominate, propose } from "../proposals";
import { sameAchievement } from "../proposals/sameAchievement";
import type { Nomination } from "../proposals/proposal";
import { applyQuotas } from "../quotas";
import type { ReviewedCandidate } from "../review.types";
import { DEFAULT_STANDING, type ReviewSettings } from "../settings";
import { directShare } from "../standing/direct";
import type { Scoring } from "../standing/scoring";
import type { Warning } from "../tables/table";
import type { Judged } from "./judge";
import type { ReadAll } from "./readAll";

/** Who is proposed for what, after quotas and, where one was held, the vote. */
export interface Proposed {
  readonly reviewed: readonly ReviewedCandidate[];
  readonly nominations: readonly Nomination[];
  readonly scoring: Scoring;
  readonly council: Council;
  readonly limits: readonly LimitFinding[];
  readonly warnings: readonly Warning[];
}

/** findings → proposals: by the criteria, then the quotas, then the vote. */
export function proposeAll(all: ReadAll, judged: Judged, settings: ReviewSettings): Proposed {
  const { pack, year, own, read } = all;
  const { scoring } = judged.stood;
  const standing = settings.standing ?? DEFAULT_STANDING;
  const quotas = applyQuotas(byCriteria(all, judged), pack, standing, scoring.classified);
  const decidedBy = { ...decidedByFrom(all.letterhead.texts), ...settings.decidedBy };
  const { council, reviewed, nominations, warnings } = carryOut({
    year,
    reviewed: quotas.reviewed,
    nominations: nominate(quotas.reviewed, pack, decidedBy),
    ownGrids: own,
    recognised: read.recognised,
    settings: settings.council ?? DEFAULT_COUNCIL,
    quotas: quotas.results,
    pack,
    decidedBy,
  });
  const limits = checkLimits(pack, reviewed, nominations);
  return {
    reviewed,
    nominations,
    scoring: {
      ...scoring,
      classified: quotas.classified,
      quotas: quotas.results,
      direct: directShare(reviewed),
    },
    council,
    limits,
    warnings: [
      ...decisionWarnings(reviewed),
      ...warnings,
      ...sameAchievement(reviewed),
      ...overLimitWarnings(limits),
    ],
  };
}

function byCriteria(
  { pack, kept }: ReadAll,
  { candidates, stood, found }: Judged,
): readonly ReviewedCandidate[] {
  return candidates.flatMap((candidate, index): readonly ReviewedCandidate[] => {
    const standing = stood.standings[index];
    if (!standing) return [];
    const findings = found.byCandidate.get(candidate.id) ?? [];
    const made = found.decisions.get(candidate.id) ?? [];
    const proposal = propose(candidate, findings, pack, made);
    return [{ candidate, findings, standing, proposal, decisions: appliedDecisions(made, findings, kept) }];
  });
}
