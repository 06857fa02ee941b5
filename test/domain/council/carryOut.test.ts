import type { QuotaResult } from "../../../src/domain/quotas/quota";
import { gridOf } from "../gridOf";
import { carried, OWN_RULE, tally, tallyGrid, type Given } from "./support/carried";

const PEOPLE = ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường", "Phạm Văn Dũng"] as const;
const roster = gridOf([
  ["DANH SÁCH QUÂN NHÂN NĂM 2025"],
  ["TT", "Họ và tên", "Cấp bậc", "Đơn vị", "Mức độ HTNV"],
  ...PEOPLE.map((name, index) => [index + 1, name, "Đại úy", "Đồn A", "HTXSNV"]),
]);
const [an, binh, cuong, dung] = PEOPLE;
const FOR_CSTDCS = Object.fromEntries(
  PEOPLE.map((name) => [name, { yearly: "CSTDCS", also: "CSTT" } as const]),
) as Given["proposed"] & object;
const RULES = { settings: { rules: { CSTDCS: OWN_RULE } } };
const vote = (rows: Parameters<typeof tally>[2], lines: Parameters<typeof tally>[1] = { members: 19 }) =>
  tallyGrid(tally("CSTDCS", lines, rows));

describe("a list on its way through the council", () => {
  it("without a vote stays as the checks proposed it", () => {
    const { list, council } = carried([roster], { proposed: FOR_CSTDCS });
    expect(list("CSTDCS")).toEqual([...PEOPLE]);
    expect(council).toMatchObject({ results: [], stages: [{ title: "CSTDCS", stage: "proposed" }] });
  });

  it("is put to the vote by a tally without counts; nobody leaves the list", () => {
    const tallies = [
      vote(
        PEOPLE.map((name) => ({ name, unit: "Đồn A" })),
        {},
      ),
    ];
    const { list, council, outcome } = carried([roster], { proposed: FOR_CSTDCS, tallies, ...RULES });
    expect(council.stages).toEqual([{ title: "CSTDCS", stage: "putToVote" }]);
    expect(outcome(an, "CSTDCS")).toBe("notVoted");
    expect(list("CSTDCS")).toEqual([...PEOPLE]);
  });

  it("after the vote holds those who passed; the lowered stand on the lower list with the reason", () => {
    const tallies = [
      vote([
        { name: an, for: 18, against: 1 },
        { name: binh, for: 17, against: 2 },
        { name: cuong, for: 1, lower: 18, lowerTitle: "CSTT" },
        { name: dung, for: 19 },
      ]),
    ];
    const { list, council, proposal } = carried([roster], { proposed: FOR_CSTDCS, tallies, ...RULES });
    expect(list("CSTDCS")).toEqual([an, dung]);
    expect(list("CSTT")).toEqual([cuong]);
    expect(proposal(binh)).toMatchObject({
      proposed: null,
      exclusions: [
        { title: "CSTDCS", reason: "voteFailed", note: "17/19 (89,47%), thiếu 1 phiếu" },
        { title: "CSTT", reason: "voteOpen" },
      ],
    });
    expect(proposal(cuong)).toMatchObject({
      proposed: "CSTT",
      exclusions: [{ title: "CSTDCS", reason: "voteLowered", note: "CSTT, 18/19 (94,74%) phiếu đề nghị hạ" }],
    });
    expect(council.stages).toContainEqual({ title: "CSTDCS", stage: "nominated" });
  });

  it("without a chosen rule nothing changes, and that is told", () => {
    const tallies = [vote([{ name: an, for: 1 }])];
    const { list, outcome } = carried([roster], { proposed: FOR_CSTDCS, tallies });
    expect(outcome(an, "CSTDCS")).toBe("ruleNotChosen");
    expect(list("CSTDCS")).toEqual([...PEOPLE]);
  });

  it("tells apart who was put on the list after the vote from whose votes were left empty", () => {
    const tallies = [vote([{ name: an, for: 19 }, { name: binh }])];
    const { list, outcome, council, proposal } = carried([roster], {
      proposed: FOR_CSTDCS,
      tallies,
      ...RULES,
    });
    expect(outcome(binh, "CSTDCS")).toBe("cannotTell");
    expect(outcome(cuong, "CSTDCS")).toBe("addedAfterVote");
    expect(list("CSTDCS")).toEqual([an]);
    expect(proposal(cuong)?.exclusions[0]).toMatchObject({ reason: "voteOpen" });
    expect(council.stages).toContainEqual({ title: "CSTDCS", stage: "voted" });
  });

  it("impossible lines of the tally leave everybody open", () => {
    const tallies = [vote([{ name: an, for: 18 }], { members: 19, issued: 18, returned: 19 })];
    const { outcome, list } = carried([roster], { proposed: FOR_CSTDCS, tallies, ...RULES });
    expect(outcome(an, "CSTDCS")).toBe("impossible");
    expect(list("CSTDCS")).toEqual([]);
  });

  it("a row that names nobody of the workbook, and one that stands twice, are told", () => {
    const tallies = [
      vote([
        { name: "Hoàng Văn Em", for: 19 },
        { name: an, for: 19 },
        { name: an, for: 1 },
      ]),
    ];
    const { warnings, outcome } = carried([roster], { proposed: FOR_CSTDCS, tallies, ...RULES });
    expect(warnings.map(({ code }) => code)).toEqual(["tallyOfWhom", "tallyTwice"]);
    expect(outcome(an, "CSTDCS")).toBe("passed");
  });
});

