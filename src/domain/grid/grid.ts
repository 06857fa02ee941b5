/** A rectangle of cells; rows and columns are 1-based sheet positions, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Where one cell stands: which workbook file, which sheet, 1-based row and column. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell's stored value as Excel gives it: an empty cell is "", an error is its text ("#N/A"). */
export type RawValue = string | number | boolean;

/**
 * One sheet as read: dense arrays over `range` (index 0 is `range.firstRow` / `range.firstColumn`),
 * plus what Excel knows beside the values. Nothing is interpreted here.
 */
export interface Grid {
  readonly file: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly values: readonly (readonly RawValue[])[];
  /** The text Excel shows ("70%", "18/11/2025"). */
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The font name of each cell: the evidence for TCVN3 (`.Vn*`) and VNI (`VNI-*`). */
  readonly fontNames: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  /** 1-based sheet rows and columns that are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** One of our own sheets that staff fill in and we read back; absent for the staff's sheets. */
  readonly ours?: OwnSheetKind;
}

/** Our sheets that are read back: the unit's own criteria, people's decisions, the tally of votes. */
export type OwnSheetKind = "criteria" | "decisions" | "tally";
