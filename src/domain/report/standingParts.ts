import type { TitleId } from "../criteria/title";
import type { ScoreProblem } from "../scores/scoreSheet";
import type { TieBreak, UnrankedReason } from "../standing/standing";
import type { ReportShare } from "./reportParts";

/** A candidate's place beside `rank` and `tied`. */
export interface ReportStanding {
  /** Among all of its subject in the workbook. */
  readonly overall: number | null;
  /** All who share the rank, itself among them; empty where it stands alone. */
  readonly tiedWith: readonly string[];
  /** The key that set it apart from others of equal points. */
  readonly brokenBy: TieBreak | null;
  readonly unranked: UnrankedReason | null;
  readonly scoreCells: readonly string[];
}

/** From points to places: periods, classes, blocs, quotas, and what does not add up. */
export interface ReportScoring {
  readonly rolledUp: readonly ReportRolledUp[];
  readonly classes: readonly ReportClass[];
  readonly blocs: readonly ReportBloc[];
  readonly quotas: readonly ReportQuota[];
  readonly problems: readonly ReportScoreProblem[];
  /** Of the people proposed, those who are no leaders; null where no post is written. */
  readonly direct: ReportShare | null;
}

export interface ReportRolledUp {
  readonly candidate: string;
  readonly periods: readonly {
    readonly period: string;
    readonly total: number | null;
    readonly class: string | null;
    readonly cell: string;
  }[];
  readonly total: number | null;
  readonly class: string | null;
  /** Periods that others have; no total is made without them. */
  readonly missing: readonly string[];
}

export interface ReportClass {
  readonly candidate: string;
  readonly class: string | null;
  /** Before an event held it down. */
  readonly byPoints: string | null;
  readonly cappedBy: { readonly text: string; readonly cell: string } | null;
}

export interface ReportBloc {
  readonly name: string;
  readonly layer: "inside" | "between";
  readonly members: readonly string[];
  readonly head: ReportPost | null;
  readonly deputy: ReportPost | null;
  readonly nextHead: ReportPost | null;
}

export interface ReportPost {
  readonly name: string;
  readonly year: number | null;
  readonly cell: string;
}

/** A quota in one place; `title` or `class` says of what. */
export interface ReportQuota {
  readonly quota: string;
  readonly title?: TitleId;
  readonly class?: string;
  readonly place: string | null;
  readonly allowed: number | null;
  readonly within: readonly string[];
  readonly tiedAtLine: readonly string[];
  readonly justBelow: readonly string[];
  readonly unplaced: readonly string[];
  readonly explained: string;
}

export interface ReportScoreProblem {
  readonly code: ScoreProblem["code"];
  readonly sheet: string;
  readonly unit: string | null;
  readonly message: string;
  readonly cells: readonly string[];
}
