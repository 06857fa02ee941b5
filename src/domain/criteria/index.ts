import { BinhXetError } from "../errors";
import luat2022 from "./packs/luat-2022.json";
import type { CriteriaPack, Criterion } from "./pack";
import type { ReviewSettings } from "../settings";
import { readPack } from "./readPack";

/** The packs that come with the product. */
export const SHIPPED_PACKS: readonly CriteriaPack[] = [readPack(luat2022)];

/** The pack of a review, and whether it was in force in the review year. */
export interface ChosenPack {
  readonly pack: CriteriaPack;
  readonly inForce: boolean;
}

/**
 * The shipped pack in force in the emulation year (the latest, where several are); null where none is.
 * @param year the emulation year, e.g. 2025
 */
export function packForYear(year: number): CriteriaPack | null {
  const inForce = SHIPPED_PACKS.filter((pack) => pack.status === "inForce" && coversYear(pack, year));
  return inForce.reduce<CriteriaPack | null>(
    (latest, pack) => (latest === null || pack.inForceFrom > latest.inForceFrom ? pack : latest),
    null,
  );
}

/**
 * The pack with this id, the caller's own ones first.
 * @throws BinhXetError `unknownCriteria`
 */
export function packById(id: string, ownPacks: readonly CriteriaPack[] = []): CriteriaPack {
  const pack = [...ownPacks, ...SHIPPED_PACKS].find((each) => each.id === id);
  if (!pack) throw new BinhXetError("unknownCriteria", { about: id });
  return pack;
}

/**
 * The pack to review by: the one asked for, else the one in force that year, else the earliest shipped one,
 * so that an older workbook can still be reviewed (the caller then warns that it was not in force).
 * @throws BinhXetError `unknownCriteria`
 */
export function choosePack(
  id: string | null,
  year: number,
  ownPacks: readonly CriteriaPack[] = [],
): ChosenPack {
  const pack = id === null ? (packForYear(year) ?? earliestPack()) : packById(id, ownPacks);
  return { pack, inForce: pack.status !== "draft" && coversYear(pack, year) };
}

/** Whether the pack's dates touch the year at all: an emulation year need not be a calendar year. */
function coversYear(pack: CriteriaPack, year: number): boolean {
  return (
    pack.inForceFrom <= `${year}-12-31` && (pack.inForceTo === null || pack.inForceTo >= `${year}-01-01`)
  );
}

function earliestPack(): CriteriaPack {
  const [earliest] = [...SHIPPED_PACKS].sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
  if (!earliest) throw new BinhXetError("unknownCriteria");
  return earliest;
}

/**
 * The pack as it applies in a year: rules in force then, with staff's thresholds, and the unit's own rules added.
 * @param year the emulation year
 */
export function combine(
  pack: CriteriaPack,
  own: readonly Criterion[],
  _year: number,
  _settings: Pick<ReviewSettings, "thresholds">,
): CriteriaPack {
  return own.length === 0 ? pack : { ...pack, criteria: [...pack.criteria, ...own] };
}
