import {
  changeCorrections,
  forget,
  remember,
  withoutLost,
  type Change,
  type RememberedShape,
  type TableCorrection,
  type TableIdentity,
} from "../../domain/corrections";
import { factsUnder } from "../../domain/decisions";
import type { Finding } from "../../domain/findings/finding";
import type { Grid } from "../../domain/grid/grid";
import type { Review } from "../../domain/review.types";
import type { Decision, ReviewSettings } from "../../domain/settings";
import type { SkippedSheet, StoredSettings, WorkbookHost } from "../../excel/port";
import { failureOf } from "./failure";
import type { Criterion } from "../../domain/criteria/pack";
import { recognisedAt, resultOf, type Notice } from "./state";
import type { Store } from "./store";
import { rulesOf, type TrialRules } from "./trial";
import { tryRules } from "./tryRules";

/** What the jobs need from outside: the workbook, the review, the day and a moment for the pane to be drawn. */
export interface Means {
  readonly host: WorkbookHost;
  /** Throws BinhXetError where the workbook holds nothing to review. */
  readonly review: (grids: readonly Grid[], settings: ReviewSettings) => Review | Promise<Review>;
  /** Today as "2025-11-18". */
  readonly today: () => string;
  /** Resolves once the pane could draw what was dispatched. */
  readonly drawn: () => Promise<void>;
}

/** What staff can have done, from a button of the pane or of the ribbon alike. None of them rejects. */
export interface Jobs {
  /** Loads the workbook's settings and starts to listen for changes of the workbook. */
  readonly start: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** Gives up the running check; the result in view stays as it was. */
  readonly cancelCheck: () => void;
  /** Writes the lists; without a fresh result it checks first. */
  readonly makeLists: () => Promise<void>;
  /** Selects cells in Excel, only when staff ask for it. */
  readonly select: (address: string) => Promise<void>;
  /** Keeps a setting in the workbook; one that steers the review runs the check again. */
  readonly change: (settings: Partial<StoredSettings>) => Promise<void>;
  /** Corrects how a table is read, keeps that, and checks again. */
  readonly correct: (table: Pick<TableIdentity, "sheet" | "ordinal">, change: Change) => Promise<void>;
  /** Drops the corrections of tables that are no longer in the workbook. */
  readonly dropLost: () => Promise<void>;
  /** Keeps a decision of people in our sheet of decisions with what they had before them, and checks again. */
  readonly decide: (decision: Decision) => Promise<void>;
  readonly takeBack: (decision: Decision) => Promise<void>;
  /** Makes the sheet for the unit's own criteria, or shows the one that is there. */
  readonly makeCriteriaSheet: () => Promise<void>;
  /** Reviews what was last read under other rules, in memory, and tells the differences. */
  readonly tryRules: (rules: TrialRules) => Promise<void>;
  /** Keeps the rules that were tried as this workbook's own, and checks again. */
  readonly adoptTrial: () => Promise<void>;
  /** Forgets what earlier workbooks taught about the tables of this one, and checks again. */
  readonly forgetMemory: () => Promise<void>;
}

/** Fetched with the pipeline: it needs the criteria packs, which the pane is drawn without. */
const ownSheets = () => import(/* webpackChunkName: "review" */ "./ownSheets");

const STEERING: readonly (keyof StoredSettings)[] = [
  "year",
  "criteriaId",
  "blanks",
  "decidedBy",
  "hiddenSheets",
  "denominator",
  "thresholds",
  "renamed",
  "standing",
];

