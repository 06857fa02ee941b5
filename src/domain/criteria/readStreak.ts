import { TASK_RATINGS } from "../candidates/candidate";
import type { DataReader } from "./dataReader";
import type { Streak, WithinStreak, YearTest } from "./pack";
import { TITLE_IDS } from "./title";

const COMPARE = ["atLeast", "exactly"] as const;
const ENDS = ["thisYear", "yearBefore", "either"] as const;

/**
 * Consecutive years; what is left out asks nothing: no titles within or before, no initiatives, repeatable, at least
 * as many years, ending this year or the one before.
 */
export function readStreak(data: DataReader): Streak {
  return {
    kind: "streak",
    each: data.children("each").map((test) => test.whole(yearTestFrom(test))),
    years: data.number("years"),
    compare: data.has("compare") ? data.oneOf("compare", COMPARE) : "atLeast",
    ends: data.has("ends") ? data.oneOf("ends", ENDS) : "either",
    within: data.has("within") ? data.children("within").map((part) => part.whole(withinFrom(part))) : [],
    initiatives: data.has("initiatives") ? data.number("initiatives") : 0,
    initiativeEachYear: data.has("initiativeEachYear") && data.boolean("initiativeEachYear"),
    after: data.has("after") ? data.listOf("after", TITLE_IDS) : [],
    once: data.has("once") && data.boolean("once"),
  };
}

function yearTestFrom(data: DataReader): YearTest {
  const kind = data.oneOf("kind", ["holds", "rated"] as const);
  return kind === "holds"
    ? { kind, title: data.oneOf("title", TITLE_IDS) }
    : { kind, value: data.oneOf("value", TASK_RATINGS) };
}

function withinFrom(data: DataReader): WithinStreak {
  return {
    titles: data.listOf("titles", TITLE_IDS),
    count: data.number("count"),
    compare: data.has("compare") ? data.oneOf("compare", COMPARE) : "atLeast",
  };
}
