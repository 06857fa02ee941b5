import type { CellRef } from "../../grid/grid";
import type { FieldId, Table } from "../../tables/table";
import type { Candidate } from "../candidate";
import type { Draft } from "../draft";
import { CandidateIndex } from "./whoIs";
import { yearColumns } from "./yearColumns";

/** Fields that say who somebody is, not what they did this year. */
const IDENTITY: ReadonlySet<FieldId> = new Set<FieldId>([
  "ordinal",
  "name",
  "familyName",
  "givenName",
  "honorific",
  "birth",
  "militaryRank",
  "position",
  "unit",
  "group",
  "enlisted",
  "personalId",
  "category",
  "note",
  "other",
]);

/** A table of earlier years and nothing else ("Theo dõi danh hiệu"): it tells of candidates, and may name others too. */
export function tellsOnlyHistory(table: Table): boolean {
  const tells = table.columns.every(({ field }) => IDENTITY.has(field) || field.startsWith("year:"));
  return tells && yearColumns(table).length > 0;
}

/** Rows of such tables by the cell that names the candidate they certainly mean; the others stay rows like any other. */
export interface SettledRows {
  readonly of: ReadonlyMap<CellRef, readonly Draft[]>;
  readonly rows: ReadonlySet<Draft>;
}

export function settleHistoryRows(drafts: readonly Draft[], candidates: readonly Candidate[]): SettledRows {
  const of = new Map<CellRef, Draft[]>();
  const rows = new Set<Draft>();
  const index = new CandidateIndex(candidates);
  for (const draft of drafts) {
    const who = index.whoIs(draft);
    if (who.kind !== "one") continue;
    const known = of.get(who.candidate.source) ?? [];
    // Two rows of one table about one candidate are two people of that name.
    if (known.some(({ table, formerName }) => table === draft.table && formerName === draft.formerName))
      continue;
    of.set(who.candidate.source, [...known, draft]);
    rows.add(draft);
  }
  return { of, rows };
}
