import type { FieldId, RowKind, SkipReason, TableSubject } from "./table";

/** What staff say a row is, and what it must be recognised as for that to count. */
export interface ToldRow {
  readonly was: RowKind;
  readonly kind: RowKind;
}

/** What staff say about one table, by 1-based sheet columns and rows. */
export interface Told {
  readonly subject: TableSubject | null;
  readonly fields: ReadonlyMap<number, FieldId>;
  readonly rows: ReadonlyMap<number, ToldRow>;
  /** Reads the table even where it names nobody or says nothing of them. */
  readonly keep: boolean;
}

export const NOTHING_TOLD: Told = { subject: null, fields: new Map(), rows: new Map(), keep: false };

/** What a row is once staff were heard: their word counts where the row is still what it was. */
export function heard(told: ToldRow | undefined, recognised: SkipReason | null): SkipReason | null {
  if (told === undefined || told.was !== (recognised ?? "entry")) return recognised;
  return told.kind === "entry" ? null : told.kind;
}
