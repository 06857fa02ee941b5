import type { TitleId } from "../criteria/title";
import { distinctCells } from "../grid/distinctCells";
import { cannotTell, decided, type Answer } from "./answer";
import type { CheckContext } from "./context";
import { writtenThisYear } from "./streak/thisYear";
import { titlesText, together, yearsText } from "./streak/words";
import { yearsOf } from "./streak/years";

/**
 * Holds one of these titles already, in this year (as written, not as proposed by us) or any that the workbook tells
 * of. Where it tells of none the answer is open: a workbook does not say what came before it; an empty history
 * cell that staff say means none is a no.
 */
export function checkHoldsTitle(titles: readonly TitleId[], context: CheckContext): Answer {
  const years = yearsOf(context);
  const each = titles.map((title) => ({ kind: "holds", title }) as const);
  const verdicts = [
    writtenThisYear(context, years.records(years.now), each),
    ...years.told.map((year) => years.verdict(year, each)),
  ];
  const held = verdicts.filter(({ says }) => says === "yes");
  if (held.length > 0)
    return decided(true, yearsText(held), distinctCells(held.flatMap(({ cells }) => cells)));
  const { vi, en } = titlesText(titles);
  const none = { vi: `sổ chưa ghi ${vi} năm nào`, en: `the workbook tells of no ${en}` };
  const past = verdicts.filter(({ year }) => year !== years.now);
  const open = past.filter(({ says }) => says === "open");
  const cells = distinctCells((open.length > 0 ? open : past).flatMap((verdict) => verdict.cells));
  const settled = context.settings.blanks.history === "none" && past.length > 0 && open.length === 0;
  if (settled) return decided(false, none, cells);
  return cannotTell(none, cells, open.length === 0 ? null : together([yearsText(open)]));
}
