import type { Streak } from "../../criteria/pack";
import { distinctCells } from "../../grid/distinctCells";
import type { Bilingual } from "../../text/bilingual";
import type { FindingPart } from "../finding";
import type { Condition } from "./conditions";
import { testsText, yearsText } from "./words";
import type { YearVerdict } from "./yearVerdict";
import type { Years } from "./years";

const OUTCOMES = { yes: "met", no: "notMet", open: "cannotTell" } as const;

/** What a streak was made of, for whoever explains it: one part per year from the earliest, then what lies within. */
export function streakParts(
  verdicts: readonly YearVerdict[],
  { each }: Streak,
  years: Years,
  conditions: readonly Condition[] = [],
): readonly FindingPart[] {
  const required = testsText(each);
  return [
    ...[...verdicts]
      .sort((a, b) => a.year - b.year)
      .map((verdict) => ({
        outcome: OUTCOMES[verdict.says],
        required,
        actual: yearsText([verdict]),
        reason: years.dated(verdict.year),
        cells: distinctCells(verdict.cells),
        parts: [],
      })),
    ...conditions.map(({ outcome, required: asked, shown, cells }) => ({
      outcome,
      required: asked,
      actual: shown,
      reason: null,
      cells: distinctCells(cells),
      parts: [],
    })),
  ];
}

/** A part that stands for no year: how long the streak is, whether the title was received before. */
export function plainPart(
  outcome: FindingPart["outcome"],
  required: Bilingual,
  actual: Bilingual,
  cells: FindingPart["cells"] = [],
): FindingPart {
  return { outcome, required, actual, reason: null, cells, parts: [] };
}
