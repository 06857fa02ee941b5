import { groupBy } from "../groupBy";
import type { ReviewedCandidate } from "../review.types";
import { blocOf } from "../standing/blocOf";
import { foldName } from "../text/fold";
import { ceiling, type Place } from "./ceiling";
import type { Quota } from "./quota";

/** How many another quota allows in the same place; a quota within itself has no ceiling. */
export function outerCeiling(id: string, quotas: readonly Quota[], place: Place): number | null {
  const outer = quotas.find((quota) => quota.id === id);
  return outer === undefined
    ? null
    : ceiling(outer, place, (next) =>
        outerCeiling(
          next,
          quotas.filter((quota) => quota !== outer),
          place,
        ),
      );
}

/** The places of a quota, in order of appearance. */
export function placesOf(
  { per }: Quota,
  reviewed: readonly ReviewedCandidate[],
  classOf: ReadonlyMap<string, string | null>,
): readonly Place[] {
  if (per === "workbook") return [{ name: null, members: reviewed, unitClass: null }];
  if (per === "bloc")
    return [...groupBy(reviewed, ({ candidate }) => blocOf(candidate)).values()].map((members) => ({
      name: members[0]?.candidate.group ?? null,
      members,
      unitClass: null,
    }));
  const units = reviewed.filter(({ candidate }) => candidate.subject === "unit");
  const people = groupBy(
    reviewed.filter(({ candidate }) => candidate.subject === "person" && candidate.unit !== null),
    ({ candidate }) => foldName(candidate.unit ?? ""),
  );
  return [...people.values()].map((members) => {
    const name = members[0]?.candidate.unit ?? "";
    const unit = units.find(({ candidate }) => foldName(candidate.name) === foldName(name));
    return {
      name,
      members: unit === undefined ? members : [unit, ...members],
      unitClass: unit === undefined ? null : (classOf.get(unit.candidate.id) ?? null),
    };
  });
}
