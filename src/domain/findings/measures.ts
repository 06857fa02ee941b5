import Big from "big.js";
import type { Candidate, Reading } from "../candidates/candidate";
import type { Fraction } from "../phrases/numbers";
import { advancedTitleOf } from "./family";
import { completedTasks, holdsTitle, type MemberState } from "./memberStates";
import type { Member, Roster } from "./roster";
import { sheetShare } from "./sheetShare";
import { size, tally } from "./tally";

/** How many of a unit's members, and what share of it; null where the workbook does not settle it. */
export interface Part {
  readonly count: Big | null;
  readonly share: Fraction | null;
}

/** The figures of a unit that a nomination list shows. */
export interface Measures {
  readonly strength: Big | null;
  readonly completed: Part;
  readonly advanced: Part;
  readonly emulation: Big | null;
}

/** A unit's figures as its own row gives them, else counted from the list of its people. Nothing is estimated. */
export function measuresOf(unit: Candidate, roster: Roster | null): Measures {
  const { facts } = unit;
  const advanced = advancedTitleOf(unit);
  const listed = (ask: (member: Member) => MemberState): Part => countOf(roster, ask);
  const emulation = listed((member) => holdsTitle("CSTDCS", member)).count;
  return {
    strength: knownOf(facts.strength) ?? (facts.strength || !roster ? null : new Big(roster.members.length)),
    completed: partOf("completed", unit) ?? listed(completedTasks),
    advanced: partOf("advanced", unit) ?? listed((member) => holdsTitle(advanced, member)),
    emulation: knownOf(facts.emulationCount) ?? emulation,
  };
}

/**
 * From the unit's own row; null where it says nothing of it. The count is the one the share is taken of: where the
 * CSTĐCS stand beside the CSTT, it includes them, as the count from a list of people does.
 */
function partOf(of: "completed" | "advanced", unit: Candidate): Part | null {
  const { facts } = unit;
  const written = knownOf(of === "completed" ? facts.completedCount : facts.advancedCount);
  const sheet = sheetShare(of, unit);
  const [share, other] = sheet?.kind === "share" ? sheet.readings : [];
  if (share === undefined || other !== undefined)
    return written === null && share === undefined ? null : { count: written, share: null };
  const ofCounts = written !== null && facts.strength?.kind === "known";
  return { count: ofCounts ? share.num : written, share };
}

/** From the list, only where every member is known. */
function countOf(roster: Roster | null, ask: (member: Member) => MemberState): Part {
  if (roster === null) return { count: null, share: null };
  const counted = tally(roster, ask);
  if (counted.unknown.length > 0 || counted.unlisted > 0) return { count: null, share: null };
  const count = new Big(counted.yes.length);
  return { count, share: { num: count, den: new Big(size(counted)) } };
}

function knownOf(reading: Reading<Big> | undefined): Big | null {
  return reading?.kind === "known" ? reading.value : null;
}
