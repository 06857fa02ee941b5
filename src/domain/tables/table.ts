import type { Bilingual } from "../text/bilingual";
import type { Grid } from "../grid/grid";

/** What a column means. The ids are those of the report; `year:2024` is a title held that year. */
export type FieldId =
  | "ordinal"
  | "name"
  | "familyName"
  | "givenName"
  | "honorific"
  | "birth"
  | "militaryRank"
  | "position"
  | "unit"
  | "group"
  | "enlisted"
  | "personalId"
  | "strength"
  | "criterionScore"
  | "selfScore"
  | "clusterScore"
  | "finalScore"
  | "bonus"
  | "penalty"
  | "total"
  | "standing"
  | "taskRating"
  | "completedShare"
  | "completedCount"
  | "advancedCount"
  | "advancedShare"
  | "emulationCount"
  | "discipline"
  | "initiative"
  | "registeredTitle"
  | "proposedTitle"
  | "title"
  | "votesIssued"
  | "votesReturned"
  | "votesValid"
  | "votesFor"
  | "votesShare"
  | "members"
  | "decisionNumber"
  | `year:${number}`
  | "target"
  | "actual"
  | "baseline"
  | "unitOfMeasure"
  | "category"
  | "note"
  | "other";

/** Whom a table lists. A mixed one tells people and collectives apart row by row. */
export type TableSubject = "unit" | "person" | "mixed";

/** Why a row below the header is nobody. */
export type SkipReason = "section" | "numbering" | "total" | "blank" | "signature" | "note" | "example";

export interface SkippedRow {
  readonly row: number;
  readonly why: SkipReason;
}

export interface TableColumn {
  /** 1-based sheet column. */
  readonly column: number;
  /** As written, group label and sub-label joined by " / ", in composed Unicode, line breaks as spaces. */
  readonly label: string;
  readonly field: FieldId;
  /** The label says its numbers are percent ("Tỷ lệ %"): 85 then means 85%. */
  readonly percent: boolean;
}

/** One row that is somebody: its 1-based sheet row and the section headings above it, outermost first. */
export interface TableEntry {
  readonly row: number;
  readonly sections: readonly string[];
}

export interface Table {
  readonly grid: Grid;
  readonly subject: TableSubject;
  /** 1-based sheet rows of the labels (a numbering row 1 2 3 is skipped, not a header). */
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly entries: readonly TableEntry[];
  readonly skippedRows: readonly SkippedRow[];
}

/** What the reader noticed and staff should know: a code, a sentence, the cells it is about. */
export interface Warning {
  readonly code: string;
  readonly message: Bilingual;
  /** Report form: "'Chấm điểm'!M11". */
  readonly cells: readonly string[];
}

export interface TablesRead {
  readonly tables: readonly Table[];
  readonly warnings: readonly Warning[];
}
