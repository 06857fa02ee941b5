import { foldName } from "../../text";
import type { Warning } from "../../tables/table";
import type { Draft } from "../draft";
import { unitKey } from "../names/unitName";
import { commandRenamedWarning, maybeRenamedWarning } from "./notices";

/** A unit with every row about it. */
export interface NamedUnit {
  readonly name: string;
  readonly drafts: readonly Draft[];
}

/** "chỉ huy bộ đội biên phòng", once Bộ or Ban is left out. */
const COMMAND = /^chi huy (?:bo doi bien phong|quan su) /;
const PLACE = /^(?:tinh|thanh pho) /;

/** Commands of one province under the names of different years: what was joined, and what might be. */
export function maybeRenamed(units: readonly NamedUnit[]): Warning[] {
  const byPlace = new Map<string, NamedUnit>();
  return units.flatMap((unit): Warning[] => {
    const key = unitKey(unit.name);
    if (!COMMAND.test(key)) return [];
    const joined = writtenBothWays(unit);
    const place = key.replace(COMMAND, "").replace(PLACE, "");
    const other = byPlace.get(place);
    if (other === undefined) byPlace.set(place, unit);
    const suggested = other !== undefined && unitKey(other.name) !== key && !shareTable(unit, other);
    return suggested ? [...joined, maybeRenamedWarning([other, unit])] : joined;
  });
}

function writtenBothWays({ drafts }: NamedUnit): Warning[] {
  const names = new Map(drafts.map((draft) => [beginningOf(draft.name), draft]));
  if (names.size < 2) return [];
  const written = [...names.values()];
  return [
    commandRenamedWarning(
      written.map(({ name }) => name),
      written.map(({ source }) => source),
    ),
  ];
}

/** "bộ" of "Bộ Chỉ huy", "ban" of "Ban Chỉ huy"; "" where it is left out. */
function beginningOf(name: string): string {
  const folded = foldName(name);
  return folded.startsWith("ban ") ? "ban" : "";
}

function shareTable(one: NamedUnit, other: NamedUnit): boolean {
  return one.drafts.some(({ table }) => other.drafts.some((draft) => draft.table === table));
}
