import Big from "big.js";
import { decimalText, percentText } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import type { Compared, Gap, Unclear } from "./compare";
import type { Reached } from "./readActual";
import type { Goal, TargetStage, TargetState } from "./target";

export const TARGET_STATES: Readonly<Record<TargetState, Bilingual>> = {
  exceeded: { vi: "Vượt", en: "Exceeded" },
  met: { vi: "Đạt", en: "Met" },
  notMet: { vi: "Chưa đạt", en: "Not met" },
  cannotTell: { vi: "Chưa đủ dữ liệu", en: "Cannot tell" },
};

const UNCLEAR: Readonly<Record<Unclear, Bilingual>> = {
  noGoal: {
    vi: "chưa rõ chỉ tiêu là bao nhiêu, tối đa hay tối thiểu",
    en: "what is to be reached, at least or at most, is not clear",
  },
  increase: {
    vi: "chưa hiểu chỉ tiêu “tăng …”, để người so sánh",
    en: "a goal to increase (“tăng …”) is not understood; somebody must compare",
  },
  reduction: {
    vi: "chưa hiểu chỉ tiêu “giảm …” ghi như vậy; chỉ hiểu mức giảm theo % (“giảm 5%”, “giảm 3 - 5%”)",
    en: "this goal to reduce (“giảm …”) is not understood; only one in percent is (“giảm 5%”, “giảm 3 - 5%”)",
  },
  thousands: {
    vi: "chỉ tiêu tính theo nghìn, triệu; chưa rõ kết quả có tính như vậy không",
    en: "the goal counts thousands or millions; whether the result does is not clear",
  },
  noActual: { vi: "chưa có kết quả", en: "no result yet" },
  unreadable: { vi: "không đọc được kết quả", en: "the result cannot be read" },
  noBaseline: { vi: "chưa có số liệu năm gốc", en: "the number of the baseline year is missing" },
  baselineZero: {
    vi: "năm gốc là 0, không tính được mức giảm",
    en: "the baseline is 0: no reduction can be told",
  },
  otherMeasure: {
    vi: "kết quả không cùng đơn vị tính với chỉ tiêu",
    en: "the result is measured otherwise than the goal",
  },
};

/** "≥ 75%", "> 75%", "giảm 3–5% so với năm 2020", "không để xảy ra". */
export function goalPhrase(goal: Goal, measure: string | null): Bilingual {
  switch (goal.kind) {
    case "atLeast": {
      const from = amountPhrase(goal.value, goal.share, measure);
      if (goal.upTo === undefined) return prefixed(goal.strict === true ? ">" : "≥", from);
      const [low, to] = [
        amountPhrase(goal.value, goal.share, null),
        amountPhrase(goal.upTo, goal.share, measure),
      ];
      return { vi: `${low.vi} – ${to.vi}`, en: `${low.en} – ${to.en}` };
    }
    case "atMost":
      return prefixed(goal.strict === true ? "<" : "≤", amountPhrase(goal.value, goal.share, measure));
    case "reduceBy": {
      const [low, high] = [
        amountPhrase(goal.low, true, null),
        goal.high && amountPhrase(goal.high, true, null),
      ];
      const year = goal.baselineYear;
      return {
        vi: `giảm ${high ? `${low.vi} – ${high.vi}` : `≥ ${low.vi}`}${year === null ? "" : ` so với năm ${year}`}`,
        en: `reduced by ${high ? `${low.en} – ${high.en}` : `≥ ${low.en}`}${year === null ? "" : ` against ${year}`}`,
      };
    }
    case "none":
      return { vi: "không để xảy ra", en: "none at all" };
    case "done":
      return { vi: "đạt (hoàn thành)", en: "done" };
  }
}

/** "thiếu 2,5 điểm %", while the year runs "còn thiếu 2,5 điểm %"; "vượt 3 vụ". */
export function gapPhrase({ kind, by, share }: Gap, measure: string | null, stage: TargetStage): Bilingual {
  const size = share ? points(by) : amountPhrase(by, false, measure);
  if (kind === "over") return { vi: `vượt ${size.vi}`, en: `${size.en} over` };
  const open = stage === "progress";
  return {
    vi: `${open ? "còn thiếu" : "thiếu"} ${size.vi}`,
    en: `${size.en} ${open ? "still missing" : "short"}`,
  };
}

/** What was reached, as a number where there is one; else as written. */
export function reachedPhrase(
  reached: Reached,
  { reduced }: Compared,
  goal: Goal,
  measure: string | null,
): Bilingual {
  if (reached.kind === "done")
    return reached.done ? { vi: "đã đạt", en: "done" } : { vi: "không đạt", en: "not done" };
  const said =
    reached.kind === "amount" ? amountPhrase(reached.value, reached.share, measure, edgeOf(goal)) : null;
  if (reduced === null) return said ?? { vi: "", en: "" };
  const size = amountPhrase(reduced.abs(), true, null, reduced.gte(0) ? edgeOf(goal) : undefined);
  const [vi, en] = reduced.lt(0)
    ? [`tăng ${size.vi}`, `up ${size.en}`]
    : [`giảm ${size.vi}`, `down ${size.en}`];
  return said === null ? { vi, en } : { vi: `${said.vi} (${vi})`, en: `${said.en} (${en})` };
}

export function unclearPhrase(why: Unclear): Bilingual {
  return UNCLEAR[why];
}

/** Where a share that misses a goal would be rounded up to it, more decimals are shown. */
function edgeOf(goal: Goal): Big | undefined {
  if (goal.kind === "reduceBy") return goal.low;
  return goal.kind === "atLeast" && goal.share ? goal.value : undefined;
}

function amountPhrase(value: Big, share: boolean, measure: string | null, edge?: Big): Bilingual {
  if (share) return percentText({ num: value, den: new Big(1) }, edge);
  const { vi, en } = decimalText(value.round(12));
  const unit = measure === null || measure === "" || measure === "%" ? "" : ` ${measure}`;
  return { vi: `${vi}${unit}`, en: `${en}${unit}` };
}

/** A difference of shares in points of percent: exact to two decimals, never shown as 0 where there is one. */
function points(by: Big): Bilingual {
  const percent = by.times(100);
  const rounded = percent.round(2);
  const { vi, en } = decimalText(rounded.eq(0) ? percent.round(12) : rounded);
  return { vi: `${vi} điểm %`, en: `${en} points` };
}

function prefixed(sign: string, { vi, en }: Bilingual): Bilingual {
  return { vi: `${sign} ${vi}`, en: `${sign} ${en}` };
}
