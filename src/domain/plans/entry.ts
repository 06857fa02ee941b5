import type { FactId } from "../candidates/candidate";
import { measuresOf, type Measures } from "../findings/measures";
import type { Roster } from "../findings/roster";
import type { ReviewedCandidate } from "../review.types";

/** A candidate with what a list shows of it. */
export interface Entry extends ReviewedCandidate {
  /** A unit's figures; null for people. */
  readonly measures: Measures | null;
}

export function entryOf(reviewed: ReviewedCandidate, roster: Roster | null): Entry {
  const { candidate } = reviewed;
  return { ...reviewed, measures: candidate.subject === "unit" ? measuresOf(candidate, roster) : null };
}

/**
 * What a list shows of a fact: a text as it was read (a post without the rank written beside it), anything else as
 * the staff wrote it; "" where the cell is empty or there is no column.
 */
export function writtenText({ candidate }: ReviewedCandidate, fact: FactId): string {
  const reading = candidate.facts[fact];
  if (reading === undefined || reading.kind === "blank") return "";
  const isText = reading.kind === "known" && TEXT_FACTS.has(fact);
  return isText ? String(reading.value) : reading.text;
}

const TEXT_FACTS: ReadonlySet<FactId> = new Set<FactId>(["birth", "militaryRank", "position"]);

/** The decisions of people that a list must show beside the name. */
export function remarkOf({ findings, proposal }: ReviewedCandidate): string {
  return findings
    .filter(({ title, outcome }) => title === proposal.proposed && outcome === "waived")
    .map(({ reason, required }) => `${required.vi}: ${reason?.vi ?? ""}`)
    .join("; ");
}
