import Big from "big.js";
import fc from "fast-check";
import { packById } from "../../../src/domain/criteria";
import { rounded } from "../../../src/domain/quotas/ceiling";
import { applyQuotas } from "../../../src/domain/quotas";
import type { Quota } from "../../../src/domain/quotas/quota";
import { select } from "../../../src/domain/quotas/select";
import type { ReviewedCandidate } from "../../../src/domain/review.types";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import { people, unit, type Row } from "../support/candidates";
import { reviewOf } from "../support/review";

const PACK = packById("luat-2022");
const BEST: Row = {
  taskRating: "excellent",
  completedShare: 1,
  advancedShare: 0.9,
  emulationCount: 1,
  discipline: "none",
};
const inBloc = (total: number | "", group = "KHỐI ĐỒN"): Candidate =>
  unit(`Đồn ${total}`, { ...BEST, total }, { group });
const oneFlag = (value = 1, per: Quota["per"] = "bloc"): Quota => ({
  id: "dvqt",
  what: { kind: "title", title: "DVQT" },
  amount: { kind: "number", value },
  per,
});

function applied(
  candidates: readonly Candidate[],
  quotas: readonly Quota[],
): {
  readonly reviewed: readonly ReviewedCandidate[];
  readonly proposed: readonly (string | null)[];
  readonly results: ReturnType<typeof applyQuotas>["results"];
} {
  const { candidates: before } = reviewOf(candidates);
  const { reviewed, results } = applyQuotas(before, PACK, { quotas, scheme: null }, []);
  return { reviewed, results, proposed: reviewed.map(({ proposal }) => proposal.proposed) };
}

describe("Chỉ tiêu số lượng", () => {
  test("hai đơn vị một khối chỉ lấy một: hạng nhất; đơn vị kia nhận danh hiệu kế tiếp và nêu lý do", () => {
    const { reviewed, proposed, results } = applied([inBloc(90), inBloc(85)], [oneFlag()]);
    expect(proposed).toEqual(["DVQT", "DVTT"]);
    expect(reviewed[1]?.proposal.exclusions).toContainEqual({
      title: "DVQT",
      reason: "overQuota",
      note: null,
    });
    expect(results).toMatchObject([{ allowed: 1, tiedAtLine: [], place: "KHỐI ĐỒN" }]);
    expect(results[0]?.justBelow).toEqual([reviewed[1]?.candidate.id]);
  });

  test("đồng hạng ở vạch: giữ cả hai, đưa ra bỏ phiếu, không ai bị loại ngầm", () => {
    const { proposed, results } = applied([inBloc(90), inBloc(90), inBloc(80)], [oneFlag()]);
    expect(proposed).toEqual(["DVQT", "DVQT", "DVTT"]);
    expect(results[0]).toMatchObject({ within: [] });
    expect(results[0]?.tiedAtLine).toHaveLength(2);
    expect(results[0]?.explained.vi).toContain("2 đồng hạng ở vạch, đưa ra bỏ phiếu");
  });

  test("mỗi khối một chỉ tiêu riêng", () => {
    const { proposed } = applied([inBloc(90, "K1"), inBloc(85, "K1"), inBloc(70, "K2")], [oneFlag()]);
    expect(proposed).toEqual(["DVQT", "DVTT", "DVQT"]);
  });

  test("chưa xếp hạng thì chưa xét được chỉ tiêu, nêu rõ; đủ chỗ thì không vướng gì", () => {
    const { reviewed, proposed, results } = applied([inBloc(90), inBloc("")], [oneFlag()]);
    expect(proposed).toEqual(["DVQT", "DVTT"]);
    expect(reviewed[1]?.proposal.exclusions[0]).toMatchObject({ title: "DVQT", reason: "notRanked" });
    expect(results[0]?.unplaced).toEqual([reviewed[1]?.candidate.id]);
    expect(applied([inBloc(90), inBloc("")], [oneFlag(2)]).proposed).toEqual(["DVQT", "DVQT"]);
  });

  test("không biết tính trên bao nhiêu thì không loại ai", () => {
    const share: Quota = {
      ...oneFlag(),
      amount: { kind: "share", value: "0.1", of: { kind: "strength" }, rounding: "down" },
    };
    const { proposed, results } = applied([inBloc(90), inBloc(85)], [share]);
    expect(proposed).toEqual(["DVQT", "DVQT"]);
    expect(results[0]).toMatchObject({ allowed: null });
  });

  test("20% số đầu mối của khối, làm tròn xuống", () => {
    const twenty: Quota = {
      ...oneFlag(),
      amount: { kind: "share", value: "0.2", of: { kind: "units" }, rounding: "down" },
    };
    const nine = Array.from({ length: 9 }, (_, index) => inBloc(90 - index));
    const { proposed, results } = applied(nine, [twenty]);
    expect(results[0]).toMatchObject({ allowed: 1 });
    expect(proposed.filter((title) => title === "DVQT")).toHaveLength(1);
  });

  test("CSTĐCS lồng trong CSTT: chỉ tiêu này tính trên chỉ tiêu kia", () => {
    const staff = people(
      10,
      { taskRating: "excellent", discipline: "none", initiative: "Sáng kiến" },
      { unit: "Đồn A" },
    );
    const scored = staff.map((each, index) => ({
      ...each,
      id: `p${index}`,
      facts: {
        ...each.facts,
        total: { kind: "known" as const, value: new Big(100 - index), cell: each.source, text: "" },
      },
    }));
    const advanced: Quota = {
      id: "cstt",
      what: { kind: "title", title: "CSTT" },
      amount: { kind: "share", value: "0.4", of: { kind: "people" }, rounding: "down" },
      per: "unit",
    };
    const emulation: Quota = {
      id: "cstd",
      what: { kind: "title", title: "CSTDCS" },
      amount: { kind: "share", value: "0.5", of: { kind: "quota", id: "cstt" }, rounding: "down" },
      per: "unit",
    };
    const { proposed, results } = applied(scored, [advanced, emulation]);
    expect(results.map(({ allowed }) => allowed)).toEqual([2, 4]);
    expect(proposed.slice(0, 7)).toEqual(["CSTDCS", "CSTDCS", "CSTT", "CSTT", "CSTT", "CSTT", null]);
  });
});

describe("Làm tròn chỉ tiêu", () => {
  test.each([
    ["2.5", "down", 2],
    ["2.5", "up", 3],
    ["2.5", "nearest", 3],
    ["2.49", "nearest", 2],
    ["3", "up", 3],
  ] as const)("%s %s: %i", (value, rounding, expected) => {
    expect(rounded(new Big(value), rounding)).toBe(expected);
  });
});

describe("Tính chất của chỉ tiêu", () => {
  const wanting = fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }), { maxLength: 20 });
  test("không bao giờ vượt chỉ tiêu trừ khi có đồng hạng nêu rõ; không sót ai", () => {
    fc.assert(
      fc.property(wanting, fc.integer({ min: 0, max: 8 }), (ranks, allowed) => {
        const all = ranks.map((rank, index) => ({ id: `u${index}`, rank }));
        const { within, tiedAtLine, below, unplaced } = select(all, allowed);
        expect(within.length).toBeLessThanOrEqual(allowed);
        if (tiedAtLine.length > 0) expect(within.length + tiedAtLine.length).toBeGreaterThan(allowed);
        expect([...within, ...tiedAtLine, ...below, ...unplaced].sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});
