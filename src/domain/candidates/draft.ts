import type { CellRef } from "../grid/grid";
import type { Table } from "../tables/table";
import type { PeriodScore } from "../periods/period";
import type { Subject } from "./candidate";
import type { FactsInProgress } from "./facts/readFacts";

/** One row read as somebody, before rows about the same subject are joined. */
export interface Draft {
  readonly subject: Subject;
  readonly name: string;
  /** The unit's name as written here, where staff say it was renamed or merged since. */
  readonly formerName?: string;
  /** What the unit column says, "" where it is empty or absent. */
  readonly unitText: string;
  readonly groupText: string;
  /** Section headings above, outermost first. */
  readonly sections: readonly string[];
  readonly source: CellRef;
  readonly table: Table;
  readonly facts: FactsInProgress;
  /** What the row says of single periods; absent where it says nothing of any. */
  readonly periods?: readonly PeriodScore[];
}
