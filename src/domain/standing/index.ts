import type { Candidate } from "../candidates/candidate";
import { classify } from "../classes";
import type { StandingSettings } from "../settings";
import type { RecognisedTable, Warning } from "../tables/table";
import { rankAll } from "./rankAll";
import { NO_SCORING, type Scoring } from "./scoring";
import type { Standing } from "./standing";
import { ownTotal, type Total } from "./total";
import { unrankedWarnings } from "./unrankedWarnings";

export { blocOf } from "./blocOf";
export { rankAll } from "./rankAll";

/** What a standing is made with beside the candidates. */
export interface StandingBasis {
  /** The emulation year. */
  readonly year: number;
  readonly settings: StandingSettings;
}

export interface Stood {
  /** One per candidate, in the candidates' order. */
  readonly standings: readonly Standing[];
  readonly scoring: Scoring;
  readonly warnings: readonly Warning[];
}

/** From points to places: score sheets, periods, classes, blocs, ranks. Quotas come after the findings. */
export function stand(
  candidates: readonly Candidate[],
  _recognised: readonly RecognisedTable[],
  { settings }: StandingBasis,
): Stood {
  const totals = new Map<string, Total>(candidates.map((candidate) => [candidate.id, ownTotal(candidate)]));
  const totalOf = (candidate: Candidate): Total => totals.get(candidate.id) ?? ownTotal(candidate);
  const standings = rankAll(candidates, settings.ranking, totalOf);
  const classified = classify(candidates, totalOf, settings.scheme);
  return {
    standings,
    scoring: { ...NO_SCORING, classified },
    warnings: unrankedWarnings(candidates, standings),
  };
}
