import Big from "big.js";
import { parseShare } from "../../../src/domain/text";
import { parseLimits } from "../../../src/domain/text/limits";

const asNumber = (text: string): Big | null => (/^\d+$/.test(text) ? new Big(text) : null);
const asShare = (text: string): Big | null => parseShare(text, { percentFormat: false, percentPoints: true });

function said(text: string, read: (number: string) => Big | null): string | null {
  const limits = parseLimits(text, read);
  if (limits === null) return null;
  const { low, high, highIncluded } = limits;
  return `${low?.toFixed() ?? "…"} đến ${high?.toFixed() ?? "…"}${high !== null && !highIncluded ? " (không kể)" : ""}`;
}

describe("Số ghi bằng chữ hoặc khoảng", () => {
  test.each([
    ["trên 15", "15 đến …"],
    ["Hơn 15", "15 đến …"],
    ["> 15", "15 đến …"],
    ["từ 15 trở lên", "15 đến …"],
    ["ít nhất 3", "3 đến …"],
    ["dưới 15", "… đến 15 (không kể)"],
    ["không quá 3", "… đến 3"],
    ["3 - 5", "3 đến 5"],
    ["từ 3 đến 5", "3 đến 5"],
    ["5 - 3", null],
    ["15", null],
    ["khoảng 15", null],
    ["trên mười lăm", null],
    ["", null],
  ])("“%s” → %s", (text, limits) => {
    expect(said(text, asNumber)).toBe(limits);
  });

  test.each([
    ["trên 75%", "0.75 đến …"],
    ["3 - 5%", "0.03 đến 0.05"],
    ["70% – 80%", "0.7 đến 0.8"],
    ["dưới 69,9%", "… đến 0.699 (không kể)"],
    ["trên 120%", null],
  ])("tỷ lệ “%s” → %s", (text, limits) => {
    expect(said(text, asShare)).toBe(limits);
  });
});
