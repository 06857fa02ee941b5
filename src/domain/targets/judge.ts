import type Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import type { Bilingual } from "../text/bilingual";
import { foldText } from "../text";
import { readAmount } from "./amount";
import { compare, unclear, type Compared } from "./compare";
import { gapPhrase, goalPhrase, reachedPhrase, unclearPhrase } from "./phrases";
import { readingOf, readReached, type ActualCell, type Reached } from "./readActual";
import { yearGoalIsFor } from "./readGoal";
import { stageOf, type TargetTime } from "./stage";
import type { Goal, TargetResult } from "./target";

/** One target as the sheet has it, before anybody says how it stands. */
export interface StatedTarget {
  readonly name: string;
  readonly unit: string | null;
  readonly group: string | null;
  readonly goal: Goal | null;
  readonly goalText: string;
  readonly measure: string | null;
  readonly actual: ActualCell | null;
  readonly baseline: Reading<Big> | undefined;
  /** What the staff themselves say of it ("Đạt"), to be told where it differs; null where they do not. */
  readonly verdict: ActualCell | null;
  readonly cell: CellRef;
  readonly cells: readonly CellRef[];
}

/** The state of a target, with what was asked and found in words. */
export function judge(stated: StatedTarget, time: TargetTime): TargetResult {
  const { name, unit, group, goal, goalText, baseline, cell, cells } = stated;
  const measure = stated.measure ?? measureIn(goalText);
  const byYear = yearGoalIsFor(goalText) ?? yearGoalIsFor(name);
  const stage = stageOf(time, byYear ?? undefined);
  const source = answering(stated);
  const actual = source === null ? undefined : readingOf(source, goal);
  const reached =
    source === null || goal === null || actual?.kind !== "known" ? null : readReached(source, goal);
  const compared = comparedOf(stated, actual, reached);
  const gap = compared.gap && gapPhrase(compared.gap, measure, stage);
  const found = foundPhrase(stated, compared, reached, actual, measure);
  const differs = differingVerdict(stated, source, compared);
  return {
    target: {
      name,
      unit,
      group,
      goal,
      goalText,
      measure,
      ...(byYear === null ? {} : { byYear }),
      actual,
      baseline,
      cell,
      cells,
    },
    state: compared.state,
    stage,
    required: goal === null ? { vi: goalText, en: goalText } : goalPhrase(goal, measure),
    actual: joined([found, gap, differs]),
    gap,
    differs,
  };
}

/** The result's cell; where it is empty, the staff's own "Đạt", "Không đạt" answers. */
function answering({ actual, verdict }: StatedTarget): ActualCell | null {
  const blank = actual === null || actual.text === "" || /^[-–—]$/.test(actual.text);
  return blank && verdict !== null && verdict.text !== "" ? verdict : actual;
}

function comparedOf(
  { goal, goalText, baseline }: StatedTarget,
  actual: Reading<Big | boolean> | undefined,
  reached: Reached | null,
): Compared {
  if (goal === null) return unclear(notUnderstood(goalText));
  if (actual === undefined || actual.kind === "blank") return unclear("noActual");
  if (reached === null) return unclear("unreadable");
  return compare(goal, reached, baseline?.kind === "known" ? baseline.value : null);
}

/** What about a goal's text is not understood: "tăng 10% so với năm trước", "giảm 3 vụ". */
function notUnderstood(goalText: string): "increase" | "reduction" | "noGoal" {
  const said = foldText(goalText);
  if (/\btang\b.*\d/.test(said)) return "increase";
  return /\bgiam\b.*\d/.test(said) ? "reduction" : "noGoal";
}

function foundPhrase(
  { goal }: StatedTarget,
  compared: Compared,
  reached: Reached | null,
  actual: Reading<Big | boolean> | undefined,
  measure: string | null,
): Bilingual {
  const written = actual === undefined || actual.kind === "blank" ? "" : actual.text;
  if (compared.why !== null) {
    const why = unclearPhrase(compared.why);
    return written === "" ? why : { vi: `“${written}”: ${why.vi}`, en: `“${written}”: ${why.en}` };
  }
  return reached === null || goal === null
    ? { vi: written, en: written }
    : reachedPhrase(reached, compared, goal, measure);
}

/** "sổ ghi “Đạt”" beside a number that says otherwise. */
function differingVerdict(
  { verdict, goal }: StatedTarget,
  source: ActualCell | null,
  { state }: Compared,
): Bilingual | null {
  if (verdict === null || verdict === source || verdict.text === "" || goal === null) return null;
  const said = readReached(verdict, { kind: "done" });
  if (said?.kind !== "done" || state === "cannotTell" || said.done === (state !== "notMet")) return null;
  return { vi: `sổ ghi “${verdict.text}”`, en: `the sheet says “${verdict.text}”` };
}

/** "01 mô hình" counts models; longer words after the number describe the goal. */
function measureIn(goalText: string): string | null {
  const amount = readAmount(goalText.replace(/^.*\d\s*(?:-|–|đến)\s*(?=\d)/u, ""));
  if (amount === null || amount.share || amount.measure === "") return null;
  return amount.measure.split(" ").length <= 3 ? amount.measure : null;
}

function joined(parts: readonly (Bilingual | null)[]): Bilingual {
  const told = parts.filter((part) => part !== null).filter(({ vi }) => vi !== "");
  return { vi: told.map(({ vi }) => vi).join(", "), en: told.map(({ en }) => en).join(", ") };
}
