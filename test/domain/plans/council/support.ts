import type { Candidate } from "../../../../src/domain/candidates/candidate";
import { DEFAULT_COUNCIL, NO_COUNCIL, type VoteResult } from "../../../../src/domain/council/council";
import { judgeVotes } from "../../../../src/domain/council/judge";
import { ruleFor } from "../../../../src/domain/council/rules";
import type { TitleId } from "../../../../src/domain/criteria/title";
import type { Grid, RawValue } from "../../../../src/domain/grid/grid";
import type { SheetPlan } from "../../../../src/domain/plans/plan";
import type { CouncilPapers } from "../../../../src/domain/plans/council";
import type { Nomination } from "../../../../src/domain/proposals/proposal";
import { votes, type Tally } from "../../council/support/votes";
import { gridOf } from "../../gridOf";
import { shown } from "../../support/review";

export const RULED = { ...DEFAULT_COUNCIL, rules: { CSTDCS: "nd-91-2017-45-8" } } as const;

export function listOf(title: TitleId, candidates: readonly Candidate[], decidedBy = ""): Nomination {
  const subject = candidates[0]?.subject ?? "person";
  return { title, subject, decidedBy, candidateIds: candidates.map(({ id }) => id) };
}

export function papersOf(candidates: readonly Candidate[], more: Partial<CouncilPapers>): CouncilPapers {
  return {
    year: 2025,
    letterhead: { superior: "", issuer: "", texts: [] },
    settings: DEFAULT_COUNCIL,
    council: NO_COUNCIL,
    candidates,
    nominations: [],
    ownGrids: [],
    ...more,
  };
}

/** What the votes on somebody come to under the rules of `RULED`. */
export function resultOf(candidate: Candidate, title: TitleId, tally: Tally): VoteResult {
  return judgeVotes(votes(tally, { candidateId: candidate.id, title }), ruleFor(title, RULED));
}

export const texts = (plan: SheetPlan | null): readonly string[] =>
  (plan?.cells ?? []).map(({ value }) => String(shown(value)));

/** The sheet as it is read back, formulas still empty. */
export function gridFrom(plan: SheetPlan, typed: Readonly<Record<string, RawValue>> = {}): Grid {
  const { lastRow, lastColumn } = plan.printArea;
  const rows = Array.from({ length: lastRow }, () => Array.from({ length: lastColumn }, (): RawValue => ""));
  const put = (row: number, column: number, value: RawValue): void => {
    const cells = rows[row - 1];
    if (cells) cells[column - 1] = value;
  };
  for (const { row, column, value } of plan.cells)
    put(row, column, value.kind === "formula" ? "" : value.kind === "text" ? value.text : value.value);
  for (const [at, value] of Object.entries(typed)) {
    const [row = 0, column = 0] = at.split(",").map(Number);
    put(row, column, value);
  }
  return { ...gridOf(rows, { sheet: plan.name }), ours: "tally" };
}
