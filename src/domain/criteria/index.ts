import { BinhXetError } from "../errors";
import donViTuDat from "./packs/don-vi-tu-dat.json";
import duThao2025 from "./packs/du-thao-12-2025.json";
import luat2022 from "./packs/luat-2022.json";
import quanDoi2018 from "./packs/quan-doi-151-2018.json";
import type { CriteriaPack } from "./pack";
import { touchesYear } from "./period";
import { readPack } from "./readPack";

export { combine } from "./combine";
export { fitsThreshold, thresholdsOf } from "./thresholds";

const LAW = readPack(luat2022);

/** The packs that come with the product. */
export const SHIPPED_PACKS: readonly CriteriaPack[] = [
  LAW,
  readPack(quanDoi2018),
  readPack(duThao2025, [LAW]),
  readPack(donViTuDat),
];

/** The pack of a review, and whether it was in force in the review year. */
export interface ChosenPack {
  readonly pack: CriteriaPack;
  readonly inForce: boolean;
}

/**
 * The shipped pack that was in force in the emulation year (the latest, where several are); null where none is.
 * Drafts and the unit's own pack are never chosen by themselves, nor is one that knows no rules for units or none
 * for people: what is known of 151/2018/TT-BQP says nothing of units, and a review by it would leave every unit
 * without a title.
 * @param year the emulation year, e.g. 2025
 */
export function packForYear(
  year: number,
  packs: readonly CriteriaPack[] = SHIPPED_PACKS,
): CriteriaPack | null {
  const inForce = packs.filter((pack) => isLaw(pack) && isComplete(pack) && coversYear(pack, year));
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
 * The pack to review by: the one asked for, else the one in force that year, else the Law of 2022, so that an older
 * workbook can still be reviewed (the caller then warns that it was not in force).
 * @throws BinhXetError `unknownCriteria`
 */
export function choosePack(
  id: string | null,
  year: number,
  ownPacks: readonly CriteriaPack[] = [],
): ChosenPack {
  const pack = id === null ? (packForYear(year) ?? LAW) : packById(id, ownPacks);
  return { pack, inForce: pack.status !== "draft" && coversYear(pack, year) };
}

/**
 * The shipped packs that were the law in a year but of whose text only a part is at hand, so that they are never
 * chosen by themselves: 151/2018/TT-BQP for 2019 to 2023.
 */
export function partlyKnownIn(year: number): readonly CriteriaPack[] {
  return SHIPPED_PACKS.filter((pack) => isLaw(pack) && !isComplete(pack) && coversYear(pack, year));
}

/** Whether only a part of a law's text is at hand: no rules for units, or none for people. */
export function isPartlyKnown(pack: CriteriaPack): boolean {
  return isLaw(pack) && !isComplete(pack);
}

/** An expired law was the law in its years. */
function isLaw({ status }: CriteriaPack): boolean {
  return status === "inForce" || status === "expired";
}

function isComplete({ ladder }: CriteriaPack): boolean {
  return ladder.unit.length > 0 && ladder.person.length > 0;
}

function coversYear({ inForceFrom, inForceTo }: CriteriaPack, year: number): boolean {
  return touchesYear({ from: inForceFrom, to: inForceTo }, year);
}
