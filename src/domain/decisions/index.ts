import type { Finding } from "../findings/finding";
import type { AppliedDecision } from "./decision";
import type { CellRef, Grid } from "../grid/grid";
import type { SheetPlan } from "../plans/plan";
import type { Decision } from "../settings";
import type { Warning } from "../tables/table";

/** One row of the sheet of decisions. */
export interface KeptDecision {
  readonly decision: Decision;
  readonly cell: CellRef;
}

export interface DecisionsRead {
  readonly kept: readonly KeptDecision[];
  readonly warnings: readonly Warning[];
}

/** Reads our sheets of kind "decisions" back; a row that cannot be understood is told with its cell. */
export function readDecisions(_grids: readonly Grid[]): DecisionsRead {
  return { kept: [], warnings: [] };
}

/** The sheet of decisions with these rows, in their order. */
export function planDecisions(_decisions: readonly Decision[]): SheetPlan | null {
  return null;
}

/** The decisions made about one candidate, with what has changed under them since. */
export function appliedDecisions(
  made: readonly Decision[],
  _findings: readonly Finding[],
  { kept }: DecisionsRead,
): readonly AppliedDecision[] {
  return made.map((decision) => ({
    decision,
    cell: kept.find((each) => each.decision === decision)?.cell ?? null,
    nowSeen: null,
  }));
}
