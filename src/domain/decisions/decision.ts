import type { CellRef } from "../grid/grid";
import type { Decision } from "../settings";

/** A decision as it applies to one candidate today. */
export interface AppliedDecision {
  readonly decision: Decision;
  /** Where it stands in our sheet of decisions; null for one that came with the settings. */
  readonly cell: CellRef | null;
  /** What is found today where people decided on something else; null where nothing changed. */
  readonly nowSeen: string | null;
}
