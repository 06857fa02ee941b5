import Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { Denominator } from "../criteria/pack";
import { gap } from "../findings/answer";
import { isHeadcount } from "../findings/impossibleCounts";
import type { CellRef } from "../grid/grid";
import { groupBy } from "../groupBy";
import type { Bilingual } from "../text/bilingual";
import { foldName } from "../text/fold";
import type { Place } from "./places";

/** What a limit's share is out of. */
export type Base =
  /** `counted`: from lists of people, for want of a number that somebody wrote. */
  | {
      readonly kind: "known";
      readonly value: Big;
      readonly cells: readonly CellRef[];
      readonly counted: boolean;
    }
  | { readonly kind: "missing"; readonly why: Bilingual }
  /** A limit that is a bare number. */
  | { readonly kind: "none" };

/**
 * The people of a place by the numbers its units' rows state, or how many units it has. Where no row says how many
 * people a unit has, its list is the unit; of those present or considered a list says nothing.
 */
export function baseOf(of: Denominator | "units", { candidates }: Place): Base {
  const units = candidates.filter(({ subject }) => subject === "unit");
  if (of === "units") return { kind: "known", value: new Big(units.length), cells: [], counted: false };
  const people = candidates.filter(({ subject }) => subject === "person");
  const listed = groupBy(people, ({ unit }) => foldName(unit ?? ""));
  const named = new Set(units.map(({ name }) => foldName(name)));
  const bases = units.map((unit) => ofUnit(of, unit, listed.get(foldName(unit.name)) ?? []));
  const others = people.filter(({ unit }) => !named.has(foldName(unit ?? "")));
  if (others.length > 0) bases.push(ofList(of, others));
  return bases.reduce(plus, { kind: "known", value: new Big(0), cells: [], counted: false });
}

function ofUnit(of: Denominator, unit: Candidate, listed: readonly Candidate[]): Base {
  const reading = unit.facts[of];
  if (reading?.kind === "known" && isHeadcount(reading.value))
    return { kind: "known", value: reading.value, cells: [reading.cell], counted: false };
  // A list that names the unit among its people is one of nominees, not the unit.
  const isUnit = listed.length > 0 && !listed.some((person) => onSameSheet(person, unit));
  if (reading === undefined && isUnit && of === "strength") return ofList(of, listed);
  const { actual } =
    reading?.kind === "known" ? gap(of, { ...reading, kind: "unreadable" }) : gap(of, reading);
  return { kind: "missing", why: { vi: `${unit.name}: ${actual.vi}`, en: `${unit.name}: ${actual.en}` } };
}

function ofList(of: Denominator, people: readonly Candidate[]): Base {
  if (of !== "strength") return { kind: "missing", why: gap(of, undefined).actual };
  return { kind: "known", value: new Big(people.length), cells: [], counted: true };
}

function plus(one: Base, other: Base): Base {
  if (one.kind !== "known" || other.kind !== "known") return one.kind === "known" ? other : one;
  return {
    kind: "known",
    value: one.value.plus(other.value),
    cells: [...one.cells, ...other.cells],
    counted: one.counted || other.counted,
  };
}

function onSameSheet({ source: one }: Candidate, { source: other }: Candidate): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}
