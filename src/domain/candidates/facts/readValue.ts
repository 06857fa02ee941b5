import Big from "big.js";
import { isPercentFormat, parseDecimal, parseShare } from "../../text";
import { parseLimits, type Limits } from "../../text/limits";
import type { RawValue } from "../../grid/grid";
import type { FactId, FactValues } from "../candidate";
import { readDate } from "../values/date";
import { readObjectClass } from "../values/objectClass";
import { readPledged } from "../values/pledged";
import { readDays, readMonths } from "../values/duration";
import { readDiscipline } from "../values/discipline";
import { readInitiative } from "../values/initiative";
import { saysNone } from "../values/none";
import { readTaskRating } from "../values/taskRating";
import { readTitle } from "../values/title";
import type { FactColumn } from "./factColumns";

/** One filled cell as its reader sees it. */
export interface FactCell {
  readonly raw: RawValue;
  /** As shown, cleaned. */
  readonly text: string;
  readonly numberFormat: string;
  readonly column: FactColumn;
}

/** "blank": the cell says that there is nothing; null: there is text we do not understand. */
type Read<T> = T | "blank" | null;

type Readers = { readonly [K in FactId]: (cell: FactCell) => Read<FactValues[K]> };

const ZERO_DASH = /^[-–—]$/;

function text(cell: FactCell): Read<string> {
  return ZERO_DASH.test(cell.text) ? "blank" : cell.text;
}

function date(cell: FactCell): Read<string> {
  return ZERO_DASH.test(cell.text) ? "blank" : readDate(cell.raw, cell.text, cell.numberFormat);
}

/** Long numbers are shown as 2.31E+11: the digits are what was meant, leading zeros as shown. */
function id(cell: FactCell): Read<string> {
  const isShown = typeof cell.raw !== "number" || /^\d+$/.test(cell.text);
  return isShown ? text(cell) : (parseDecimal(cell.raw)?.toFixed() ?? null);
}

function title(cell: FactCell): Read<string> {
  return readTitle(cell.text, cell.column.title) ?? "blank";
}

function points(cell: FactCell): Read<Big> {
  return ZERO_DASH.test(cell.text) ? "blank" : parseDecimal(cell.raw, cell.column.decimalMark);
}

/** Whole and not below zero; a dash counts nobody. */
function count(cell: FactCell): Read<Big> {
  const number = parseDecimal(saysNone(cell.text) ? 0 : cell.raw, cell.column.decimalMark);
  return number !== null && number.gte(0) && number.round().eq(number) ? number : null;
}

function share(cell: FactCell): Read<Big> {
  if (ZERO_DASH.test(cell.text)) return "blank";
  const percentFormat = isPercentFormat(cell.numberFormat);
  const bare = typeof cell.raw === "number" && !percentFormat;
  // 0.85 among numbers like 85 may be 0.85% or 85%: nobody can tell.
  const doubtful = bare && cell.column.percentPoints && cell.raw !== 0 && Number(cell.raw) <= 1;
  return doubtful ? null : parseShare(cell.raw, { percentFormat, percentPoints: percentPointsOf(cell) });
}

function percentPointsOf(cell: FactCell): boolean {
  if (cell.column.percentPoints) return true;
  const number = parseDecimal(cell.raw, cell.column.decimalMark);
  return number?.gt(1) ?? false;
}

function days(cell: FactCell): Read<Big> {
  return readDays(cell.raw, cell.text, cell.column.decimalMark);
}

function months(cell: FactCell): Read<Big> {
  return ZERO_DASH.test(cell.text) ? "blank" : readMonths(cell.raw, cell.column.decimalMark);
}

const READERS: Readers = {
  ordinal: text,
  birth: date,
  militaryRank: text,
  position: text,
  enlisted: date,
  personalId: id,
  category: text,
  note: text,
  strength: count,
  total: points,
  standing: points,
  taskRating: (cell) => (ZERO_DASH.test(cell.text) ? "blank" : readTaskRating(cell.text)),
  completedShare: share,
  completedCount: count,
  advancedCount: count,
  advancedShare: share,
  emulationCount: count,
  discipline: (cell) => readDiscipline(cell.text, cell.column.degree),
  initiative: (cell) => readInitiative(cell.text),
  registeredTitle: title,
  proposedTitle: title,
  title,
  members: count,
  votesIssued: count,
  votesReturned: count,
  votesValid: count,
  votesFor: count,
  votesShare: share,
  objectClass: (cell) => readObjectClass(cell.text),
  present: count,
  considered: count,
  testPassedShare: share,
  testGoodShare: share,
  serviceMonths: months,
  absenceDays: days,
  study: text,
  transfer: text,
  investigation: text,
  selfScore: points,
  clusterScore: points,
  finalScore: points,
  bonus: points,
  penalty: points,
  classCap: text,
  pledged: (cell) => readPledged(cell.text),
};

/** Reads a filled cell as the fact its column states. */
export function readValue<K extends FactId>(fact: K, cell: FactCell): Read<FactValues[K]> {
  return READERS[fact](cell);
}

/** What a cell without an exact number says of one: "trên 15", "3 - 5%"; null where it says no such thing. */
export function readLimits(fact: FactId, cell: FactCell): Limits | null {
  if (!isNumeric(fact)) return null;
  return parseLimits(cell.text, (number) => {
    const read = READERS[fact]({ ...cell, raw: number, text: number });
    return read instanceof Big ? read : null;
  });
}

/** Facts that are dates: only there a date is what staff meant. */
export function isDate(fact: FactId): boolean {
  return READERS[fact] === date;
}

/** Facts that are numbers: text in such a column is read, and told. */
export function isNumeric(fact: FactId): boolean {
  return [points, count, share, days, months].some((reader) => READERS[fact] === reader);
}
