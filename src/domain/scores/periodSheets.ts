import type { Candidate, Reading } from "../candidates/candidate";
import type Big from "big.js";
import { refAddress } from "../grid/address";
import type { PeriodScore } from "../periods/period";
import type { Warning } from "../tables/table";
import { filesOfPeriods, isOfPeriod, isOfYear, sheetPeriod, sheetsNaming, type OnSheet } from "./onSheets";
import type { ScoreSheet } from "./scoreSheet";
import { ofSheet, type ScoredTotal, type TotalSettings } from "./totals";

/** More names than a message can carry. */
const MOST_NAMES = 5;

/**
 * Candidates with what the score sheets of single periods say of them: each sheet's total is the period's points.
 * A file keeps sheets of periods where one of its units has sheets of two different ones ("Tháng 1", "Tháng 2").
 * @returns the same candidates where no file does; one warning for all who have several sheets that name no period
 */
export function withSheetPeriods(
  candidates: readonly Candidate[],
  sheets: readonly ScoreSheet[],
  settings: TotalSettings,
): { readonly candidates: readonly Candidate[]; readonly warnings: readonly Warning[] } {
  const naming = sheetsNaming(sheets);
  const inPeriods = filesOfPeriods(candidates, naming);
  const open: { readonly candidate: Candidate; readonly on: readonly OnSheet[] }[] = [];
  const made = candidates.map((candidate) => {
    const on = naming(candidate);
    const ofPeriods = on.filter(({ sheet }) => isOfPeriod(sheet, inPeriods));
    if (on.length > 1 && ofPeriods.length === 0 && !on.some(({ sheet }) => isOfYear(sheet)))
      open.push({ candidate, on });
    const periods = ofPeriods.flatMap((each) => periodScore(each, settings));
    return periods.length === 0 ? candidate : { ...candidate, periods: [...candidate.periods, ...periods] };
  });
  return { candidates: inPeriods.size === 0 ? candidates : made, warnings: openWarnings(open) };
}

function periodScore(on: OnSheet, settings: TotalSettings): readonly PeriodScore[] {
  const named = sheetPeriod(on.sheet);
  if (named === null) return [];
  const total = asReading(ofSheet(on, settings), on);
  const score = { period: named.period, total, className: null, cell: total.cell };
  return [named.year === null ? score : { ...score, year: named.year }];
}

/** What the sheet's total is as one reading: a total that cannot be stays unread, with what is written. */
function asReading(total: ScoredTotal, { unit }: OnSheet): Reading<Big> {
  const cell = total.cells[0] ?? unit.printed?.cell ?? unit.cell;
  if (total.kind === "known")
    return { kind: "known", value: total.value, cell, text: total.value.toFixed().replace(".", ",") };
  if (unit.printed !== undefined && unit.printed.kind !== "blank")
    return { kind: "unreadable", cell: unit.printed.cell, text: unit.printed.text };
  return { kind: "blank", cell };
}

function openWarnings(
  open: readonly { readonly candidate: Candidate; readonly on: readonly OnSheet[] }[],
): readonly Warning[] {
  if (open.length === 0) return [];
  const names = open.slice(0, MOST_NAMES).map(({ candidate }) => candidate.name);
  const more = open.length - names.length;
  return [
    {
      code: "scoreSheetsWithoutPeriod",
      message: {
        vi: `Có nhiều bảng chấm điểm của cùng một đơn vị mà không ghi mỗi bảng của kỳ nào nên chưa tổng hợp được: ${names.join(", ")}${more > 0 ? ` và ${more} nữa` : ""}. Đặt tên trang theo kỳ (“Tháng 1”, “Quý I”) hoặc ghi kỳ trên tiêu đề bảng.`,
        en: `Several score sheets of one unit do not say which period each is of, so they are not put together: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Name each sheet after its period (“Tháng 1”, “Quý I”) or write it in the title.`,
      },
      cells: open.flatMap(({ on }) => on.map(({ unit }) => refAddress(unit.printed?.cell ?? unit.cell))),
    },
  ];
}
