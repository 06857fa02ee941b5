import type { Bilingual } from "../text/bilingual";
import type { TableCorrection, TableIdentity } from "../corrections/correction";
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
  | "present"
  | "considered"
  | "testPassedShare"
  | "testGoodShare"
  | "serviceMonths"
  | "absenceDays"
  | "study"
  | "transfer"
  | "investigation"
  | "pledged"
  /** An event that caps the class (Khống chế mức xếp loại, Điểm liệt). */
  | "classCap"
  /** The name of a target or of a scoring criterion (Chỉ tiêu, Nội dung, Tiêu chí). */
  | "item"
  /** Most points a criterion gives (Điểm chuẩn, Điểm tối đa). */
  | "maxScore"
  /** The year a row speaks of, in a list with one row per award. */
  | "awardYear"
  | "note"
  | "other";

/**
 * What a table is for. `candidates`: units or people, one per row; `targets`: what was to be reached and what was;
 * `awards`: one row per title somebody received in some year; `scores`: scoring criteria down the rows.
 */
export type TableRole = "candidates" | "targets" | "awards" | "scores";

/** Whom a table lists. A mixed one tells people and collectives apart row by row. */
export type TableSubject = "unit" | "person" | "mixed";

/** Why a row below the header is nobody. */
export type SkipReason = "section" | "numbering" | "total" | "blank" | "signature" | "note" | "example";

/** What a row below the header is: somebody, or why it is nobody. */
export type RowKind = "entry" | SkipReason;

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
  /** Why the column was taken for that field, in a few words. */
  readonly evidence: Bilingual;
  /** Other fields it could be, the likeliest first; among them the one it lost to another column. */
  readonly alternatives: readonly FieldId[];
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

/** Why a stretch of cells with a header was not read: nobody named, nothing said of them, or a guide sheet. */
export type PassedOver = "noName" | "nothingSaid" | "guideSheet";

/** A correction that no longer fits the sheet and was not applied. */
export type StaleCorrection =
  | { readonly kind: "table" }
  | { readonly kind: "ignored" }
  | { readonly kind: "subject" }
  | { readonly kind: "headerRows" }
  | { readonly kind: "column"; readonly column: number }
  /** `offset` as it was kept, `row` where that is now. */
  | { readonly kind: "row"; readonly offset: number; readonly row: number };

/** Every table that was found, read or not, with what staff said about it. */
export interface RecognisedTable {
  readonly identity: TableIdentity;
  readonly role: TableRole;
  /** As read, the corrections that still fit applied; one that is left out can be looked at all the same. */
  readonly table: Table;
  /** As recognised without any correction. */
  readonly uncorrected: Table;
  readonly state:
    | { readonly kind: "read" }
    | { readonly kind: "ignored" }
    | { readonly kind: "passedOver"; readonly why: PassedOver };
  /** All that is kept about it, stale parts included; null where it is as recognised. */
  readonly correction: TableCorrection | null;
  readonly stale: readonly StaleCorrection[];
}

export interface TablesRead {
  /** Those that are read and list candidates. */
  readonly tables: readonly Table[];
  readonly recognised: readonly RecognisedTable[];
  /** The corrections in use, remembered ones among them. */
  readonly corrections: readonly TableCorrection[];
  /** They come from an earlier workbook of the same shape. */
  readonly fromMemory: boolean;
  readonly warnings: readonly Warning[];
}
