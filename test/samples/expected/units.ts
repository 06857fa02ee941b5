/**
 * The right reading of the sample workbooks, worked out by hand from the sheets and the law
 * (Luật 06/2022/QH15, articles 23, 24, 27, 28); README.md says why for each unit.
 * Nothing here is computed by the product or by the generator.
 */
export type Outcome = "met" | "notMet" | "cannotTell";

/** The criteria of articles 27 and 28 that a unit does not meet, by the ids of the criteria pack. */
export type UnitCriterion =
  | "DVQT/task-rating"
  | "DVQT/completed-share"
  | "DVQT/advanced-share"
  | "DVQT/emulation-count"
  | "DVTT/task-rating"
  | "DVTT/advanced-share"
  | "DVTT/discipline";

export interface ExpectedUnit {
  /** 1-based sheet row of the unit. */
  readonly row: number;
  readonly name: string;
  readonly strength: number;
  /** Exact decimal. */
  readonly total: string;
  /** Place in its bloc by exact totals: 1, 2, 3, 3, 5. */
  readonly rank: number;
  readonly tied: boolean;
  /** Members with CSTT or higher; CSTĐCS holders are among them. */
  readonly advanced: number;
  readonly emulation: number;
  readonly DVQT: Outcome;
  readonly DVTT: Outcome;
  readonly proposed: "DVQT" | "DVTT" | null;
  readonly notMet: readonly UnitCriterion[];
  readonly cannotTell: readonly UnitCriterion[];
}

export interface ExpectedRosterUnit extends ExpectedUnit {
  /** The unit as the roster's section row writes it, without its Roman number. */
  readonly rosterName: string;
  /** 1-based sheet rows of its people in the roster. */
  readonly people: readonly [first: number, last: number];
  /** Roster rows proposed for CSTĐCS; nobody else meets it. */
  readonly CSTDCS: readonly number[];
  /** Roster rows that do not meet CSTT. All others meet it, save `ROSTER.cannotTell`. */
  readonly notCSTT: readonly number[];
}

/** What most units share: ĐVQT proposed, ĐVTT proposed, nothing proposed because a criterion is not met. */
export const QT = { DVQT: "met", proposed: "DVQT", cannotTell: [] } as const;
export const TT = { DVQT: "notMet", DVTT: "met", proposed: "DVTT", cannotTell: [] } as const;
export const NONE = { DVQT: "notMet", proposed: null, cannotTell: [] } as const;
