import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { cellAddress, quotedSheet } from "../grid/address";
import { titlesAsked } from "../proposals";
import type { Nomination } from "../proposals/proposal";
import type { Entry } from "./entry";
import { NAME_COLUMN, type PlannedList } from "./nominationList";
import type { PlanValue } from "./plan";
import type { SheetBuilder } from "./sheetBuilder";
import { textPoints } from "./page";
import { heightOf, linesOf } from "./textSize";
import { asText, tableBlock, type ListColumn } from "./tableBlock";

/** One line of the counts: a title, its list, and how the candidates stand towards it. */
interface CountLine {
  readonly title: TitleId;
  readonly list: PlannedList | undefined;
  readonly eligible: number;
  readonly open: number;
  readonly decidedBy: string;
}

/** Column of the proposed numbers, 1-based. */
const COUNT_COLUMN = 3;
/** Column of the deciding bodies, the last of these tables. */
const DECIDED_COLUMN = 6;

/**
 * How many are proposed for each title, counted by formulas over the lists' names, so that a row taken off a list
 * by hand is counted off here, too; how many meet its criteria and of how many nobody can tell; and the sums.
 */
export function summaryCounts(
  sheet: SheetBuilder,
  pack: CriteriaPack,
  nominations: readonly Nomination[],
  lists: readonly PlannedList[],
  entries: readonly Entry[],
  size: number,
): void {
  for (const subject of ["unit", "person"] as const) {
    const ofSubject = entries.filter(({ candidate }) => candidate.subject === subject);
    const asked = titlesAsked(pack, subject, entries);
    const titles = [...asked.further, ...asked.yearly];
    if (titles.length === 0 || ofSubject.length === 0) continue;
    const lines = titles.map((title): CountLine => ({
      title,
      list: lists.find((list) => list.title === title && list.subject === subject),
      eligible: ofSubject.filter(({ proposal }) => proposal.eligible.includes(title)).length,
      open: ofSubject.filter(({ proposal }) => isOpen(proposal, title)).length,
      decidedBy:
        nominations.find((each) => each.title === title && each.subject === subject)?.decidedBy ?? "",
    }));
    const header = sheet.row;
    const { first, last } = tableBlock(sheet, columnsFor(subject), [{ heading: "", entries: lines }], {
      size,
      numbered: false,
    });
    // Further titles stand beside a yearly one: only the yearly lists add up to units or people.
    if (asked.yearly.length > 0) {
      const label = subject === "unit" ? "Cộng tập thể" : "Cộng cá nhân";
      const only = asked.further.length > 0 ? " (danh hiệu hằng năm)" : "";
      sumRow(sheet, first + asked.further.length, last, `${label}${only}`, size);
    }
    // The sheet may have a column more than these tables: the last one of theirs takes it.
    for (let row = header; row < sheet.row && sheet.lastColumn > DECIDED_COLUMN; row++)
      sheet.merge({ firstRow: row, firstColumn: DECIDED_COLUMN, lastRow: row, lastColumn: sheet.lastColumn });
    sheet.gap(heightOf(1, size));
  }
}

function isOpen({ exclusions }: Entry["proposal"], title: TitleId): boolean {
  return exclusions.some((exclusion) => exclusion.title === title && exclusion.reason === "cannotTell");
}

function columnsFor(subject: "unit" | "person"): readonly ListColumn<CountLine>[] {
  const label = subject === "unit" ? "Danh hiệu tập thể" : "Danh hiệu cá nhân";
  return [
    { label: "TT", width: 0, horizontal: "center", value: (_, number) => count(number) },
    {
      label,
      width: 0,
      horizontal: "left",
      value: ({ title }) => asText(`${TITLES[title].full.vi} (${TITLES[title].short})`),
    },
    { label: "Số đề nghị", width: 0, horizontal: "center", value: ({ list }) => listed(list) },
    { label: "Đủ điều kiện", width: 0, horizontal: "center", value: ({ eligible }) => count(eligible) },
    { label: "Chưa đủ dữ liệu", width: 0, horizontal: "center", value: ({ open }) => count(open) },
    { label: "Cấp quyết định", width: 0, horizontal: "left", value: ({ decidedBy }) => asText(decidedBy) },
  ];
}

function count(value: number): PlanValue {
  return { kind: "number", value, format: "0" };
}

function listed(list: PlannedList | undefined): PlanValue {
  if (!list) return count(0);
  const { plan, rows } = list;
  const range = `${cellAddress(rows.first, NAME_COLUMN)}:${cellAddress(rows.last, NAME_COLUMN)}`;
  return { kind: "formula", formula: `=COUNTA(${quotedSheet(plan.name)}!${range})`, format: "0" };
}

function sumRow(sheet: SheetBuilder, first: number, last: number, label: string, size: number): void {
  const { row } = sheet;
  sheet.text(row, NAME_COLUMN, label);
  const range = `${cellAddress(first, COUNT_COLUMN)}:${cellAddress(last, COUNT_COLUMN)}`;
  sheet.put(row, COUNT_COLUMN, { kind: "formula", formula: `=SUM(${range})`, format: "0" });
  sheet.style(sheet.rows(row, row), {
    bold: true,
    fontSize: size,
    grid: true,
    wrap: true,
    vertical: "center",
  });
  const sum = { firstRow: row, firstColumn: COUNT_COLUMN, lastRow: row, lastColumn: COUNT_COLUMN };
  sheet.style(sum, { horizontal: "center" });
  sheet.raise(
    row,
    heightOf(linesOf(label, textPoints(sheet.widths[NAME_COLUMN - 1] ?? 0), size, true), size),
  );
  sheet.row += 1;
}
