import Big from "big.js";
import { unclear, type Asked, type AskedValue, type Unclear } from "./asked";

/** A share 0..1 as an exact decimal: "70%", 70, "0,7"; a bare 1 may be 1% or all, so it is asked about. */
export function shareOf({ number, percent, unit, text }: AskedValue): Big | Unclear {
  if (number === null || unit !== "") return notA(text, "tỷ lệ (70%; 0,7)", "a share (70%; 0.7)");
  const share = percent || number.lt(1) ? number : number.div(100);
  if (!percent && number.eq(1))
    return unclear("value", "“1” có thể là 1% hoặc 100%: hãy ghi rõ", "“1” may be 1% or 100%: write which");
  return share.lt(0) || share.gt(1) ? notA(text, "tỷ lệ từ 0% đến 100%", "a share from 0% to 100%") : share;
}

/** A whole number from `least` up. */
export function wholeOf({ number, percent, text }: AskedValue, least: number): number | Unclear {
  const whole = number !== null && !percent && number.eq(number.round(0, Big.roundDown)) && number.gte(least);
  return whole
    ? number.toNumber()
    : notA(text, `số nguyên từ ${least} trở lên`, `a whole number from ${least} up`);
}

/** Months: "10", "10 tháng", "2 năm". */
export function monthsOf(value: AskedValue): number | Unclear {
  if (!["", "thang", "nam"].includes(value.unit)) return notA(value.text, "số tháng", "a number of months");
  const whole = wholeOf(value, 0);
  return typeof whole === "number" && value.unit === "nam" ? whole * 12 : whole;
}

export function notA(text: string, vi: string, en: string): Unclear {
  return text === ""
    ? unclear("value", `chưa ghi giá trị; cần ${vi}`, `no value is given; wanted: ${en}`)
    : unclear("value", `“${text}” không phải là ${vi}`, `“${text}” is not ${en}`);
}

/** For a comparison that makes no sense of this content. */
export function notSoCompared({ content }: Asked, vi: string, en: string): Unclear {
  return unclear(
    "compare",
    `“${content}” chỉ so sánh được bằng ${vi}`,
    `“${content}” can only be compared by ${en}`,
  );
}
