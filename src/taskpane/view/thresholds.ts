import Big from "big.js";
import type { CriteriaPack, Criterion } from "../../domain/criteria/pack";
import { fitsThreshold, thresholdsOf, type Threshold } from "../../domain/criteria/thresholds";
import type { TitleId } from "../../domain/criteria/title";
import { groupBy } from "../../domain/groupBy";
import { decimalText, percentText } from "../../domain/phrases/numbers";
import type { Language } from "../../domain/text/bilingual";

/** One value of a rule that staff may try otherwise. */
export interface Adjustable extends Threshold {
  readonly criterion: Criterion;
}

/** The values of a pack's rules by title, in the pack's order. */
export function adjustables(pack: CriteriaPack): ReadonlyMap<TitleId, readonly Adjustable[]> {
  const all = pack.criteria.flatMap((criterion) =>
    thresholdsOf(criterion).map((threshold) => ({ ...threshold, criterion })),
  );
  // A rule that changed stands once per period under the same id.
  const latest = [...new Map(all.map((each) => [each.key, each])).values()];
  return groupBy(latest, ({ criterion }) => criterion.title);
}

/** A value as people write it: "70%", "3". */
export function valueText({ kind }: Pick<Threshold, "kind">, value: string, language: Language): string {
  const exact = new Big(value);
  return kind === "share"
    ? percentText({ num: exact, den: new Big(1) })[language]
    : decimalText(exact)[language];
}

/** What staff typed ("65", "65,5") as the exact decimal of the setting; null where it does not fit. */
export function typedValue({ kind }: Pick<Threshold, "kind">, typed: string): string | null {
  const text = typed.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return null;
  const value = kind === "share" ? new Big(text).div(100).toFixed() : text;
  return fitsThreshold(kind, value) ? value : null;
}
