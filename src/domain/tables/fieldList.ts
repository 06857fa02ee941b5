import type { FieldId } from "./table";

/** A field that is not one title of one year (`year:2024`). */
export type PlainField = Exclude<FieldId, `year:${number}`>;

const PLAIN: Readonly<Record<PlainField, true>> = {
  ordinal: true,
  name: true,
  familyName: true,
  givenName: true,
  honorific: true,
  unit: true,
  group: true,
  category: true,
  birth: true,
  militaryRank: true,
  position: true,
  enlisted: true,
  personalId: true,
  strength: true,
  taskRating: true,
  completedShare: true,
  completedCount: true,
  advancedShare: true,
  advancedCount: true,
  emulationCount: true,
  discipline: true,
  initiative: true,
  total: true,
  criterionScore: true,
  selfScore: true,
  clusterScore: true,
  finalScore: true,
  bonus: true,
  penalty: true,
  standing: true,
  registeredTitle: true,
  proposedTitle: true,
  title: true,
  votesFor: true,
  votesShare: true,
  votesIssued: true,
  votesReturned: true,
  votesValid: true,
  members: true,
  decisionNumber: true,
  target: true,
  actual: true,
  baseline: true,
  unitOfMeasure: true,
  present: true,
  considered: true,
  testPassedShare: true,
  testGoodShare: true,
  serviceMonths: true,
  absenceDays: true,
  study: true,
  transfer: true,
  investigation: true,
  pledged: true,
  classCap: true,
  item: true,
  maxScore: true,
  awardYear: true,
  note: true,
  other: true,
};

/** Every field but the titles of single years, what staff look for most often first. */
export const PLAIN_FIELDS = Object.keys(PLAIN) as readonly PlainField[];

export function isFieldId(text: string): text is FieldId {
  return (PLAIN_FIELDS as readonly string[]).includes(text) || /^year:(?:19|20)\d\d$/.test(text);
}
