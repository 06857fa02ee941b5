import type Big from "big.js";
import { quantitative, roundFraction } from "../../../src/domain/scores/formula";
import { big } from "./sheets";

type Pair = readonly [target: number | null, actual: number | null];

const reached = (pairs: readonly Pair[]) =>
  pairs.map(([target, actual]) => ({
    target: target === null ? null : big(target),
    actual: actual === null ? null : big(actual),
  }));
const points = (most: number, pairs: readonly Pair[]) =>
  quantitative(big(most), reached(pairs)).map((fraction) =>
    fraction === null ? null : roundFraction(fraction, 2, "nearest").toFixed(),
  );

describe("tiêu chí định lượng: điểm phụ thuộc đơn vị dẫn đầu cụm", () => {
  test.each<[string, number, readonly Pair[], readonly (string | null)[]]>([
    ["chưa đạt chỉ tiêu: ½ · MS · A/T", 60, [[100, 80]], ["24"]],
    ["đạt đúng chỉ tiêu: ½ · MS", 60, [[100, 100]], ["30"]],
    ["một đơn vị vượt: dẫn đầu, đủ MS", 60, [[100, 101]], ["60"]],
    [
      "các đơn vị vượt khác theo (A/T − 1)/(L/TL − 1)",
      60,
      [
        [100, 120],
        [100, 110],
      ],
      ["60", "45"],
    ],
    [
      "dẫn đầu theo tỷ lệ, không theo số tuyệt đối",
      40,
      [
        [10, 20],
        [100, 150],
      ],
      ["40", "30"],
    ],
    [
      "đồng dẫn đầu cùng được MS: 25/20 = 50/40",
      250,
      [
        [20, 25],
        [40, 50],
        [20, 18],
      ],
      ["250", "250", "112.5"],
    ],
    [
      "1/3 và 2/6 là một tỷ lệ dù nhị phân khác nhau",
      10,
      [
        [3, 4],
        [6, 8],
        [9, 12],
      ],
      ["10", "10", "10"],
    ],
    [
      "không giao chỉ tiêu mà có kết quả: xếp riêng, A / A lớn nhất",
      40,
      [
        [null, 30],
        [null, 15],
        [50, 50],
      ],
      ["40", "20", "20"],
    ],
    ["không giao chỉ tiêu, không ai có kết quả", 40, [[null, 0]], ["0"]],
    [
      "không có kết quả thì không tính",
      40,
      [
        [50, null],
        [50, 60],
      ],
      [null, "40"],
    ],
    ["chỉ tiêu 0, kết quả 0: đúng chỉ tiêu", 40, [[0, 0]], ["20"]],
    [
      "chỉ tiêu 0 mà có kết quả: không có tỷ lệ, không tính và không dẫn đầu",
      40,
      [
        [0, 5],
        [10, 11],
      ],
      [null, "40"],
    ],
    ["kết quả âm: không tính", 40, [[10, -1]], [null]],
    ["kết quả 0", 40, [[10, 0]], ["0"]],
  ])("%s", (_name, most, pairs, expected) => {
    expect(points(most, pairs)).toEqual(expected);
  });

  test("đơn vị vượt hơn không bao giờ ít điểm hơn", () => {
    const actuals = Array.from({ length: 60 }, (_, step) => 70 + step);
    const fractions = quantitative(big("12.99"), reached(actuals.map((actual) => [97, actual])));
    const exact = fractions.map((fraction) => (fraction ? roundFraction(fraction, 30, "down") : big(-1)));
    exact.forEach((one, index) => {
      const next = exact[index + 1];
      if (next !== undefined) expect(next.gte(one)).toBe(true);
    });
    expect(exact[exact.length - 1]?.eq("12.99")).toBe(true);
  });
});

describe("làm tròn phân số đúng", () => {
  test.each<[string, Big, Big, number, "nearest" | "down" | "up", string]>([
    ["1.005 lên 1.01", big("1.005"), big(1), 2, "nearest", "1.01"],
    ["2/3", big(2), big(3), 2, "nearest", "0.67"],
    ["2/3 bỏ phần lẻ", big(2), big(3), 2, "down", "0.66"],
    ["1/3 lên", big(1), big(3), 2, "up", "0.34"],
    ["số chẵn không lên", big(2), big(1), 0, "up", "2"],
    ["rất gần 3 mà chưa tới", big("2.9999999999999999999999999"), big(1), 0, "down", "2"],
    ["âm", big(-2), big(3), 2, "nearest", "-0.67"],
  ])("%s", (_name, num, den, decimals, mode, expected) => {
    expect(roundFraction({ num, den }, decimals, mode).toFixed()).toBe(expected);
  });
});
