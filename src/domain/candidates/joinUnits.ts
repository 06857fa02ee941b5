import { isBlocText } from "../tables/rows/rowWords";
import type { Candidate, FactId, Facts } from "./candidate";
import type { Draft } from "./draft";
import { mergeFacts } from "./facts/readFacts";
import { cleanUnitName, sameUnit, unitKey } from "./names/unitName";

/** A unit gathered from all tables that name it. */
export interface JoinedUnit {
  readonly drafts: readonly Draft[];
  readonly name: string;
  readonly group: string | null;
  readonly facts: Facts;
}

/** Two tables that say different things of one unit. */
export interface Conflict {
  readonly name: string;
  readonly fact: FactId;
  readonly facts: readonly [Facts, Facts];
}

/** Joins the rows that name the same unit in different tables; rows of one table stay apart. */
export function joinUnits(drafts: readonly Draft[]): {
  readonly units: readonly JoinedUnit[];
  readonly conflicts: readonly Conflict[];
} {
  const byKey = new Map<string, JoinedUnit[]>();
  const units: JoinedUnit[] = [];
  const conflicts: Conflict[] = [];
  for (const draft of drafts) {
    const alike = byKey.get(unitKey(draft.name)) ?? [];
    const index = alike.findIndex(
      (unit) => sameUnit(unit.name, draft.name) && unit.drafts.every((one) => !isAnother(one, draft)),
    );
    const known = alike[index];
    if (known === undefined) {
      const unit = { drafts: [draft], name: draft.name, group: groupOf(draft), facts: draft.facts };
      byKey.set(unitKey(draft.name), [...alike, unit]);
      units.push(unit);
      continue;
    }
    const joined = together(known, draft, conflicts);
    alike[index] = joined;
    units[units.indexOf(known)] = joined;
  }
  return { units, conflicts };
}

/** Rows of one table are different units, but for what staff say was merged into one. */
function isAnother(one: Draft, other: Draft): boolean {
  return one.table === other.table && one.formerName === other.formerName;
}

/** A row under a former name tells of earlier years; the unit's facts are those under its own name. */
function together(known: JoinedUnit, draft: Draft, conflicts: Conflict[]): JoinedUnit {
  const group = known.group ?? groupOf(draft);
  const hasOwn = known.drafts.some(({ formerName }) => formerName === undefined);
  if (draft.formerName !== undefined && hasOwn) return { ...known, drafts: [...known.drafts, draft], group };
  if (draft.formerName === undefined && !hasOwn)
    return {
      drafts: [draft, ...known.drafts],
      name: draft.name,
      group: groupOf(draft) ?? known.group,
      facts: draft.facts,
    };
  conflicts.push(...conflictsOf(known, draft.facts));
  return {
    drafts: [...known.drafts, draft],
    name: known.name,
    group,
    facts: mergeFacts(known.facts, draft.facts),
  };
}

/** The bloc a unit is ranked in: its own column, else the innermost bloc heading, else the innermost heading. */
function groupOf(draft: Draft): string | null {
  if (draft.groupText !== "") return draft.groupText;
  const headings = [...draft.sections].reverse().map(cleanUnitName);
  return headings.find(isBlocText) ?? headings[0] ?? null;
}

/** Numbering and remarks differ from table to table and mean nothing; every other difference is told. */
const NOT_COMPARED: ReadonlySet<FactId> = new Set<FactId>(["ordinal", "note", "standing"]);

export function conflictsOf(
  known: { readonly name: string; readonly facts: Facts },
  facts: Facts,
): Conflict[] {
  return (Object.keys(facts) as FactId[]).flatMap((fact) => {
    const [mine, theirs] = [known.facts[fact], facts[fact]];
    if (NOT_COMPARED.has(fact) || mine?.kind !== "known" || theirs?.kind !== "known") return [];
    const same = JSON.stringify(mine.value) === JSON.stringify(theirs.value);
    return same ? [] : [{ name: known.name, fact, facts: [known.facts, facts] as const }];
  });
}

/** The unit a text names among those known, by its exact name; null where it names none of them. */
export function unitLookup(units: readonly JoinedUnit[]): (text: string) => Candidate["unit"] {
  const byKey = new Map<string, string[]>();
  for (const { name } of units) byKey.set(unitKey(name), [...(byKey.get(unitKey(name)) ?? []), name]);
  const found = new Map<string, string | null>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const name = (byKey.get(unitKey(text)) ?? []).find((candidate) => sameUnit(candidate, text)) ?? null;
    found.set(text, name);
    return name;
  };
}
