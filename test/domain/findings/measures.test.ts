import { measuresOf } from "../../../src/domain/findings/measures";
import { unit, type Row } from "../support/candidates";

/** Số người và tỷ lệ CSTT như danh sách sẽ in: "22 trên 30", "70%", hoặc trống. */
function advanced(row: Row): { count: string | null; share: string | null } {
  const { count, share } = measuresOf(unit("Đồn A", row), null).advanced;
  return {
    count: count?.toFixed() ?? null,
    share: share ? `${share.num.toFixed()}/${share.den.toFixed()}` : null,
  };
}

describe("Số và tỷ lệ CSTT in trong danh sách luôn cùng một tử số", () => {
  test.each<[string, Row, ReturnType<typeof advanced>]>([
    ["không có cột CSTĐCS", { strength: 30, advancedCount: 21 }, { count: "21", share: "21/30" }],
    [
      "CSTĐCS nằm ngoài thì số cũng gồm CSTĐCS",
      { strength: 30, advancedCount: 20, emulationCount: 2, advancedShare: "0.7333" },
      { count: "22", share: "22/30" },
    ],
    [
      "CSTĐCS nằm trong",
      { strength: 30, advancedCount: 21, emulationCount: 2, advancedShare: "0.7" },
      { count: "21", share: "21/30" },
    ],
    [
      "chưa rõ nằm trong hay ngoài thì ghi như sổ, không ghi tỷ lệ",
      { strength: 30, advancedCount: 22, emulationCount: 2 },
      { count: "22", share: null },
    ],
    ["chỉ có tỷ lệ", { strength: 30, advancedShare: "0.7" }, { count: null, share: "0.7/1" }],
    [
      "có số mà không có quân số thì tỷ lệ là tỷ lệ đã ghi",
      { advancedCount: 21, advancedShare: "0.7" },
      { count: "21", share: "0.7/1" },
    ],
    ["hai số không thể cùng đúng", { strength: 30, advancedCount: 31 }, { count: "31", share: null }],
    ["không có gì", { strength: 30 }, { count: null, share: null }],
  ])("%s", (_, row, expected) => {
    expect(advanced(row)).toEqual(expected);
  });
});
