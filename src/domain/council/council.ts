import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { Citation, Confirmation, PackStatus, VoteBase } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { CellRef } from "../grid/grid";
import type { Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";

/** From how many votes on a title passes. Nothing unconfirmed is a default: staff choose one, and it is kept in the workbook. */
export interface VoteRule {
  readonly id: string;
  readonly name: Bilingual;
  /** Titles the text speaks of; empty: any. */
  readonly titles: readonly TitleId[];
  /** Exact fraction "0.9", "2/3". */
  readonly value: string;
  /** More than, not from. */
  readonly strict: boolean;
  readonly of: VoteBase;
  /** The meeting is valid with this share of its members present; null: the text asks none. */
  readonly quorum: string | null;
  readonly ballot: "secret" | "open" | "either";
  readonly citation: Citation;
  readonly status: PackStatus;
  readonly confirmed: Confirmation;
}

/** Who votes: the cluster first, then the council. */
export type VotingBody = "cluster" | "council";

/** The lines of a tally (biên bản kiểm phiếu) that are the same for everybody on a list. */
export interface TallyCounts {
  readonly members: Reading<Big> | undefined;
  readonly present: Reading<Big> | undefined;
  readonly absentWritten: Reading<Big> | undefined;
  readonly absentSilent: Reading<Big> | undefined;
  readonly issued: Reading<Big> | undefined;
  readonly returned: Reading<Big> | undefined;
  readonly valid: Reading<Big> | undefined;
  readonly invalid: Reading<Big> | undefined;
}

/** The votes on one candidate for one title. */
export interface CandidateVotes {
  readonly candidateId: string;
  readonly title: TitleId;
  readonly for: Reading<Big> | undefined;
  readonly against: Reading<Big> | undefined;
  /** Votes for a lower title instead (hạ danh hiệu), and which. */
  readonly lower: Reading<Big> | undefined;
  /** The lower title the row names; unreadable where its words are no one title. */
  readonly lowerTo?: Reading<TitleId>;
  /** A typed share, kept apart from counts: a rounded 91% proves nothing near 90%. */
  readonly typedShare: Reading<Big> | undefined;
  /** What its label says the typed share is out of; absent: it does not say. */
  readonly shareOf?: VoteBase;
  /** One per member marked x, where the sheet keeps a column for each; null otherwise. */
  readonly marks: {
    readonly for: number;
    readonly members: number;
    readonly cells: readonly CellRef[];
  } | null;
  readonly counts: TallyCounts;
  readonly body: VotingBody;
  readonly cells: readonly CellRef[];
}

export type VoteOutcome =
  | { readonly kind: "passed"; readonly share: Fraction }
  /** Lacks so many votes to pass; null where only a typed share tells, so that votes cannot be counted. */
  | { readonly kind: "failed"; readonly share: Fraction; readonly lacking: number | null }
  /** The council gives a lower title instead. */
  | { readonly kind: "lowered"; readonly to: TitleId; readonly reason: Bilingual }
  /** Shares the votes of the last place with others: a run-off decides. */
  | { readonly kind: "tiedForLast"; readonly with: readonly string[] }
  | { readonly kind: "noQuorum"; readonly present: Big; readonly needed: Big }
  /** Counts that cannot be: for and against more than valid, valid more than returned, … */
  | { readonly kind: "impossible" }
  /** Counts are there, the rule has not been chosen. */
  | { readonly kind: "ruleNotChosen" }
  /** On the list now, but not when the vote was taken. */
  | { readonly kind: "addedAfterVote" }
  /** Counts are missing or unreadable for what the rule is out of. */
  | { readonly kind: "cannotTell" }
  | { readonly kind: "notVoted" };

export interface VoteResult {
  readonly candidateId: string;
  readonly title: TitleId;
  readonly outcome: VoteOutcome;
  readonly rule: VoteRule | null;
  readonly votes: CandidateVotes | null;
  /** In words, for lists and minutes: "17/19 (89,47%), thiếu 1 phiếu". */
  readonly actual: Bilingual;
  readonly problems: readonly Bilingual[];
  readonly cells: readonly CellRef[];
}

/** Where a title's list stands on its way. */
export type Stage = "proposed" | "putToVote" | "voted" | "nominated";

export interface ListStage {
  readonly title: TitleId;
  readonly stage: Stage;
}

/** Facts a responsible office has not confirmed yet. */
export interface Unconfirmed {
  readonly office: string;
  readonly columns: readonly string[];
  readonly candidateIds: readonly string[];
  readonly cells: readonly CellRef[];
}

/** An award of the year beside the yearly titles, from the staff's ledger (khen đột xuất, chuyên đề, niên hạn …). */
export interface LedgerAward {
  readonly candidateId: string | null;
  readonly name: string;
  readonly kind: "regular" | "sudden" | "thematic" | "contribution" | "longService" | "foreign" | null;
  readonly title: TitleId | null;
  readonly text: string;
  /** What it was given for: the same achievement is not rewarded twice (article 5.2.c). */
  readonly achievement: string;
  readonly cell: CellRef;
}

export interface Council {
  readonly results: readonly VoteResult[];
  readonly stages: readonly ListStage[];
  readonly unconfirmed: readonly Unconfirmed[];
  readonly ledger: readonly LedgerAward[];
}

/** What staff choose about votes and levels; kept in the workbook, without names of candidates. */
export interface CouncilSettings {
  /** Id of a shipped rule, or the unit's own; absent: not chosen yet. */
  readonly rules: Readonly<Partial<Record<TitleId, string | OwnVoteRule>>>;
  /** The council's name on ballots and minutes; "" until staff give it. */
  readonly councilName: string;
  /** Flags a cluster elects; 1 unless staff say otherwise. */
  readonly flagsPerCluster: number;
  /** Which office answers for which columns (labels or facts). */
  readonly offices: readonly { readonly office: string; readonly columns: readonly string[] }[];
}

/** A threshold the unit gives itself, with its ground. */
export interface OwnVoteRule {
  readonly value: string;
  readonly strict: boolean;
  readonly of: VoteBase;
  readonly quorum: string | null;
  readonly ballot: "secret" | "open" | "either";
  readonly basis: string;
}

export const DEFAULT_COUNCIL: CouncilSettings = {
  rules: {},
  councilName: "",
  flagsPerCluster: 1,
  offices: [],
};

export const NO_COUNCIL: Council = { results: [], stages: [], unconfirmed: [], ledger: [] };
