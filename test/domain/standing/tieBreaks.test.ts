import Big from "big.js";
import fc from "fast-check";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import { rankAll } from "../../../src/domain/standing";
import type { TieBreak } from "../../../src/domain/standing/standing";
import { unit, type Row } from "../support/candidates";

const BONUS: TieBreak = { kind: "bonus", better: "higher" };
const PENALTY: TieBreak = { kind: "penalty", better: "lower" };
const VOTES: TieBreak = { kind: "votes", better: "higher" };
const inBloc = (name: string, row: Row): Candidate => unit(name, row, { group: "KHỐI 1" });

function ranked(
  candidates: readonly Candidate[],
  tieBreaks: readonly TieBreak[],
  method: "1224" | "1223" = "1224",
): (readonly [number | null, TieBreak["kind"] | null])[] {
  return rankAll(candidates, { method, tieBreaks }).map(({ rank, brokenBy }) => [
    rank,
    brokenBy?.kind ?? null,
  ]);
}

describe("Cách xếp hạng khi bằng điểm", () => {
  const four = [90, 88, 88, 80].map((total, index) => inBloc(`Đồn ${index}`, { total }));

  test("1, 2, 2, 4 hoặc 1, 2, 2, 3", () => {
    expect(ranked(four, [], "1224").map(([rank]) => rank)).toEqual([1, 2, 2, 4]);
    expect(ranked(four, [], "1223").map(([rank]) => rank)).toEqual([1, 2, 2, 3]);
  });

  test("điểm thưởng phân hạng trước, rồi điểm trừ, rồi phiếu; ai đồng hạng thì nêu tên", () => {
    const tied = [
      inBloc("A", { total: 90, bonus: 1, penalty: 2, votesFor: 16, members: 18 }),
      inBloc("B", { total: 90, bonus: 1, penalty: 1 }),
      inBloc("C", { total: 90, bonus: 3, penalty: 9 }),
      inBloc("D", { total: 90, bonus: 1, penalty: 2, votesFor: 17, members: 19 }),
    ];
    expect(ranked(tied, [BONUS, PENALTY, VOTES])).toEqual([
      [4, "votes"],
      [2, "penalty"],
      [1, "bonus"],
      [3, "votes"],
    ]);
    expect(ranked(tied, [BONUS])).toEqual([
      [2, "bonus"],
      [2, "bonus"],
      [1, "bonus"],
      [2, "bonus"],
    ]);
    const [first] = rankAll(tied, { method: "1224", tieBreaks: [BONUS] });
    expect(first?.tiedWith).toHaveLength(3);
  });

  test("phiếu so bằng phân số đúng: 17/19 trên 16/18", () => {
    const tied = [
      inBloc("A", { total: 90, votesFor: 16, members: 18 }),
      inBloc("B", { total: 90, votesFor: 17, members: 19 }),
    ];
    expect(ranked(tied, [VOTES]).map(([rank]) => rank)).toEqual([2, 1]);
  });

  test("một người thiếu số liệu của tiêu chí phụ thì tiêu chí ấy không phân hạng ai", () => {
    const tied = [inBloc("A", { total: 90, bonus: 3 }), inBloc("B", { total: 90 })];
    expect(ranked(tied, [BONUS])).toEqual([
      [1, null],
      [1, null],
    ]);
  });
});

describe("Tổng điểm không dùng được thì chưa xếp hạng, không phải hạng cuối", () => {
  test.each<[string, Row, string]>([
    ["không có cột tổng điểm", {}, "missing"],
    ["ô để trống", { total: "" }, "blank"],
    ["chữ", { total: "?tốt" }, "text"],
    ["số âm", { total: -1 }, "negative"],
  ])("%s", (_, row, reason) => {
    const [standing, other] = rankAll([inBloc("A", row), inBloc("B", { total: 0 })]);
    expect(standing).toMatchObject({ rank: null, score: null, unranked: reason });
    expect(other).toMatchObject({ rank: 1, unranked: null });
  });
});

describe("Tính chất của xếp hạng", () => {
  const rows = fc.array(
    fc.record({ total: fc.integer({ min: 0, max: 20 }), bonus: fc.integer({ min: 0, max: 3 }) }),
    { minLength: 1, maxLength: 25 },
  );
  const named = (all: readonly { readonly total: number; readonly bonus: number }[]): Candidate[] =>
    all.map((row, index) => ({ ...inBloc(`Đồn ${index}`, row), id: `u${index}` }));
  const rankById = (candidates: readonly Candidate[]): Map<string, number | null> =>
    new Map(
      rankAll(candidates, { method: "1224", tieBreaks: [BONUS] }).map(({ candidateId, rank }) => [
        candidateId,
        rank,
      ]),
    );

  test("thứ tự các hàng trong sổ không làm thay đổi hạng", () => {
    fc.assert(
      fc.property(rows, fc.func(fc.integer()), (all, weigh) => {
        const candidates = named(all);
        const shuffled = [...candidates].sort((a, b) => weigh(a.id) - weigh(b.id));
        expect(new Map([...rankById(shuffled)].sort())).toEqual(new Map([...rankById(candidates)].sort()));
      }),
    );
  });

  test("tăng điểm không bao giờ làm hạng thấp đi", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 10 }), (all, pick, more) => {
        const candidates = named(all);
        const chosen = candidates[pick % candidates.length];
        const total = chosen?.facts.total;
        if (chosen === undefined || total?.kind !== "known") throw new Error("no total");
        const raised = candidates.map((candidate) =>
          candidate === chosen
            ? {
                ...candidate,
                facts: { ...candidate.facts, total: { ...total, value: total.value.plus(new Big(more)) } },
              }
            : candidate,
        );
        expect(rankById(raised).get(chosen.id) ?? 0).toBeLessThanOrEqual(
          rankById(candidates).get(chosen.id) ?? 0,
        );
      }),
    );
  });
});
