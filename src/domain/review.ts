import type { Grid } from "./grid/grid";
import { judge } from "./pipeline/judge";
import { proposeAll } from "./pipeline/proposeAll";
import { readAll } from "./pipeline/readAll";
import { DEFAULT_COUNCIL } from "./council/council";
import { planBallots, planMinutes } from "./plans/council";
import { planSheets } from "./plans";
import { overlookedBy } from "./proposals/overlooked";
import { compareRegistration } from "./registration";
import type { Review } from "./review.types";
import { DEFAULT_STANDING, type ReviewSettings } from "./settings";

/**
 * The whole pipeline: grids → tables → candidates → standing → findings → proposals → sheet plans.
 * The first grid's file is the workbook that is reviewed and written; other files are subordinate units'.
 * @throws BinhXetError `emptyWorkbook` where no cell holds anything, `noTable` where no scoring table, roster, list
 * of awards or sheet of targets was recognised, `unknownCriteria` where the settings name a pack that does not exist
 */
export function review(grids: readonly Grid[], settings: ReviewSettings): Review {
  const steps = reviewInSteps(grids, settings);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same with a pause after each step of the pipeline, for a caller that has a screen to keep alive. */
export function* reviewInSteps(
  grids: readonly Grid[],
  settings: ReviewSettings,
): Generator<undefined, Review> {
  const all = readAll(grids, settings);
  yield;
  const judged = yield* judge(all, settings);
  yield;
  const proposed = proposeAll(all, judged, settings);
  const { year, pack, letterhead, read } = all;
  const { reviewed, nominations, limits, scoring, council } = proposed;
  const { targets } = judged;
  const registration = compareRegistration(reviewed);
  const overlooked = overlookedBy(reviewed, pack);
  const warnings = [...all.warnings, ...judged.warnings, ...judged.found.warnings, ...proposed.warnings];
  yield;
  const papers = {
    year,
    letterhead,
    settings: settings.council ?? DEFAULT_COUNCIL,
    council,
    candidates: judged.candidates,
    nominations,
    ownGrids: all.own,
  };
  const lists = planSheets({
    year,
    pack,
    reviewed,
    rosters: judged.found.rosters,
    nominations,
    warnings,
    letterhead,
    targets,
    registration,
    limits,
    overlooked,
    scoring,
    council,
    standing: settings.standing ?? DEFAULT_STANDING,
    file: grids[0]?.file ?? "",
  });
  // Ballots and minutes belong to a vote: staff have put the lists to it once there is a tally sheet.
  const putToVote = all.own.some(({ ours }) => ours === "tally");
  const minutes = putToVote ? planMinutes(papers) : null;
  const plans = putToVote ? [...lists, ...planBallots(papers), ...(minutes ? [minutes] : [])] : lists;
  return {
    year,
    pack,
    ...read,
    papers,
    candidates: reviewed,
    nominations,
    limits,
    targets,
    registration,
    scoring,
    council,
    overlooked,
    plans,
    warnings,
  };
}

/**
 * The settings of a first review: everything from the workbook, nothing waived, empty cells mean "not known".
 * @param today "2025-11-18", from the caller's clock
 */
export function defaultSettings(today: string): ReviewSettings {
  return {
    year: null,
    today,
    criteriaId: null,
    blanks: { discipline: "unknown", initiative: "unknown" },
    decisions: [],
    decidedBy: {},
  };
}
