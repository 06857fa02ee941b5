import Big from "big.js";
import { cellAddress, refAddress } from "../grid/address";
import { periodKey } from "../periods/naming";
import type { Period, RolledUp } from "../periods/period";
import { weightOf } from "../periods/yearPoints";
import { periodTitle } from "../phrases/periods";
import type { Entry } from "./entry";
import { headerBlock, titleBlock } from "./headerBlock";
import { LINK_COLUMN, type SheetFrame } from "./nominationList";
import { number } from "./nominationColumns";
import type { PlanValue, SheetPlan } from "./plan";
import { roman } from "./roman";
import { SheetBuilder } from "./sheetBuilder";
import { standingBlocs } from "./standingBlocs";
import type { StandingInput } from "./standingSheet";
import { asText, tableBlock, type ListColumn } from "./tableBlock";
import { yearFormula } from "./yearFormula";

const SIZE = 11;
/** The first period stands after the running number and the name. */
const FIRST_PERIOD = 3;
/** More than a year has. */
const WEEKS = 60;
const KINDS: readonly Period["kind"][] = ["week", "month", "quarter", "halfYear", "campaign", "year"];

interface Line {
  readonly entry: Entry;
  readonly rolled: RolledUp;
}

/**
 * "Theo kỳ": the points of each period beside each other and the year made of them, as a formula over the row where
 * one gives it; null where the workbook keeps no periods.
 */
export function periodsSheet(input: StandingInput, { year, letterhead, file }: SheetFrame): SheetPlan | null {
  const { entries, scoring, settings } = input;
  const byId = new Map(scoring.rolledUp.map((each) => [each.candidateId, each]));
  const lines = entries.flatMap((entry): Line[] => {
    const rolled = byId.get(entry.candidate.id);
    return rolled === undefined || rolled.periods.length === 0 ? [] : [{ entry, rolled }];
  });
  if (lines.length === 0) return null;
  const periods = inOrder(lines.flatMap(({ rolled }) => rolled.periods.map(({ period }) => period)));
  const { rollUp } = settings;
  const columns = columnsFor(periods, lines, rollUp?.kind === "classRules");
  const sheet = new SheetBuilder("landscape", columns);
  headerBlock(sheet, letterhead);
  titleBlock(sheet, `ĐIỂM THI ĐUA THEO KỲ NĂM ${year}`, [methodText(settings.rollUp)]);
  const rowOf = new Map<string, number>();
  const rows = tableBlock(sheet, columns, sectionsOf(lines, scoring), {
    size: SIZE,
    numbered: false,
    restarts: true,
    onEntry: ({ entry: { candidate }, rolled }, row) => {
      rowOf.set(candidate.id, row);
      const link = (column: number, source: typeof candidate.source): void => {
        const address = refAddress(source);
        if (source.file === file) sheet.link(row, column, address, `Xem ${candidate.name} tại ${address}`);
      };
      link(LINK_COLUMN, candidate.source);
      periods.forEach((period, index) => {
        const score = scoreIn(rolled, period);
        if (score !== undefined) link(FIRST_PERIOD + index, score.cell);
      });
    },
  });
  const weights =
    rollUp?.kind === "weights" ? periods.map(({ kind }) => weightOf(kind, rollUp) ?? new Big(0)) : [];
  const weightRow = sheet.row;
  if (weights.length > 0) {
    sheet.text(weightRow, 2, "Trọng số");
    weights.forEach((weight, index) => {
      sheet.put(weightRow, FIRST_PERIOD + index, {
        kind: "number",
        value: weight.toNumber(),
        format: "General",
      });
    });
    sheet.style(sheet.rows(weightRow, weightRow), {
      grid: true,
      italic: true,
      fontSize: SIZE,
      horizontal: "center",
    });
    sheet.row += 1;
  }
  const yearColumn = FIRST_PERIOD + periods.length;
  const across = (row: number, fixed: boolean): string => {
    const range = `${cellAddress(row, FIRST_PERIOD)}:${cellAddress(row, yearColumn - 1)}`;
    return fixed ? range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") : range;
  };
  for (const { entry, rolled } of lines) {
    const row = rowOf.get(entry.candidate.id);
    if (row === undefined || rolled.total === null) continue;
    const all = periods.flatMap((period) => scoreIn(rolled, period) ?? []);
    const complete = all.length === periods.length && all.length === rolled.periods.length;
    const formula = complete
      ? yearFormula(
          { periods: all, total: rolled.total },
          settings,
          across(row, false),
          across(weightRow, true),
        )
      : null;
    const value: PlanValue =
      formula === null
        ? { kind: "number", value: rolled.total.toNumber(), format: "General" }
        : { kind: "formula", formula, format: "0.##" };
    sheet.put(row, yearColumn, value);
  }
  sheet.freeze(rows.first - 1);
  return sheet.build("periods", "Theo kỳ", lines.length);
}

