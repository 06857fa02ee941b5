import type { Candidate } from "../candidates/candidate";
import type { TitleId } from "../criteria/title";
import type { ReviewSettings } from "../settings";
import type { Standing } from "../standing/standing";
import type { TargetResult } from "../targets/target";
import type { Finding } from "./finding";
import type { Roster } from "./roster";

/** All that a check may look at: the candidate, the people listed for it, what was found so far, the settings. */
export interface CheckContext {
  readonly candidate: Candidate;
  /** The people listed for a unit; null for people, and where nobody is listed. */
  readonly roster: Roster | null;
  /** The candidate's findings for the titles below, by title. */
  readonly found: ReadonlyMap<TitleId, readonly Finding[]>;
  /** Titles from which people excluded the candidate this year; absent: none. */
  readonly excludedFrom?: ReadonlySet<TitleId>;
  readonly settings: ReviewSettings;
  readonly around: Surroundings;
}

/** What the workbook says beside the candidate itself. */
export interface Surroundings {
  /** The emulation year. */
  readonly year: number;
  readonly candidates: readonly Candidate[];
  /** By candidate id. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly targets: readonly TargetResult[];
}
