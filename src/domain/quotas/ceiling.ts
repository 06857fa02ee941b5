import Big from "big.js";
import type { Subject } from "../candidates/candidate";
import type { ReviewedCandidate } from "../review.types";
import type { Quota, QuotaBase, Rounding } from "./quota";

/** One place a quota is for: a unit, a bloc, the whole workbook. */
export interface Place {
  /** The bloc's or unit's name; null for the whole workbook. */
  readonly name: string | null;
  readonly members: readonly ReviewedCandidate[];
  /** The class of the unit itself, for quotas that depend on it; null where it has none. */
  readonly unitClass: string | null;
}

/**
 * How many a quota allows in a place: its number, or its exact share of the base, rounded as chosen.
 * @param ceilingOf the ceiling of another quota in the same place, for nested ones
 * @returns null where the base cannot be told
 */
export function ceiling(
  { amount }: Quota,
  place: Place,
  ceilingOf: (id: string) => number | null,
): number | null {
  if (amount.kind === "number") return amount.value;
  const base = baseOf(amount.of, place, ceilingOf);
  const own = place.unitClass === null ? undefined : amount.byUnitClass?.[place.unitClass];
  return base === null ? null : rounded(base.times(own ?? amount.value), amount.rounding);
}

/** Whole numbers; `nearest` takes a half up. */
export function rounded(value: Big, rounding: Rounding): number {
  const modes = { down: Big.roundDown, up: Big.roundUp, nearest: Big.roundHalfUp } as const;
  return value.round(0, modes[rounding]).toNumber();
}

function baseOf(base: QuotaBase, { members }: Place, ceilingOf: (id: string) => number | null): Big | null {
  switch (base.kind) {
    case "units":
      return countOf(members, "unit");
    case "people":
      return countOf(members, "person");
    case "holders":
      return new Big(
        members.filter(({ proposal: { proposed } }) => proposed !== null && base.titles.includes(proposed))
          .length,
      );
    case "strength":
      return strengthOf(members);
    case "quota": {
      const outer = ceilingOf(base.id);
      return outer === null ? null : new Big(outer);
    }
  }
}

/** A place that lists none of them does not say how many there are. */
function countOf(members: Place["members"], subject: Subject): Big | null {
  const count = members.filter(({ candidate }) => candidate.subject === subject).length;
  return count === 0 ? null : new Big(count);
}

/** The strength of all units of the place together; null as soon as one does not say it. */
function strengthOf(members: readonly ReviewedCandidate[]): Big | null {
  const units = members.filter(({ candidate }) => candidate.subject === "unit");
  let sum = new Big(0);
  for (const { candidate } of units) {
    const { strength } = candidate.facts;
    if (strength?.kind !== "known") return null;
    sum = sum.plus(strength.value);
  }
  return units.length === 0 ? null : sum;
}
