import { initiativesSaid } from "../../candidates/history/initiativeIn";
import type { Streak } from "../../criteria/pack";
import type { CellRef } from "../../grid/grid";
import type { CheckContext } from "../context";
import type { Condition } from "./conditions";
import type { Years } from "./years";

/** What one year says of initiatives: how many, null where it says nothing. */
interface YearInitiatives {
  readonly year: number;
  readonly count: number | null;
  readonly cells: readonly CellRef[];
}

/** The initiatives asked for within the streak's years, in all or in each. */
export function initiativeCondition(
  { initiatives, initiativeEachYear }: Streak,
  window: readonly number[],
  years: Years,
  context: CheckContext,
): readonly Condition[] {
  if (initiatives === 0 && !initiativeEachYear) return [];
  const said = window.map((year) => initiativesOf(year, years, context));
  const total = said.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const open = said.filter(({ count }) => count === null).map(({ year }) => year);
  const without = said.filter(({ count }) => count === 0).map(({ year }) => year);
  const cells = said.flatMap((each) => each.cells);
  const left = {
    vi: open.length > 0 ? ` (chưa rõ năm ${open.join(", ")})` : "",
    en: open.length > 0 ? ` (${open.join(", ")} not known)` : "",
  };
  const conditions: Condition[] = [];
  if (initiatives > 0)
    conditions.push({
      outcome: total >= initiatives ? "met" : open.length > 0 ? "cannotTell" : "notMet",
      required: {
        vi: `≥ ${initiatives} sáng kiến trong thời gian đó`,
        en: `≥ ${initiatives} initiatives in that time`,
      },
      shown: {
        vi: `trong thời gian đó ${total} sáng kiến (cần ≥ ${initiatives})${left.vi}`,
        en: `in that time ${total} initiatives (wanted ≥ ${initiatives})${left.en}`,
      },
      cells,
      grows: true,
    });
  if (initiativeEachYear)
    conditions.push({
      outcome: without.length > 0 ? "notMet" : open.length > 0 ? "cannotTell" : "met",
      required: { vi: "mỗi năm có sáng kiến", en: "an initiative each year" },
      shown:
        without.length > 0
          ? {
              vi: `năm ${without.join(", ")} không có sáng kiến`,
              en: `no initiative in ${without.join(", ")}`,
            }
          : { vi: `mỗi năm một sáng kiến${left.vi}`, en: `an initiative each year${left.en}` },
      cells,
      grows: false,
    });
  return conditions;
}

/** Two cells of one year may tell of the same initiative: the one that says more counts. */
function initiativesOf(year: number, years: Years, { candidate, settings }: CheckContext): YearInitiatives {
  const told = years
    .records(year)
    .flatMap(({ initiative, cell }) => (initiative === null ? [] : [{ initiative, cell }]));
  const counts = told.map(({ initiative }) => initiativesSaid(initiative));
  const cells = told.map(({ cell }) => cell);
  const reading = year === years.now ? candidate.facts.initiative : undefined;
  if (reading?.kind === "known") {
    counts.push(reading.value.kind === "none" ? 0 : initiativesSaid(reading.value.text));
    cells.push(reading.cell);
  }
  if (reading?.kind === "blank" && settings.blanks.initiative === "none") {
    counts.push(0);
    cells.push(reading.cell);
  }
  return { year, count: counts.length === 0 ? null : Math.max(...counts), cells };
}
