import type { UnrankedReason } from "../standing/standing";
import type { Total } from "../standing/total";
import type { RolledUp, RollUp } from "./period";

/** There is no total of the year to look at, so that periods can make it. */
const OPEN: ReadonlySet<UnrankedReason> = new Set<UnrankedReason>(["missing", "blank", "rollUpOpen"]);

/**
 * The points a candidate is ranked by where the workbook keeps periods: the year's own total, else what its periods
 * come to in the way staff chose, else why there is none. A year's total that is no number stays that: it is looked at first.
 * @param own the total of its own row
 * @param which which one ranks where there are both
 */
export function yearTotal(
  own: Total,
  rolled: RolledUp | undefined,
  chosen: RollUp | null,
  which: "printed" | "recomputed",
): Total {
  if (rolled === undefined || rolled.periods.length === 0) return own;
  const cells = rolled.periods.map(({ cell }) => cell);
  const fromPeriods: Total | null =
    rolled.total === null
      ? null
      : rolled.total.lt(0)
        ? { kind: "none", reason: "negative", cells }
        : { kind: "known", value: rolled.total, cells };
  if (own.kind === "known") return which === "recomputed" ? (fromPeriods ?? own) : own;
  if (!OPEN.has(own.reason)) return own;
  if (fromPeriods !== null) return fromPeriods;
  // Class rules give a class and no points.
  if (chosen?.kind === "classRules" && rolled.className !== null) return { ...own, cells };
  const isMissing = chosen !== null && rolled.missing.length > 0;
  return { kind: "none", reason: isMissing ? "periodMissing" : "rollUpOpen", cells };
}
