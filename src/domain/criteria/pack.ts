import type { DisciplineDegree, ObjectClass, Subject, TaskRating } from "../candidates/candidate";
import type { Bilingual } from "../text/bilingual";
import type { TitleId } from "./title";

/** What a share or a count is out of: biên chế, quân số có mặt, số được xét. */
export type Denominator = "strength" | "present" | "considered";

/** The shares a workbook states or a list of people gives. */
export type ShareOf =
  | "completed" // hoàn thành nhiệm vụ
  | "advanced" // đạt CSTT (LĐTT) trở lên
  | "testPassed" // kiểm tra đạt yêu cầu
  | "testGood"; // kiểm tra khá, giỏi

/** What a number is held against; `reducedBy` is against the baseline, as a fraction of it. */
export type Comparison = "atLeast" | "above" | "atMost" | "below" | "equals" | "reducedBy";

/** What one year must show to belong to a streak; any one of a streak's tests is enough. */
export type YearTest =
  | { readonly kind: "holds"; readonly title: TitleId }
  | { readonly kind: "rated"; readonly value: TaskRating };

/** How often a title must have been received within the years of a streak. */
export interface WithinStreak {
  readonly titles: readonly TitleId[];
  readonly count: number;
  readonly compare: "atLeast" | "exactly";
}

/** Consecutive years with something in each, as the chains of articles 21, 22, 73 and 74 ask. */
export interface Streak {
  readonly kind: "streak";
  readonly each: readonly YearTest[];
  readonly years: number;
  readonly compare: "atLeast" | "exactly";
  /** Which year is the last of the streak: the review year, the one before, or whichever gives more. */
  readonly ends: "thisYear" | "yearBefore" | "either";
  /** All of these within the streak's years. */
  readonly within: readonly WithinStreak[];
  /** Initiatives within the streak's years, in all; 0 where none is asked. */
  readonly initiatives: number;
  readonly initiativeEachYear: boolean;
  /** Must have been received before (BK bộ before the five years of article 73.1.b). */
  readonly after: readonly TitleId[];
  /** Whoever holds the title already does not get it again. */
  readonly once: boolean;
}

/** How a criterion is checked. Few and general: a new rule is a line of data, a new kind is one small file. */
export type Check =
  /** The task rating stands at `value` or above. */
  | { readonly kind: "taskRatingAtLeast"; readonly value: TaskRating }
  /** A share of the members, exact fraction: `value` "0.7". `of` names the share; without `denominator` the sheet's own, or the settings', counts. */
  | {
      readonly kind: "shareAtLeast";
      readonly of: ShareOf;
      readonly value: string;
      readonly denominator?: Denominator;
    }
  /** At least `value` members hold the title. */
  | { readonly kind: "countAtLeast"; readonly of: "emulation"; readonly value: number }
  /** Nobody was disciplined at `degree` or above. */
  | { readonly kind: "noDisciplineFrom"; readonly degree: DisciplineDegree }
  /** Has an initiative, accepted research or mưu trí sáng tạo, recognised with effect in `scope`. */
  | { readonly kind: "hasInitiative"; readonly scope?: InitiativeScope }
  /** Meets every criterion of one of these titles. */
  | { readonly kind: "meetsTitle"; readonly titles: readonly TitleId[] }
  /** Holds one of these titles already, in any year the workbook tells of. */
  | { readonly kind: "holdsTitle"; readonly titles: readonly TitleId[] }
  | Streak
  /**
   * Stands first to `upTo` in its bloc (dẫn đầu cụm, khối); with `organisedBy` one that the workbook says the Ministry
   * organised (articles 25.1 and 26.1).
   */
  | { readonly kind: "leadsBloc"; readonly upTo: number; readonly organisedBy?: "ministry" }
  /** Its targets (chỉ tiêu) are all met, or all met and at least one exceeded; `name` for a single one. */
  | { readonly kind: "targets"; readonly how: "met" | "exceeded"; readonly name?: string }
  /** The column whose label reads `label`, whatever it is; `baseline` is the label of what it is reduced from. */
  | {
      readonly kind: "columnNumber";
      readonly label: string;
      readonly compare: Comparison;
      /** Exact decimal; a share as a fraction 0..1. */
      readonly value: string;
      readonly share: boolean;
      readonly baseline?: string;
    }
  /** The column says one of `values` (folded before comparing). */
  | { readonly kind: "columnText"; readonly label: string; readonly values: readonly string[] }
  /** "không để xảy ra …": the column says none. */
  | { readonly kind: "noneOf"; readonly label: string }
  /** Has served this many months by the end of the review year. */
  | { readonly kind: "serviceAtLeast"; readonly months: number }
  /** Was absent at most this many working days; maternity leave aside. */
  | { readonly kind: "absenceAtMost"; readonly days: number }
  /** Nothing of the kind is noted about them; where it is, people decide (cannotTell). */
  | { readonly kind: "notNoted"; readonly about: "study" | "transfer" | "investigation" }
  /** Registered this title, or a higher one, at the start of the year. */
  | { readonly kind: "registered" }
  /** The council's vote, exact: `value` "0.9" of `of`; `strict` means more than. */
  | {
      readonly kind: "votesAtLeast";
      readonly value: string;
      readonly strict: boolean;
      readonly of: VoteBase;
    }
  /** Every part holds ("100% đạt yêu cầu, trong đó ít nhất 75% khá, giỏi"). */
  | { readonly kind: "allOf"; readonly parts: readonly Check[] }
  /** At least one of the parts holds. */
  | { readonly kind: "anyOf"; readonly parts: readonly Check[] };

