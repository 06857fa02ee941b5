import type { Bloc } from "../blocs/bloc";
import type { Classified } from "../classes/scheme";
import type { RolledUp } from "../periods/period";
import type { QuotaResult } from "../quotas/quota";
import type { ScoreSheet } from "../scores/scoreSheet";
import type { Fraction } from "../phrases/numbers";

/** All between the points and the proposals, so that each number of the standing can be followed to its cells. */
export interface Scoring {
  readonly sheets: readonly ScoreSheet[];
  /** By candidate; empty where the workbook keeps no periods. */
  readonly rolledUp: readonly RolledUp[];
  readonly classified: readonly Classified[];
  readonly blocs: readonly Bloc[];
  readonly quotas: readonly QuotaResult[];
  /** Of the people proposed, those who are no leaders; null where nothing says who leads. */
  readonly direct: Fraction | null;
}

/** What a review without score sheets, periods or quotas has. */
export const NO_SCORING: Scoring = {
  sheets: [],
  rolledUp: [],
  classified: [],
  blocs: [],
  quotas: [],
  direct: null,
};
