import { collectCandidates } from "./candidates";
import { choosePack, combine, type ChosenPack } from "./criteria";
import type { CriteriaPack } from "./criteria/pack";
import { decidedByFrom } from "./criteria/decidedBy";
import { appliedDecisions, decisionWarnings, readDecisions } from "./decisions";
import { BinhXetError } from "./errors";
import { checkAll } from "./findings";
import type { Grid } from "./grid/grid";
import { readLetterhead, yearInTitles } from "./letterhead";
import { checkLimits } from "./limits";
import { overLimitWarnings } from "./limits/notices";
import { readOwnCriteria } from "./ownCriteria";
import { planSheets } from "./plans";
import { overlookedBy } from "./proposals/overlooked";
import { compareRegistration } from "./registration";
import { applyQuotas } from "./quotas";
import { scoreSheetsIn } from "./scores";
import { directShare } from "./standing/direct";
import { readTargets } from "./targets";
import { nominate, propose } from "./proposals";
import type { Review, ReviewedCandidate } from "./review.types";
import { DEFAULT_STANDING, type ReviewSettings } from "./settings";
import { stand } from "./standing";
import { recogniseTables } from "./tables";
import type { Warning } from "./tables/table";

/**
 * The whole pipeline: grids → tables → candidates → findings → standing → proposals → sheet plans.
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
  if (!grids.some(holdsAnything)) throw new BinhXetError("emptyWorkbook");
  const own = grids.filter(({ ours }) => ours !== undefined);
  const theirs = grids.filter(({ ours }) => ours === undefined);
  const read = recogniseTables(theirs, settings.corrections, settings.memory);
  // Where staff left out every table, they must be able to take that back.
  const leftOut = read.recognised.some(({ state }) => state.kind === "ignored");
  const showable = leftOut || (settings.showsUnread === true && read.recognised.length > 0);
  const awards = read.recognised
    .filter(({ role, state }) => role === "awards" && state.kind === "read")
    .map(({ table }) => table);
  const targetSheets = read.recognised.some(({ role, state }) => role === "targets" && state.kind === "read");
  const scoreSheets = scoreSheetsIn(read.recognised);
  // Lists of awards and score sheets alone still name whom to review; sheets of targets have them told.
  const tells = read.tables.length + awards.length + scoreSheets.length > 0 || targetSheets;
  if (!tells && !showable) throw new BinhXetError("noTable");
  yield;
  const letterhead = readLetterhead([...read.tables, ...scoreSheets.map(({ table }) => table)]);
  const year = settings.year ?? yearInTitles(letterhead.texts) ?? Number(settings.today.slice(0, 4));
  const chosen = choosePack(settings.criteriaId, year, settings.ownPacks);
  const ownCriteria = readOwnCriteria(own);
  const pack = combine(chosen.pack, ownCriteria.criteria, year, settings);
  const kept = readDecisions(own, pack.criteria);
  const decisions = [...settings.decisions, ...kept.kept.map(({ decision }) => decision)];

  const collected = collectCandidates(read.tables, {
    awards,
    renamed: settings.renamed ?? [],
    year,
    scores: scoreSheets,
  });
  const { candidates } = collected;
  yield;
  const {
    standings,
    scoring,
    warnings: standingWarnings,
  } = stand(candidates, read.recognised, {
    year,
    settings: settings.standing ?? DEFAULT_STANDING,
  });
  const targets = readTargets(read.recognised, candidates, { year, today: settings.today });
  const around = {
    year,
    candidates,
    standings: new Map(standings.map((standing) => [standing.candidateId, standing])),
    targets,
  };
  const found = checkAll(candidates, pack, { ...settings, decisions }, around);
  yield;
  const proposed = candidates.flatMap((candidate, index): ReviewedCandidate[] => {
    const standing = standings[index];
    if (!standing) return [];
    const findings = found.byCandidate.get(candidate.id) ?? [];
    const made = found.decisions.get(candidate.id) ?? [];
    const proposal = propose(candidate, findings, pack, made);
    return [{ candidate, findings, standing, proposal, decisions: appliedDecisions(made, findings, kept) }];
  });
  const chosenStanding = settings.standing ?? DEFAULT_STANDING;
  const quotas = applyQuotas(proposed, pack, chosenStanding, scoring.classified);
  const { reviewed } = quotas;
  const decidedBy = { ...decidedByFrom(letterhead.texts), ...settings.decidedBy };
  const nominations = nominate(reviewed, pack, decidedBy);
  const limits = checkLimits(pack, reviewed, nominations);
  const warnings = [
    ...packWarnings(chosen, year),
    ...emptyPackWarnings(pack),
    ...read.warnings,
    ...collected.warnings,
    ...standingWarnings,
    ...ownCriteria.warnings,
    ...kept.warnings,
    ...decisionWarnings(reviewed),
    ...found.warnings,
    ...overLimitWarnings(limits),
  ];
  yield;
  const registration = compareRegistration(reviewed);
  const overlooked = overlookedBy(reviewed, pack);
  const placed = {
    ...scoring,
    classified: quotas.classified,
    quotas: quotas.results,
    direct: directShare(reviewed),
  };
  const plans = planSheets({
    year,
    pack,
    reviewed,
    rosters: found.rosters,
    nominations,
    warnings,
    letterhead,
    targets,
    registration,
    limits,
    overlooked,
    scoring: placed,
    standing: chosenStanding,
    file: grids[0]?.file ?? "",
  });
  return {
    year,
    pack,
    ...read,
    candidates: reviewed,
    nominations,
    limits,
    targets,
    registration,
    scoring: placed,
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

function holdsAnything({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => value !== ""));
}

/** Without a rule everybody stands at "chưa đủ dữ liệu": staff should hear why. */
function emptyPackWarnings({ name, criteria }: CriteriaPack): readonly Warning[] {
  if (criteria.length > 0) return [];
  return [
    {
      code: "packEmpty",
      message: {
        vi: `“${name.vi}” chưa có tiêu chí nào nên không xét được ai; ghi tiêu chí vào trang tính “Tiêu chí” hoặc chọn bộ tiêu chuẩn khác.`,
        en: `“${name.en}” has no criteria yet, so nobody can be checked; write them on the sheet “Tiêu chí” or choose another pack.`,
      },
      cells: [],
    },
  ];
}

