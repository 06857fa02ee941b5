import type Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { TitleId } from "../criteria/title";
import { refAddress } from "../grid/address";
import { groupBy } from "../groupBy";
import { decimalText } from "../phrases/numbers";
import type { Warning } from "../tables/table";
import { foldName } from "../text/fold";
import type { Finding } from "./finding";

/** A person listed for a unit, with what was found about that person. */
export interface Member {
  readonly candidate: Candidate;
  /** The person's findings by title. */
  readonly found: ReadonlyMap<TitleId, readonly Finding[]>;
  /** Titles for which staff have excluded the person. */
  readonly excludedFrom: ReadonlySet<TitleId>;
  /** The person's sheet records decided titles: at least one of its title cells is filled. */
  readonly titlesDecided: boolean;
}

/** The people whom the workbook lists for one unit. */
export interface Roster {
  readonly members: readonly Member[];
  /** How many people of the unit are surely not on the list; Infinity where nobody can tell if it is complete. */
  readonly unlisted: number;
}

/** The rosters of all units, and where a unit's strength differs from its list. */
export interface Rosters {
  readonly ofUnit: ReadonlyMap<string, Roster>;
  readonly warnings: readonly Warning[];
}

/**
 * Puts people under the units they belong to: by their unit's name, else by the bloc they stand in.
 * Names are compared without case and tone placement; letters and tones count.
 */
export function rostersOf(units: readonly Candidate[], members: readonly Member[]): Rosters {
  const fold = foldedOnce();
  const unitNames = new Set(units.map(({ name }) => fold(name)));
  const byUnit = groupBy(members, ({ candidate: { unit, group } }) => {
    const names = [unit, group].filter((name) => name !== null).map(fold);
    return names.find((name) => unitNames.has(name));
  });
  const ofUnit = new Map<string, Roster>();
  const warnings: Warning[] = [];
  for (const unit of units) {
    const listed = byUnit.get(fold(unit.name));
    if (!listed) continue;
    const strength = unit.facts.strength;
    ofUnit.set(unit.id, { members: listed, unlisted: unlistedOf(unit, listed) });
    if (strength?.kind === "known" && isHeadcount(strength.value) && !strength.value.eq(listed.length))
      warnings.push({
        code: "strengthDiffers",
        message: {
          vi: `${unit.name}: quân số ghi ${decimalText(strength.value).vi} nhưng danh sách có ${listed.length} người.`,
          en: `${unit.name}: the strength says ${decimalText(strength.value).en} but ${listed.length} people are listed.`,
        },
        cells: [refAddress(strength.cell)],
      });
  }
  return { ofUnit, warnings };
}

/**
 * How many people the list lacks, by the unit's own row: its strength, else the largest of its counts. Where the row
 * says neither, a list of people alone is the unit; one that lists the unit among its people is a list of nominees.
 */
function unlistedOf(unit: Candidate, listed: readonly Member[]): number {
  const { strength, completedCount, advancedCount, emulationCount } = unit.facts;
  const sizes = [strength, completedCount, advancedCount, emulationCount].flatMap((reading) =>
    reading?.kind === "known" && isHeadcount(reading.value) ? [reading.value.toNumber()] : [],
  );
  if (sizes.length === 0) return listed.some((member) => onSameSheet(member.candidate, unit)) ? Infinity : 0;
  const saysStrength = strength?.kind === "known" && isHeadcount(strength.value);
  const least = Math.max(...(saysStrength ? sizes.slice(0, 1) : sizes));
  return Math.max(0, least - listed.length);
}

function onSameSheet({ source: one }: Candidate, { source: other }: Candidate): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}

function isHeadcount(value: Big): boolean {
  return value.gt(0) && value.round(0).eq(value);
}

/** Thousands of people share a few unit names: each is folded once. */
function foldedOnce(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? foldName(name);
    known.set(name, folded);
    return folded;
  };
}
