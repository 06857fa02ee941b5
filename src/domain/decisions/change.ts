import { titleNamed } from "../criteria/titleNamed";
import type { Decision } from "../settings";
import { foldName } from "../text";
import type { FilledRow } from "../fillIn";
import { decisionNamed, type DecisionColumn } from "./columns";
import type { DecisionsRead, KeptDecision } from "./readSheets";

/** One decision added to the kept ones, changed or taken back; made into a plan by `planDecisions`. */
export interface DecisionChange {
  readonly read: DecisionsRead;
  readonly decision: Decision;
  readonly takenBack: boolean;
  /** The row of the sheet that already speaks of it; null: it gets a new one. */
  readonly row: number | null;
}

/** The kept decisions with this one: in place of one about the same, else in addition. */
export function withDecision(read: DecisionsRead, decision: Decision): DecisionChange {
  return { read, decision, takenBack: false, row: rowAbout(read, decision) };
}

/** The kept decisions with this one taken back; null where the sheet does not hold it. */
export function withoutDecision(read: DecisionsRead, decision: Decision): DecisionChange | null {
  const row = read.kept.find((each) => isAbout(each.decision, decision))?.cell.row ?? null;
  return row === null ? null : { read, decision, takenBack: true, row };
}

/** Same candidate, same kind, same rule or title; the reason may differ. */
export function isAbout(one: Decision, other: Decision): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(decision: Decision): string {
  const { kind, subject, name, unit } = decision;
  const about = kind === "waive" ? decision.criterion : decision.title;
  return [kind, subject, foldName(name), foldName(unit ?? ""), about].join("\n");
}

/** The row of the sheet that is read, not of a copy of it. */
function rowAbout({ kept, sheet }: DecisionsRead, decision: Decision): number | null {
  const found = kept.find(
    (each: KeptDecision) => each.cell.sheet === sheet?.grid.sheet && isAbout(each.decision, decision),
  );
  if (found !== undefined) return found.cell.row;
  // One that was taken back is taken up again where it stands.
  const again = sheet?.rows.find((row) => speaksOf(row, decision));
  return again?.row ?? null;
}

function speaksOf({ text }: FilledRow<DecisionColumn>, decision: Decision): boolean {
  return (
    decisionNamed(text("decision")) === "takenBack" &&
    foldName(text("name")) === foldName(decision.name) &&
    foldName(text("unit")) === foldName(decision.unit ?? "") &&
    text("code") === codeOf(decision) &&
    (decision.kind === "waive" || titleNamed(text("title")) === decision.title)
  );
}

/** What stands under "Mã điều kiện": the id of the waived rule. */
export function codeOf(decision: Decision): string {
  return decision.kind === "waive" ? decision.criterion : "";
}
