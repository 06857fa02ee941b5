import { exactNumber, isPercentFormat, parseDecimal, parseShare } from "../../../src/domain/text";

describe("parseDecimal", () => {
  it.each([
    ["decimal comma", "88,33", "88.33"],
    ["decimal point", "88.33", "88.33"],
    ["thousands by dots", "1.234", "1234"],
    ["thousands by dots with a decimal comma", "1.234,5", "1234.5"],
    ["thousands by commas with a decimal point", "1,234.5", "1234.5"],
    ["a leading zero is no thousands group", "0.875", "0.875"],
    ["comma before three digits is a decimal comma", "9,875", "9.875"],
    ["thousands by spaces", "12 345", "12345"],
    ["percent as Excel holds it", "85%", "0.85"],
    ["minus", "-2,5", "-2.5"],
    ["typographic minus", "−2", "-2"],
    ["two-digit counts", "03", "3"],
    ["unit after the number", "85 điểm", "85"],
    ["people after the number", "02 đ/c", "2"],
  ])("%s: %s", (_, written, expected) => {
    expect(parseDecimal(written)?.toString()).toBe(expected);
  });

  it("lets a column that writes its decimals with a dot say so", () => {
    expect(parseDecimal("88.333", ".")?.toString()).toBe("88.333");
  });

  it.each([[""], ["Tốt"], ["12/2024"], ["3-5"], ["1.23.4"], ["12 34"], ["--2"], [true]])(
    "no number: %s",
    (written) => {
      expect(parseDecimal(written)).toBeNull();
    },
  );

  it("takes Excel's numbers by their 15 significant digits", () => {
    expect(exactNumber(0.1 + 0.2)?.toString()).toBe("0.3");
    expect(exactNumber(88.33)?.toString()).toBe("88.33");
    expect(exactNumber(Number.NaN)).toBeNull();
  });
});

describe("parseShare", () => {
  const bare = { percentFormat: false };
  it.each([
    ["0.7 in a percent format", 0.7, { percentFormat: true }, "0.7"],
    ["1 in a percent format is the whole", 1, { percentFormat: true }, "1"],
    ["85 under a percent label", 85, { percentFormat: false, percentPoints: true }, "0.85"],
    ["1 where the column counts percent", 1, { percentFormat: false, percentPoints: true }, "0.01"],
    ["text 85%", "85%", bare, "0.85"],
    ["text 69,9%", "69,9 %", bare, "0.699"],
    ["text 69.9%", "69.9%", bare, "0.699"],
    ["a bare fraction", 0.85, bare, "0.85"],
    ["a bare number above 1", 69.9, bare, "0.699"],
    ["text with a decimal comma", "69,9", bare, "0.699"],
    ["ratio of people", "7/10", bare, "0.7"],
  ])("%s", (_, written, context, expected) => {
    expect(parseShare(written, context)?.toString()).toBe(expected);
  });

  it.each([
    ["above the whole", 120, bare],
    ["above the whole in a percent format", 85, { percentFormat: true }],
    ["below zero", -0.1, bare],
    ["no number", "cao", bare],
    ["nothing", "", bare],
    ["of nobody", "0/0", bare],
  ])("unreadable: %s", (_, written, context) => {
    expect(parseShare(written, context)).toBeNull();
  });
});

describe("isPercentFormat", () => {
  it.each([
    ["0%", true],
    ["0.00%", true],
    ['0" %"', false],
    ["General", false],
  ])("%s: %s", (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });
});
