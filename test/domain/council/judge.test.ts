import { judgeVotes } from "../../../src/domain/council/judge";
import { votesNeeded } from "../../../src/domain/council/judge/exact";
import Big from "big.js";
import { rule, votes, type Tally } from "./support/votes";

const kindOf = (tally: Tally, given = rule()) => judgeVotes(votes(tally), given).outcome.kind;

describe("a threshold on both sides of its edge", () => {
  const bases: readonly (readonly [Parameters<typeof rule>[0] & object, (whole: number) => Tally])[] = [
    [{ of: "members" }, (whole) => ({ members: whole })],
    [{ of: "presentAndWritten" }, (whole) => ({ present: whole - 1, absentWritten: 1 })],
    [{ of: "issued" }, (whole) => ({ members: 99, issued: whole })],
    [{ of: "returned" }, (whole) => ({ members: 99, issued: 50, returned: whole })],
    [{ of: "valid" }, (whole) => ({ members: 99, issued: 50, returned: 40, valid: whole })],
  ];
  const edges = [
    ["0.9", false, 20, 18, 17],
    ["0.9", false, 19, 18, 17],
    ["0.9", true, 20, 19, 18],
    ["0.5", true, 20, 11, 10],
    ["0.5", true, 19, 10, 9],
    ["0.7", false, 10, 7, 6],
    ["2/3", false, 9, 6, 5],
    ["2/3", false, 19, 13, 12],
    ["2/3", true, 9, 7, 6],
    ["1", false, 19, 19, 18],
  ] as const;
  it.each(
    bases.flatMap(([given, whole]) =>
      edges.map(([value, strict, of, enough, short]) => ({
        ...given,
        sign: strict ? ">" : "≥",
        value,
        strict,
        whole: of,
        tally: whole(of),
        enough,
        short,
      })),
    ),
  )(
    "$sign $value of $of: $enough of $whole pass, $short do not",
    ({ of, value, strict, tally, enough, short }) => {
      const asked = rule({ ...(of && { of }), value, strict });
      expect(kindOf({ ...tally, for: enough }, asked)).toBe("passed");
      const missed = judgeVotes(votes({ ...tally, for: short }), asked).outcome;
      expect(missed).toMatchObject({ kind: "failed", lacking: enough - short });
    },
  );

  it("17 of 19 is not 90%: one vote is lacking", () => {
    const { outcome, actual } = judgeVotes(votes({ members: 19, for: 17 }), rule());
    expect(outcome).toMatchObject({ kind: "failed", lacking: 1 });
    expect(actual.vi).toBe("17/19 (89,47%), thiếu 1 phiếu");
  });

  it.each([
    ["0.9", false, 19, 18],
    ["0.9", true, 20, 19],
    ["2/3", false, 9, 6],
    ["2/3", true, 9, 7],
    ["1/3", false, 10, 4],
    ["0.333333333333", false, 3, 1],
  ] as const)("%s (strict: %s) of %i asks %i votes", (value, strict, base, needed) => {
    const [num = "", den = "1"] = value.split("/");
    const share = { num: new Big(num), den: new Big(den) };
    expect(votesNeeded(new Big(base), share, strict).toNumber()).toBe(needed);
  });

  it.each([
    ["members", { present: 17, for: 17 }, "chưa có tổng số thành viên"],
    [
      "presentAndWritten",
      { members: 19, present: 17, for: 17 },
      "chưa có số có mặt và có ý kiến bằng văn bản",
    ],
    ["issued", { members: 19, for: 19 }, "chưa có phiếu phát ra"],
    ["returned", { members: 19, issued: 19, for: 19 }, "chưa có phiếu thu về"],
    ["valid", { returned: 19, for: 19 }, "chưa có phiếu hợp lệ"],
  ] as const)("without what the rule is out of (%s) nothing is told", (of, tally, missing) => {
    const { outcome, problems } = judgeVotes(votes(tally), rule({ of }));
    expect(outcome.kind).toBe("cannotTell");
    expect(problems.map(({ vi }) => vi)).toContain(missing);
  });

  it.each([
    ["presentAndWritten", "the absent are known", { members: 19, present: 15, absentSilent: 2, for: 16 }],
    ["presentAndWritten", "all were present", { members: 19, present: 19, for: 18 }],
    ["valid", "returned less invalid", { returned: 20, invalid: 1, for: 18 }],
    ["returned", "valid and invalid", { valid: 19, invalid: 1, for: 18 }],
    ["members", "present and absent", { present: 15, absentWritten: 3, absentSilent: 1, for: 18 }],
  ] as const)("what a rule is out of (%s) is worked out where %s", (of, _why, tally) => {
    expect(kindOf(tally, rule({ of }))).toBe("passed");
  });
});

describe("the quorum", () => {
  const asked = rule({ quorum: "2/3", of: "presentAndWritten", value: "0.7" });
  it("13 of 19 present are two thirds, 12 are not", () => {
    expect(kindOf({ members: 19, present: 13, absentWritten: 0, for: 13 }, asked)).toBe("passed");
    const { outcome } = judgeVotes(votes({ members: 19, present: 12, absentWritten: 0, for: 12 }), asked);
    expect(outcome.kind).toBe("noQuorum");
    expect(outcome.kind === "noQuorum" && outcome.needed.toNumber()).toBe(13);
  });

  it("a written opinion is nobody present", () => {
    expect(kindOf({ members: 19, present: 12, absentWritten: 7, for: 19 }, asked)).toBe("noQuorum");
  });

  it("unknown attendance is no valid meeting, and no invalid one", () => {
    expect(kindOf({ members: 19, for: 19 }, rule({ quorum: "2/3" }))).toBe("cannotTell");
    expect(kindOf({ members: 19, for: 1 }, rule({ quorum: "2/3" }))).toBe("cannotTell");
  });
});

