import Big from "big.js";
import type { PeriodScore, RollUp } from "../periods/period";
import { weightOf } from "../periods/yearPoints";
import type { StandingSettings } from "../settings";

/** Points of the periods in the order of the row's cells, and the year's number made of them. */
export interface YearOf {
  readonly periods: readonly PeriodScore[];
  readonly total: Big;
}

const ROUND_NAMES = { nearest: "ROUND", down: "ROUNDDOWN", up: "ROUNDUP" } as const;
const ROUND_MODES = { nearest: Big.roundHalfUp, down: Big.roundDown, up: Big.roundUp } as const;
/** Excel keeps 15 digits: beyond, two ways to the same number may differ. */
const SAME_DIGITS = 12;

/** One way to add up the row, as a formula and as a number. */
interface Way {
  readonly formula: string;
  readonly value: Big;
}

/**
 * The year's number as a formula over the row's cells: AVERAGE, SUM, or SUMPRODUCT over the row of weights.
 * @param cells "C11:F11"
 * @param weights "$C$9:$F$9"
 * @returns null where no such formula gives the number that stands: it is then written as a value
 */
export function yearFormula(
  { periods, total }: YearOf,
  { rollUp, rounding }: Pick<StandingSettings, "rollUp" | "rounding">,
  cells: string,
  weights: string,
): string | null {
  const points = periods.flatMap((score) => (score.total.kind === "known" ? [score.total.value] : []));
  if (rollUp === null || points.length === 0 || points.length < periods.length) return null;
  for (const { formula, value } of ways(rollUp, periods, points, cells, weights)) {
    if (isSame(value, total)) return `=${formula}`;
    if (rounding !== null && isSame(value.round(rounding.decimals, ROUND_MODES[rounding.mode]), total))
      return `=${ROUND_NAMES[rounding.mode]}(${formula},${rounding.decimals})`;
  }
  return null;
}

function ways(
  rollUp: RollUp,
  periods: readonly PeriodScore[],
  points: readonly Big[],
  cells: string,
  weights: string,
): readonly Way[] {
  const sum = points.reduce((all, each) => all.plus(each), new Big(0));
  switch (rollUp.kind) {
    case "average":
      return [{ formula: `AVERAGE(${cells})`, value: sum.div(points.length) }];
    case "sum":
      return [{ formula: `SUM(${cells})`, value: sum }];
    case "weights": {
      const each = periods.map(({ period }) => weightOf(period.kind, rollUp) ?? new Big(0));
      const weighted = points.reduce(
        (all, value, index) => all.plus(value.times(each[index] ?? 0)),
        new Big(0),
      );
      const of = each.reduce((all, weight) => all.plus(weight), new Big(0));
      const product = `SUMPRODUCT(${cells},${weights})`;
      return [
        ...(of.gt(0) ? [{ formula: `${product}/SUM(${weights})`, value: weighted.div(of) }] : []),
        { formula: product, value: weighted },
      ];
    }
    case "classRules":
      return [];
  }
}

function isSame(one: Big, other: Big): boolean {
  return one.minus(other).abs().lte(new Big(10).pow(-SAME_DIGITS));
}
