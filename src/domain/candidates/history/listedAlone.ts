import { foldName } from "../../text";
import type { Draft } from "../draft";
import { birthYear } from "../names/personName";
import { unitKey } from "../names/unitName";
import type { AwardRow } from "./awardRows";

/**
 * Where a workbook holds nothing but lists of awards, everybody they name is put to the check: one row each of all
 * that bear the same number, or name with unit and year of birth.
 */
export function namedByAwards(rows: readonly AwardRow[]): readonly Draft[] {
  const byIdentity = new Map<string, Draft>();
  for (const { draft } of rows) {
    const key = identityOf(draft);
    if (!byIdentity.has(key)) byIdentity.set(key, draft);
  }
  return [...byIdentity.values()];
}

function identityOf({ subject, name, unitText, facts: { personalId, birth } }: Draft): string {
  if (subject === "unit") return `unit ${unitKey(name)}`;
  if (personalId?.kind === "known") return `id ${personalId.value.replace(/\s/g, "").replace(/^0+/, "")}`;
  const year = birth?.kind === "known" ? (birthYear(birth.value) ?? "") : "";
  return `name ${foldName(name)} ${year} ${unitKey(unitText)}`;
}
