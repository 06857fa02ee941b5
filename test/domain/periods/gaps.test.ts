import type { RollUp } from "../../../src/domain/periods/period";
import { AVERAGE, points, read, rolled } from "./rolled";

const told = (
  names: readonly string[],
  chosen: RollUp | null,
  more: readonly ReturnType<typeof points>[] = [],
) => {
  const { candidates } = read(...names.map((name) => points(name, [95, 90])), ...more);
  return rolled(candidates, chosen).told;
};
const withoutSheet = (names: readonly string[]) =>
  told(names, AVERAGE).filter((line) => line.startsWith("periodWithoutSheet"));

describe("kỳ chưa ai có bảng điểm", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["quý IV", ["Quý I", "Quý II", "Quý III"], ["các quý chưa có bảng điểm: quý IV."]],
    ["hai quý", ["Quý I", "Quý III"], ["các quý chưa có bảng điểm: quý II, quý IV."]],
    ["đủ bốn quý", ["Quý I", "Quý II", "Quý III", "Quý IV"], []],
    [
      "6 tháng cuối năm",
      ["6 tháng đầu năm", "Đợt cao điểm"],
      ["các kỳ 6 tháng chưa có bảng điểm: 6 tháng cuối năm."],
    ],
    ["đủ hai kỳ 6 tháng", ["6 tháng đầu năm", "6 tháng cuối năm"], []],
    ["một quý và một đợt thi đua chưa phải là chuỗi quý", ["Quý I", "Đợt cao điểm"], []],
  ])("%s", (_name, names, expected) => {
    expect(withoutSheet(names)).toEqual(
      expected.map((text) => `periodWithoutSheet: Năm thi đua còn ${text}`),
    );
  });
});

describe("đợt thi đua cao điểm trong điểm năm", () => {
  const names = ["Quý I", "Quý II", "Quý III", "Quý IV", "Đợt cao điểm"];
  const said = (lines: readonly string[]) => lines.filter((line) => line.startsWith("campaignAsPeriod"));

  test.each<[string, RollUp, string]>([
    ["trung bình", { kind: "average" }, "Điểm năm là trung bình các kỳ"],
    ["cộng dồn", { kind: "sum" }, "Điểm năm là cộng dồn các kỳ"],
  ])("%s: tính như một kỳ nữa, nói một lần", (_name, chosen, start) => {
    const lines = said(told(names, chosen));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${start}, trong đó đợt thi đua “Đợt cao điểm” được tính như một kỳ nữa`);
  });

  test("theo hệ số thì người dùng đã tự chọn, không nói", () => {
    const weights: RollUp = { kind: "weights", weights: { quarter: "1", campaign: "2" } };
    expect(said(told(names, weights))).toEqual([]);
  });

  test("không có đợt thi đua thì không nói", () => {
    expect(said(told(names.slice(0, 4), AVERAGE))).toEqual([]);
  });
});