function packWarnings({ pack, inForce }: ChosenPack, year: number): readonly Warning[] {
  const shown = (day: string): string => day.split("-").reverse().join("/");
  if (pack.status === "draft")
    return [
      {
        code: "packNotInForce",
        message: {
          vi: `“${pack.name.vi}” là dự thảo, chưa phải quy định có hiệu lực; kết quả chỉ để tham khảo.`,
          en: `“${pack.name.en}” is a draft, not in force; the result is for reference only.`,
        },
        cells: [],
      },
    ];
  if (inForce && pack.status === "expired" && pack.inForceTo !== null)
    return [
      {
        code: "packExpired",
        message: {
          vi: `“${pack.name.vi}” chỉ có hiệu lực đến hết ngày ${shown(pack.inForceTo)}; dùng cho năm ${year} thì kết quả chỉ để tham khảo.`,
          en: `“${pack.name.en}” expired after ${pack.inForceTo}; used for ${year}, the result is for reference only.`,
        },
        cells: [],
      },
    ];
  if (inForce) return [];
  const from = shown(pack.inForceFrom);
  return [
    {
      code: "packNotInForce",
      message: {
        vi: `“${pack.name.vi}” (hiệu lực từ ${from}) không phải là bộ tiêu chuẩn có hiệu lực cho năm ${year}; kết quả chỉ để tham khảo.`,
        en: `“${pack.name.en}” (from ${pack.inForceFrom}) is not the criteria pack in force for ${year}; the result is for reference only.`,
      },
      cells: [],
    },
  ];
}
