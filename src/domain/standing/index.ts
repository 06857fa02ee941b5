import type { Candidate } from "../candidates/candidate";
import { classify } from "../classes";
import type { Classified } from "../classes/scheme";
import { rollUp, yearTotal } from "../periods";
import type { RolledUp } from "../periods/period";
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
  { year, settings }: StandingBasis,
): Stood {
  const { rolledUp, warnings: periodWarnings } = rollUp(candidates, { year, settings });
  const byId = new Map(rolledUp.map((rolled) => [rolled.candidateId, rolled]));
  const totals = new Map<string, Total>(
    candidates.map((candidate) => [
      candidate.id,
      yearTotal(ownTotal(candidate), byId.get(candidate.id), settings.rollUp, settings.total),
    ]),
  );
  const totalOf = (candidate: Candidate): Total => totals.get(candidate.id) ?? ownTotal(candidate);
  const standings = rankAll(candidates, settings.ranking, totalOf);
  const classified = [
    ...classify(candidates, totalOf, settings.scheme),
    ...classesOfPeriods(rolledUp, settings),
  ];
  return {
    standings,
    scoring: { ...NO_SCORING, rolledUp, classified },
    warnings: [...periodWarnings, ...unrankedWarnings(candidates, standings)],
  };
}

/** Class rules over periods give the class of the year where no scheme of points does. */
function classesOfPeriods(
  rolledUp: readonly RolledUp[],
  { scheme, rollUp: chosen }: StandingSettings,
): readonly Classified[] {
  if (scheme !== null || chosen?.kind !== "classRules") return [];
  return rolledUp.map(({ candidateId, className }) => ({
    candidateId,
    className,
    byPoints: null,
    cappedBy: null,
    points: null,
  }));
}
