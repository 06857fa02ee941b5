import type { FieldId, RowKind, TableSubject } from "../tables/table";

/**
 * Which table of a workbook is meant. The signature is a checksum of its labels as recognised without any
 * correction, years left out: a file of next year with the same labels has the same.
 */
export interface TableIdentity {
  readonly sheet: string;
  /** 1-based among the tables of its sheet, left to right, then top to bottom. */
  readonly ordinal: number;
  readonly signature: string;
}

/** What staff say a column means. */
export interface ColumnCorrection {
  /** 1-based sheet column, and a checksum of its label then: a column that moved is found again by it. */
  readonly column: number;
  readonly label: number;
  readonly field: FieldId;
}

/** What staff say a row is. */
export interface RowCorrection {
  /** Rows below the last header row: 1 is the first. */
  readonly offset: number;
  /** What it was recognised as then, and one byte of checksum: enough to see a change, too little to tell a name. */
  readonly was: RowKind;
  readonly mark: number;
  readonly kind: RowKind;
}

/**
 * What staff corrected about one table. Positions, choices and checksums only: no text of any cell, so that
 * nothing personal is kept even where a person's row was taken for a header.
 */
export interface TableCorrection extends TableIdentity {
  /** true: left out; false: read although recognition would pass it over; null: as recognised. */
  readonly ignored: boolean | null;
  readonly subject: TableSubject | null;
  /** Header rows counted from the first one recognised (0): the table may move down its sheet. */
  readonly headerRows: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
}

/** A correction of a table without any choice in it. */
export function noCorrection({ sheet, ordinal, signature }: TableIdentity): TableCorrection {
  return { sheet, ordinal, signature, ignored: null, subject: null, headerRows: null, columns: [], rows: [] };
}

export function saysNothing({ ignored, subject, headerRows, columns, rows }: TableCorrection): boolean {
  return (
    ignored === null && subject === null && headerRows === null && columns.length === 0 && rows.length === 0
  );
}
