import Big from "big.js";
import type { Denominator } from "../criteria/pack";
import { baseText, impossibleText } from "../phrases/bases";
import type { Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";
import type { KnownNumber } from "./countReadings";
import { advancedTitleOf } from "./family";
import { isHeadcount } from "./impossibleCounts";
import { completedTasks, holdsTitle } from "./memberStates";
import { between } from "./shareAnswer";
import { cellsOf, missingForAll, openText, size, tally, type Tally } from "./tally";

/**
 * The same share counted from the list of a unit's people; null where nobody is listed.
 * @param base what it is out of; null: the people of the list and those of the strength who are not on it
 */
export function rosterShare(
  of: "completed" | "advanced",
  threshold: Big,
  { roster, candidate }: CheckContext,
  base: Denominator | null,
): Answer | null {
  if (roster === null) return null;
  const title = advancedTitleOf(candidate);
  const seen = tally(roster, of === "completed" ? completedTasks : (member) => holdsTitle(title, member));
  const reading = base === null ? undefined : candidate.facts[base];
  if (base !== null) {
    if (reading?.kind === "known") return ofBase(seen, threshold, base, reading);
    // Nobody wrote how many there are of the strength: the list is the unit. Of other bases it says nothing.
    if (base !== "strength" || reading !== undefined) return gap(base, reading);
  }
  const out = base === null ? null : baseText(base);
  const { yes, no, unknown, unlisted } = seen;
  const whole = size(seen);
  const counted: Bilingual = {
    vi: `Đếm trong danh sách: ${yes.length} trên ${whole} người${out ? `, ${out.vi}` : ""}`,
    en: `Counted in the list: ${yes.length} of ${whole}${out ? `, ${out.en}` : ""}`,
  };
  const missing = missingForAll(seen);
  if (missing) return cannotTell(missing, [], counted);
  if (unlisted === Infinity) return cannotTell(openText(seen), cellsOf([...yes, ...no, ...unknown]));
  const den = new Big(whole);
  const low: Fraction = { num: new Big(yes.length), den };
  const high: Fraction = { num: new Big(whole - no.length), den };
  return lowToHigh(low, high, seen, threshold, counted);
}

/** Out of a number the unit's row states, whoever is listed: those listed surely count, others of it may. */
function ofBase(seen: Tally, threshold: Big, base: Denominator, whole: KnownNumber): Answer {
  const { yes, no, unknown } = seen;
  const { value: den, cell } = whole;
  const found = new Big(yes.length);
  if (!isHeadcount(den) || den.eq(0) || found.gt(den))
    return cannotTell(impossibleText(String(yes.length), whole.text, base), [cell], {
      vi: "Các số này không thể cùng đúng",
      en: "These numbers cannot all be right",
    });
  const listed = yes.length + no.length + unknown.length;
  const unlisted = den.gt(listed) ? den.minus(listed).toNumber() : 0;
  const most = found.plus(unknown.length).plus(unlisted);
  const about = { ...seen, unlisted };
  const out = baseText(base);
  const counted: Bilingual = {
    vi: `Đếm trong danh sách: ${yes.length} trên ${den.toFixed()} người, ${out.vi}`,
    en: `Counted in the list: ${yes.length} of ${den.toFixed()}, ${out.en}`,
  };
  const missing = missingForAll(seen);
  if (missing) return cannotTell(missing, [], counted);
  const high = { num: most.gt(den) ? den : most, den };
  const answer = lowToHigh({ num: found, den }, high, about, threshold, counted);
  return { ...answer, cells: [...answer.cells, cell] };
}

function lowToHigh(low: Fraction, high: Fraction, seen: Tally, threshold: Big, counted: Bilingual): Answer {
  const { yes, no, unknown, unlisted } = seen;
  if (unknown.length + unlisted === 0)
    return between([low], threshold, cellsOf([...yes, ...no]), counted, "range");
  const open = openText(seen);
  const reason = { vi: `${counted.vi}; ${open.vi}`, en: `${counted.en}; ${open.en}` };
  return between([low, high], threshold, cellsOf(unknown), reason, "range");
}