describe("a share typed without counts", () => {
  const typed = (text: string, value: string, given = rule(), shareOf?: "members" | "valid" | "issued") =>
    judgeVotes(votes({ share: { value, text } }, shareOf ? { shareOf } : {}), given).outcome;

  it.each([
    [
      "91% proves nothing of a rule on all members: it does not say what it is out of",
      "91%",
      "0.91",
      "cannotTell",
    ],
    ["100% neither", "100%", "1", "cannotTell"],
    ["89% misses it: a share of all members is no higher", "89%", "0.89", "failed"],
    ["90% may be 89,5%", "90%", "0.9", "cannotTell"],
    ["89,9% is below 90% however it was rounded", "89,9%", "0.899", "failed"],
  ])("%s", (_name, text, value, kind) => {
    expect(typed(text, value).kind).toBe(kind);
  });

  it("a failure by a share alone counts no votes that lack", () => {
    expect(typed("89%", "0.89")).toMatchObject({ lacking: null });
  });

  it.each([
    ["91%", "0.91", "passed"],
    ["90%", "0.9", "cannotTell"],
    ["89%", "0.89", "cannotTell"],
  ])("%s against 90%% of valid ballots, the narrowest base: %s", (text, value, kind) => {
    expect(typed(text, value, rule({ of: "valid" })).kind).toBe(kind);
  });

  it.each([
    ["members", "91%", "0.91", "passed"],
    ["members", "89%", "0.89", "failed"],
    ["members", "90%", "0.9", "cannotTell"],
    ["valid", "91%", "0.91", "cannotTell"],
    ["valid", "89%", "0.89", "failed"],
  ] as const)("said to be out of %s, %s (%s) against 90%% of all members: %s", (of, text, value, kind) => {
    expect(typed(text, value, rule(), of).kind).toBe(kind);
  });

  it("a rule on issued ballots is decided only by a share of issued ballots, or an extreme one", () => {
    const asked = rule({ of: "issued" });
    expect(typed("95%", "0.95", asked).kind).toBe("cannotTell");
    expect(typed("80%", "0.8", asked).kind).toBe("cannotTell");
    expect(typed("95%", "0.95", asked, "issued").kind).toBe("passed");
    expect(typed("95%", "0.95", asked, "members").kind).toBe("passed");
    expect(typed("80%", "0.8", asked, "valid").kind).toBe("failed");
  });

  it("“17/19” beside 19 members is counted", () => {
    const tally = votes({ members: 19, share: { value: "0.894736842105263", text: "17/19" } });
    expect(judgeVotes(tally, rule()).outcome).toMatchObject({ kind: "failed", lacking: 1 });
  });

  it("a share that is none of the counts' is told", () => {
    const { outcome, problems } = judgeVotes(
      votes({ members: 19, for: 18, share: { value: "0.9", text: "90%" } }),
      rule(),
    );
    expect(outcome.kind).toBe("passed");
    expect(problems.map(({ vi }) => vi)).toEqual(["tỷ lệ ghi sẵn 90% không khớp với số phiếu"]);
  });
});

describe("a lower title instead", () => {
  const asked = rule({ value: "0.5", strict: true });
  it("votes for it that reach the rule give it, with the reason", () => {
    const { outcome } = judgeVotes(votes({ members: 19, for: 9, lower: 10, lowerTo: "CSTT" }), asked);
    expect(outcome).toMatchObject({ kind: "lowered", to: "CSTT" });
    expect(outcome.kind === "lowered" && outcome.reason.vi).toBe("10/19 (52,63%) phiếu đề nghị hạ");
  });

  it("votes for it that do not reach the rule leave the candidate failed", () => {
    expect(kindOf({ members: 19, for: 9, lower: 9, lowerTo: "CSTT" }, asked)).toBe("failed");
  });

  it("its own rule counts where one is chosen", () => {
    const tally = votes({ members: 19, for: 9, lower: 10, lowerTo: "CSTT" });
    expect(judgeVotes(tally, asked, rule({ value: "0.9" })).outcome.kind).toBe("failed");
  });

  it("the row may say so without counting: the council wrote it", () => {
    expect(kindOf({ members: 19, for: 9, lowerTo: "CSTT" }, asked)).toBe("lowered");
  });

  it("the title passed is not lowered by a few votes for it", () => {
    expect(kindOf({ members: 19, for: 17, lower: 2, lowerTo: "CSTT" }, asked)).toBe("passed");
  });

  it.each([
    ["no title is named", { lower: 10 }],
    ["the words are no one title", { lower: 10, lowerTo: "?" }],
    ["the title named is not lower", { lower: 10, lowerTo: "CSTDTQUAN" }],
    ["the title named is a unit's", { lower: 10, lowerTo: "DVTT" }],
  ] as const)("%s: nothing is told", (_name, tally) => {
    const { outcome, problems } = judgeVotes(votes({ members: 19, for: 9, ...tally }), asked);
    expect(outcome.kind).toBe("cannotTell");
    expect(problems).toHaveLength(1);
  });

  it("a title written instead beside votes that carry the higher one is a contradiction", () => {
    expect(kindOf({ members: 19, for: 19, lowerTo: "CSTT" }, asked)).toBe("cannotTell");
  });
});

it("without a chosen rule counts decide nothing; without counts nothing was voted", () => {
  expect(judgeVotes(votes({ members: 19, for: 19 }), null).outcome.kind).toBe("ruleNotChosen");
  expect(judgeVotes(votes({ members: 19 }), rule()).outcome.kind).toBe("notVoted");
});
