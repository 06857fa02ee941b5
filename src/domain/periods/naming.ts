import { foldText, type Bilingual } from "../text";
import type { Period } from "./period";

/** The same text for the same period of a year. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case "year":
      return "year";
    case "campaign":
      return `campaign ${foldText(period.name)}`;
    case "week":
      return `week ${period.month ?? ""} ${period.number}`;
    default:
      return `${period.kind} ${period.number}`;
  }
}

export function samePeriod(one: Period, other: Period): boolean {
  return periodKey(one) === periodKey(other);
}

const ROMAN = ["I", "II", "III", "IV"] as const;

/** "tháng 8", "quý II", "đợt thi đua “…”": how staff name a period. */
export function periodName(period: Period): Bilingual {
  switch (period.kind) {
    case "week": {
      const { number, month } = period;
      return month === undefined
        ? { vi: `tuần ${number}`, en: `week ${number}` }
        : { vi: `tuần ${number} tháng ${month}`, en: `week ${number} of month ${month}` };
    }
    case "month":
      return { vi: `tháng ${period.number}`, en: `month ${period.number}` };
    case "quarter": {
      const roman = ROMAN[period.number - 1] ?? String(period.number);
      return { vi: `quý ${roman}`, en: `quarter ${roman}` };
    }
    case "halfYear":
      return period.number === 1
        ? { vi: "6 tháng đầu năm", en: "first half-year" }
        : { vi: "6 tháng cuối năm", en: "second half-year" };
    case "year":
      return { vi: "cả năm", en: "the whole year" };
    case "campaign":
      return { vi: `đợt thi đua “${period.name}”`, en: `campaign “${period.name}”` };
  }
}

/** Several periods in one sentence; months that follow each other as a stretch: "tháng 1–12". */
export function periodNames(periods: readonly Period[]): Bilingual {
  const names = stretches(periods).map(([first, last]): Bilingual => {
    if (samePeriod(first, last) || last.kind !== "month") return periodName(first);
    const [from, to] = [periodName(first), last.number];
    return { vi: `${from.vi}–${to}`, en: `${from.en.replace("month", "months")}–${to}` };
  });
  return { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
}

function stretches(periods: readonly Period[]): readonly (readonly [Period, Period])[] {
  const found: (readonly [Period, Period])[] = [];
  for (const period of periods) {
    const open = found[found.length - 1];
    const before = open?.[1];
    const follows =
      before?.kind === "month" && period.kind === "month" && period.number === (before.number % 12) + 1;
    if (open !== undefined && follows) found[found.length - 1] = [open[0], period];
    else found.push([period, period]);
  }
  return found;
}
