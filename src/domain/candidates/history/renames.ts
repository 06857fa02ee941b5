import type { ReviewSettings } from "../../settings";
import { cleanUnitName, sameUnit, unitKey } from "../names/unitName";
import type { Draft } from "../draft";

export type Renamed = NonNullable<ReviewSettings["renamed"]>;

/** What a unit is called now; null where staff say nothing of that name. */
export type CalledNow = (name: string) => string | null;

/** Longer chains of names than this are a ring. */
const MOST_NAMES = 10;

/** Looks former names up, a name that changed twice included. */
export function namesNow(renamed: Renamed): CalledNow {
  if (renamed.length === 0) return NOTHING_RENAMED;
  const byKey = new Map(renamed.map((each) => [unitKey(each.from), each]));
  const once = (name: string): string | null => {
    const found = byKey.get(unitKey(name));
    return found !== undefined && sameUnit(found.from, name) && !sameUnit(found.to, name) ? found.to : null;
  };
  return (name) => {
    let now = once(name);
    for (let step = 0; now !== null && step < MOST_NAMES; step += 1) {
      const next = once(now);
      if (next === null) return cleanUnitName(now);
      now = next;
    }
    return null;
  };
}

const NOTHING_RENAMED: CalledNow = () => null;

/** A row as it reads today: its unit, its headings and, for a unit, its own name by their present names. */
export function renameDraft(draft: Draft, calledNow: CalledNow): Draft {
  if (calledNow === NOTHING_RENAMED) return draft;
  const now = (name: string): string => (name === "" ? "" : (calledNow(name) ?? name));
  const name = draft.subject === "unit" ? calledNow(draft.name) : null;
  return {
    ...draft,
    ...(name === null ? {} : { name, formerName: draft.name }),
    unitText: now(draft.unitText),
    sections: draft.sections.map((heading) => calledNow(cleanUnitName(heading)) ?? heading),
  };
}
