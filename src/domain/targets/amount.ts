import Big from "big.js";
import { foldText, parseDecimal } from "../text";

/** One number of a target or a result: exact; `share` where it was written with a percent sign or as "17/19". */
export interface Amount {
  readonly value: Big;
  readonly share: boolean;
  /** What stands after the number: "mô hình", "vụ"; "" where nothing does. */
  readonly measure: string;
  /** 1000 for "nghìn" behind the number, multiplied in already; absent: a plain number. */
  readonly times?: Big;
}

/** Source of a number as staff write it in a sentence. */
export const NUMBER = String.raw`\d[\d.,]*`;
const LEADING = new RegExp(
  String.raw`^(?:(?:(?:đã )?đạt|được|bằng|là|(?:da )?dat|duoc|bang|la)\s+)?(${NUMBER})\s*(?:(%)|/\s*(${NUMBER}))?\s*(.*)$`,
  "iu",
);

/** Words that stand for noughts, folded; "trăm" is left out, which folded is also "trạm". */
const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ["nghin", "1e3"],
  ["ngan", "1e3"],
  ["trieu", "1e6"],
  ["ti", "1e9"],
]);

/** The words behind a number: "nghìn lượt" multiplies it by 1000 and measures in "lượt". */
export function magnitudeIn(behind: string): { readonly times: Big; readonly measure: string } {
  const words = behind.split(" ").filter((word) => word !== "");
  let times = new Big(1);
  let magnitude: string | undefined;
  while ((magnitude = MAGNITUDES.get(foldText(words[0] ?? ""))) !== undefined) {
    times = times.times(magnitude);
    words.shift();
  }
  return { times, measure: words.join(" ") };
}

/** The decimal a piece of text says; after a percent sign a dot never groups thousands. */
export function decimalOf(written: string, percent: boolean): Big | null {
  const bare = written.replace(/[.,]+$/, "");
  return parseDecimal(bare, percent && !bare.includes(",") ? "." : ",");
}

/**
 * Reads one amount at the beginning of a text: "100%", "03 mô hình", "39/50 (78%)", "đạt 76,5 %".
 * @returns null where there is none, or a second number that is not an aside
 */
export function readAmount(text: string): Amount | null {
  const said = text
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [, number, percent, whole, rest = ""] = LEADING.exec(said) ?? [];
  if (number === undefined || /\d/.test(rest)) return null;
  const value = decimalOf(number, percent !== undefined);
  if (value === null) return null;
  const measure = rest.replace(/^[\s.,;:]+|[\s.,;:]+$/g, "");
  if (whole !== undefined) {
    const total = decimalOf(whole, false);
    return total === null || total.eq(0) ? null : { value: value.div(total), share: true, measure };
  }
  if (percent !== undefined) return { value: value.div(100), share: true, measure };
  const { times, measure: counted } = magnitudeIn(measure);
  const amount = { value: value.times(times), share: false, measure: counted };
  return times.eq(1) ? amount : { ...amount, times };
}
