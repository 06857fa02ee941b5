import { foldName } from "../../text";
import type { Candidate } from "../candidate";
import { birthYear } from "../names/personName";
import { cleanUnitName, sameUnit, unitKey } from "../names/unitName";
import type { Draft } from "../draft";

/** Whom a row of a history means: one candidate, nobody, or nobody knows which of several. */
export type WhoIs =
  | { readonly kind: "one"; readonly candidate: Candidate }
  | { readonly kind: "nobody" }
  /** The name is a candidate's, but another unit or several bearers leave open whose. */
  | { readonly kind: "unsure"; readonly candidates: readonly Candidate[] };

type Named = Pick<Draft, "subject" | "name" | "unitText" | "facts">;

/**
 * Looks candidates up by the rules that join rows of people: the personal number; name, year of birth and unit;
 * name and unit where only one bears them; a name alone where the workbook has it once. Units go by their name.
 */
export class CandidateIndex {
  private readonly people = new Map<string, Candidate[]>();
  /** By name and unit: a common name is borne in many units. */
  private readonly inUnits = new Map<string, Candidate[]>();
  private readonly unitKeys = new Map<string, string>();
  private readonly numbers = new Map<string, Candidate[]>();
  private readonly units = new Map<string, Candidate[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      if (candidate.subject === "unit") add(this.units, unitKey(candidate.name), candidate);
      else {
        add(this.people, foldName(candidate.name), candidate);
        if (candidate.unit !== null)
          add(this.inUnits, this.placed(candidate.name, candidate.unit), candidate);
        const number = numberOf(candidate);
        if (number !== "") add(this.numbers, number, candidate);
      }
    }
  }

  whoIs(named: Named): WhoIs {
    if (named.subject === "unit") {
      const alike = this.units.get(unitKey(named.name)) ?? [];
      return only(alike.filter(({ name }) => sameUnit(name, named.name)));
    }
    const number = numberOf(named);
    const byNumber = number === "" ? [] : (this.numbers.get(number) ?? []);
    if (byNumber.length > 0) return only(byNumber);
    const agrees = (candidate: Candidate): boolean =>
      !differ(numberOf(candidate), number) && !differ(bornIn(candidate), bornIn(named));
    const unit = cleanUnitName(named.unitText);
    if (unit !== "") {
      const placed = this.inUnits.get(this.placed(named.name, unit)) ?? [];
      const here = placed.filter(
        (one) => agrees(one) && one.unit !== null && (one.unit === unit || sameUnit(one.unit, unit)),
      );
      if (here.length > 0) return only(here);
    }
    const alike = (this.people.get(foldName(named.name)) ?? []).filter(agrees);
    if (unit === "") return only(alike);
    const anywhere = alike.filter((candidate) => candidate.unit === null);
    return anywhere.length > 0 ? only(anywhere) : alike.length > 0 ? unsure(alike) : { kind: "nobody" };
  }

  private placed(name: string, unit: string): string {
    const key = this.unitKeys.get(unit) ?? unitKey(unit);
    this.unitKeys.set(unit, key);
    return `${foldName(name)}\n${key}`;
  }
}

function add(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [candidate]);
  else known.push(candidate);
}

function only(found: readonly Candidate[]): WhoIs {
  const [candidate] = found;
  if (candidate === undefined) return { kind: "nobody" };
  return found.length === 1 ? { kind: "one", candidate } : unsure(found);
}

function unsure(candidates: readonly Candidate[]): WhoIs {
  return { kind: "unsure", candidates };
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== "" && other !== "" && one !== other;
}

/** Excel drops the leading zeros of a number it keeps as one. */
function numberOf({ facts }: Pick<Named, "facts">): string {
  const { personalId } = facts;
  return personalId?.kind === "known" ? personalId.value.replace(/\s/g, "").replace(/^0+/, "") : "";
}

function bornIn({ facts }: Pick<Named, "facts">): string | null {
  return facts.birth?.kind === "known" ? birthYear(facts.birth.value) : null;
}
