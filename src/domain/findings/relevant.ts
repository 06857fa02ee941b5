import type { Check, Criterion } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { Decision } from "../settings";
import type { Finding } from "./finding";

/** What a check needs the workbook to tell beside the yearly row: earlier years, or columns of its own. */
type Needs = "history" | "columns" | null;

/** A rule's check and what was found on it. */
export interface Answered {
  readonly check: Check;
  readonly finding: Finding;
}

/** Whether checking a title beside the yearly ones can be spared: a chain, where no earlier year is told. */
export function isSpared(
  title: TitleId,
  criteria: readonly Criterion[],
  hasHistory: boolean,
  decisions: readonly Decision[],
): boolean {
  if (hasHistory || !criteria.some(({ check }) => needsOf(check) === "history")) return false;
  return !decisions.some((each) => isAbout(each, title, (id) => criteria.some((one) => one.id === id)));
}

function isAbout(decision: Decision, title: TitleId, isOfTitle: (criterion: string) => boolean): boolean {
  return decision.kind === "exclude" ? decision.title === title : isOfTitle(decision.criterion);
}

/**
 * Whether the workbook says anything of a title beside the yearly ones. A chain is of interest where earlier years
 * are told, a flag where targets or votes are; a plain scoring sheet would only be flooded with "chưa đủ dữ liệu".
 * What people decided about the title is always shown.
 */
export function isRelevant(
  title: TitleId,
  answered: readonly Answered[],
  hasHistory: boolean,
  decisions: readonly Decision[],
): boolean {
  const ids = new Set(answered.map(({ finding }) => finding.criterion));
  if (decisions.some((each) => isAbout(each, title, (id) => ids.has(id)))) return true;
  const needs = answered.map(({ check }) => needsOf(check));
  if (needs.includes("history")) return hasHistory;
  const telling = answered.filter((_, index) => !needs.includes("columns") || needs[index] === "columns");
  return telling.some(({ finding }) => finding.cells.length > 0);
}

function needsOf(check: Check): Needs {
  switch (check.kind) {
    case "streak":
    case "holdsTitle":
      return "history";
    case "targets":
    case "columnNumber":
    case "columnText":
    case "noneOf":
    case "votesAtLeast":
      return "columns";
    case "allOf":
    case "anyOf": {
      const parts = check.parts.map(needsOf);
      return parts.includes("history") ? "history" : parts.includes("columns") ? "columns" : null;
    }
    default:
      return null;
  }
}
