import type { Table, Warning } from "../tables/table";
import type { Candidate } from "./candidate";
import { ambiguities } from "./ambiguities";
import { datesAmongCodes } from "./codeDates";
import { doubts } from "./doubts";
import type { Draft } from "./draft";
import { joinPeople } from "./joinPeople";
import { joinUnits, unitLookup, type JoinedUnit } from "./joinUnits";
import { sameUnit, unitKey } from "./names/unitName";
import { ColumnNotes, conflictWarning, repeatedUnitWarning } from "./notices";
import { readDrafts } from "./readDrafts";

export { sameUnit } from "./names/unitName";

export interface CandidatesRead {
  readonly candidates: readonly Candidate[];
  readonly warnings: readonly Warning[];
}

/**
 * Turns the rows of all tables into candidates: one per unit or person, with every fact the workbook states and
 * the cell it came from. Units named alike in several tables are one; people only where number, or name with
 * year of birth and unit, agree. In order of appearance.
 */
export function collectCandidates(tables: readonly Table[]): CandidatesRead {
  const notes = new ColumnNotes();
  const drafts = tables.flatMap((table) => readDrafts(table, notes));
  const { units, conflicts } = joinUnits(drafts.filter((draft) => draft.subject === "unit"));
  const joined = joinPeople(
    drafts.filter((draft) => draft.subject === "person"),
    unitLookup(units),
  );
  const unitsOut = units.map((unit) => ({ ...unit, subject: "unit" as const, unit: null }));
  const peopleOut = joined.people.map((person) => ({ ...person, subject: "person" as const }));
  const order = new Map(drafts.map((draft, index) => [draft, index]));
  const first = ({ drafts: [draft] }: { readonly drafts: readonly Draft[] }) =>
    draft ? (order.get(draft) ?? 0) : 0;
  const inOrder = [...unitsOut, ...peopleOut].sort((a, b) => first(a) - first(b));
  const next = { unit: 0, person: 0 };
  const candidates = inOrder.flatMap(({ drafts, subject, name, unit, group, facts }): Candidate[] => {
    const [draft] = drafts;
    if (draft === undefined) return [];
    next[subject] += 1;
    return [
      {
        id: `${subject === "unit" ? "u" : "p"}${next[subject]}`,
        subject,
        name,
        unit,
        group,
        source: draft.source,
        facts,
        history: [],
        periods: [],
        rows: drafts.map(({ table, source }) => ({ table, row: source.row })),
      },
    ];
  });
  const warnings = [
    ...notes.warnings(),
    ...datesAmongCodes(tables),
    ...[...conflicts, ...joined.conflicts].map(conflictWarning),
    ...repeatedUnits(units),
    ...ambiguities(tables, drafts),
    ...doubts(units, joined.people),
  ];
  return { candidates, warnings };
}

function repeatedUnits(units: readonly JoinedUnit[]): Warning[] {
  const byKey = new Map<string, JoinedUnit[]>();
  for (const unit of units) byKey.set(unitKey(unit.name), [...(byKey.get(unitKey(unit.name)) ?? []), unit]);
  return [...byKey.values()].flatMap((alike) => {
    const [first] = alike;
    const same = alike.filter((unit) => first !== undefined && sameUnit(unit.name, first.name));
    const cells = same.flatMap(({ drafts: [draft] }) => (draft ? [draft.source] : []));
    return first !== undefined && same.length > 1 ? [repeatedUnitWarning(first.name, cells)] : [];
  });
}
