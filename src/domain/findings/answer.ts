import type { FactId, Reading } from "../candidates/candidate";
import type { CellRef } from "../grid/grid";
import { FACT_NAMES } from "../phrases/names";
import type { Warning } from "../tables/table";
import type { Bilingual } from "../text/bilingual";

/** What a check found, before people's decisions are applied. */
export interface Answer {
  readonly outcome: "met" | "notMet" | "cannotTell";
  readonly actual: Bilingual;
  readonly reason: Bilingual | null;
  readonly cells: readonly CellRef[];
  readonly warnings: readonly Warning[];
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
