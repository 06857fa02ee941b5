import type { Candidate } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import type { TitleLimit } from "../../../src/domain/criteria/pack";
import type { LimitFinding } from "../../../src/domain/limits/limit";
import { overLimitWarnings } from "../../../src/domain/limits/notices";
import { people, unit } from "../support/candidates";
import { reviewOf } from "../support/review";

const LAW = packById("luat-2022");
const LIMIT: TitleLimit = {
  id: "CSTDCS/at-most",
  title: "CSTDCS",
  atMost: { kind: "share", value: "0.1", of: "strength" },
  per: "workbook",
  sentence: { vi: "CSTĐCS không quá 10% quân số", en: "At most 10% of the strength" },
  citation: { document: { vi: "Quy định", en: "Rule" }, article: "1", clause: "" },
  examples: [],
};
const limits = (over: Partial<TitleLimit>, candidates: readonly Candidate[]): readonly LimitFinding[] =>
  reviewOf(candidates, { pack: { ...LAW, limits: [{ ...LIMIT, ...over }] } }).limits;

/** People of one unit who reach CSTĐCS, CSTT, nothing. */
const listed = (place: string, best: number, good: number, none = 0): readonly Candidate[] => [
  ...people(best, { taskRating: "excellent" }, { unit: place }),
  ...people(good, { taskRating: "good", initiative: "none" }, { unit: place }),
  ...people(none, { taskRating: "completed", initiative: "none" }, { unit: place }),
];
const told = ({ place, outcome, actual }: LimitFinding) => [place, outcome, actual.vi];

describe("Khống chế tỷ lệ nói về danh sách, không gạch tên ai", () => {
  test.each([
    [1, 10, "within", "1 CSTĐCS trên 10 (10%)"],
    [2, 10, "over", "2 CSTĐCS trên 10 (20%)"],
    [10, 100, "within", "10 CSTĐCS trên 100 (10%)"],
    [11, 100, "over", "11 CSTĐCS trên 100 (11%)"],
    [3, 29, "over", "3 CSTĐCS trên 29 (10,34%)"],
  ])("%i trên quân số %i → %s", (holders, strength, outcome, actual) => {
    const [found] = limits({}, [unit("Đồn A", { strength }), ...listed("Đồn A", holders, 0)]);
    expect(found && told(found)).toEqual([null, outcome, actual]);
    expect(found?.required.vi).toBe("≤ 10% quân số");
    expect(found?.basis.vi).toBe("Quy định, Điều 1");
  });

  test("vượt thì vẫn đủ người trong danh sách", () => {
    const review = reviewOf([unit("Đồn A", { strength: 10 }), ...listed("Đồn A", 3, 0)], {
      pack: { ...LAW, limits: [LIMIT] },
    });
    expect(review.limits[0]?.outcome).toBe("over");
    expect(review.nominations.find(({ title }) => title === "CSTDCS")?.candidateIds).toHaveLength(3);
  });

  test("vượt một phần rất nhỏ không bao giờ hiện như đúng mức", () => {
    const candidates = [unit("Đồn A", { strength: 29_999 }), ...listed("Đồn A", 3, 0)];
    const [found] = limits({ atMost: { kind: "share", value: "0.0001", of: "strength" } }, candidates);
    expect(found && told(found)).toEqual([null, "over", "3 CSTĐCS trên 29999 (0,0100003%)"]);
  });

  test("không có ai được đề nghị: cả sổ thì vẫn nói là trong mức, từng đơn vị thì không có gì để nói", () => {
    const rows = [unit("Đồn A", { strength: "" }), ...listed("Đồn A", 0, 5)];
    expect(limits({}, rows).map(({ outcome, holders }) => [outcome, holders])).toEqual([["within", 0]]);
    expect(limits({ per: "unit" }, rows)).toEqual([]);
    expect(limits({ title: "DVQT" }, listed("Đồn A", 0, 5))).toEqual([]);
  });

  test("CSTĐCS không tính vào CSTT: chỉ đếm người được đề nghị đúng danh hiệu ấy", () => {
    const [found] = limits({ title: "CSTT" }, [unit("Đồn A", { strength: 50 }), ...listed("Đồn A", 4, 5)]);
    expect(found && told(found)).toEqual([null, "within", "5 CSTT trên 50 (10%)"]);
  });
});

