import Big from "big.js";
import { monthsToEndOf, readSince } from "../candidates/values/since";
import { decimalText } from "../phrases/numbers";
import { foldText } from "../text";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";
import { limitsSettle } from "./limitsSettle";

/**
 * Months served by the end of the review year (31 December): as a column states them, else counted from the day of
 * enlistment. A month or a year alone leaves a range, which decides only where both its ends agree.
 */
export function checkService(months: number, { candidate: { facts }, around }: CheckContext): Answer {
  const stated = facts.serviceMonths;
  if (stated?.kind === "known")
    return decided(stated.value.gte(months), monthsText(decimalText(stated.value)), [stated.cell]);
  if (stated?.kind === "unreadable") {
    const settled = limitsSettle(stated, "atLeast", new Big(months));
    if (settled !== null) return decided(settled, { vi: stated.text, en: stated.text }, [stated.cell]);
  }
  const { enlisted } = facts;
  if (enlisted?.kind !== "known") {
    const missing = stated ?? enlisted;
    if (missing === undefined) return noServiceColumn();
    return stated === undefined ? gap("enlisted", missing) : gap("serviceMonths", stated);
  }
  const since = readSince(enlisted.value);
  if (since === null || around.year < 1900)
    return gap("enlisted", { kind: "unreadable", cell: enlisted.cell, text: enlisted.text });
  const most = monthsToEndOf(around.year, since.first);
  const least = monthsToEndOf(around.year, since.last);
  const actual =
    most === least
      ? monthsText({ vi: String(most), en: String(most) })
      : monthsText({ vi: `từ ${least} đến ${most}`, en: `${least} to ${most}` });
  const reason = {
    vi: `Nhập ngũ ${enlisted.text}, tính đến 31/12/${around.year}`,
    en: `Enlisted ${enlisted.text}, counted to 31 December ${around.year}`,
  };
  const cells = [enlisted.cell];
  if (least >= months) return decided(true, actual, cells, reason);
  return most < months ? decided(false, actual, cells, reason) : cannotTell(actual, cells, reason);
}

/** Maternity leave is no absence; beside other leave nobody can tell how much of it counts. */
const MATERNITY = /\b(?:thai san|nghi sinh|sinh con)\b/;
const BESIDE = /\b(?:khong|chua|het|om|benh|viec rieng|phep|dieu tri|va)\b|[,;+]/;

/** Working days absent, at most; maternity leave aside. */
export function checkAbsence(days: number, { candidate: { facts } }: CheckContext): Answer {
  const { absenceDays: reading, note } = facts;
  if (reading?.kind === "known") {
    const actual = daysText(decimalText(reading.value));
    if (reading.value.lte(days)) return decided(true, actual, [reading.cell]);
    if (note?.kind === "known" && MATERNITY.test(foldText(note.value)))
      return cannotTell(actual, [reading.cell, note.cell], {
        vi: `Ghi chú “${note.text}”: cần xác định bao nhiêu ngày là nghỉ thai sản`,
        en: `Note “${note.text}”: somebody must say how many of the days are maternity leave`,
      });
    return decided(false, actual, [reading.cell]);
  }
  if (reading?.kind !== "unreadable") return gap("absenceDays", reading);
  const said = foldText(reading.text);
  const actual = { vi: reading.text, en: reading.text };
  if (MATERNITY.test(said)) {
    const reason = { vi: "Nghỉ thai sản không tính", en: "Maternity leave does not count" };
    return BESIDE.test(said)
      ? cannotTell(actual, [reading.cell], reason)
      : decided(true, actual, [reading.cell], reason);
  }
  const settled = limitsSettle(reading, "atMost", new Big(days));
  return settled === null ? gap("absenceDays", reading) : decided(settled, actual, [reading.cell]);
}

function monthsText({ vi, en }: Bilingual): Bilingual {
  return { vi: `${vi} tháng`, en: `${en} months` };
}

function daysText({ vi, en }: Bilingual): Bilingual {
  return { vi: `${vi} ngày`, en: `${en} days` };
}

function noServiceColumn(): Answer {
  return cannotTell(
    {
      vi: "chưa có cột Số tháng công tác hoặc Nhập ngũ",
      en: "there is no Months of service or Enlisted column",
    },
    [],
  );
}
