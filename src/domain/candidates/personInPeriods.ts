import { groupBy } from "../groupBy";
import { periodKey } from "../periods/naming";
import { tablePeriod } from "../periods/tablePeriod";
import type { Table } from "../tables/table";
import { foldName } from "../text";
import type { Draft } from "./draft";
import { birthYear } from "./names/personName";
import { unitKey } from "./names/unitName";

/** A row of a person with the unit it belongs to. */
interface PersonRow {
  readonly draft: Draft;
  readonly unit: string | null;
}

/**
 * What makes a person the same on the sheets of single periods of one file: name and unit, where no period
 * of the file names them twice and no two of the rows give different years of birth or numbers. A roster of the year joins nobody.
 * @returns the identity of each row that has one
 */
export function personInPeriods(rows: readonly PersonRow[]): ReadonlyMap<Draft, string> {
  const named = rows.flatMap(({ draft, unit }) =>
    unit === null || tablePeriod(draft.table) === null
      ? []
      : [{ draft, key: `period ${draft.source.file}\n${foldName(draft.name)}\n${unitKey(unit)}` }],
  );
  const found = new Map<Draft, string>();
  for (const [key, same] of groupBy(named, (row) => row.key)) {
    const drafts = same.map(({ draft }) => draft);
    const periods = new Set(drafts.map(({ table }) => periodOfTable(table)));
    // Two tables of one month may be of officers and of soldiers.
    if (periods.size !== drafts.length || differ(drafts)) continue;
    for (const draft of drafts) found.set(draft, key);
  }
  return found;
}

function periodOfTable(table: Table): string {
  const named = tablePeriod(table);
  return named === null ? "" : `${periodKey(named.period)} ${named.year ?? ""}`;
}

/** Two of them give years of birth, or numbers, that are not the same. */
function differ(drafts: readonly Draft[]): boolean {
  const births = drafts.flatMap(({ facts: { birth } }) =>
    birth?.kind === "known" ? [birthYear(birth.value)] : [],
  );
  const numbers = drafts.flatMap(({ facts: { personalId } }) =>
    personalId?.kind === "known" ? [personalId.value.replace(/\s/g, "").replace(/^0+/, "")] : [],
  );
  return new Set(births).size > 1 || new Set(numbers).size > 1;
}
