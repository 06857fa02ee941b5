import Big from "big.js";
import type { Reading } from "../candidates/candidate";
import { asFact } from "../candidates/facts/factColumns";
import { readCell, SILENT } from "../candidates/facts/readFacts";
import type { Check, Comparison } from "../criteria/pack";
import { decimalText, percentText } from "../phrases/numbers";
import { sheetCells } from "../tables/cells/sheetCells";
import { isPercentFormat, parseDecimal } from "../text";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, decided, type Answer } from "./answer";
import type { CheckContext } from "./context";
import { emptyCell, labelledCell, notUnderstood, type LabelledCell } from "./labelledColumn";
import { limitsSettle } from "./limitsSettle";

type NumberCheck = Extract<Check, { kind: "columnNumber" }>;

/** A number under a label of the staff's own, held against a value or against the number it came down from. */
export function checkColumnNumber(what: NumberCheck, { candidate }: CheckContext): Answer {
  const { label, compare, share } = what;
  const wanted = new Big(what.value);
  const found = labelledCell(candidate, label);
  if (found.kind === "open") return found.answer;
  if (compare !== "reducedBy") return judge(compare, wanted, share, label, found.at);
  if (what.baseline === undefined)
    return cannotTell({
      vi: "tiêu chí không nêu cột gốc để so",
      en: "the criterion names no baseline column",
    });
  const before = labelledCell(candidate, what.baseline);
  if (before.kind === "open") return before.answer;
  return judgeReduction(wanted, { label, at: found.at }, { label: what.baseline, at: before.at });
}

function judge(
  compare: Exclude<Comparison, "reducedBy">,
  wanted: Big,
  share: boolean,
  label: string,
  at: LabelledCell,
): Answer {
  if (!share && showsPercent(at))
    return cannotTell(
      { vi: `ô ${label} ghi tỷ lệ ${textAt(at)}`, en: `the ${label} cell gives the share ${textAt(at)}` },
      [at.cell],
      {
        vi: "Tiêu chí so với con số, không phải tỷ lệ %",
        en: "The criterion asks for a number, not a share",
      },
    );
  const reading = numberAt(at, share);
  if (reading.kind === "known")
    return decided(compares(reading.value, compare, wanted), shown(reading.value, share, wanted), [at.cell]);
  const settled = limitsSettle(reading, compare, wanted);
  if (settled !== null && reading.kind === "unreadable")
    return decided(settled, { vi: reading.text, en: reading.text }, [at.cell]);
  return openReading(reading, label, at);
}

/** "giảm 3 - 5% so với …": by at least `wanted` of the baseline, which must be above 0 to be a measure. */
function judgeReduction(
  wanted: Big,
  now: { readonly label: string; readonly at: LabelledCell },
  before: { readonly label: string; readonly at: LabelledCell },
): Answer {
  const percent = showsPercent(now.at);
  const cells = [now.at.cell, before.at.cell];
  if (percent !== showsPercent(before.at))
    return cannotTell(
      {
        vi: `${now.label} (${textAt(now.at)}) và ${before.label} (${textAt(before.at)}) không cùng đơn vị`,
        en: `${now.label} (${textAt(now.at)}) and ${before.label} (${textAt(before.at)}) differ in unit`,
      },
      cells,
    );
  const value = numberAt(now.at, percent);
  if (value.kind !== "known") return openReading(value, now.label, now.at);
  const baseline = numberAt(before.at, percent);
  if (baseline.kind !== "known") return openReading(baseline, before.label, before.at);
  if (baseline.value.lte(0))
    return cannotTell(
      {
        vi: `${before.label} là ${baseline.text}, không tính được mức giảm`,
        en: `${before.label} is ${baseline.text}: a reduction of it cannot be told`,
      },
      cells,
    );
  const less = baseline.value.minus(value.value);
  const met = less.gte(wanted.times(baseline.value));
  const size = percentText({ num: less.abs(), den: baseline.value }, less.gte(0) ? wanted : undefined);
  const [from, to] = [baseline.text, value.text];
  const actual = less.gte(0)
    ? { vi: `giảm ${size.vi} (từ ${from} còn ${to})`, en: `down by ${size.en} (from ${from} to ${to})` }
    : { vi: `tăng ${size.vi} (từ ${from} lên ${to})`, en: `up by ${size.en} (from ${from} to ${to})` };
  return decided(met, actual, cells);
}

function compares(value: Big, compare: Exclude<Comparison, "reducedBy">, wanted: Big): boolean {
  switch (compare) {
    case "atLeast":
      return value.gte(wanted);
    case "above":
      return value.gt(wanted);
    case "atMost":
      return value.lte(wanted);
    case "below":
      return value.lt(wanted);
    case "equals":
      return value.eq(wanted);
  }
}

/** Read as the column's own cells are: decimal comma or dot, 85 for 85% where the column counts percent. */
function numberAt({ table, column, cell }: LabelledCell, share: boolean): Reading<Big> {
  const cells = sheetCells(table.grid);
  const fact = share ? "completedShare" : "total";
  const asColumn = asFact(table, cells, column, fact);
  const reading = readCell(cells, cell.row, asColumn, fact, SILENT);
  if (!share || reading.kind !== "unreadable" || reading.limits) return reading;
  // More than the whole ("120% kế hoạch") is no share of people, but a number to hold against another.
  const raw = cells.raw(cell.row, cell.column);
  const number = parseDecimal(raw, asColumn.decimalMark);
  if (number?.gt(1) !== true || reading.text.startsWith("#")) return reading;
  const fraction = showsPercent({ table, column, cell });
  if (!fraction && !column.percent && !asColumn.percentPoints) return reading;
  return { kind: "known", value: fraction ? number : number.div(100), cell, text: reading.text };
}

function showsPercent({ table, cell }: LabelledCell): boolean {
  const cells = sheetCells(table.grid);
  const raw = cells.raw(cell.row, cell.column);
  return typeof raw === "string"
    ? raw.trim().endsWith("%")
    : isPercentFormat(cells.numberFormat(cell.row, cell.column));
}

function textAt({ table, cell }: LabelledCell): string {
  return sheetCells(table.grid).text(cell.row, cell.column);
}

function shown(value: Big, share: boolean, wanted: Big): Bilingual {
  if (!share) return decimalText(value);
  const [num, den] = [value, new Big(1)];
  const rounded = percentText({ num, den }, wanted);
  const looksEqual = !value.eq(wanted) && rounded.vi === percentText({ num: wanted, den }).vi;
  if (!looksEqual) return rounded;
  const { vi, en } = decimalText(value.times(100));
  return { vi: `${vi}%`, en: `${en}%` };
}

function openReading(
  reading: Exclude<Reading<Big>, { kind: "known" }>,
  label: string,
  at: LabelledCell,
): Answer {
  return reading.kind === "blank" ? emptyCell(label, at) : notUnderstood(reading.text, label, at);
}
