import type { Streak } from "../../criteria/pack";
import { distinctCells } from "../../grid/distinctCells";
import type { Bilingual } from "../../text/bilingual";
import type { FindingPart } from "../finding";
import type { Condition } from "./conditions";
import { inYear, testsText } from "./words";
import type { YearVerdict } from "./yearVerdict";
import type { Years } from "./years";

const NONE: readonly FindingPart[] = [];
const OUTCOMES = { yes: "met", no: "notMet", open: "cannotTell" } as const;

/** What a streak was made of, for whoever explains it: one part per year from the earliest, then what lies within. */
export function streakParts(
  verdicts: readonly YearVerdict[],
  { each }: Streak,
  years: Years,
  conditions: readonly Condition[] = [],
): readonly FindingPart[] {
  const required = testsText(each);
  const parts = verdicts.map(({ year, says, shown, cells }): FindingPart => ({
    outcome: OUTCOMES[says],
    required,
    actual: inYear(year, shown),
    reason: years.dated(year),
    cells: distinctCells(cells),
    parts: NONE,
  }));
  // The verdicts come with the latest year first.
  parts.reverse();
  return [
    ...parts,
    ...conditions.map(({ outcome, required: asked, shown, cells }) => ({
      outcome,
      required: asked,
      actual: shown,
      reason: null,
      cells: distinctCells(cells),
      parts: NONE,
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
  return { outcome, required, actual, reason: null, cells, parts: NONE };
}
