import type { Candidate } from "./candidate";
import type { Draft } from "./draft";
import type { FromRows } from "./history";
import type { CalledNow } from "./history/renames";
import { joinPeople, type JoinedPerson } from "./joinPeople";
import { joinUnits, unitLookup, type Conflict, type JoinedUnit } from "./joinUnits";

/** Candidates with the rows each was made of, and what was noticed while joining. */
export interface Joined {
  readonly made: readonly FromRows[];
  readonly units: readonly JoinedUnit[];
  readonly people: readonly JoinedPerson[];
  readonly conflicts: readonly Conflict[];
}

/** Joins the rows about the same unit or person, and numbers the candidates in order of appearance. */
export function joinDrafts(drafts: readonly Draft[], calledNow: CalledNow): Joined {
  const { units, conflicts } = joinUnits(drafts.filter((draft) => draft.subject === "unit"));
  const listed = unitLookup(units);
  const joined = joinPeople(
    drafts.filter((draft) => draft.subject === "person"),
    // A sheet may still bear a unit's former name.
    (text) => listed(text) ?? listed(calledNow(text) ?? text),
  );
  const unitsOut = units.map((unit) => ({ ...unit, subject: "unit" as const, unit: null }));
  const peopleOut = joined.people.map((person) => ({ ...person, subject: "person" as const }));
  const order = new Map(drafts.map((draft, index) => [draft, index]));
  const first = ({ drafts: [draft] }: { readonly drafts: readonly Draft[] }) =>
    draft ? (order.get(draft) ?? 0) : 0;
  const inOrder = [...unitsOut, ...peopleOut].sort((a, b) => first(a) - first(b));
  const next = { unit: 0, person: 0 };
  const made = inOrder.flatMap(({ drafts: rows, subject, name, unit, group, facts }): FromRows[] => {
    const [draft] = rows;
    if (draft === undefined) return [];
    next[subject] += 1;
    const candidate: Candidate = {
      id: `${subject === "unit" ? "u" : "p"}${next[subject]}`,
      subject,
      name,
      unit,
      group,
      source: draft.source,
      facts,
      history: [],
      periods: rows.flatMap((row) => row.periods ?? []),
      rows: rows.map(({ table, source }) => ({ table, row: source.row })),
    };
    return [{ candidate, drafts: rows }];
  });
  return { made, units, people: joined.people, conflicts: [...conflicts, ...joined.conflicts] };
}
