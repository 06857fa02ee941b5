import { readBlocs } from "../blocs";
import type { Candidate } from "../candidates/candidate";
import { classify } from "../classes";
import type { Classified } from "../classes/scheme";
import { rollUp, yearTotal } from "../periods";
import type { RolledUp } from "../periods/period";
import { readScores, totalsOf, withSheetPeriods } from "../scores";
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
  recognised: readonly RecognisedTable[],
  { year, settings }: StandingBasis,
): Stood {
  const scores = readScores(recognised, settings);
  const scored = totalsOf(candidates, scores.sheets, settings);
  const inPeriods = withSheetPeriods(candidates, scores.sheets, settings);
  const { rolledUp, warnings: periodWarnings } = rollUp(inPeriods.candidates, { year, settings });
  const byId = new Map(rolledUp.map((rolled) => [rolled.candidateId, rolled]));
  const totals = new Map<string, Total>(
    candidates.map((candidate) => [
      candidate.id,
      yearTotal(
        scored.get(candidate.id) ?? ownTotal(candidate),
        byId.get(candidate.id),
        settings.rollUp,
        settings.total,
      ),
    ]),
  );
  const totalOf = (candidate: Candidate): Total => totals.get(candidate.id) ?? ownTotal(candidate);
  const maxOf = ({ id }: Candidate) => {
    const total = scored.get(id);
    return total?.kind === "known" ? total.max : null;
  };
  const standings = rankAll(candidates, settings.ranking, totalOf);
  const classified = [
    ...classify(candidates, totalOf, settings.scheme, maxOf),
    ...classesOfPeriods(rolledUp, settings),
  ];
  const blocs = readBlocs(recognised, candidates, year);
  return {
    standings,
    scoring: { ...NO_SCORING, sheets: scores.sheets, rolledUp, classified, blocs },
    warnings: [
      ...scores.warnings,
      ...inPeriods.warnings,
      ...periodWarnings,
      ...unrankedWarnings(candidates, standings),
    ],
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
