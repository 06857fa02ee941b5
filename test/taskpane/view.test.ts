import Big from "big.js";
import { blanksOf } from "../../src/taskpane/view/blanks";
import { blocsOf, decimalsApart } from "../../src/taskpane/view/blocs";
import { formatDate, formatPoints, shownAddress } from "../../src/taskpane/view/format";
import { atVerdict, searched } from "../../src/taskpane/view/narrow";
import { countsText } from "../../src/taskpane/view/counts";
import { countVerdicts, titleVerdict, verdictOf } from "../../src/taskpane/view/verdict";
import { whyLine } from "../../src/taskpane/view/why";
import { wordsOf } from "../../src/taskpane/words";
import { en } from "../../src/taskpane/words/en";
import { vi } from "../../src/taskpane/words/vi";
import { SETTINGS } from "../domain/support/candidates";
import { sampleReview } from "./support/review";

const review = sampleReview(SETTINGS);
const named = (name: string) => {
  const one = review.candidates.find(({ candidate }) => candidate.name === name);
  if (one === undefined) throw new Error(name);
  return one;
};
const why = (name: string, language: "vi" | "en" = "vi"): string =>
  whyLine(named(name), review.pack, wordsOf(language), language);

describe("the verdict on a candidate", () => {
  test.each([
    ["Phòng Tham mưu", "met"],
    ["Phòng Chính trị", "notMet"],
    ["Hải đội 2", "cannotTell"],
  ])("%s: %s", (name, verdict) => {
    expect(verdictOf(named(name))).toBe(verdict);
  });

  test("a unit without CSTĐCS is no ĐVQT but may be ĐVTT", () => {
    const one = named("Đồn Biên phòng Cửa khẩu Hòa Lạc");
    expect([titleVerdict(one, "DVQT"), titleVerdict(one, "DVTT"), verdictOf(one)]).toEqual([
      "notMet",
      "met",
      "met",
    ]);
  });

  test("what the workbook does not say counts as neither met nor not met", () => {
    const counts = countVerdicts(review.candidates);
    expect(counts.met + counts.notMet + counts.cannotTell).toBe(review.candidates.length);
    expect(counts.cannotTell).toBeGreaterThan(0);
  });
});

describe("the one line of why", () => {
  test.each([
    ["all met", "Phòng Tham mưu", "88,33 điểm · hạng 2 (đồng hạng) · đủ 4/4 tiêu chuẩn ĐVQT"],
    [
      "a share short of the law",
      "Phòng Chính trị",
      "Chưa đạt ĐVTT: tỷ lệ CSTT 67,5% (cần ≥ 70%) · 88,33 điểm · hạng 2 (đồng hạng)",
    ],
    [
      "an empty cell",
      "Phòng Hậu cần - Kỹ thuật",
      "Chưa đủ dữ liệu xét ĐVTT: ô Kỷ luật để trống · 91,5 điểm · hạng 1",
    ],
    [
      "what keeps it from the higher title",
      "Đồn Biên phòng Cửa khẩu Hòa Lạc",
      "84 điểm · hạng 1 · Chưa đạt ĐVQT: 0 CSTĐCS (cần ≥ 1 CSTĐCS)",
    ],
    ["discipline", "Đồn Biên phòng Suối Đá", "Chưa đạt ĐVTT: bị kỷ luật (cảnh cáo) · 79,25 điểm · hạng 2"],
    ["no points", "Hải đội 2", "Chưa đủ dữ liệu xét ĐVTT: ô Mức độ hoàn thành nhiệm vụ để trống"],
  ])("%s", (_case, name, line) => {
    expect(why(name)).toBe(line);
  });

  test("several ways that all failed read as one sentence", () => {
    const told = sampleReview({ ...SETTINGS, blanks: { discipline: "none", initiative: "none" } });
    const one = told.candidates.find(({ candidate }) => candidate.name === "Trần Đức Bình");
    expect(one && whyLine(one, told.pack, wordsOf("vi"), "vi")).toBe(
      "Chưa đạt CSTĐCS: hoàn thành tốt nhiệm vụ; không có sáng kiến, đề tài",
    );
  });

  test("in English with English decimals", () => {
    expect(why("Phòng Chính trị", "en")).toBe(
      "Not ĐVTT: share of CSTT 67.5% (needs ≥ 70%) · 88.33 points · rank 2 (tied)",
    );
  });
});

