import type { Change, TableIdentity } from "../../domain/corrections";
import type { ErrorCode } from "../../domain/errors";
import type { Review } from "../../domain/review.types";
import type { RecognisedTable } from "../../domain/tables/table";
import {
  DEFAULT_STORED_SETTINGS,
  type SkippedSheet,
  type StoredSettings,
  type WrittenSheet,
} from "../../excel/port";
import type { BlankFact } from "../view/blanks";
import type { Verdict } from "../view/verdict";
import type { Trial } from "./trial";

/** What went wrong, by its code; `about` names the file or sheet. */
export interface Failure {
  readonly code: ErrorCode;
  readonly about: string | null;
}

/** A finished check: the review and what was left unread. */
export interface Checked {
  readonly review: Review;
  readonly skippedSheets: readonly SkippedSheet[];
}

/** What staff are asked in passing. */
export type Question = BlankFact | "rollUp";

/** Where the check stands. An earlier result stays in view while a new one is made or when that fails. */
export type CheckState =
  | { readonly kind: "notYet" }
  | {
      readonly kind: "working";
      readonly stage: "reading" | "judging";
      /** The workbook was changed while the check ran: its result is out of date at once. */
      readonly changed: boolean;
      readonly previous: CheckState;
    }
  | { readonly kind: "found"; readonly result: Checked }
  | { readonly kind: "stale"; readonly result: Checked }
  | { readonly kind: "nothing"; readonly failure: Failure; readonly skippedSheets: readonly SkippedSheet[] }
  | { readonly kind: "failed"; readonly failure: Failure; readonly result: Checked | null };

export interface Written {
  readonly sheets: readonly WrittenSheet[];
  /** The review they were made from. */
  readonly review: Review;
}

/** Where the writing of the lists stands; `written` stays known through later attempts. */
export type ListsState =
  | { readonly kind: "notYet" }
  | { readonly kind: "working"; readonly written: Written | null }
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "failed"; readonly failure: Failure; readonly written: Written | null };

export const STEPS = ["tables", "check", "ranking", "lists"] as const;
export type Step = (typeof STEPS)[number];

/** What fills the pane; `from` is the id of the element that opened it and gets the focus back. */
export type Page =
  | { readonly kind: "steps" }
  | {
      readonly kind: "candidate";
      readonly candidateId: string;
      readonly from: string;
      /** The page it was opened from, to which the way back leads; absent: the steps. */
      readonly under?: Page;
    }
  /** A table by its sheet and place: its labels may change under a correction. */
  | {
      readonly kind: "table";
      readonly table: Pick<TableIdentity, "sheet" | "ordinal">;
      readonly from: string;
    }
  | { readonly kind: PlainPage; readonly from: string; readonly under?: Page };

/** The pages that show one thing of the whole review. */
export type PlainPage =
  | "warnings"
  | "settings"
  | "criteria"
  | "whatIf"
  | "targets"
  | "registration"
  | "overLimits"
  | "further"
  | "standing"
  | "scoreProblems";

/** Where the way back leads. */
export function pageBelow(page: Page): Page {
  return ("under" in page ? page.under : undefined) ?? { kind: "steps" };
}

/** How the list of candidates is narrowed, and how many of its rows are drawn. */
export interface Narrowing {
  readonly query: string;
  readonly verdict: Verdict | "all";
  readonly subject: "unit" | "person" | "all";
  readonly shown: number;
}

/** One thing to tell at the bottom of the pane, beside what the steps' own states say. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "written"; readonly sheets: number }
  | { readonly kind: "nothingToWrite" }
  /** A table was corrected and everything checked again. */
  | { readonly kind: "corrected"; readonly change: Change }
  | { readonly kind: "forgotten" }
  /** A decision of people was kept, or taken back, and everything checked again. */
  | { readonly kind: "decided"; readonly name: string }
  | { readonly kind: "tookBack"; readonly name: string }
  /** The sheet for the unit's own criteria is there, new or from before. */
  | { readonly kind: "criteriaSheet"; readonly sheet: string; readonly made: boolean }
  /** The criteria that were tried are now those of this workbook. */
  | { readonly kind: "adopted" }
  /** A link or a setting failed; the steps are not affected. */
  | { readonly kind: "failed"; readonly failure: Failure };

export interface PaneState {
  readonly settings: StoredSettings;
  /** null until the workbook was read once. */
  readonly fileName: string | null;
  readonly check: CheckState;
  readonly lists: ListsState;
  readonly page: Page;
  readonly openStep: Step | null;
  readonly narrowing: Narrowing;
  readonly notice: Notice | null;
  /** "Chưa rõ" was answered: the question is not asked again in this session. */
  readonly leftOpen: readonly Question[];
  /** Other rules that staff try out; null where none were tried since the last check. */
  readonly trial: Trial | null;
}

/** Rows drawn at first and added by each "Xem thêm": a pane shows about ten at once. */
export const ROWS_AT_ONCE = 50;

export const FIRST_NARROWING: Narrowing = { query: "", verdict: "all", subject: "all", shown: ROWS_AT_ONCE };

export const FIRST_STATE: PaneState = {
  settings: DEFAULT_STORED_SETTINGS,
  fileName: null,
  check: { kind: "notYet" },
  lists: { kind: "notYet" },
  page: { kind: "steps" },
  openStep: "check",
  narrowing: FIRST_NARROWING,
  notice: null,
  leftOpen: [],
  trial: null,
};

/** The result in view, fresh or not; null where there is none. */
export function resultOf(check: CheckState): Checked | null {
  switch (check.kind) {
    case "found":
    case "stale":
    case "failed":
      return check.result;
    case "working":
      return resultOf(check.previous);
    default:
      return null;
  }
}

/** Everything that was read, score sheets and lists of awards too, not only tables with a row for each candidate. */
export function tablesRead({ recognised }: Pick<Review, "recognised">): readonly RecognisedTable[] {
  return recognised.filter(({ state }) => state.kind === "read");
}

/** The table in that place of its sheet. */
export function recognisedAt(
  { recognised }: Review,
  { sheet, ordinal }: Pick<TableIdentity, "sheet" | "ordinal">,
): RecognisedTable | undefined {
  return recognised.find(({ identity }) => identity.sheet === sheet && identity.ordinal === ordinal);
}