export function createJobs(store: Store, { host, review, today, drawn }: Means): Jobs {
  const { state, dispatch } = store;
  /** Counts the checks begun; one that is no longer the last was cancelled. */
  let run = 0;
  let running: Promise<void> | null = null;
  /** How tables of earlier workbooks were read. */
  let memory: readonly RememberedShape[] = [];
  /** What was last read and by which settings it was reviewed: other rules are tried over the same. */
  let last: { readonly grids: readonly Grid[]; readonly settings: ReviewSettings } | null = null;
  /** Corrections one after the other, each on the result of the one before. */
  let correcting: Promise<void> = Promise.resolve();

  /** One job at a time: a second press of a button waits for the first. */
  const once = (job: () => Promise<void>): Promise<void> => {
    if (running) return running;
    const mine = job().finally(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  };

  const runCheck = async (): Promise<void> => {
    const mine = ++run;
    dispatch({ kind: "checkStarted" });
    let skippedSheets: readonly SkippedSheet[] = [];
    try {
      const reading = await host.readWorkbook(state().settings.hiddenSheets);
      if (mine !== run) return;
      skippedSheets = reading.skippedSheets;
      dispatch({ kind: "workbookRead", fileName: reading.fileName });
      await drawn();
      if (mine !== run) return;
      const settings = { ...reviewSettings(state().settings, today()), memory, showsUnread: true };
      const found = await review(reading.grids, settings);
      if (mine !== run) return;
      last = { grids: reading.grids, settings };
      dispatch({ kind: "checkDone", review: found, skippedSheets });
    } catch (error) {
      if (mine !== run) return;
      const failure = failureOf(error);
      if (failure.code === "noTable" || failure.code === "emptyWorkbook") {
        dispatch({ kind: "nothingFound", failure, skippedSheets });
      } else {
        dispatch({ kind: "checkFailed", failure });
      }
    }
  };

  const runLists = async (): Promise<void> => {
    if (state().check.kind !== "found") await runCheck();
    const { check } = state();
    // Where the check found nothing there is nothing to list: step 2 says why.
    if (check.kind === "nothing") dispatch({ kind: "stepOpened", step: "check" });
    if (check.kind !== "found") return;
    if (check.result.review.plans.length === 0) {
      dispatch({ kind: "noticed", notice: { kind: "nothingToWrite" } });
      return;
    }
    dispatch({ kind: "listsStarted" });
    await drawn();
    try {
      const sheets = await host.writePlans(check.result.review.plans);
      dispatch({ kind: "listsWritten", sheets, review: check.result.review });
    } catch (error) {
      dispatch({ kind: "listsFailed", failure: failureOf(error) });
    }
  };

  const guarded = async (job: () => Promise<void>): Promise<void> => {
    try {
      await job();
    } catch (error) {
      dispatch({ kind: "noticed", notice: { kind: "failed", failure: failureOf(error) } });
    }
  };

  /** The rules decisions are made about. */
  const rulesInView = (): readonly Criterion[] => resultOf(state().check)?.review.pack.criteria ?? [];

  /** The corrections in use: the workbook's own, else those remembered for tables of this shape. */
  const inUse = (): readonly TableCorrection[] => {
    const own = state().settings.corrections;
    const review = resultOf(state().check)?.review;
    return own.length === 0 && review?.fromMemory === true ? review.corrections : own;
  };

  /** Keeps corrections or memory, checks again, then tells what was done or what could not be kept. */
  const keepAndCheck = (keep: () => Promise<void>, done: Notice | null): Promise<void> => {
    const mine = correcting.then(async () => {
      await running;
      let notice = done;
      try {
        await keep();
      } catch (error) {
        notice = { kind: "failed", failure: failureOf(error) };
      }
      await once(runCheck);
      if (state().check.kind === "found" && notice !== null) dispatch({ kind: "noticed", notice });
    });
    correcting = mine;
    return mine;
  };

  const keepCorrections = async (after: readonly TableCorrection[]): Promise<void> => {
    memory = remember(memory, inUse(), after);
    const settings = { ...state().settings, corrections: after };
    dispatch({ kind: "settingsChanged", settings });
    await host.saveSettings(settings);
    await host.saveMemory(memory);
  };

  const findingsOf = ({ subject, name, unit }: Decision): readonly Finding[] =>
    resultOf(state().check)?.review.candidates.find(
      ({ candidate }) => candidate.subject === subject && candidate.name === name && candidate.unit === unit,
    )?.findings ?? [];

  const change = async (changed: Partial<StoredSettings>): Promise<void> => {
    const settings = { ...state().settings, ...changed };
    dispatch({ kind: "settingsChanged", settings });
    await guarded(() => host.saveSettings(settings));
    const steers = STEERING.some((key) => key in changed);
    if (!steers || state().check.kind === "notYet") return;
    await running;
    await once(runCheck);
  };

  return {
    start: () =>
      guarded(async () => {
        memory = await host.loadMemory();
        dispatch({ kind: "settingsChanged", settings: await host.loadSettings() });
        await host.onChanged(() => dispatch({ kind: "workbookChanged" }));
      }),
    check: () => once(runCheck),
    cancelCheck: () => {
      if (state().check.kind !== "working") return;
      run += 1;
      running = null;
      dispatch({ kind: "checkCancelled" });
    },
    makeLists: () => once(runLists),
    select: (address) => guarded(() => host.selectCells(address)),
    change,
    correct: (table, correction) =>
      keepAndCheck(
        async () => {
          const review = resultOf(state().check)?.review;
          const about = review && recognisedAt(review, table);
          if (about) await keepCorrections(changeCorrections(inUse(), about, correction));
        },
        { kind: "corrected", change: correction },
      ),
    dropLost: () =>
      keepAndCheck(
        () => keepCorrections(withoutLost(inUse(), resultOf(state().check)?.review.recognised ?? [])),
        null,
      ),
    decide: (decision) =>
      keepAndCheck(
        async () =>
          (await ownSheets()).keepDecision(
            host,
            withSeen(decision, findingsOf(decision), today()),
            rulesInView(),
          ),
        {
          kind: "decided",
          name: decision.name,
        },
      ),
    takeBack: (decision) =>
      keepAndCheck(async () => (await ownSheets()).dropDecision(host, decision, rulesInView()), {
        kind: "tookBack",
        name: decision.name,
      }),
    makeCriteriaSheet: () =>
      guarded(async () => {
        const notice = await (await ownSheets()).criteriaSheet(host, state(), today());
        dispatch({ kind: "noticed", notice });
      }),
    tryRules: (rules) => tryRules(rules, { store, review, last, drawn }),
    adoptTrial: async () => {
      const { trial } = state();
      if (trial === null) return;
      await change(rulesOf(trial.rules));
      if (state().check.kind === "found") dispatch({ kind: "noticed", notice: { kind: "adopted" } });
    },
    forgetMemory: () =>
      keepAndCheck(
        async () => {
          memory = forget(memory, resultOf(state().check)?.review.corrections ?? []);
          await host.saveMemory(memory);
        },
        { kind: "forgotten" },
      ),
  };
}

function reviewSettings(stored: StoredSettings, today: string): ReviewSettings {
  const { year, criteriaId, blanks, decidedBy, corrections, denominator, thresholds, renamed, standing } =
    stored;
  const rules = { year, criteriaId, blanks, denominator, thresholds, renamed, standing };
  return { ...rules, decidedBy, corrections, today, decisions: [] };
}

/** The decision with what stood before people when they made it, so that a later change of it is told. */
function withSeen(decision: Decision, findings: readonly Finding[], on: string): Decision {
  const text = factsUnder(decision, findings);
  return text === null ? decision : { ...decision, seen: { text, on } };
}
