import type Big from "big.js";
import type { Check, Comparison } from "../criteria/pack";
import type { FilledValue } from "../fillIn";
import { foldText, isPercentFormat, parseDecimal } from "../text";
import type { Bilingual } from "../text/bilingual";
import type { CriteriaColumn } from "./columns";

/** How a row compares: a comparison of numbers, or a word. */
export type Asking = Comparison | "is" | "has" | "hasNone";

/** What the "Giá trị" cell says. */
export interface AskedValue {
  readonly text: string;
  /** The number it states, units aside; null where it states none. A percentage is a fraction. */
  readonly number: Big | null;
  /** It was written as a percentage. */
  readonly percent: boolean;
  /** "tháng", "năm", "vụ"; "" where no unit is written. Folded. */
  readonly unit: string;
}

/** One row of the sheet, as far as it is plain to read. */
export interface Asked {
  /** As typed, cleaned. */
  readonly content: string;
  readonly compare: Asking;
  readonly value: AskedValue;
}

/** Why a row is not applied, and at which of its cells. */
export interface Unclear {
  readonly kind: "unclear";
  readonly column: CriteriaColumn;
  readonly why: Bilingual;
}

export type Understood = { readonly kind: "check"; readonly check: Check } | Unclear;

export function understood(check: Check): Understood {
  return { kind: "check", check };
}

export function unclear(column: CriteriaColumn, vi: string, en: string): Unclear {
  return { kind: "unclear", column, why: { vi, en } };
}

const COMPARISONS: readonly (readonly [pattern: RegExp, asking: Asking])[] = [
  [/^(?:giam|giam tu|giam it nhat|giam toi thieu|giam ?(?:>=|=>|≥))$/, "reducedBy"],
  [/^(?:>=|=>|≥|⩾|tu|it nhat|toi thieu|khong duoi|tro len|dat tu)$/, "atLeast"],
  [/^(?:<=|=<|≤|⩽|khong qua|toi da|nhieu nhat|khong vuot qua)$/, "atMost"],
  [/^(?:>|tren|hon|lon hon)$/, "above"],
  [/^(?:<|duoi|nho hon|it hon)$/, "below"],
  [/^(?:=|bang|dung bang)$/, "equals"],
  [/^la$/, "is"],
  [/^(?:khong co|khong|khong de xay ra|khong bi)$/, "hasNone"],
  [/^(?:co|phai co)$/, "has"],
];

/** Reads "≥", ">=", "ít nhất", "có", "không có", "là", "giảm ≥"; null for anything else. */
export function readAsking(text: string): Asking | null {
  const said = foldText(text).replace(/([<>=]) +(?==)/g, "$1");
  return COMPARISONS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

const UNITS =
  /^(thang|nam|ngay|vu|viec|vu viec|nguoi|lan|luot|diem|phieu|mo hinh|tap the|dong chi|d\/c|cong trinh|sang kien|de tai|bai|buoi)$/;

/** Reads 0.7 in a percent format, "70%", "70 %", "0,7", "2", "10 tháng"; other texts have no number. */
export function readAskedValue({ raw, text, numberFormat, isDate }: FilledValue): AskedValue {
  if (isDate) return { text, number: null, percent: false, unit: "" };
  if (typeof raw === "number") {
    const percent = isPercentFormat(numberFormat);
    return { text, number: parseDecimal(raw), percent, unit: "" };
  }
  const parts = /^([+-]?\d[\d.,]*)\s*(%?)\s*(\p{L}[\p{L}\p{M} /]*)?$/u.exec(text.normalize("NFC"));
  const unit = foldText(parts?.[3] ?? "");
  if (parts?.[1] === undefined || (unit !== "" && !UNITS.test(unit)))
    return { text, number: null, percent: false, unit: "" };
  const percent = parts[2] === "%";
  const mark = percent && !parts[1].includes(",") ? "." : ",";
  return { text, number: parseDecimal(`${parts[1]}${parts[2] ?? ""}`, mark), percent, unit };
}
