/** What a row below the header is, by form alone. */
export type RowRole = "data" | "derived" | "group" | "numbering" | "blank" | "other";

/** A stretch of columns, 1-based sheet positions, both ends included. */
export interface Band {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A table found by its form: where its labels stand, how far it reaches, what each of its rows is. */
export interface Region {
  readonly band: Band;
  /** 1-based sheet rows of the labels, top to bottom. */
  readonly headerRows: readonly number[];
  /** The last row that may belong to the table: the next table's title or header begins after it. */
  readonly lastRow: number;
  /** The role of each row after the header, in order; rows from the first header row + 1 to `lastRow`. */
  readonly roles: readonly { readonly row: number; readonly role: RowRole }[];
}

/** The first and last row of a role in a region; null where there is none. */
export function extentOf(
  region: Region,
  role: RowRole,
): { readonly first: number; readonly last: number } | null {
  const rows = region.roles.filter((entry) => entry.role === role).map((entry) => entry.row);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return first === undefined || last === undefined ? null : { first, last };
}