/** How far an initiative's effect reaches: the base, the ministry (the Army), the nation. Rising. */
export const INITIATIVE_SCOPES = ["base", "ministry", "nation"] as const;
export type InitiativeScope = (typeof INITIATIVE_SCOPES)[number];

/** What votes are a share of. `presentAndWritten`: those present and those absent with a written opinion. */
export type VoteBase = "members" | "presentAndWritten" | "issued" | "returned" | "valid";

export interface Citation {
  readonly document: Bilingual;
  readonly article: string;
  /** "" where the source at hand names no clause. */
  readonly clause: string;
  /** Where that clause takes the standard from another point of the same article: "điểm a khoản 1". */
  readonly by?: { readonly clause: string; readonly point: string };
  /** A point of the clause itself: "điểm a khoản 1". */
  readonly point?: string;
  /** A rule of the unit's own: the cell that states it, in place of article and clause (both then ""). */
  readonly own?: string;
}

/** Whether a breach stands in the way of the title, or is only shown. */
export type Level = "required" | "advisory";

export type PackStatus = "inForce" | "expired" | "draft" | "unitsOwn";

/**
 * A rule's case on one side of its edge: cells by the label of their column, as staff write them, and what the
 * check must answer. It runs through the whole pipeline: a sheet of one row (and `others` below it) is reviewed.
 */
export interface Example {
  readonly name: Bilingual;
  readonly row: Readonly<Record<string, string | number>>;
  readonly others?: readonly Readonly<Record<string, string | number>>[];
  /** Rows of a second sheet, by the labels of its columns: a list of targets, of awards. */
  readonly beside?: readonly Readonly<Record<string, string | number>>[];
  /** Staff have said that empty cells mean none. */
  readonly blanks?: "none";
  readonly outcome: "met" | "notMet" | "cannotTell";
}

/** Days "YYYY-MM-DD"; `to` null while it lasts. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** When and how a text was last compared with its source. `on`: a day, or a month "2024-05" where the day is not known. */
export interface Confirmation {
  readonly on: string;
  readonly how: Bilingual;
}

export interface Criterion {
  /** Unique within the pack for any one day: "DVQT/advanced-share". A rule that changed stands once per period. */
  readonly id: string;
  readonly title: TitleId;
  /** Where units and people have the title under different rules (bằng khen); absent: whoever the title is for. */
  readonly subject?: Subject;
  /** Only candidates of these classes are asked; absent: everybody the title is for. */
  readonly classes?: readonly ObjectClass[];
  readonly check: Check;
  readonly level: Level;
  readonly sentence: Bilingual;
  readonly citation: Citation;
  /** Its own dates, status, confirmation, source where they differ from the pack's. */
  readonly inForce?: Period;
  readonly status?: PackStatus;
  readonly confirmed?: Confirmation;
  readonly source?: Bilingual;
  readonly examples: readonly Example[];
}

/** A clause only people can judge ("nội bộ đoàn kết"): shown to the council, never decided by us. */
export interface Judgement {
  readonly title: TitleId;
  /** Where units and people have the title under different rules (bằng khen); absent: whoever the title is for. */
  readonly subject?: Subject;
  /** Another way to the same title than the criteria ask ("đạt một trong các tiêu chuẩn"): enough by itself. */
  readonly otherWay?: true;
  readonly sentence: Bilingual;
  readonly citation: Citation;
}

/** At most so many of a title: a finding about a list, never a silent block. */
export interface TitleLimit {
  readonly id: string;
  readonly title: TitleId;
  readonly atMost:
    | { readonly kind: "count"; readonly value: number }
    /** Exact fraction "0.1" of a base: people of the unit by a denominator, units considered, or holders of titles. */
    | { readonly kind: "share"; readonly value: string; readonly of: Denominator | "units" }
    | { readonly kind: "shareOfTitles"; readonly value: string; readonly titles: readonly TitleId[] };
  readonly per: "unit" | "bloc" | "workbook";
  readonly sentence: Bilingual;
  readonly citation: Citation;
  readonly examples: readonly LimitExample[];
}

/** How many hold the title, out of how many, and whether that keeps within the limit. */
export interface LimitExample {
  readonly holders: number;
  readonly base: number;
  readonly within: boolean;
}

/** A dated set of criteria: the law as data. Dates are "YYYY-MM-DD". */
export interface CriteriaPack {
  readonly id: string;
  readonly name: Bilingual;
  readonly status: PackStatus;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly confirmed: Confirmation;
  /** Where the text was taken from. */
  readonly source: Bilingual;
  /** Yearly titles from highest to lowest for each subject: the first that is met is proposed. */
  readonly ladder: { readonly unit: readonly TitleId[]; readonly person: readonly TitleId[] };
  /**
   * Titles and commendations beside the ladder, highest first (chains, flags): whoever meets them is nominated for
   * them too, without giving up the yearly title.
   */
  readonly further: { readonly unit: readonly TitleId[]; readonly person: readonly TitleId[] };
  readonly criteria: readonly Criterion[];
  readonly judgements: readonly Judgement[];
  readonly limits: readonly TitleLimit[];
}
