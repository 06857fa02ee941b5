import type { TableCorrection } from "./corrections/correction";
import type { RememberedShape } from "./corrections/memory";
import type { CriteriaPack, Denominator } from "./criteria/pack";
import type { TitleId } from "./criteria/title";
import type { CellRef } from "./grid/grid";
import type { CouncilSettings } from "./council/council";
import type { ClassScheme } from "./classes/scheme";
import type { RollUp } from "./periods/period";
import type { Quota, Rounding } from "./quotas/quota";
import type { RankingSettings } from "./standing/standing";

/**
 * A decision of people about one candidate; the reason is required and shown wherever it applies. `cell`: where it
 * stands on our sheet of decisions.
 */
export type Decision =
  | {
      readonly kind: "waive";
      readonly subject: "unit" | "person";
      readonly name: string;
      readonly unit: string | null;
      readonly criterion: string;
      readonly reason: string;
      readonly seen?: SeenFacts;
      readonly cell?: CellRef;
    }
  | {
      readonly kind: "exclude";
      readonly subject: "unit" | "person";
      readonly name: string;
      readonly unit: string | null;
      readonly title: TitleId;
      readonly reason: string;
      readonly seen?: SeenFacts;
      readonly cell?: CellRef;
    };

/** What people had before them when they decided, in words, so that a later change of it is told. */
export interface SeenFacts {
  /** The findings' `actual` in Vietnamese, as the decision sheet keeps it. */
  readonly text: string;
  /** "2025-11-18". */
  readonly on: string;
}

/**
 * What an empty cell means in a column where staff write only exceptions.
 * "unknown" until staff say otherwise: what the workbook does not say is never a pass.
 */
export type BlankMeaning = "unknown" | "none";

/** All that steers a review beside the workbook itself. */
export interface ReviewSettings {
  /** The emulation year; null: read from the workbook's titles, else the year of `today`. */
  readonly year: number | null;
  /** Today's date as "2025-11-18", given by the caller: the domain has no clock. */
  readonly today: string;
  /** Id of a shipped criteria pack; null: the pack in force in the review year. */
  readonly criteriaId: string | null;
  /** Packs beside the shipped ones, which `criteriaId` may name (a file given to the review command). */
  readonly ownPacks?: readonly CriteriaPack[];
  readonly blanks: {
    readonly discipline: BlankMeaning;
    readonly initiative: BlankMeaning;
    /** An empty cell in a column of an earlier year. */
    readonly history?: BlankMeaning;
  };
  readonly decisions: readonly Decision[];
  /** The body that decides each title; what is absent is filled from the levels data or left open. */
  /** What shares are out of where a rule leaves it open; null or absent: what the sheet's own share is out of. */
  readonly denominator?: Denominator | null;
  /** Another value for a rule, tried or chosen by staff: criterion id → exact decimal, "0.65". */
  readonly thresholds?: Readonly<Record<string, string>>;
  /** Units that were renamed or merged: what they were called → what they are called now. */
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  /** How points become a standing; absent: by total, 1,2,2,4, no bands, no quotas, no roll-up chosen. */
  readonly standing?: StandingSettings;
  /** What staff choose about votes; absent: nothing chosen. */
  readonly council?: CouncilSettings;
  readonly decidedBy: Readonly<Partial<Record<TitleId, string>>>;
  /** What staff corrected about the tables of this workbook. */
  readonly corrections?: readonly TableCorrection[];
  /** How tables of these shapes were read in earlier workbooks; for one without corrections of its own. */
  readonly memory?: readonly RememberedShape[];
  /** Where no table could be read but something looks like one, gives that instead of failing with `noTable`. */
  readonly showsUnread?: boolean;
}

/** What staff choose about points, classes and quotas. Nothing unconfirmed is chosen for them. */
export interface StandingSettings {
  readonly ranking: RankingSettings;
  /** Which total ranks where the printed one and the one from its parts differ. */
  readonly total: "printed" | "recomputed";
  /** How recomputed points are rounded; null: not at all. */
  readonly rounding: { readonly decimals: number; readonly mode: Rounding } | null;
  readonly rollUp: RollUp | null;
  readonly scheme: ClassScheme | null;
  readonly quotas: readonly Quota[];
  /** Other weights for scoring criteria, by label, tried or chosen: exact decimals. */
  readonly weights: Readonly<Record<string, string>>;
  /** The aim for people who are no leaders among those proposed (hướng về cơ sở), fraction "0.6"; null: none set. */
  readonly directShareAim: string | null;
  /** First and last day of the emulation year, "2024-11-16"; null: the calendar year. */
  readonly yearFrom: string | null;
  readonly yearTo: string | null;
}

export const DEFAULT_STANDING: StandingSettings = {
  ranking: { method: "1224", tieBreaks: [] },
  total: "printed",
  rounding: null,
  rollUp: null,
  scheme: null,
  quotas: [],
  weights: {},
  directShareAim: null,
  yearFrom: null,
  yearTo: null,
};