describe("the last place", () => {
  const quotas: Given["quotas"] = (reviewed) => {
    const ids = reviewed.map(({ candidate }) => candidate.id);
    const place: QuotaResult = {
      quota: {
        id: "q",
        what: { kind: "title", title: "CSTDCS" },
        amount: { kind: "number", value: 2 },
        per: "workbook",
      },
      place: null,
      allowed: 2,
      within: ids.slice(0, 1),
      tiedAtLine: ids.slice(1),
      justBelow: [],
      unplaced: [],
      explained: { vi: "", en: "" },
    };
    return [place];
  };
  const votes = (...counts: readonly number[]) => [
    vote(counts.map((count, index) => ({ name: PEOPLE[index] ?? "", for: count }))),
  ];
  const through = (...counts: readonly number[]) =>
    carried([roster], { proposed: FOR_CSTDCS, tallies: votes(...counts), quotas, ...RULES });

  it("goes to whoever has more votes", () => {
    const { list, outcome } = through(18, 19, 18, 18);
    expect(list("CSTDCS")).toEqual([an, binh]);
    expect(outcome(cuong, "CSTDCS")).toBe("failed");
  });

  it("equal votes go to a run-off: nobody is chosen for them", () => {
    const { list, outcome, council } = through(18, 19, 19, 18);
    expect([binh, cuong, dung].map((name) => outcome(name, "CSTDCS"))).toEqual([
      "tiedForLast",
      "tiedForLast",
      "failed",
    ]);
    expect(list("CSTDCS")).toEqual([an]);
    expect(council.stages).toContainEqual({ title: "CSTDCS", stage: "voted" });
  });

  it("the place of one above the line who failed is free", () => {
    expect(through(10, 19, 19, 18).list("CSTDCS")).toEqual([binh, cuong]);
  });
});

describe("the flag of a cluster", () => {
  const provinces = ["Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Trị", "Huế"].map((name) => `BĐBP ${name}`);
  const scores = gridOf([
    ["CỤM THI ĐUA SỐ 3 - CHẤM ĐIỂM NĂM 2025"],
    ["TT", "Đơn vị", "Cụm", "Tổng điểm"],
    ...provinces.map((name, index) => [index + 1, name, "Cụm 3", 90 + index]),
  ]);
  const elect = (counts: readonly (number | "")[], flagsPerCluster = 1) =>
    carried([scores], {
      proposed: Object.fromEntries(provinces.map((name) => [name, { further: "CO_BQP" } as const])),
      tallies: [
        tallyGrid(
          tally(
            "CO_BQP",
            { members: 5 },
            counts.map((count, index) => ({ name: provinces[index] ?? "", for: count })),
            "Cụm",
          ),
        ),
      ],
      settings: { flagsPerCluster, rules: { CO_BQP: { ...OWN_RULE, value: "0.5", strict: true } } },
    });

  it("is one: four fail, Huế is nominated by the cluster", () => {
    const { list, council } = elect([0, 0, 1, 0, 5]);
    expect(list("CO_BQP")).toEqual(["BĐBP Huế"]);
    expect(council.results.map(({ votes }) => votes?.body)).toEqual(Array(5).fill("cluster"));
    expect(council.stages).toContainEqual({ title: "CO_BQP", stage: "nominated" });
  });

  it("equal votes for the one flag: a run-off; two flags: both", () => {
    expect(elect([3, 0, 0, 0, 3]).outcome("BĐBP Huế", "CO_BQP")).toBe("tiedForLast");
    expect(elect([3, 0, 0, 0, 3], 2).list("CO_BQP")).toEqual(["BĐBP Huế", "BĐBP Thanh Hóa"]);
  });

  it("is not given while a rival's votes are not known", () => {
    expect(elect([0, 0, "", 0, 5]).outcome("BĐBP Huế", "CO_BQP")).toBe("cannotTell");
  });
});
