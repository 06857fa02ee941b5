import Big from "big.js";
import { decimalText, percentText } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import type { Check, Criterion } from "./pack";

/** A value of a rule that staff may set otherwise. */
export interface Threshold {
  /** What settings call it: the criterion's id, or "id#2" for the second of several values in one rule. */
  readonly key: string;
  /** Exact decimal: a share 0..1, a count, points. */
  readonly value: string;
  readonly kind: "share" | "count" | "number";
}

/** The values of a rule that staff may set otherwise, in the order the rule states them. */
export function thresholdsOf({ id, check }: Criterion): readonly Threshold[] {
  const found = valuesIn(check);
  return found.map(({ value, kind }, index) => ({
    key: found.length === 1 ? id : `${id}#${index + 1}`,
    value,
    kind,
  }));
}

/** Whether a text can stand in the place of a value: a share 0..1, a count above 0, any decimal. */
export function fitsThreshold(kind: Threshold["kind"], text: string): boolean {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return false;
  const value = new Big(text);
  if (kind === "share") return value.gte(0) && value.lte(1);
  return kind === "number" || (value.gt(0) && value.round(0).eq(value));
}

/**
 * The rule with staff's values in the place of its own. Such a rule is no longer the law's: its status and its
 * sentence say so. A value that does not fit is passed over.
 */
export function withThresholds(criterion: Criterion, wanted: Readonly<Record<string, string>>): Criterion {
  const changed = thresholdsOf(criterion).map((threshold) => {
    const text = wanted[threshold.key];
    const fits = text !== undefined && fitsThreshold(threshold.kind, text);
    return { ...threshold, set: fits && !new Big(text).eq(threshold.value) ? text : null };
  });
  const set = changed.flatMap(({ set: text, kind }) => (text === null ? [] : [valueText(kind, text)]));
  if (set.length === 0) return criterion;
  const values = changed.map(({ set: text, value }) => text ?? value);
  const { vi, en } = criterion.sentence;
  return {
    ...criterion,
    check: replaced(criterion.check, values[Symbol.iterator]()),
    status: "unitsOwn",
    sentence: {
      vi: `${vi} (mức đơn vị đặt: ${set.map((text) => text.vi).join("; ")})`,
      en: `${en} (set by the unit: ${set.map((text) => text.en).join("; ")})`,
    },
  };
}

function valueText(kind: Threshold["kind"], text: string): Bilingual {
  const value = new Big(text);
  return kind === "share" ? percentText({ num: value, den: new Big(1) }) : decimalText(value);
}

function valuesIn(check: Check): readonly Pick<Threshold, "value" | "kind">[] {
  switch (check.kind) {
    case "shareAtLeast":
    case "votesAtLeast":
      return [{ value: check.value, kind: "share" }];
    case "countAtLeast":
      return [{ value: String(check.value), kind: "count" }];
    case "streak":
      return [{ value: String(check.years), kind: "count" }];
    case "columnNumber":
      return [
        { value: check.value, kind: check.share || check.compare === "reducedBy" ? "share" : "number" },
      ];
    case "allOf":
    case "anyOf":
      return check.parts.flatMap(valuesIn);
    default:
      return [];
  }
}

/** Takes the values in the order `valuesIn` lists them. */
function replaced(check: Check, values: Iterator<string>): Check {
  const next = (): string => String(values.next().value);
  switch (check.kind) {
    case "shareAtLeast":
    case "votesAtLeast":
    case "columnNumber":
      return { ...check, value: next() };
    case "countAtLeast":
      return { ...check, value: Number(next()) };
    case "streak":
      return { ...check, years: Number(next()) };
    case "allOf":
    case "anyOf":
      return { ...check, parts: check.parts.map((part) => replaced(part, values)) };
    default:
      return check;
  }
}
