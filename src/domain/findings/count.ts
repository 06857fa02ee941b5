import Big from "big.js";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";
import { holdsTitle } from "./memberStates";
import { reconcile } from "./reconcile";
import { cellsOf, missingForAll, namesText, openText, size, tally } from "./tally";
import { withinLimits } from "./withinLimits";

/** At least `wanted` members hold CSTĐCS or higher: articles 27.1.d and 27.2. */
export function checkEmulationCount(wanted: number, context: CheckContext): Answer {
  const own = fromSheet(wanted, context);
  return reconcile(own, fromRoster(wanted, context), context.candidate) ?? gap("emulationCount", undefined);
}

function fromSheet(wanted: number, { candidate }: CheckContext): Answer | null {
  const reading = candidate.facts.emulationCount;
  if (reading === undefined) return null;
  if (reading.kind !== "known")
    return withinLimits(reading, new Big(wanted)) ?? gap("emulationCount", reading);
  const { value, cell } = reading;
  if (value.lt(0) || !value.round(0).eq(value))
    return gap("emulationCount", { kind: "unreadable", cell, text: reading.text });
  const count = value.toFixed();
  return decided(value.gte(wanted), { vi: `${count} CSTĐCS`, en: `${count} CSTĐCS` }, [cell]);
}

function fromRoster(wanted: number, { roster }: CheckContext): Answer | null {
  if (roster === null) return null;
  const seen = tally(roster, (member) => holdsTitle("CSTDCS", member));
  const { yes, no, unknown, unlisted } = seen;
  const actual = { vi: `${yes.length} CSTĐCS`, en: `${yes.length} CSTĐCS` };
  if (yes.length >= wanted) return decided(true, actual, cellsOf(yes), namesText(yes));
  const counted = {
    vi: `Đếm trong danh sách ${size(seen)} người`,
    en: `Counted in the list of ${size(seen)} people`,
  };
  if (yes.length + unknown.length + unlisted < wanted) return decided(false, actual, cellsOf(no), counted);
  return cannotTell(missingForAll(seen) ?? openText(seen), cellsOf(unknown));
}
