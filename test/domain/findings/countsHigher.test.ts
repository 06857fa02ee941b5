import Big from "big.js";
import { checkShare } from "../../../src/domain/findings/share";
import type { RawValue } from "../../../src/domain/grid/grid";
import { contextOf, listed, said } from "../support/asked";

const asked = (label: string, count: RawValue, emulation: RawValue, strength: RawValue = 1000) =>
  checkShare(
    "advanced",
    new Big("0.7"),
    contextOf(listed("unit", [{ "Quân số": strength, [label]: count, "Số CSTĐCS": emulation }])),
  );

describe("Điều 27 khoản 2, Điều 28 khoản 2: ít nhất 70% “Chiến sĩ tiên tiến” trở lên", () => {
  it.each<[string, string, RawValue, RawValue, string]>([
    ["“CSTT trở lên” đã gồm CSTĐCS, 699 là thiếu", "Số CSTT trở lên", 699, 100, "notMet"],
    ["“CSTT trở lên” đã gồm CSTĐCS, 700 là đủ", "Số CSTT trở lên", 700, 100, "met"],
    ["chưa ghi CSTĐCS cũng vậy", "Số CSTT trở lên", 699, "", "notMet"],
    ["“Số CSTT” thì chưa rõ đã gồm chưa", "Số CSTT", 699, 100, "cannotTell"],
    ["không thể có nhiều CSTĐCS hơn CSTT trở lên", "Số CSTT trở lên", 699, 700, "cannotTell"],
  ])("%s", (_, label, count, emulation, outcome) => {
    expect(asked(label, count, emulation).outcome).toBe(outcome);
  });

  it("chỉ khi kết quả tùy cách tính mới phải xác định cách tính", () => {
    const which = "cần xác định cách tính";
    expect(asked("Số CSTT", 699, 100).reason?.vi).toContain(which);
    expect(asked("Số CSTT", 750, 100)).toMatchObject({ outcome: "met" });
    expect(asked("Số CSTT", 750, 100).reason?.vi).not.toContain(which);
  });

  it("ghi đúng tỷ lệ: 699 trên 1000 là 69,9%", () => {
    expect(said(asked("Số CSTT trở lên", 699, 100))).toBe("notMet: 69,9% (69,9% (699 trên 1000 người))");
  });
});
