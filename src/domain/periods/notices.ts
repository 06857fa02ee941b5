import { refAddress } from "../grid/address";
import { groupBy } from "../groupBy";
import type { Warning } from "../tables/table";
import type { Bilingual } from "../text";
import type { CalendarMonth } from "./emulationYear";
import { periodKey, periodName, periodNames } from "./naming";
import type { Period, PeriodScore, RollUp } from "./period";
import type { RolledCandidate } from "./rollUp";

/** More names than a message can carry. */
const MOST_NAMES = 5;

/** What staff should know of the periods: what is missing, what lies outside the year, what must be chosen. */
export function rollUpWarnings(
  made: readonly RolledCandidate[],
  rollUp: RollUp | null,
  months: readonly CalendarMonth[],
): readonly Warning[] {
  return [
    ...notChosen(made, rollUp),
    ...mixed(made, rollUp),
    ...campaignCounts(made, rollUp),
    ...missing(made),
    ...noSheet(made, months),
    ...outside(made, months),
    ...twice(made),
    ...differs(made),
  ];
}

/** Whoever has the year's own total needs no roll-up. */
function lacksTotal({ candidate: { facts } }: RolledCandidate): boolean {
  return facts.total === undefined || facts.total.kind === "blank";
}

function notChosen(made: readonly RolledCandidate[], rollUp: RollUp | null): readonly Warning[] {
  const those =
    rollUp === null ? made.filter((each) => lacksTotal(each) && each.rolled.periods.length > 0) : [];
  if (those.length === 0) return [];
  const kept = new Map(
    those.flatMap(({ rolled }) => rolled.periods.map(({ period }) => [periodKey(period), period])),
  );
  const names = periodNames([...kept.values()]);
  return [
    {
      code: "rollUpNotChosen",
      message: {
        vi: `Có điểm từng kỳ (${names.vi}) nhưng không có tổng điểm năm của ${those.length} tập thể, cá nhân. Hãy chọn cách tổng hợp điểm năm: trung bình, cộng dồn, theo hệ số hoặc theo loại; chưa chọn thì chưa xếp hạng.`,
        en: `There are points of single periods (${names.en}) but no total of the year for ${those.length} candidates. Choose how the year is made: average, sum, weights or class rules; until then they are not ranked.`,
      },
      cells: those.map(({ candidate }) => refAddress(candidate.source)),
    },
  ];
}

function mixed(made: readonly RolledCandidate[], rollUp: RollUp | null): readonly Warning[] {
  const those = rollUp === null ? [] : made.filter(({ isMixed }) => isMixed);
  if (those.length === 0) return [];
  return [
    {
      code: "periodsOverlap",
      message: {
        vi: `Sổ có cả kỳ dài và kỳ ngắn chồng lên nhau (tuần, tháng, quý, 6 tháng) nên chưa cộng được. Hãy chọn tổng hợp theo hệ số và ghi hệ số cho từng loại kỳ; loại kỳ không tính thì để hệ số 0: ${namesOf(those, "vi")}.`,
        en: `The workbook scores periods that overlap (weeks, months, quarters, half-years), so they are not added up. Choose weights and give each kind of period its own, 0 for a kind that does not count: ${namesOf(those, "en")}.`,
      },
      cells: those.map(({ candidate }) => refAddress(candidate.source)),
    },
  ];
}

/** An average or a sum takes a campaign for one more period: told, because only weights make it count otherwise. */
function campaignCounts(made: readonly RolledCandidate[], rollUp: RollUp | null): readonly Warning[] {
  if (rollUp?.kind !== "average" && rollUp?.kind !== "sum") return [];
  const scores = made
    .filter(({ rolled: { total, periods } }) => total !== null && periods.length > 1)
    .flatMap(({ rolled }) => rolled.periods.filter(({ period }) => period.kind === "campaign"));
  if (scores.length === 0) return [];
  const names = periodNames([...new Map(scores.map(({ period }) => [periodKey(period), period])).values()]);
  const way =
    rollUp.kind === "average"
      ? { vi: "trung bình các kỳ", en: "the average of the periods" }
      : { vi: "cộng dồn các kỳ", en: "the sum of the periods" };
  return [
    {
      code: "campaignAsPeriod",
      message: {
        vi: `Điểm năm là ${way.vi}, trong đó ${names.vi} được tính như một kỳ nữa, ngang với mỗi kỳ khác. Muốn đợt thi đua tính khác đi hoặc không tính thì chọn theo hệ số.`,
        en: `The year's points are ${way.en}, in which ${names.en} counts as one more period like any other. For it to count otherwise or not at all, choose weights.`,
      },
      cells: scores.map(({ cell }) => refAddress(cell)),
    },
  ];
}

function missing(made: readonly RolledCandidate[]): readonly Warning[] {
  const all = made.flatMap((each) => each.rolled.missing.map((period) => ({ period, each })));
  return [...groupBy(all, ({ period }) => periodKey(period)).values()].flatMap((those): Warning[] => {
    const [first] = those;
    if (first === undefined) return [];
    const name = periodName(first.period);
    const who = those.map(({ each }) => each);
    return [
      {
        code: "periodMissing",
        message: {
          vi: `Thiếu điểm ${name.vi}: ${namesOf(who, "vi")}; chưa tính điểm năm từ các kỳ.`,
          en: `No points of ${name.en}: ${namesOf(who, "en")}; no total of the year is made of their periods.`,
        },
        cells: those.map(({ period, each }) => refAddress(cellOf(each, period))),
      },
    ];
  });
}

/** The period's own empty cell, else the name. */
function cellOf({ own, candidate }: RolledCandidate, period: Period): PeriodScore["cell"] {
  const key = periodKey(period);
  return own.inside.find((score) => periodKey(score.period) === key)?.cell ?? candidate.source;
}

