import type { FactId, Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import { FACT_NAMES } from "../phrases/names";
import type { Warning } from "../tables/table";
import type { Bilingual } from "../text/bilingual";
import type { FindingPart } from "./finding";

/** What a check found, before people's decisions are applied. */
export interface Answer {
  readonly outcome: "met" | "notMet" | "cannotTell";
  readonly actual: Bilingual;
  readonly reason: Bilingual | null;
  readonly cells: readonly CellRef[];
  readonly warnings: readonly Warning[];
  /** The answers it was put together from, every one of them; absent for a plain one. */
  readonly parts?: readonly FindingPart[];
}

/** One of the questions that an answer is put together from. */
export interface Asked {
  readonly required: Bilingual;
  readonly answer: Answer;
}

const NO_WARNINGS: readonly Warning[] = [];

/** A definite answer. */
export function decided(
  met: boolean,
  actual: Bilingual,
  cells: readonly CellRef[],
  reason: Bilingual | null = null,
): Answer {
  return { outcome: met ? "met" : "notMet", actual, reason, cells, warnings: NO_WARNINGS };
}

/** The workbook does not say: neither a pass nor a fail. */
export function cannotTell(
  actual: Bilingual,
  cells: readonly CellRef[] = [],
  reason: Bilingual | null = null,
): Answer {
  return { outcome: "cannotTell", actual, reason, cells, warnings: NO_WARNINGS };
}

/**
 * Why a fact cannot be used: its column is missing, its cell is empty, or its text is not understood.
 * The sentence always names the column, so that staff know what to fill in.
 */
export function gap(fact: FactId, reading: Exclude<Reading<unknown>, { kind: "known" }> | undefined): Answer {
  const name = FACT_NAMES[fact];
  if (reading === undefined)
    return cannotTell({ vi: `chưa có cột ${name.vi}`, en: `there is no ${name.en} column` });
  if (reading.kind === "blank")
    return cannotTell({ vi: `ô ${name.vi} để trống`, en: `the ${name.en} cell is empty` }, [reading.cell]);
  if (reading.limits)
    return cannotTell(
      {
        vi: `ô ${name.vi} ghi “${reading.text}”, chưa có số đúng`,
        en: `the ${name.en} cell says “${reading.text}”, which is no exact number`,
      },
      [reading.cell],
    );
  return cannotTell(
    {
      vi: `ô ${name.vi} ghi “${reading.text}”, chưa đọc được`,
      en: `the ${name.en} cell says “${reading.text}”, which was not understood`,
    },
    [reading.cell],
  );
}

/** The same answer with one more thing for staff to know. */
export function withWarning(answer: Answer, warning: Warning): Answer {
  return { ...answer, warnings: [...answer.warnings, warning] };
}

/** The questions as the parts of a finding, for whoever explains it. */
export function partsOf(asked: readonly Asked[]): readonly FindingPart[] {
  return asked.map(({ required, answer: { outcome, actual, reason, cells, parts } }) => ({
    outcome,
    required,
    actual,
    reason,
    cells,
    parts: parts ?? [],
  }));
}
