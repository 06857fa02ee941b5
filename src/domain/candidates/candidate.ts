import type Big from "big.js";
import type { CellRef } from "../grid/grid";
import type { TitleId } from "../criteria/title";
import type { PeriodScore } from "../periods/period";
import type { Table } from "../tables/table";
import type { Limits } from "../text/limits";

export type Subject = "unit" | "person";

/**
 * Which family of titles somebody belongs to: "chiến sĩ" titles for soldiers, standing militia and defence workers,
 * officials and employees (article 24.2), "lao động" titles for contract workers, factories and enterprises (24.1).
 */
export type ObjectClass = "soldier" | "defenceCivil" | "labour";

/** Task ratings in rising order (KHTNV < HTNV < HTTNV < HTXSNV). */
export const TASK_RATINGS = ["notCompleted", "completed", "good", "excellent"] as const;
export type TaskRating = (typeof TASK_RATINGS)[number];

/** Forms of discipline in rising order, so that "từ cảnh cáo trở lên" can be computed. */
export const DISCIPLINE_DEGREES = [
  "reprimand", // khiển trách
  "warning", // cảnh cáo
  "salaryReduction", // hạ bậc lương
  "demotionOfPost", // giáng chức
  "removalFromPost", // cách chức
  "demotionOfRank", // giáng cấp bậc quân hàm
  "strippedOfRank", // tước danh hiệu quân nhân, tước quân hàm
] as const;
export type DisciplineDegree = (typeof DISCIPLINE_DEGREES)[number];

/** What a discipline cell says: nobody, or the heaviest form it names with how many were counted. */
export type Discipline =
  | { readonly kind: "none" }
  /** `degree` is null where the cell counts people but names no form ("2"). */
  | { readonly kind: "some"; readonly degree: DisciplineDegree | null; readonly count: number };

/** What an initiative cell says: none, or one (initiative, research, mưu trí sáng tạo) with its text. */
export type Initiative = { readonly kind: "none" } | { readonly kind: "some"; readonly text: string };

/**
 * One reading of one cell.
 * `blank`: the column is there, the cell is empty. `unreadable`: there is text we do not understand.
 * A fact that is missing altogether (no column) is an absent key in `Facts`.
 */
export type Reading<T> =
  | { readonly kind: "known"; readonly value: T; readonly cell: CellRef; readonly text: string }
  | { readonly kind: "blank"; readonly cell: CellRef }
  | {
      readonly kind: "unreadable";
      readonly cell: CellRef;
      readonly text: string;
      /** What the text says of a number all the same: "trên 15". */
      readonly limits?: Limits;
    };

/** The values behind each fact. Points and counts are exact decimals; shares are fractions 0..1. */
export interface FactValues {
  readonly ordinal: string;
  readonly birth: string;
  readonly militaryRank: string;
  readonly position: string;
  readonly enlisted: string;
  readonly personalId: string;
  readonly category: string;
  readonly note: string;
  readonly strength: Big;
  readonly total: Big;
  readonly standing: Big;
  readonly taskRating: TaskRating;
  readonly completedShare: Big;
  readonly completedCount: Big;
  readonly advancedCount: Big;
  readonly advancedShare: Big;
  readonly emulationCount: Big;
  readonly discipline: Discipline;
  readonly initiative: Initiative;
  readonly registeredTitle: string;
  readonly proposedTitle: string;
  /** The title already decided for the year, as written. */
  readonly title: string;
  readonly members: Big;
  readonly votesIssued: Big;
  readonly votesReturned: Big;
  readonly votesValid: Big;
  readonly votesFor: Big;
  readonly votesShare: Big;
  /** Stated by a category, a rank or a group heading; absent: nothing says so. */
  readonly objectClass: ObjectClass;
  /** Quân số có mặt; số được xét. */
  readonly present: Big;
  readonly considered: Big;
  readonly testPassedShare: Big;
  readonly testGoodShare: Big;
  readonly serviceMonths: Big;
  readonly absenceDays: Big;
  /** What is noted of studying, moving units, being under investigation. */
  readonly study: string;
  readonly transfer: string;
  readonly investigation: string;
  /** Whether the pledge (giao ước) was signed. */
  readonly pledged: boolean;
  readonly selfScore: Big;
  readonly clusterScore: Big;
  readonly finalScore: Big;
  readonly bonus: Big;
  readonly penalty: Big;
  /** What caps the class whatever the points (khống chế mức xếp loại, điểm liệt). */
  readonly classCap: string;
}
export type FactId = keyof FactValues;
export type Facts = { readonly [K in FactId]?: Reading<FactValues[K]> };

/** What one cell of a history says about one year. Several cells may speak of the same year. */
export interface YearRecord {
  readonly year: number;
  readonly cell: CellRef;
  readonly text: string;
  /**
   * `held`: at least one title, rating or initiative; `none`: says there was none; `blank`: the column is there, the cell is
   * empty; `ambiguous`: `titles` are what it may mean (CSTĐTQ); `unreadable`: text that is no title we know.
   */
  readonly kind: "held" | "none" | "blank" | "ambiguous" | "unreadable";
  readonly titles: readonly TitleId[];
  readonly rating: TaskRating | null;
  /** Null where nothing is said of one, "" where there was none. */
  readonly initiative: string | null;
  /** "Số QĐ, ngày" where the workbook gives it. */
  readonly decision: string | null;
  /** From a list with one row per award: such a list says what there was, never what there was not. */
  readonly listed?: true;
  /** "15/01/2024": the year is only that of a decision of January to March, which usually is for the year before. */
  readonly dated?: string;
  /** The name the unit bore where this is written, if staff say it was renamed or merged since. */
  readonly under?: string;
}

/** A row that speaks of a candidate: to look up a column by its label. */
export interface RowOf {
  readonly table: Table;
  readonly row: number;
}

/** A unit or person put to the check, with every fact the workbook gives and the cell it came from. */
export interface Candidate {
  /** "u1", "p12": in order of appearance; stable for one reading of one workbook. */
  readonly id: string;
  readonly subject: Subject;
  /** Composed Unicode, single spaces, no numbering. */
  readonly name: string;
  /** A person's unit; null for units and where the workbook does not say. */
  readonly unit: string | null;
  /** The bloc (khối, cụm) in which it is ranked; for people it may be the same text as `unit`. */
  readonly group: string | null;
  /** The file whose bloc it is, where several units' files name a bloc alike; absent: one bloc over all files. */
  readonly groupFile?: string;
  /** The cell of the name. */
  readonly source: CellRef;
  readonly facts: Facts;
  /** Earlier years, the latest first; empty where the workbook tells nothing of them. */
  readonly history: readonly YearRecord[];
  /** What the sheets of single periods (months, quarters, campaigns) say; empty without such sheets. */
  readonly periods: readonly PeriodScore[];
  /** Every row that was joined into this candidate, the one of `source` first. */
  readonly rows: readonly RowOf[];
}