describe("Mẫu số của khống chế", () => {
  test("không ghi quân số thì đếm trong danh sách, và nói là đếm", () => {
    const [found] = limits({}, [unit("Đồn A"), ...listed("Đồn A", 1, 5, 4)]);
    expect(found && told(found)).toEqual([null, "within", "1 CSTĐCS trên 10 (10%, đếm trong danh sách)"]);
  });

  test("ô quân số trống: chưa đủ dữ liệu, nêu đơn vị và cột", () => {
    const rows = [unit("Đồn A", { strength: "" }), ...listed("Đồn A", 1, 5)];
    const [found] = limits({}, rows);
    expect(found && told(found)).toEqual([null, "cannotTell", "1 CSTĐCS; Đồn A: ô Quân số để trống"]);
    expect(found?.share).toBeNull();
  });

  test("số được xét không đếm được từ danh sách", () => {
    const [found] = limits({ atMost: { kind: "share", value: "0.1", of: "considered" } }, [
      unit("Đồn A", { strength: 10 }),
      ...listed("Đồn A", 1, 5),
    ]);
    expect(found && told(found)).toEqual([null, "cannotTell", "1 CSTĐCS; Đồn A: chưa có cột Số được xét"]);
  });

  test("theo đơn vị, theo khối, cả sổ", () => {
    const rows = [
      unit("Đồn A", { strength: 10 }, { group: "Khối 1" }),
      unit("Đồn B", { strength: 20 }, { group: "Khối 1" }),
      unit("Đồn C", { strength: 30 }, { group: "Khối 2" }),
      ...listed("Đồn A", 2, 0),
      ...listed("Đồn B", 1, 0),
      ...listed("Đồn C", 4, 0),
    ];
    expect(limits({ per: "unit" }, rows).map(told)).toEqual([
      ["Đồn A", "over", "2 CSTĐCS trên 10 (20%)"],
      ["Đồn B", "within", "1 CSTĐCS trên 20 (5%)"],
      ["Đồn C", "over", "4 CSTĐCS trên 30 (13,33%)"],
    ]);
    expect(limits({ per: "bloc" }, rows).map(told)).toEqual([
      ["Khối 1", "within", "3 CSTĐCS trên 30 (10%)"],
      ["Khối 2", "over", "4 CSTĐCS trên 30 (13,33%)"],
    ]);
    expect(limits({ per: "workbook" }, rows).map(told)).toEqual([
      [null, "over", "7 CSTĐCS trên 60 (11,67%)"],
    ]);
  });

  test("ĐVQT không quá 20% số đầu mối", () => {
    const best = {
      taskRating: "excellent",
      completedShare: 1,
      advancedShare: 0.8,
      emulationCount: 1,
      discipline: "none",
    } as const;
    const units = (many: number): readonly Candidate[] =>
      Array.from({ length: many }, (_, index) =>
        unit(`Đồn ${index}`, index === 0 ? best : { taskRating: "good" }),
      );
    const atMost = { kind: "share", value: "0.2", of: "units" } as const;
    expect(limits({ title: "DVQT", atMost }, units(5)).map(told)).toEqual([
      [null, "within", "1 ĐVQT trên 5 (20%)"],
    ]);
    expect(limits({ title: "DVQT", atMost }, units(4)).map(told)).toEqual([
      [null, "over", "1 ĐVQT trên 4 (25%)"],
    ]);
  });

  test("theo số người của danh hiệu khác, và theo một số đã định", () => {
    const rows = [unit("Đồn A", { strength: 30 }), ...listed("Đồn A", 3, 20)];
    const ofTitles = { kind: "shareOfTitles", value: "0.15", titles: ["CSTT"] } as const;
    expect(limits({ atMost: ofTitles }, rows).map(told)).toEqual([
      [null, "within", "3 CSTĐCS trên 20 (15%)"],
    ]);
    expect(limits({ atMost: { kind: "count", value: 3 } }, rows)[0]?.outcome).toBe("within");
    expect(limits({ atMost: { kind: "count", value: 2 } }, rows)[0]?.outcome).toBe("over");
  });
});

describe("Vượt giới hạn thì nhắc hội đồng, trong mức hay chưa rõ thì không", () => {
  const warned = (strength: number | "") => {
    const review = reviewOf([unit("Đồn A", { strength }), ...listed("Đồn A", 2, 0)], {
      pack: { ...LAW, limits: [LIMIT] },
    });
    return overLimitWarnings(review.limits);
  };
  test("vượt: mã, số, điều và ô", () => {
    const [warning, ...more] = warned(10);
    expect([warning?.code, warning?.message.vi, more]).toEqual([
      "overLimit",
      "Danh sách CSTĐCS của cả sổ vượt giới hạn: 2 CSTĐCS trên 10 (20%), cho phép ≤ 10% quân số (Quy định, Điều 1); để hội đồng xem xét.",
      [],
    ]);
    expect(warning?.cells.length).toBeGreaterThan(0);
  });
  test.each([
    ["đúng mức", 20],
    ["chưa biết quân số", ""],
  ] as const)("%s: không nhắc", (_, strength) => {
    expect(warned(strength)).toEqual([]);
  });
});