describe("search", () => {
  test.each([
    ["tham muu", "without marks, in a unit's name and in a person's unit", 3],
    ["THAM MƯU", "capitals", 3],
    ["đồn lạc", "words apart", 1],
    ["khối đồn", "the bloc", 3],
    ["  ", "blanks only: everybody", 10],
    ["không có ai", "nobody", 0],
  ])("“%s”: %s", (query, _case, count) => {
    expect(searched(review.candidates, { query, subject: "all" })).toHaveLength(count);
  });

  test("by subject and verdict", () => {
    const units = searched(review.candidates, { query: "", subject: "unit" });
    expect(units).toHaveLength(6);
    expect(atVerdict(units, "met").map(({ candidate }) => candidate.name)).toEqual([
      "Phòng Tham mưu",
      "Đồn Biên phòng Cửa khẩu Hòa Lạc",
    ]);
  });
});

describe("ranking", () => {
  test("by bloc, highest first, ties side by side, the unranked last; nobody's bloc is left out", () => {
    const blocs = blocsOf(review.candidates).map(({ name, ranked, unranked }) => [
      name,
      ranked.map(({ candidate, standing }) => `${standing.rank} ${candidate.name}`),
      unranked.map(({ candidate }) => candidate.name),
    ]);
    expect(blocs).toEqual([
      ["KHỐI CƠ QUAN", ["1 Phòng Hậu cần - Kỹ thuật", "2 Phòng Tham mưu", "2 Phòng Chính trị"], []],
      [
        "KHỐI ĐỒN BIÊN PHÒNG",
        ["1 Đồn Biên phòng Cửa khẩu Hòa Lạc", "2 Đồn Biên phòng Suối Đá"],
        ["Hải đội 2"],
      ],
    ]);
  });

  test.each([
    [["88.33", "88.33"], 2],
    [["88.333", "88.331"], 3],
    [["90", "85.5"], 2],
  ])("%j shown with %i decimals, so that unequal totals never look equal", (totals, decimals) => {
    expect(decimalsApart(totals.map((total) => new Big(total)))).toBe(decimals);
  });
});

describe("empty cells", () => {
  test("are asked about where a criterion could not be told for them, under the column's own label", () => {
    expect(blanksOf(review)).toEqual([
      { fact: "discipline", label: "Kỷ luật", cells: 1, matter: true },
      { fact: "initiative", label: "Sáng kiến", cells: 3, matter: true },
    ]);
  });

  test("no longer matter once staff said what they mean", () => {
    const told = sampleReview({ ...SETTINGS, blanks: { discipline: "none", initiative: "none" } });
    expect(blanksOf(told).find(({ fact }) => fact === "discipline")).toMatchObject({
      cells: 1,
      matter: false,
    });
  });
});

test("numbers, dates and cells as staff write them", () => {
  expect(formatPoints(new Big("88.333"), "vi")).toBe("88,33");
  expect(formatPoints(new Big(90), "vi")).toBe("90");
  expect(formatPoints(new Big("88.333"), "en")).toBe("88.33");
  expect(formatDate("2025-11-18")).toBe("18/11/2025");
  expect(shownAddress("'Chấm ''điểm'''!M11")).toBe("Chấm 'điểm'!M11");
});

test("both languages have every word, and none is empty", () => {
  const leaves = (value: unknown, path: string): string[] => {
    if (typeof value === "object" && value !== null)
      return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
    expect([path, value]).not.toEqual([path, ""]);
    return [path];
  };
  expect(leaves(en, "words").sort()).toEqual(leaves(vi, "words").sort());
});

describe("how many of each state", () => {
  const of = (...states: readonly ("met" | "exceeded" | "notMet" | "notRegistered" | "cannotTell")[]) =>
    countsText(
      states.map((state) => ({ state })),
      wordsOf("vi"),
    );

  test("what nobody is, is left out", () => {
    expect(of("cannotTell", "cannotTell")).toBe("2 chưa đủ dữ liệu");
    expect(of("notRegistered", "notMet")).toBe("1 chưa đạt, 1 không đăng ký");
  });

  test("what exceeds is met", () => {
    expect(of("met", "exceeded", "cannotTell")).toBe("2 đạt, 1 chưa đủ dữ liệu");
  });
});
