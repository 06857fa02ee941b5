import type { Finding } from "../../../../src/domain/findings/finding";
import { SETTINGS } from "../../support/candidates";
import { answer, candidatesOf, streakOf, withYears } from "./support";

/** What this review finds of one title. */
function finding(
  title: Finding["title"],
  outcome: Finding["outcome"],
): readonly [Finding["title"], Finding[]] {
  const text = { vi: "", en: "" };
  const words = { sentence: text, required: text, actual: text, reason: null, basis: text };
  const rule = { criterion: `${title}/rule`, title, level: "required", status: "inForce" } as const;
  return [title, [{ ...rule, ...words, outcome, cells: [], parts: [] }]];
}

describe("Năm xét: đủ điều kiện đề nghị chưa phải là đã được tặng", () => {
  test("Điều 21: CSTĐ toàn quân năm nay mới đủ điều kiện đề nghị thì chưa phải là được tặng", () => {
    const army = streakOf({ each: [{ kind: "holds", title: "CSTDTQUAN" }], years: 2, ends: "thisYear" });
    const once = withYears({ 2024: "CSTĐ toàn quân" });
    expect(answer(army, once, SETTINGS, { found: new Map([finding("CSTDTQUAN", "met")]) })).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "năm 2024: CSTĐ toàn quân; năm 2025: mới đủ điều kiện đề nghị CSTĐ toàn quân" },
    });
    const decided = withYears({ 2024: "CSTĐ toàn quân", 2025: "CSTĐ toàn quân" });
    expect(answer(army, decided, SETTINGS, { found: new Map([finding("CSTDTQUAN", "met")]) }).outcome).toBe(
      "met",
    );
  });

  test("Điều 73 khoản 4 điểm e: bằng khen đề nghị năm nay không tính là đã được tặng", () => {
    const merits = streakOf({
      each: [{ kind: "holds", title: "DVQT" }],
      years: 2,
      ends: "thisYear",
      within: [{ titles: ["BKBQP"], count: 2, compare: "atLeast" }],
    });
    const both = new Map([finding("DVQT", "met"), finding("BKBQP", "met")]);
    const unit = withYears({ 2024: "ĐVQT, BKBQP" }, SETTINGS, "unit");
    expect(answer(merits, unit, SETTINGS, { found: both }).outcome).toBe("cannotTell");
  });

  test("danh hiệu “lao động” không để ngỏ năm nay của đơn vị quân đội", () => {
    const either = streakOf({
      each: [
        { kind: "holds", title: "TTLDXS" },
        { kind: "holds", title: "DVQT" },
      ],
      years: 2,
      ends: "thisYear",
    });
    const only = { found: new Map([finding("DVQT", "notMet")]) };
    expect(answer(either, withYears({ 2024: "ĐVQT" }, SETTINGS, "unit"), SETTINGS, only).outcome).toBe(
      "notMet",
    );
  });

  test("hàng CSTĐCS trong danh sách khen thưởng không nói gì về CSTĐ toàn quân của năm ấy", () => {
    const army = streakOf({ each: [{ kind: "holds", title: "CSTDTQUAN" }], years: 2 });
    const row = (year: number, title: string) => [year, "Lê Văn Sông", "Đồn Biên phòng Mũi Đá", title];
    const { candidates } = candidatesOf({
      "Danh sách": [
        ["TT", "Họ và tên", "Đơn vị", "Kết quả phân loại"],
        [1, "Lê Văn Sông", "Đồn Biên phòng Mũi Đá", "HTXSNV"],
        [2, "Trần Văn Núi", "Đồn Biên phòng Mũi Đá", "HTTNV"],
      ],
      "Khen thưởng": [
        ["Năm", "Họ và tên", "Đơn vị", "Danh hiệu"],
        row(2023, "CSTĐCS"),
        row(2023, "Chiến sĩ thi đua toàn quân"),
        row(2024, "CSTĐCS"),
      ],
    });
    const person = candidates.find(({ name }) => name === "Lê Văn Sông");
    if (!person) throw new Error("nobody was read");
    expect(answer(army, person).outcome).toBe("cannotTell");
    expect(answer(army, withYears({ 2023: "CSTĐ toàn quân", 2024: "CSTĐCS" })).outcome).toBe("notMet");
  });
});
