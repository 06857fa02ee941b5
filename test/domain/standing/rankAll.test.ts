import fc from "fast-check";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import { rankAll } from "../../../src/domain/standing";
import { person, unit } from "../support/candidates";

const ranksOf = (candidates: readonly Candidate[]): (number | null)[] =>
  rankAll(candidates).map(({ rank }) => rank);
const inBloc = (total: number | string, group: string | null = "KHỐI 1"): Candidate =>
  unit("Đơn vị", { total }, { group });

test("bằng điểm thì đồng hạng, hạng sau bỏ qua: 1, 2, 2, 4", () => {
  const standings = rankAll([inBloc(90), inBloc(88.5), inBloc("88.50"), inBloc(80)]);
  expect(standings.map(({ rank, tied }) => [rank, tied])).toEqual([
    [1, false],
    [2, true],
    [2, true],
    [4, false],
  ]);
});

test("thứ tự trong sổ được giữ, hạng theo điểm", () => {
  expect(ranksOf([inBloc(80), inBloc(95), inBloc(90)])).toEqual([3, 1, 2]);
});

test("mỗi khối xếp hạng riêng; tên khối viết khác hoa thường vẫn là một", () => {
  expect(
    ranksOf([
      inBloc(80, "KHỐI CƠ QUAN"),
      inBloc(90, "Khối ĐỒN"),
      inBloc(85, "khối cơ quan"),
      inBloc(70, "Khối đồn"),
    ]),
  ).toEqual([2, 1, 1, 2]);
});

test("tên khối khác dấu là khối khác, như tên đơn vị", () => {
  expect(ranksOf([inBloc(80, "Cụm Pa Ủ"), inBloc(90, "Cụm Pa U"), inBloc(85, "CỤM PA Ủ")])).toEqual([
    2, 1, 1,
  ]);
});

test("không có điểm hoặc điểm không đọc được thì không xếp hạng và không chiếm hạng của ai", () => {
  const standings = rankAll([
    unit("A", { total: "" }, { group: "K" }),
    inBloc(70, "K"),
    unit("B", { total: "?tốt" }, { group: "K" }),
    unit("C", {}, { group: "K" }),
    inBloc(60, "K"),
  ]);
  expect(standings.map(({ rank }) => rank)).toEqual([null, 1, null, null, 2]);
  expect(standings[0]).toMatchObject({ score: null, tied: false });
});

test("điểm so sánh theo số thập phân đúng, không theo số nhị phân", () => {
  expect(ranksOf([inBloc("0.3"), inBloc("0.30000000000000004"), inBloc("0.3")])).toEqual([2, 1, 2]);
});

test("cá nhân xếp hạng trong khối, không có khối thì trong đơn vị", () => {
  const a = (total: number): Candidate => person("X", { total }, { unit: "Đồn A" });
  const b = (total: number): Candidate => person("X", { total }, { unit: "Đồn B" });
  expect(ranksOf([a(80), b(70), a(90), b(95)])).toEqual([2, 2, 1, 1]);
});

test("đơn vị và cá nhân không xếp lẫn; không có khối thì xếp trong trang tính", () => {
  expect(
    ranksOf([
      unit("A", { total: 1 }, { sheet: "S1" }),
      unit("B", { total: 2 }, { sheet: "S2" }),
      person("C", { total: 3 }, { sheet: "S1" }),
      unit("D", { total: 4 }, { sheet: "S1" }),
    ]),
  ).toEqual([2, 1, 1, 1]);
});

const totals = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 });

test("đổi thứ tự hàng không làm đổi hạng của ai", () => {
  fc.assert(
    fc.property(totals, fc.infiniteStream(fc.nat()), (points, order) => {
      const candidates = points.map((total) => inBloc(total));
      const shuffled = candidates
        .map((each) => ({ each, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
      const byId = (list: readonly Candidate[]): Record<string, number | null> =>
        Object.fromEntries(rankAll(list).map(({ candidateId, rank }) => [candidateId, rank]));
      expect(byId(shuffled)).toEqual(byId(candidates));
    }),
  );
});

test("thêm điểm không bao giờ làm tụt hạng", () => {
  fc.assert(
    fc.property(totals, fc.nat(), fc.integer({ min: 0, max: 20 }), (points, pick, more) => {
      const at = pick % points.length;
      const before = ranksOf(points.map((total) => inBloc(total)))[at] ?? 0;
      const raised = points.map((total, index) => inBloc(index === at ? total + more : total));
      expect(ranksOf(raised)[at]).toBeLessThanOrEqual(before);
    }),
  );
});

test("hạng là một cộng số người hơn điểm", () => {
  fc.assert(
    fc.property(totals, (points) => {
      const expected = points.map((mine) => 1 + points.filter((theirs) => theirs > mine).length);
      expect(ranksOf(points.map((total) => inBloc(total)))).toEqual(expected);
    }),
  );
});
