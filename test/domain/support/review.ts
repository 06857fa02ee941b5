import type { Candidate } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import type { CriteriaPack } from "../../../src/domain/criteria/pack";
import { appliedDecisions } from "../../../src/domain/decisions";
import { checkLimits } from "../../../src/domain/limits";
import { compareRegistration } from "../../../src/domain/registration";
import { overlookedBy } from "../../../src/domain/proposals/overlooked";
import { checkAll } from "../../../src/domain/findings";
import type { Letterhead } from "../../../src/domain/letterhead";
import { planSheets } from "../../../src/domain/plans";
import type { PlanValue, SheetPlan } from "../../../src/domain/plans/plan";
import { nominate, propose } from "../../../src/domain/proposals";
import type { Review, ReviewedCandidate } from "../../../src/domain/review.types";
import { DEFAULT_STANDING, type ReviewSettings } from "../../../src/domain/settings";
import { NO_COUNCIL } from "../../../src/domain/council/council";
import { NO_PAPERS } from "../../../src/domain/plans/council/paper";
import { NO_SCORING } from "../../../src/domain/standing/scoring";
import { rankAll } from "../../../src/domain/standing";
import { SETTINGS } from "./candidates";

const NOT_KEPT = { kept: [], warnings: [] };
const NO_LETTERHEAD: Letterhead = { superior: "", issuer: "", texts: [] };

/** The second half of the pipeline over hand-made candidates. */
export function reviewOf(
  candidates: readonly Candidate[],
  {
    settings = SETTINGS,
    letterhead = NO_LETTERHEAD,
    pack = packById("luat-2022"),
  }: {
    readonly settings?: ReviewSettings;
    readonly letterhead?: Letterhead;
    readonly pack?: CriteriaPack;
  } = {},
): Review {
  const found = checkAll(candidates, pack, settings);
  const standings = rankAll(candidates);
  const reviewed = candidates.flatMap((candidate, index): ReviewedCandidate[] => {
    const standing = standings[index];
    if (!standing) return [];
    const findings = found.byCandidate.get(candidate.id) ?? [];
    const decisions = found.decisions.get(candidate.id) ?? [];
    const proposal = propose(candidate, findings, pack, decisions);
    return [
      { candidate, findings, standing, proposal, decisions: appliedDecisions(decisions, findings, NOT_KEPT) },
    ];
  });
  const nominations = nominate(reviewed, pack, settings.decidedBy);
  const { warnings, rosters } = found;
  const year = settings.year ?? 2025;
  const beside = {
    scoring: NO_SCORING,
    council: NO_COUNCIL,
    papers: NO_PAPERS,
    limits: checkLimits(pack, reviewed, nominations),
    registration: compareRegistration(reviewed),
    overlooked: overlookedBy(reviewed, pack),
  };
  const plans = planSheets({
    year,
    pack,
    reviewed,
    rosters,
    nominations,
    warnings,
    targets: [],
    ...beside,
    standing: settings.standing ?? DEFAULT_STANDING,
    letterhead,
    file: "so.xlsx",
  });
  const read = { tables: [], recognised: [], corrections: [], fromMemory: false };
  return {
    year,
    pack,
    ...read,
    candidates: reviewed,
    nominations,
    targets: [],
    ...beside,
    plans,
    warnings,
  };
}

/** The plan of that name. */
export function planNamed(review: Review, name: string): SheetPlan {
  const plan = review.plans.find((each) => each.name === name);
  if (!plan) throw new Error(`no plan ${name}`);
  return plan;
}

/** A cell's content as people see it: text, number, or the formula. */
export function shown(value: PlanValue): string | number {
  return value.kind === "text" ? value.text : value.kind === "number" ? value.value : value.formula;
}

/** A row's cells from column 1 to the last, "" where empty. */
export function rowOf(plan: SheetPlan, row: number): readonly (string | number)[] {
  const cells = Array.from({ length: plan.columnWidths.length }, (): string | number => "");
  for (const cell of plan.cells) if (cell.row === row) cells[cell.column - 1] = shown(cell.value);
  return cells;
}

/** The first row that holds this text or number in this column. */
export function rowWith(plan: SheetPlan, column: number, content: string | number): number {
  const found = plan.cells.find((cell) => cell.column === column && shown(cell.value) === content);
  if (!found) throw new Error(`nothing says ${content} on ${plan.name}`);
  return found.row;
}
