import type { StoredSettings, WrittenSheet, SkippedSheet } from "../../excel/port";
import type { Review } from "../../domain/review.types";
import type { Trial } from "./trial";
import {
  FIRST_NARROWING,
  recognisedAt,
  resultOf,
  ROWS_AT_ONCE,
  type CheckState,
  type Failure,
  type ListsState,
  type Narrowing,
  type Notice,
  type PaneState,
  type Page,
  type Question,
  type Step,
  type Written,
} from "./state";

/** Everything that can happen to the pane. */
export type Action =
  | { readonly kind: "settingsChanged"; readonly settings: StoredSettings }
  | { readonly kind: "checkStarted" }
  | { readonly kind: "workbookRead"; readonly fileName: string }
  | { readonly kind: "checkDone"; readonly review: Review; readonly skippedSheets: readonly SkippedSheet[] }
  | {
      readonly kind: "nothingFound";
      readonly failure: Failure;
      readonly skippedSheets: readonly SkippedSheet[];
    }
  | { readonly kind: "checkFailed"; readonly failure: Failure }
  | { readonly kind: "checkCancelled" }
  | { readonly kind: "workbookChanged" }
  | { readonly kind: "listsStarted" }
  | { readonly kind: "listsWritten"; readonly sheets: readonly WrittenSheet[]; readonly review: Review }
  | { readonly kind: "listsFailed"; readonly failure: Failure }
  | { readonly kind: "stepOpened"; readonly step: Step | null }
  | { readonly kind: "pageOpened"; readonly page: Page }
  | { readonly kind: "narrowed"; readonly by: Partial<Omit<Narrowing, "shown">> }
  | { readonly kind: "moreShown" }
  | { readonly kind: "leftOpen"; readonly fact: Question }
  | { readonly kind: "tried"; readonly trial: Trial | null }
  | { readonly kind: "noticed"; readonly notice: Notice | null };

/** The pane after an action; pure, so that every state can be reached in a test. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case "settingsChanged":
      return { ...state, settings: action.settings };
    case "workbookRead":
      return {
        ...state,
        fileName: action.fileName,
        check: state.check.kind === "working" ? { ...state.check, stage: "judging" } : state.check,
      };
    case "checkStarted":
    case "checkDone":
    case "nothingFound":
    case "checkFailed":
    case "checkCancelled":
    case "workbookChanged":
      return {
        ...state,
        notice: noticeAfter(state, action),
        check: checkAfter(state.check, action),
        page: pageAfter(state, action),
        // What was tried was held against the last result.
        trial: action.kind === "checkDone" || action.kind === "nothingFound" ? null : state.trial,
        lists: action.kind === "checkStarted" ? afterFailure(state) : state.lists,
      };
    case "listsStarted":
      return { ...state, notice: null, lists: { kind: "working", written: writtenOf(state) } };
    case "listsWritten":
      return {
        ...state,
        notice: { kind: "written", sheets: action.sheets.length },
        lists: { kind: "written", written: { sheets: action.sheets, review: action.review } },
      };
    case "listsFailed":
      return {
        ...state,
        lists: { kind: "failed", failure: action.failure, written: writtenOf(state) },
      };
    case "stepOpened":
      return { ...state, openStep: action.step };
    case "pageOpened":
      return { ...state, page: action.page };
    case "narrowed":
      return { ...state, narrowing: { ...state.narrowing, ...action.by, shown: FIRST_NARROWING.shown } };
    case "moreShown":
      return {
        ...state,
        narrowing: { ...state.narrowing, shown: state.narrowing.shown + ROWS_AT_ONCE },
      };
    case "leftOpen":
      return { ...state, leftOpen: [...state.leftOpen, action.fact] };
    case "tried":
      return { ...state, trial: action.trial };
    case "noticed":
      return { ...state, notice: action.notice };
  }
}

type CheckAction = Extract<
  Action,
  {
    kind:
      "checkStarted" | "checkDone" | "nothingFound" | "checkFailed" | "checkCancelled" | "workbookChanged";
  }
>;

function checkAfter(check: CheckState, action: CheckAction): CheckState {
  switch (action.kind) {
    case "checkStarted":
      return { kind: "working", stage: "reading", changed: false, previous: check };
    case "checkDone": {
      const result = { review: action.review, skippedSheets: action.skippedSheets };
      const changed = check.kind === "working" && check.changed;
      return { kind: changed ? "stale" : "found", result };
    }
    case "nothingFound":
      return { kind: "nothing", failure: action.failure, skippedSheets: action.skippedSheets };
    case "checkFailed":
      return { kind: "failed", failure: action.failure, result: resultOf(check) };
    case "checkCancelled":
      return check.kind === "working" ? afterChange(check.previous, check.changed) : check;
    case "workbookChanged":
      return check.kind === "working" ? { ...check, changed: true } : afterChange(check, true);
  }
}

function afterChange(check: CheckState, changed: boolean): CheckState {
  return changed && check.kind === "found" ? { ...check, kind: "stale" } : check;
}

/** An open candidate or table stays open only where the new result has the same one under its id. */
function pageAfter({ page, check }: PaneState, action: CheckAction): Page {
  if (page.kind === "table" && (action.kind === "checkDone" || action.kind === "nothingFound")) {
    const found = action.kind === "checkDone" && recognisedAt(action.review, page.table) !== undefined;
    return found ? page : { kind: "steps" };
  }
  if (page.kind !== "candidate" || (action.kind !== "checkDone" && action.kind !== "nothingFound"))
    return page;
  const nameIn = (review: Review | undefined): string | undefined =>
    review?.candidates.find(({ candidate }) => candidate.id === page.candidateId)?.candidate.name;
  const name = action.kind === "checkDone" ? nameIn(action.review) : undefined;
  const same = name !== undefined && name === nameIn(resultOf(check)?.review);
  return same ? page : { kind: "steps" };
}

/** A change of the workbook leaves what was being said; anything else about the check replaces it. */
function noticeAfter(state: PaneState, action: CheckAction): Notice | null {
  if (action.kind === "workbookChanged") return state.notice;
  return action.kind === "checkCancelled" ? { kind: "cancelled" } : null;
}

/** A new attempt takes the last failure off the pane. */
function afterFailure(state: PaneState): ListsState {
  if (state.lists.kind !== "failed") return state.lists;
  return state.lists.written === null
    ? { kind: "notYet" }
    : { kind: "written", written: state.lists.written };
}

function writtenOf({ lists }: PaneState): Written | null {
  return lists.kind === "notYet" ? null : lists.written;
}
