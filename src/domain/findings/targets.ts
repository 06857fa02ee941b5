import type { Candidate } from "../candidates/candidate";
import { sameUnit, unitKey } from "../candidates/names/unitName";
import type { Check } from "../criteria/pack";
import { distinctCells } from "../grid/distinctCells";
import { groupBy } from "../groupBy";
import type { TargetResult, TargetState } from "../targets/target";
import { foldText } from "../text";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, decided, type Answer } from "./answer";
import type { CheckContext, Surroundings } from "./context";

const NONE = { vi: "chưa có bảng chỉ tiêu", en: "there is no table of targets" };

/**
 * Its targets are all met, or all met and one exceeded ("hoàn thành vượt mức các chỉ tiêu"): articles 25.1 and 26.1.
 * With a name only that target counts.
 */
export function checkTargets(
  { how, name }: Extract<Check, { kind: "targets" }>,
  { candidate, around }: CheckContext,
): Answer {
  const own = targetsOf(candidate, around);
  if (own.length === 0) return noTargets(around);
  const asked = name === undefined ? own : named(own, name);
  if (asked.length === 0)
    return cannotTell({ vi: `chưa có chỉ tiêu “${name ?? ""}”`, en: `there is no target “${name ?? ""}”` });
  const of = (...states: readonly TargetState[]) => asked.filter(({ state }) => states.includes(state));
  const [failed, open, exceeded] = [of("notMet"), of("cannotTell"), of("exceeded")];
  // What may still be reached before the year ends is no failure yet.
  const short = failed.filter(canStillBeReached);
  if (failed.length > 0 && short.length === failed.length)
    return cannotTell(
      told("năm chưa hết, còn thiếu", "the year is not over, short", short, asked),
      cellsOf(short),
    );
  if (failed.length > 0) return decided(false, told("chưa đạt", "not met", failed, asked), cellsOf(failed));
  if (open.length > 0) return cannotTell(told("chưa rõ", "not known", open, asked), cellsOf(open));
  const all: Bilingual = {
    vi: `đạt ${asked.length} trên ${asked.length} chỉ tiêu, vượt ${exceeded.length}`,
    en: `${asked.length} of ${asked.length} targets met, ${exceeded.length} exceeded`,
  };
  const met = how === "met" || exceeded.length > 0;
  if (!met && asked.some(({ stage }) => stage === "progress")) return cannotTell(all, cellsOf(asked));
  return decided(met, all, cellsOf(exceeded.length > 0 ? exceeded : asked));
}

/** What must not happen, or at most so often, is failed for good once it is exceeded. */
function canStillBeReached({ stage, target: { goal } }: TargetResult): boolean {
  return stage === "progress" && goal?.kind !== "none" && goal?.kind !== "atMost";
}

/** Set for this unit by name, or for nobody by name where the workbook is about one unit only. */
function targetsOf({ subject, name }: Candidate, around: Surroundings): readonly TargetResult[] {
  if (subject !== "unit") return [];
  const { byUnit, ofNobody, alone } = targetsIn(around);
  const own = (byUnit.get(unitKey(name)) ?? []).filter(({ target: { unit } }) => sameUnit(unit ?? "", name));
  return own.length > 0 || !alone ? own : ofNobody;
}

/** The targets by the key of the unit they are set for. */
interface TargetsByUnit {
  readonly byUnit: ReadonlyMap<string, readonly TargetResult[]>;
  readonly ofNobody: readonly TargetResult[];
  /** The workbook is about one unit only. */
  readonly alone: boolean;
}

/** Every unit asks for its own. */
const known = new WeakMap<Surroundings, TargetsByUnit>();

function targetsIn(around: Surroundings): TargetsByUnit {
  const seen = known.get(around);
  if (seen !== undefined) return seen;
  const { targets, candidates } = around;
  const found = {
    byUnit: groupBy(
      targets.filter(({ target }) => target.unit !== null),
      ({ target }) => unitKey(target.unit ?? ""),
    ),
    ofNobody: targets.filter(({ target }) => target.unit === null),
    alone: candidates.filter(({ subject }) => subject === "unit").length === 1,
  };
  known.set(around, found);
  return found;
}

function named(targets: readonly TargetResult[], name: string): readonly TargetResult[] {
  const wanted = foldText(name);
  const exact = targets.filter(({ target }) => foldText(target.name) === wanted);
  return exact.length > 0 ? exact : targets.filter(({ target }) => foldText(target.name).includes(wanted));
}

function noTargets({ targets }: Surroundings): Answer {
  if (targets.length === 0) return cannotTell(NONE);
  return cannotTell({
    vi: "chưa có bảng chỉ tiêu của đơn vị này",
    en: "there is no table of this unit's targets",
  });
}

const MOST_NAMES = 5;

/** "chưa đạt 2 trên 5 chỉ tiêu: Huấn luyện (thiếu 2 điểm %), Tuyển quân (…)". */
function told(
  vi: string,
  en: string,
  those: readonly TargetResult[],
  of: readonly TargetResult[],
): Bilingual {
  const shown = those.slice(0, MOST_NAMES);
  const rest = those.length > MOST_NAMES ? ", …" : "";
  const list = (language: keyof Bilingual) =>
    shown.map(({ target, actual }) => `${target.name} (${actual[language]})`).join(", ") + rest;
  return {
    vi: `${vi} ${those.length} trên ${of.length} chỉ tiêu: ${list("vi")}`,
    en: `${en}: ${those.length} of ${of.length} targets: ${list("en")}`,
  };
}

function cellsOf(targets: readonly TargetResult[]): Answer["cells"] {
  return distinctCells(targets.flatMap(({ target }) => [target.cell, ...target.cells]));
}
