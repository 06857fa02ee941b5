import type { CriteriaPack, Criterion } from "../criteria/pack";
import type { Grid } from "../grid/grid";
import type { SheetPlan } from "../plans/plan";
import type { Warning } from "../tables/table";

/** The unit's own rules as their sheet "Tiêu chí" states them, and each row that could not be understood. */
export interface OwnCriteria {
  readonly criteria: readonly Criterion[];
  readonly warnings: readonly Warning[];
}

/** Reads our sheets of kind "criteria" back; other grids are passed over. */
export function readOwnCriteria(_grids: readonly Grid[]): OwnCriteria {
  return { criteria: [], warnings: [] };
}

/** The sheet "Tiêu chí", empty but for its header, a guide and the choices of each column. */
export function planOwnCriteria(_pack: CriteriaPack): SheetPlan | null {
  return null;
}