/** Kinds of period a year has a fixed number of, months aside. */
const FIXED: readonly {
  readonly kind: "quarter" | "halfYear";
  readonly count: number;
  readonly of: Bilingual;
}[] = [
  { kind: "quarter", count: 4, of: { vi: "quý", en: "Quarters" } },
  { kind: "halfYear", count: 2, of: { vi: "kỳ 6 tháng", en: "Half-years" } },
];

/** Months, quarters and half-years that nobody has a sheet of. One sheet alone is no series with a gap. */
function noSheet(made: readonly RolledCandidate[], months: readonly CalendarMonth[]): readonly Warning[] {
  const inside = made.flatMap(({ own }) => own.inside.map(({ period }) => period));
  const kept = (kind: Period["kind"]) =>
    new Set(inside.flatMap((period) => (period.kind === kind && "number" in period ? [period.number] : [])));
  const ofMonths = kept("month");
  const absent = months.filter(({ month }) => !ofMonths.has(month));
  const list = absent.map(({ year, month }) => `${month}/${year}`).join(", ");
  const others = FIXED.flatMap(({ kind, count, of }): Warning[] => {
    const have = kept(kind);
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const gaps = numbers
      .filter((number) => !have.has(number))
      .map((number): Period =>
        kind === "quarter" ? { kind, number } : { kind, number: number === 1 ? 1 : 2 },
      );
    // Of two half-years one alone leaves half the year out, unless the year has totals of its own.
    const isSeries = have.size > 1 || (kind === "halfYear" && have.size === 1 && made.some(lacksTotal));
    if (!isSeries || gaps.length === 0) return [];
    const names = periodNames(gaps);
    return [
      withoutSheet({
        vi: `các ${of.vi} chưa có bảng điểm: ${names.vi}`,
        en: `${of.en} of the emulation year without a score sheet: ${names.en}`,
      }),
    ];
  });
  if (ofMonths.size < 2 || absent.length === 0) return others;
  return [
    withoutSheet({
      vi: `các tháng chưa có bảng điểm: ${list}`,
      en: `Months of the emulation year without a score sheet: ${list}`,
    }),
    ...others,
  ];
}

function withoutSheet({ vi, en }: Bilingual): Warning {
  return {
    code: "periodWithoutSheet",
    message: { vi: `Năm thi đua còn ${vi}.`, en: `${en}.` },
    cells: [],
  };
}

function outside(made: readonly RolledCandidate[], months: readonly CalendarMonth[]): readonly Warning[] {
  const all = made.flatMap(({ own }) => own.outside);
  const [first, last] = [months[0], months[months.length - 1]];
  const span =
    first === undefined || last === undefined
      ? ""
      : ` (${first.month}/${first.year} – ${last.month}/${last.year})`;
  const byPeriod = groupBy(all, ({ period, year }) => `${periodKey(period)} ${year ?? ""}`);
  return [...byPeriod.values()].flatMap((those): Warning[] => {
    const [one] = those;
    if (one === undefined) return [];
    const name = periodName(one.period);
    const year = one.year === undefined ? { vi: "", en: "" } : { vi: ` năm ${one.year}`, en: ` ${one.year}` };
    return [
      {
        code: "periodOutsideYear",
        message: {
          vi: `Điểm ${name.vi}${year.vi} nằm ngoài năm thi đua${span} nên không tính. Nếu năm thi đua bắt đầu ngày khác, hãy đặt lại ngày đầu và ngày cuối.`,
          en: `Points of ${name.en}${year.en} lie outside the emulation year${span} and do not count. If the year begins on another day, set its first and last day.`,
        },
        cells: those.map(({ cell }) => refAddress(cell)),
      },
    ];
  });
}

function twice(made: readonly RolledCandidate[]): readonly Warning[] {
  return made.flatMap(({ candidate, own }) =>
    own.twice.map(([first, other]): Warning => {
      const name = periodName(first.period);
      const [used, not] = [textOf(first), textOf(other)];
      return {
        code: "periodTwice",
        message: {
          vi: `${candidate.name}: ${name.vi} có hai điểm khác nhau (“${used}” và “${not}”); Bình Xét dùng “${used}”.`,
          en: `${candidate.name}: ${name.en} has two different scores (“${used}” and “${not}”); “${used}” is used.`,
        },
        cells: [first, other].map(({ cell }) => refAddress(cell)),
      };
    }),
  );
}

/** The year's own total and the one its periods come to. */
function differs(made: readonly RolledCandidate[]): readonly Warning[] {
  return made.flatMap(({ candidate: { name, facts }, rolled: { total, periods } }): Warning[] => {
    if (facts.total?.kind !== "known" || total === null || facts.total.value.eq(total)) return [];
    const [written, fromPeriods] = [facts.total.text, total.round(4).toString().replace(".", ",")];
    return [
      {
        code: "rollUpDiffers",
        message: {
          vi: `${name}: tổng điểm năm ghi “${written}”, tổng hợp từ các kỳ được ${fromPeriods}.`,
          en: `${name}: the total of the year is written “${written}”; its periods come to ${fromPeriods}.`,
        },
        cells: [facts.total.cell, ...periods.map(({ cell }) => cell)].map(refAddress),
      },
    ];
  });
}

function textOf({ total }: PeriodScore): string {
  return total.kind === "known" ? total.text : "";
}

function namesOf(those: readonly RolledCandidate[], language: "vi" | "en"): string {
  const names = those.slice(0, MOST_NAMES).map(({ candidate }) => candidate.name);
  const more = those.length - names.length;
  if (more <= 0) return names.join(", ");
  return `${names.join(", ")}${language === "vi" ? ` và ${more} nữa` : ` and ${more} more`}`;
}
