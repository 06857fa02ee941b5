import type { CellRange, Grid, OwnSheetKind } from "../grid/grid";

/** What a cell of ours holds. Text is always written as text, never as a formula. */
export type PlanValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "formula"; readonly formula: string; readonly format: string };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

/** How a block of cells looks. Sizes are points; absent means the sheet's default (Times New Roman 13). */
export interface PlanStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly fill?: string;
  readonly color?: string;
  /** Thin lines around every cell of the block. */
  readonly grid?: boolean;
  /** A heavier line below the block: where a quota cuts. */
  readonly ruledBelow?: boolean;
}

export interface PlanBlock {
  readonly range: CellRange;
  readonly style: PlanStyle;
}

/** A cell of ours that leads to the source cell, e.g. `target` "'Chấm điểm'!B11". */
export interface PlanLink {
  readonly row: number;
  readonly column: number;
  readonly target: string;
  readonly tip: string;
}

/** Which sheet of ours this is; kept on the sheet, so that a re-run finds it under any name. */
export type PlanKind =
  | `nomination:${string}`
  | `ballots:${string}`
  | "minutes"
  | "summary"
  | "findings"
  | "targets"
  | "registration"
  | "standing"
  | "periods"
  | OwnSheetKind;

/** A bar chart with, where a quota cuts, a line: each series is one column of numbers beside the names. */
export interface PlanChart {
  readonly title: string;
  readonly names: CellRange;
  readonly bars: { readonly label: string; readonly values: CellRange };
  readonly line: { readonly label: string; readonly values: CellRange } | null;
  /** The cells it covers. */
  readonly place: CellRange;
}

/** One sheet of ours, described whole before a single cell is written. Rows and columns are 1-based. */
export interface SheetPlan {
  readonly kind: PlanKind;
  /** At most 31 characters, none of : \ / ? * [ ] (Excel's limits). */
  readonly name: string;
  readonly orientation: "portrait" | "landscape";
  /** Widths of columns 1, 2, …, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows that need a height of their own, in points. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly cells: readonly PlanCell[];
  readonly blocks: readonly PlanBlock[];
  readonly merges: readonly CellRange[];
  readonly links: readonly PlanLink[];
  /** Header rows repeated on each printed page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly printArea: CellRange;
  /** Rows frozen on screen; 0 for none. */
  readonly frozenRows: number;
  /** Native charts over cells of this sheet. */
  readonly charts?: readonly PlanChart[];
  /** How many units or people it lists. */
  readonly entries: number;
  /**
   * The sheet as it was read, where staff write on it, too: only the cells of `printArea` are written, all else on
   * it stays as staff left it. Nothing is written where the sheet holds something else by now.
   */
  readonly onto?: Pick<Grid, "sheet" | "range" | "values">;
}