function scoreIn({ periods }: RolledUp, period: Period) {
  const key = periodKey(period);
  return periods.find((score) => periodKey(score.period) === key);
}

/** Each period once: weeks, months, quarters, halves, campaigns as they come, the year. */
function inOrder(all: readonly Period[]): readonly Period[] {
  const once = [...new Map(all.map((period) => [periodKey(period), period])).values()];
  const place = (period: Period): number => {
    const inMonth = period.kind === "week" ? (period.month ?? 0) * WEEKS : 0;
    return "number" in period ? inMonth + period.number : 0;
  };
  return once.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || place(a) - place(b));
}

function sectionsOf(lines: readonly Line[], scoring: StandingInput["scoring"]) {
  const byId = new Map(lines.map((line) => [line.entry.candidate.id, line]));
  const blocs = standingBlocs(
    lines.map(({ entry }) => entry),
    scoring,
  );
  const ranked = new Set(blocs.flatMap(({ entries }) => entries.map(({ candidate }) => candidate.id)));
  const others = lines.filter(({ entry }) => !ranked.has(entry.candidate.id));
  const sections = blocs.map(({ heading, entries }, index) => ({
    heading: blocs.length > 1 ? `${roman(index + 1)}. ${heading}` : heading,
    entries: entries.flatMap(({ candidate }) => byId.get(candidate.id) ?? []),
  }));
  if (others.length === 0) return sections;
  return [...sections, { heading: blocs.length > 0 ? "Chưa xếp hạng" : "", entries: others }];
}

function columnsFor(
  periods: readonly Period[],
  lines: readonly Line[],
  classes: boolean,
): readonly ListColumn<Line>[] {
  const hasClass = lines.some(({ rolled }) => rolled.className !== null);
  return [
    {
      label: "TT",
      width: 4,
      horizontal: "center",
      value: (_, position) => ({ kind: "number", value: position, format: "0" }),
    },
    {
      label: "Đơn vị / Họ và tên",
      width: 22,
      horizontal: "left",
      value: ({ entry }) => asText(entry.candidate.name),
    },
    ...periods.map((period): ListColumn<Line> => ({
      label: periodTitle(period).vi,
      width: 6,
      horizontal: "center",
      value: ({ rolled }) => periodValue(rolled, period, classes),
    })),
    // Filled in afterwards, when the rows are known.
    { label: "Cả năm", width: 7.5, horizontal: "center", value: () => null },
    ...(hasClass
      ? [
          {
            label: "Xếp loại",
            width: 8,
            horizontal: "center",
            value: ({ rolled }: Line) => asText(rolled.className ?? ""),
          } as const,
        ]
      : []),
    {
      label: "Ghi chú",
      width: 12,
      grow: 2,
      horizontal: "left",
      value: ({ rolled: { missing } }) =>
        asText(
          missing.length === 0 ? "" : `Thiếu: ${missing.map((each) => periodTitle(each).vi).join(", ")}`,
        ),
    },
  ];
}

/** The points, or the class where classes make the year; a text that is no number as it stands. */
function periodValue(rolled: RolledUp, period: Period, classes: boolean): PlanValue | null {
  const score = scoreIn(rolled, period);
  if (score === undefined) return null;
  if (classes && score.className !== null) return asText(score.className);
  if (score.total.kind === "known") return number(score.total.value);
  return asText(score.total.kind === "blank" ? (score.className ?? "") : score.total.text);
}

function methodText(rollUp: StandingInput["settings"]["rollUp"]): string {
  switch (rollUp?.kind) {
    case undefined:
      return "(Chưa chọn cách tổng hợp các kỳ thành kết quả năm)";
    case "average":
      return "(Kết quả năm là trung bình các kỳ)";
    case "sum":
      return "(Kết quả năm là tổng các kỳ)";
    case "weights":
      return "(Kết quả năm là các kỳ nhân trọng số)";
    case "classRules":
      return "(Xếp loại năm theo xếp loại các kỳ)";
  }
}
