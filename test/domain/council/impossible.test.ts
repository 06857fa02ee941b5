import { judgeVotes } from "../../../src/domain/council/judge";
import { lineCell, rule, votes, type Line, type Tally } from "./support/votes";

const kindOf = (tally: Tally, given = rule()) => judgeVotes(votes(tally), given).outcome.kind;

describe("impossible tallies are refused with their cells", () => {
  const whole: Tally = {
    members: 19,
    present: 16,
    absentWritten: 2,
    absentSilent: 1,
    issued: 18,
    returned: 18,
    valid: 17,
    invalid: 1,
    for: 16,
    against: 1,
  };
  it("a tally in which everything agrees is judged", () => {
    expect(kindOf(whole)).toBe("failed");
  });

  it.each<readonly [string, Tally, string, readonly Line[]]>([
    [
      "for + against > valid",
      { ...whole, against: 2 },
      "phiếu đồng ý + phiếu không đồng ý (18) nhiều hơn phiếu hợp lệ (17)",
      ["for", "against", "valid"],
    ],
    [
      "for + against + lower > valid",
      { ...whole, lower: 1 },
      "phiếu đồng ý + phiếu không đồng ý + phiếu đề nghị hạ danh hiệu (18) nhiều hơn phiếu hợp lệ (17)",
      ["for", "against", "lower", "valid"],
    ],
    [
      "for > valid",
      { valid: 17, for: 18 },
      "phiếu đồng ý (18) nhiều hơn phiếu hợp lệ (17)",
      ["for", "valid"],
    ],
    [
      "for > members",
      { members: 17, for: 18 },
      "phiếu đồng ý (18) nhiều hơn tổng số thành viên (17)",
      ["for", "members"],
    ],
    [
      "for > present and written",
      { present: 10, absentWritten: 2, for: 13 },
      "phiếu đồng ý (13) nhiều hơn số có mặt và có ý kiến bằng văn bản (12)",
      ["for", "present", "absentWritten"],
    ],
    [
      "valid + invalid ≠ returned, too many",
      { ...whole, invalid: 2 },
      "phiếu hợp lệ + phiếu không hợp lệ (17 + 2) không bằng phiếu thu về (18)",
      ["valid", "invalid", "returned"],
    ],
    [
      "valid + invalid ≠ returned, too few",
      { ...whole, invalid: 0 },
      "phiếu hợp lệ + phiếu không hợp lệ (17 + 0) không bằng phiếu thu về (18)",
      ["valid", "invalid", "returned"],
    ],
    [
      "valid > returned",
      { returned: 17, valid: 18, for: 1 },
      "phiếu hợp lệ (18) nhiều hơn phiếu thu về (17)",
      ["valid", "returned"],
    ],
    [
      "invalid > returned",
      { returned: 17, invalid: 18, for: 1 },
      "phiếu không hợp lệ (18) nhiều hơn phiếu thu về (17)",
      ["invalid", "returned"],
    ],
    [
      "returned > issued",
      { ...whole, issued: 17 },
      "phiếu thu về (18) nhiều hơn phiếu phát ra (17)",
      ["returned", "issued"],
    ],
    [
      "issued > present and written",
      { ...whole, issued: 19 },
      "phiếu phát ra (19) nhiều hơn số có mặt và có ý kiến bằng văn bản (18)",
      ["issued", "present", "absentWritten"],
    ],
    [
      "issued > members",
      { members: 19, issued: 20, for: 1 },
      "phiếu phát ra (20) nhiều hơn tổng số thành viên (19)",
      ["issued", "members"],
    ],
    [
      "present + absent ≠ members",
      { ...whole, absentSilent: 2 },
      "số có mặt + số vắng có ý kiến bằng văn bản + số vắng không có ý kiến (16 + 2 + 2) không bằng tổng số thành viên (19)",
      ["present", "absentWritten", "absentSilent", "members"],
    ],
    [
      "present > members",
      { members: 19, present: 20, for: 1 },
      "số có mặt (20) nhiều hơn tổng số thành viên (19)",
      ["present", "members"],
    ],
    [
      "present + written > members",
      { members: 19, present: 18, absentWritten: 2, for: 1 },
      "số có mặt và có ý kiến bằng văn bản (20) nhiều hơn tổng số thành viên (19)",
      ["present", "absentWritten", "members"],
    ],
    ["negative", { ...whole, against: -1 }, "phiếu không đồng ý là số âm (-1)", ["against"]],
    ["not whole", { ...whole, for: 16.5 }, "phiếu đồng ý không phải số nguyên (16,5)", ["for"]],
  ])("%s", (_name, tally, why, lines) => {
    const { outcome, problems, cells } = judgeVotes(votes(tally), rule({ value: "0.5" }));
    expect(outcome.kind).toBe("impossible");
    expect(problems.map(({ vi }) => vi)).toContain(why);
    for (const line of lines) expect(cells).toContainEqual(lineCell(line));
  });

  it("an impossible tally is told even before a rule is chosen", () => {
    expect(judgeVotes(votes({ members: 17, for: 18 }), null).outcome.kind).toBe("impossible");
  });

  it("a number typed as text that can be no count is impossible, words are not", () => {
    const cell = lineCell("for");
    const typed = (text: string) =>
      judgeVotes(votes({ members: 19 }, { for: { kind: "unreadable", cell, text } }), rule()).outcome.kind;
    expect(typed("-3")).toBe("impossible");
    expect(typed("12,5")).toBe("impossible");
    expect(typed("đa số")).toBe("cannotTell");
  });
});

describe("one column per member", () => {
  const marks = (given: number, members = 19) => ({ for: given, members, cells: [lineCell("share")] });
  it("marks are counted out of the columns", () => {
    expect(judgeVotes(votes({}, { marks: marks(18) }), rule()).outcome.kind).toBe("passed");
    expect(judgeVotes(votes({}, { marks: marks(17) }), rule()).outcome).toMatchObject({ lacking: 1 });
  });

  it("the number of members written beside them counts more than the columns", () => {
    expect(judgeVotes(votes({ members: 21 }, { marks: marks(18) }), rule()).outcome).toMatchObject({
      kind: "failed",
      lacking: 1,
    });
  });

  it.each([
    ["marks and the count typed differ", { for: 18 }, marks(17)],
    ["more columns than members", { members: 18 }, marks(18)],
  ])("%s: impossible", (_name, tally, given) => {
    expect(judgeVotes(votes(tally, { marks: given }), rule()).outcome.kind).toBe("impossible");
  });
});
