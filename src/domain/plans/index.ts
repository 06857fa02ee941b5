import { NO_COUNCIL, type Council } from "../council/council";
import type { CriteriaPack } from "../criteria/pack";
import type { Roster } from "../findings/roster";
import type { Letterhead } from "../letterhead";
import type { Nomination } from "../proposals/proposal";
import type { LimitFinding } from "../limits/limit";
import type { Registration } from "../registration/registration";
import type { TargetResult } from "../targets/target";
import type { ReviewedCandidate } from "../review.types";
import type { StandingSettings } from "../settings";
import type { Scoring } from "../standing/scoring";
import type { Overlooked } from "../proposals/overlooked";
import type { Warning } from "../tables/table";
import { entryOf } from "./entry";
import { findingsSheet } from "./findingsSheet";
import { nominationList } from "./nominationList";
import type { SheetPlan } from "./plan";
import { registrationSheet } from "./registrationSheet";
import { periodsSheet } from "./periodsSheet";
import { standingSheet } from "./standingSheet";
import { summarySheet } from "./summary";
import { targetsSheet } from "./targetsSheet";

/** What the sheets are made of. */
export interface PlanInput {
  readonly year: number;
  readonly pack: CriteriaPack;
  readonly reviewed: readonly ReviewedCandidate[];
  readonly rosters: ReadonlyMap<string, Roster>;
  readonly nominations: readonly Nomination[];
  readonly targets: readonly TargetResult[];
  readonly registration: Registration;
  readonly limits: readonly LimitFinding[];
  readonly overlooked: readonly Overlooked[];
  readonly scoring: Scoring;
  /** Absent: nothing was voted. */
  readonly council?: Council;
  /** How points were made a standing. */
  readonly standing: StandingSettings;
  readonly warnings: readonly Warning[];
  readonly letterhead: Letterhead;
  /** The workbook that is written: only its own cells can be linked to. */
  readonly file: string;
}

/**
 * The sheets to write: one list per nomination, then "Tổng hợp kết quả" (its formulas count the lists, which must
 * stand before it), "Xếp hạng" and "Theo kỳ" where there are points, then "Kết quả kiểm tra"; the summary and this are
 * planned even where nobody is proposed. Last, where the workbook says something of them, "Chỉ tiêu" and "Đăng ký và
 * kết quả".
 */
export function planSheets(input: PlanInput): readonly SheetPlan[] {
  const { year, pack, nominations, warnings, letterhead, file } = input;
  const frame = { year, letterhead, file };
  const entries = input.reviewed.map((each) => entryOf(each, input.rosters.get(each.candidate.id) ?? null));
  const byId = new Map(entries.map((entry) => [entry.candidate.id, entry]));
  const lists = nominations.map((nomination) => {
    const chosen = nomination.candidateIds.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
    return nominationList(nomination, chosen, frame);
  });
  return [
    ...lists.map(({ plan }) => plan),
    summarySheet(
      {
        pack,
        nominations,
        lists,
        entries,
        warnings,
        limits: input.limits,
        overlooked: input.overlooked,
        scoring: input.scoring,
        council: input.council ?? NO_COUNCIL,
        standing: input.standing,
      },
      frame,
    ),
    standingSheet({ entries, scoring: input.scoring, settings: input.standing }, frame),
    periodsSheet({ entries, scoring: input.scoring, settings: input.standing }, frame),
    findingsSheet(input.reviewed, pack, frame),
    targetsSheet(input.targets, frame),
    registrationSheet(input.registration, input.reviewed, frame),
  ].filter((plan) => plan !== null);
}
