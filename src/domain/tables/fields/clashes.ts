import type { FieldId } from "../table";
import type { Claim } from "./assignFields";

/** Fields that say one thing about a subject; several columns may hold any other (CSTĐCS and BKBQP of one year). */
const SINGLE: ReadonlySet<FieldId> = new Set<FieldId>([
  "ordinal",
  "militaryRank",
  "position",
  "unit",
  "group",
  "enlisted",
  "personalId",
  "strength",
  "total",
  "standing",
  "taskRating",
  "completedShare",
  "completedCount",
  "advancedCount",
  "advancedShare",
  "emulationCount",
  "initiative",
  "title",
  "votesIssued",
  "votesReturned",
  "votesValid",
  "votesFor",
  "votesShare",
  "members",
  "present",
  "considered",
  "testPassedShare",
  "testGoodShare",
  "serviceMonths",
  "absenceDays",
]);

const NAMES: readonly FieldId[] = ["name", "familyName", "givenName"];

/** Whether a field said of one column is thereby taken from any other. */
export function standsAlone(field: FieldId): boolean {
  return SINGLE.has(field) || NAMES.includes(field);
}

/** Two columns that claimed one field: the better keeps it. */
export interface Clash {
  readonly field: FieldId;
  readonly kept: number;
  readonly given: number;
}

/** Leaves every single-valued field to its strongest claim; the others become `other`. */
export function settleClashes(claims: readonly Claim[]): {
  readonly claims: readonly Claim[];
  readonly clashes: readonly Clash[];
} {
  const clashes: Clash[] = [];
  const winners = new Map<FieldId, Claim>();
  for (const claim of claims) {
    if (!SINGLE.has(claim.field)) continue;
    const winner = winners.get(claim.field);
    if (winner === undefined || claim.strength > winner.strength) winners.set(claim.field, claim);
  }
  const settled = claims.map((claim) => {
    const winner = winners.get(claim.field);
    if (winner === undefined || winner === claim) return claim;
    if (claim.sure) clashes.push({ field: claim.field, kept: winner.column, given: claim.column });
    return { ...claim, field: "other" as const };
  });
  return { claims: settled, clashes };
}
