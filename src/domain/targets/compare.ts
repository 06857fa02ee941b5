import Big from "big.js";
import type { Reached } from "./readActual";
import type { Goal, TargetState } from "./target";

/** The state of a target and how far it is off; every number exact. */
export interface Compared {
  readonly state: TargetState;
  /** What is missing (`short`) or more than asked (`over`); null where nothing is. */
  readonly gap: Gap | null;
  /** By how much it was reduced, as a fraction of the baseline; null for other goals. */
  readonly reduced: Big | null;
  readonly why: Unclear | null;
}

export interface Gap {
  readonly kind: "short" | "over";
  readonly by: Big;
  readonly share: boolean;
}

/** Why nobody can tell. */
export type Unclear =
  | "noGoal"
  | "increase"
  | "reduction"
  | "thousands"
  | "noActual"
  | "unreadable"
  | "noBaseline"
  | "baselineZero"
  | "otherMeasure";

/**
 * Holds what was reached against the goal.
 * @param baseline the number of the year it is reduced from; null where the workbook does not give it
 */
export function compare(goal: Goal, reached: Reached, baseline: Big | null): Compared {
  if (maybeInThousands(goal, reached)) return unclear("thousands");
  if (reached.kind === "done") return state(reached.done ? "met" : "notMet");
  switch (goal.kind) {
    case "done":
      // "100%" of a thing to be done is done; any other number says less than yes or no.
      return reached.kind === "amount" && reached.share && reached.value.eq(1)
        ? state("met")
        : unclear("unreadable");
    case "none":
      if (reached.kind !== "amount" || reached.value.lt(0)) return unclear("unreadable");
      return reached.value.eq(0)
        ? state("met")
        : state("notMet", { kind: "over", by: reached.value, share: reached.share });
    case "reduceBy":
      return compareReduction(goal, reached, baseline);
    case "atLeast":
      return reached.kind === "amount" ? compareAtLeast(goal, reached) : unclear("otherMeasure");
    case "atMost":
      return reached.kind === "amount" ? compareAtMost(goal, reached) : unclear("otherMeasure");
  }
}

export function unclear(why: Unclear): Compared {
  return { state: "cannotTell", gap: null, reduced: null, why };
}

function state(told: TargetState, gap: Gap | null = null, reduced: Big | null = null): Compared {
  // A strict bound that is just touched is missed by nothing that could be told.
  return { state: told, gap: gap?.by.eq(0) === true ? null : gap, reduced, why: null };
}

/** Beside "15 nghìn" a bare 16 may be 16 or 16 thousand; 14000 and 0 are what they are. */
function maybeInThousands(goal: Goal, reached: Reached): boolean {
  if (goal.kind !== "atLeast" && goal.kind !== "atMost") return false;
  if (goal.times === undefined || reached.kind !== "amount" || reached.bare !== true) return false;
  return reached.value.gt(0) && reached.value.lt(goal.times);
}

type Amount = Extract<Reached, { kind: "amount" }>;

function compareAtLeast(goal: Extract<Goal, { kind: "atLeast" }>, { value, share }: Amount): Compared {
  if (share !== goal.share) return unclear("otherMeasure");
  const enough = goal.strict === true ? value.gt(goal.value) : value.gte(goal.value);
  if (!enough) return state("notMet", { kind: "short", by: goal.value.minus(value), share });
  // Above a strict bound lies everything that meets it: nothing is more than asked.
  const above = goal.upTo ?? goal.value;
  return goal.strict !== true && value.gt(above)
    ? state("exceeded", { kind: "over", by: value.minus(above), share })
    : state("met");
}

function compareAtMost(goal: Extract<Goal, { kind: "atMost" }>, { value, share }: Amount): Compared {
  if (share !== goal.share && !value.eq(0)) return unclear("otherMeasure");
  const within = goal.strict === true ? value.lt(goal.value) : value.lte(goal.value);
  return within ? state("met") : state("notMet", { kind: "over", by: value.minus(goal.value), share });
}

/** (baseline - actual) / baseline against low and high, by multiplying: nothing is rounded. */
function compareReduction(
  { low, high }: Extract<Goal, { kind: "reduceBy" }>,
  reached: Exclude<Reached, { kind: "done" }>,
  baseline: Big | null,
): Compared {
  if (reached.kind === "reduced") return told(reached.by, new Big(1), low, high);
  if (baseline === null) return unclear("noBaseline");
  if (baseline.lt(0)) return unclear("unreadable");
  // A share beside a baseline in counts ("4%" beside 100 vụ) may be the reduction or not.
  if (reached.share && baseline.gt(1)) return unclear("otherMeasure");
  if (baseline.eq(0)) return reached.value.gt(0) ? state("notMet") : unclear("baselineZero");
  return told(baseline.minus(reached.value), baseline, low, high);
}

function told(num: Big, den: Big, low: Big, high: Big | null): Compared {
  const by = num.div(den);
  const over = high ?? low;
  if (num.lt(low.times(den))) return state("notMet", { kind: "short", by: low.minus(by), share: true }, by);
  return num.gt(over.times(den))
    ? state("exceeded", { kind: "over", by: by.minus(over), share: true }, by)
    : state("met", null, by);
}
