import type { TitleId } from "../criteria/title";
import type { Level, PackStatus } from "../criteria/pack";
import type { Outcome } from "../findings/finding";
import type { RegistrationRow } from "../registration/registration";
import type { TargetStage, TargetState } from "../targets/target";
import type { YearRecord } from "../candidates/candidate";

/** One part of a finding: what it asked, what was found, where; parts may have parts. */
export interface ReportPart {
  readonly outcome: Outcome;
  readonly required: string;
  readonly actual: string;
  readonly reason: string | null;
  readonly cells: readonly string[];
  readonly parts: readonly ReportPart[];
}

/** What one cell says of one year. */
export interface ReportYear {
  readonly year: number;
  readonly kind: YearRecord["kind"];
  readonly titles: readonly TitleId[];
  readonly rating: string | null;
  readonly text: string;
  readonly cell: string;
}

/** A decision of people that was applied: `criterion` for a waiver, `title` for an exclusion. */
export interface ReportDecision {
  readonly kind: "waive" | "exclude";
  readonly criterion?: string;
  readonly title?: TitleId;
  readonly reason: string;
  /** Where it stands in the workbook; null for one that came with the settings. */
  readonly cell: string | null;
  /** What is found today where people decided on something else; null where nothing changed. */
  readonly changedSince: string | null;
}

/** Exact counts, never a rounded share. */
export interface ReportShare {
  readonly of: number;
  readonly count: number;
}

export interface ReportTarget {
  readonly name: string;
  readonly unit: string | null;
  readonly group: string | null;
  readonly goal: string;
  readonly required: string;
  readonly actual: string;
  readonly state: TargetState;
  readonly stage: TargetStage;
  readonly gap: string | null;
  readonly cells: readonly string[];
}

export interface ReportRegistration {
  readonly rows: readonly ReportRegistrationRow[];
  /** Units that signed out of all units; null where nothing is said of it. */
  readonly pledgedUnits: ReportShare | null;
}

export interface ReportRegistrationRow {
  readonly candidate: string;
  readonly registered: TitleId | null;
  readonly registeredText: string;
  readonly reached: TitleId | null;
  readonly state: RegistrationRow["state"];
  readonly pledged: boolean | null;
  readonly cells: readonly string[];
}

export interface ReportLimit {
  readonly limit: string;
  readonly title: TitleId;
  /** The unit's or bloc's name; null for the whole workbook. */
  readonly place: string | null;
  readonly outcome: "within" | "over" | "cannotTell";
  readonly holders: number;
  readonly required: string;
  readonly actual: string;
  readonly basis: string;
  readonly cells: readonly string[];
}

/** One node of why: title → rules → facts → cells. */
export interface ReportExplanation {
  readonly kind: "title" | "rule" | "fact";
  readonly text: string;
  readonly outcome: Outcome;
  readonly title?: TitleId;
  readonly criterion?: string;
  readonly basis?: string;
  readonly level?: Level;
  readonly status?: PackStatus;
  readonly cells?: readonly string[];
  readonly children: readonly ReportExplanation[];
}
