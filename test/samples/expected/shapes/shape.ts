/** The right reading of a small sample, worked out by hand from the sheet; nothing here is computed by the product. */
export interface Shape {
  readonly file: string;
  /** Visible sheets; hidden ones are not read. */
  readonly sheets: readonly string[];
  /** What is hidden by hand or by a filter, over all visible sheets; left out where nothing is. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  readonly tables: readonly ShapeTable[];
  /** How many units and people the whole workbook names. */
  readonly units: number;
  readonly people: number;
  /** Some of them, with every fact listed here exact; facts not listed are not looked at. */
  readonly candidates: readonly ShapeCandidate[];
  /** Warnings that must be there, with just these cells. */
  readonly warnings: readonly ShapeWarning[];
}

export interface ShapeTable {
  readonly sheet: string;
  readonly subject: "unit" | "person" | "mixed";
  /** 1-based sheet rows of the labels. */
  readonly headerRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly entries: number;
  /** Letter, label as shown, field id of the report. */
  readonly columns: readonly (readonly [letter: string, label: string, field: string])[];
  /** "22 total": rows below the header that are nobody, and why. */
  readonly skipped: readonly string[];
}

export interface ShapeCandidate {
  /** "'Danh sach'!B9" */
  readonly cell: string;
  readonly subject: "unit" | "person";
  readonly name: string;
  readonly unit: string | null;
  /** The bloc; left out where it does not matter. */
  readonly group?: string | null;
  /** Text or exact decimal; `null` for an empty cell, "?…" for text nobody can read. */
  readonly facts: Readonly<Record<string, string | null>>;
}

export interface ShapeWarning {
  readonly code: string;
  readonly cells: readonly string[];
}

/** "26 blank" to "29 blank". */
export function rowsOf(first: number, last: number, why: string): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index} ${why}`);
}
