import Big from "big.js";
import fc from "fast-check";
import { packById } from "../../../src/domain/criteria";
import type { Finding } from "../../../src/domain/findings/finding";
import { decimalText, percentText, reaches } from "../../../src/domain/phrases/numbers";
import { exclusionsText } from "../../../src/domain/phrases/outcomes";

const share = (num: number, den: number) => ({ num: new Big(num), den: new Big(den) });
const SEVENTY = new Big("0.7");

describe("Số và tỷ lệ viết theo tiếng Việt", () => {
  test.each([
    ["88.33", "88,33"],
    ["90", "90"],
    ["0.1", "0,1"],
  ])("%s → %s", (number, vi) => {
    expect(decimalText(new Big(number))).toEqual({ vi, en: number });
  });

  test.each([
    [7, 10, "70%"],
    [2, 3, "66,67%"],
    [699, 1000, "69,9%"],
    [6996, 10000, "69,96%"],
    [69999, 100000, "69,999%"],
    [0, 5, "0%"],
  ])("%i/%i → %s", (num, den, vi) => {
    expect(percentText(share(num, den), SEVENTY).vi).toBe(vi);
  });

  test("chưa tới ngưỡng thì không bao giờ hiện như đã tới", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (den, part) => {
          const num = Math.floor(den * part);
          const text = percentText(share(num, den), SEVENTY).en.replace("%", "");
          expect(new Big(text).gte(70)).toBe(reaches(share(num, den), SEVENTY));
        },
      ),
    );
  });
});

describe("Vì sao không có tên trong danh sách", () => {
  const finding = (criterion: string, outcome: Finding["outcome"], actual: string): Finding => ({
    criterion,
    title: criterion.startsWith("DVQT") ? "DVQT" : "DVTT",
    outcome,
    sentence: { vi: "", en: "" },
    required: { vi: "≥ 70%", en: "≥ 70%" },
    actual: { vi: actual, en: actual },
    reason: null,
    basis: { vi: "", en: "" },
    cells: [],
    level: "required",
    status: "inForce",
    parts: [],
  });
  const PACK = packById("luat-2022");

  test("hai danh hiệu cùng một lý do thì nói một lần", () => {
    const findings = [
      finding("DVQT/advanced-share", "notMet", "69,9%"),
      finding("DVTT/advanced-share", "notMet", "69,9%"),
    ];
    const exclusions = [
      { title: "DVQT", reason: "criterionNotMet", note: null },
      { title: "DVTT", reason: "criterionNotMet", note: null },
    ] as const;
    expect(exclusionsText(exclusions, findings, PACK).vi).toBe(
      "ĐVQT, ĐVTT chưa đạt: tỷ lệ CSTT 69,9% (cần: ≥ 70%)",
    );
  });

  test("nêu điều đầu tiên và số điều còn lại; lời của người quyết định giữ nguyên", () => {
    const findings = [
      finding("DVQT/emulation-count", "cannotTell", "chưa có cột Số CSTĐCS"),
      finding("DVQT/completed-share", "cannotTell", "chưa có cột"),
    ];
    const exclusions = [
      { title: "DVQT", reason: "cannotTell", note: null },
      { title: "DVTT", reason: "excludedByStaff", note: "Đang chờ kết luận" },
    ] as const;
    expect(exclusionsText(exclusions, findings, PACK)).toEqual({
      vi: "ĐVQT chưa đủ dữ liệu: chưa có cột Số CSTĐCS; và 1 điều kiện khác. ĐVTT không đề nghị: Đang chờ kết luận",
      en: "ĐVQT cannot tell: chưa có cột Số CSTĐCS; and 1 more. ĐVTT not proposed: Đang chờ kết luận",
    });
  });

  test("không đạt CSTT thì chỉ nói vì sao không đạt CSTT", () => {
    const of = (criterion: string, title: "CSTT" | "CSTDCS", actual: string): Finding => ({
      ...finding(criterion, "notMet", actual),
      title,
    });
    const findings = [
      of("CSTDCS/advanced", "CSTDCS", "Chưa đạt CSTT"),
      of("CSTT/task-rating", "CSTT", "Hoàn thành nhiệm vụ"),
    ];
    const both = [
      { title: "CSTDCS", reason: "criterionNotMet", note: null },
      { title: "CSTT", reason: "criterionNotMet", note: null },
    ] as const;
    expect(exclusionsText(both, findings, PACK).vi).toBe("CSTT chưa đạt: Hoàn thành nhiệm vụ (cần: ≥ 70%)");
    expect(exclusionsText(both.slice(0, 1), findings, PACK).vi).toBe(
      "CSTĐCS chưa đạt: Chưa đạt CSTT (cần: ≥ 70%)",
    );
  });
});
