import Big from "big.js";
import type { Reading } from "../candidates/candidate";
import type { CellRef, RawValue } from "../grid/grid";
import { exactNumber, foldText, isPercentFormat } from "../text";
import { decimalOf, NUMBER, readAmount } from "./amount";
import type { Goal } from "./target";
import { isPercentMeasure } from "./readGoal";

/** A cell that says what was reached. */
export interface ActualCell {
  readonly raw: RawValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly cell: CellRef;
  readonly measure: string | null;
  /** The cell answers several goals together, and which part answers this one cannot be told. */
  readonly shared?: boolean;
}

const NO =
  /^(?:khong|chua) (?:dat|hoan thanh|thuc hien|co ket qua dat)\b|^(?:khong dat|chua dat|chua hoan thanh|chua)$/;
/** Whole texts only: "hoàn thành một phần" is no yes, and "cơ bản" begins like "có". */
const YES =
  /^(?:(?:da )?dat(?: va vuot)?(?: yeu cau| chi tieu| ke hoach)?|(?:da )?hoan thanh(?: tot| xuat sac)?(?: nhiem vu| chi tieu| ke hoach)?|vuot(?: chi tieu| ke hoach)?|x|co|da thuc hien|thuc hien tot|bao dam|dam bao)$/;
/** Said of things that must not happen. */
const NOTHING =
  /^(?:khong|chua xay ra|khong (?:co|de|xay ra|phat sinh|xuat hien|vi pham|mat)\b[^\d]*|0+ ?(?:vu|vu viec|truong hop|nguoi|dong chi|luot)?)$/;
const HAPPENED = /^(?:da |de )?(?:co|xay ra|phat sinh|xuat hien) (?:xay ra )?(\d+)\b\D*$/;
const REDUCED = new RegExp(String.raw`^(?:da )?(giam|tang) (?:duoc )?(${NUMBER}) ?%(?: so voi\b.*)?$`);

/** What was reached: an exact amount, whether it was done, or by how much something fell. */
export type Reached =
  /** `bare`: nothing behind the number says what it counts, nor the row's own measure. */
  | { readonly kind: "amount"; readonly value: Big; readonly share: boolean; readonly bare?: boolean }
  | { readonly kind: "done"; readonly done: boolean }
  /** "giảm 4%": a fraction of the baseline; below 0 where it rose. */
  | { readonly kind: "reduced"; readonly by: Big };

/** Reads a result by the goal it answers; null where nobody can tell what it means. */
export function readReached(
  { raw, text, numberFormat, measure, shared }: ActualCell,
  goal: Goal,
): Reached | null {
  if (shared === true) return null;
  const percent = isPercentMeasure(measure);
  if (typeof raw === "number") {
    const value = exactNumber(raw);
    if (value === null) return null;
    if (isPercentFormat(numberFormat)) return { kind: "amount", value, share: true };
    return { kind: "amount", ...bareNumber(value, goal, percent), bare: measure === null } satisfies Reached;
  }
  const said = foldText(text).replace(/[.;]+$/, "");
  const [, way, by] = REDUCED.exec(said) ?? [];
  if (by !== undefined) {
    const change = decimalOf(by, true)?.div(100) ?? null;
    return change === null ? null : { kind: "reduced", by: way === "tang" ? change.neg() : change };
  }
  if (goal.kind === "none" && NOTHING.test(said)) return { kind: "amount", value: new Big(0), share: false };
  const happened = HAPPENED.exec(said)?.[1];
  if (happened !== undefined) return { kind: "amount", value: new Big(happened), share: false };
  if (goal.kind === "none" && /^(?:co|x)$/.test(said)) return null;
  if (NO.test(said)) return { kind: "done", done: false };
  const amount = readAmount(said);
  if (amount !== null) {
    return amount.share
      ? { kind: "amount", value: amount.value, share: true }
      : {
          kind: "amount",
          ...bareNumber(amount.value, goal, percent),
          bare: measure === null && amount.measure === "" && amount.times === undefined,
        };
  }
  return YES.test(said) ? { kind: "done", done: true } : null;
}

/** The same as a reading of its cell; `blank` also for a dash. */
export function readingOf(cell: ActualCell, goal: Goal | null): Reading<Big | boolean> {
  if (cell.raw === "" || /^[-–—]?$/.test(cell.text)) return { kind: "blank", cell: cell.cell };
  const reached = goal && readReached(cell, goal);
  if (reached === null) return { kind: "unreadable", cell: cell.cell, text: cell.text };
  const value =
    reached.kind === "amount" ? reached.value : reached.kind === "done" ? reached.done : reached.by;
  return { kind: "known", value, cell: cell.cell, text: cell.text };
}

/** A bare number beside a goal in percent counts percent; not above 1 it may be a fraction as well. */
function bareNumber(
  value: Big,
  goal: Goal,
  percent: boolean,
): { readonly value: Big; readonly share: boolean } {
  const asked = (goal.kind === "atLeast" || goal.kind === "atMost") && goal.share;
  if (!asked && !percent) return { value, share: false };
  if (value.gt(1)) return { value: value.div(100), share: true };
  return value.eq(0) ? { value, share: true } : { value, share: false };
}
