import { rankAll } from "../../../src/domain/standing";
import { unit } from "../support/candidates";

const ranks = (...totals: readonly string[]) => {
  const candidates = totals.map((total, index) => unit(`Đơn vị ${index}`, { total }, { group: "Khối 1" }));
  return rankAll(candidates).map(({ rank }) => rank);
};

describe("thứ hạng theo số thập phân chính xác", () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ["viết 0,3 và 0,30 là bằng nhau", ["0.3", "0.30", "0.2"], [1, 1, 3]],
    ["hơn nhau một phần nghìn", ["88.333", "88.334", "88.3335"], [3, 1, 2]],
    [
      "hơn nhau ở chữ số thứ hai mươi, số nhị phân không phân biệt",
      ["88.33333333333333333333", "88.33333333333333333334", "88.33333333333333333333"],
      [2, 1, 2],
    ],
    ["số ngắn đứng sát số dài", ["0.1", "0.10000000000000000001", "0.1"], [2, 1, 2]],
    ["số lớn, số không, số rất nhỏ", ["1000000", "0", "0.00000000000000000000000001"], [1, 3, 2]],
  ])("%s", (_name, totals, expected) => {
    expect(ranks(...totals)).toEqual(expected);
  });
});
