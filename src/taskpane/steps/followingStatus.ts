import type { StepState } from "../parts/StepSection";
import { resultOf, type CheckState } from "../state/state";

/** The state of a step that only shows the check's result: its own work never fails. */
export function followingStatus(check: CheckState): StepState {
  if (resultOf(check) === null) return "notYet";
  const settled = check.kind === "working" ? check.previous : check;
  return settled.kind === "found" ? "done" : "stale";
}
