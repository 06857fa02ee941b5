import { isTitleText } from "../tables/fields/valueWords";
import { isBlocText, isSortingText, isUnitLike } from "../tables/rows/rowWords";
import { foldName } from "../text";
import type { Facts } from "./candidate";
import type { Draft } from "./draft";
import { mergeFacts } from "./facts/readFacts";
import { conflictsOf, type Conflict } from "./joinUnits";
import { birthYear } from "./names/personName";
import { cleanUnitName, unitKey } from "./names/unitName";
import { personInPeriods } from "./personInPeriods";

/** A person gathered from all tables that certainly mean the same one. */
export interface JoinedPerson {
  readonly drafts: readonly Draft[];
  readonly name: string;
  readonly unit: string | null;
  readonly group: string | null;
  readonly facts: Facts;
}

/**
 * Joins rows of different tables about one person: the same personal number, or name, year of birth and unit
 * together. A name alone joins nobody: the same full name is common. Only the sheets of single periods of one file
 * ("Tháng 1" … "Tháng 12") are joined by name and unit, where no period names them twice.
 * @param unitNamed the exact name of the unit a text means, null where no table lists it.
 */
export function joinPeople(
  drafts: readonly Draft[],
  unitNamed: (text: string) => string | null,
): { readonly people: readonly JoinedPerson[]; readonly conflicts: readonly Conflict[] } {
  const people: JoinedPerson[] = [];
  const byIdentity = new Map<string, number>();
  const conflicts: Conflict[] = [];
  const inPeriods = personInPeriods(drafts.map((draft) => ({ draft, unit: unitOf(draft, unitNamed) })));
  for (const draft of drafts) {
    const unit = unitOf(draft, unitNamed);
    const sameInPeriods = inPeriods.get(draft);
    const identities = [
      ...identitiesOf(draft, unit),
      ...(sameInPeriods === undefined ? [] : [sameInPeriods]),
    ];
    const at = identities.map((identity) => byIdentity.get(identity)).find((index) => index !== undefined);
    const known = at === undefined ? undefined : people[at];
    if (at !== undefined && known !== undefined && known.drafts.every((one) => one.table !== draft.table)) {
      conflicts.push(...conflictsOf(known, draft.facts));
      people[at] = {
        ...known,
        drafts: [...known.drafts, draft],
        unit: known.unit ?? unit,
        facts: mergeFacts(known.facts, draft.facts),
      };
      for (const identity of identities) if (!byIdentity.has(identity)) byIdentity.set(identity, at);
      continue;
    }
    for (const identity of identities) if (!byIdentity.has(identity)) byIdentity.set(identity, people.length);
    people.push({
      drafts: [draft],
      name: draft.name,
      unit,
      group: groupOf(draft) ?? unit,
      facts: draft.facts,
    });
  }
  return { people, conflicts };
}

function identitiesOf(draft: Draft, unit: string | null): string[] {
  const { personalId, birth } = draft.facts;
  const identities: string[] = [];
  // A number that Excel keeps as a number has lost its leading zeros.
  const number = personalId?.kind === "known" ? personalId.value.replace(/\s/g, "").replace(/^0+/, "") : "";
  if (number !== "") identities.push(`id ${number}`);
  const year = birth?.kind === "known" ? birthYear(birth.value) : null;
  if (year !== null && unit !== null)
    identities.push(`name ${foldName(draft.name)} ${year} ${unitKey(unit)}`);
  return identities;
}

/** Its column, else the innermost heading that a table lists as a unit, else the innermost that is no bloc, else the sheet. */
function unitOf(draft: Draft, unitNamed: (text: string) => string | null): string | null {
  if (draft.unitText !== "") return unitNamed(draft.unitText) ?? draft.unitText;
  const headings = [...draft.sections].reverse().map(cleanUnitName);
  const listed = headings.map(unitNamed).find((name) => name !== null);
  if (listed !== undefined) return listed;
  return (
    headings.find((heading) => isUnitLike(heading) && !isBlocText(heading)) ??
    headings.find(mayBeUnit) ??
    // A sheet for each unit, named after it.
    unitNamed(cleanUnitName(draft.source.sheet))
  );
}

function mayBeUnit(heading: string): boolean {
  return !isBlocText(heading) && !isTitleText(heading) && !isSortingText(heading);
}

function groupOf(draft: Draft): string | null {
  if (draft.groupText !== "") return draft.groupText;
  return [...draft.sections].reverse().map(cleanUnitName).find(isBlocText) ?? null;
}
