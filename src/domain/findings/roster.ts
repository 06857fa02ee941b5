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
  /** How many of the unit's strength are not on the list; 0 where the strength is not known. */
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
    const known =
      strength?.kind === "known" && strength.value.gt(0) && strength.value.round(0).eq(strength.value);
    const unlisted = known ? strength.value.minus(listed.length).toNumber() : 0;
    ofUnit.set(unit.id, { members: listed, unlisted: Math.max(0, unlisted) });
    if (known && unlisted !== 0)
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

/** Thousands of people share a few unit names: each is folded once. */
function foldedOnce(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? foldName(name);
    known.set(name, folded);
    return folded;
  };
}
