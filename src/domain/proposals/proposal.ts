import type { Subject } from "../candidates/candidate";
import type { TitleId } from "../criteria/title";

/** Why a candidate is not on a title's list; a closed set, so that every list explains itself. */
export type ExclusionReason =
  | "criterionNotMet"
  | "cannotTell"
  | "higherTitleProposed"
  | "excludedByStaff"
  | "overQuota"
  | "notRanked"
  /** The vote did not carry it. */
  | "voteFailed"
  /** Put to the vote, and what came of it is not settled (a tie, counts that cannot be, put on the list later). */
  | "voteOpen"
  /** The council gives a lower title instead; the note names it. */
  | "voteLowered";

export interface Exclusion {
  readonly title: TitleId;
  readonly reason: ExclusionReason;
  /** The staff's own words, for `excludedByStaff`; the votes in words for those of a vote. */
  readonly note: string | null;
}

export interface Proposal {
  readonly candidateId: string;
  /** Titles whose criteria are all met or waived, highest first. */
  readonly eligible: readonly TitleId[];
  readonly proposed: TitleId | null;
  /** Titles beside the yearly one for which everything is met (chains, flags), highest first. */
  readonly further: readonly TitleId[];
  readonly exclusions: readonly Exclusion[];
}

export interface Nomination {
  readonly title: TitleId;
  /** Whom it lists: a commendation for units and people alike has a list of each. */
  readonly subject: Subject;
  /** The body that decides; "" where it is not known. */
  readonly decidedBy: string;
  readonly candidateIds: readonly string[];
}
