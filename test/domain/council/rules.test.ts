import { VOTE_RULES, readRules, ruleFor, rulesFor } from "../../../src/domain/council/rules";
import rulesData from "../../../src/domain/council/rules/rules.json";
import { DEFAULT_COUNCIL } from "../../../src/domain/council/council";
import { TITLE_IDS } from "../../../src/domain/criteria/title";

describe("the vote rules that are known", () => {
  it.each([
    ["nd-91-2017-45-8", "0.9", false, "members", null, "secret"],
    ["ktnn-2014-11", "0.5", true, "members", null, "secret"],
    ["tt-35-2015-bgddt", "0.7", false, "presentAndWritten", "2/3", "either"],
    ["tt-03-2018-bng-9-2-c", "2/3", false, "members", null, "either"],
  ])("%s", (id, value, strict, of, quorum, ballot) => {
    expect(VOTE_RULES.find((rule) => rule.id === id)).toMatchObject({ value, strict, of, quorum, ballot });
  });

  it("none of them is in force", () => {
    expect(VOTE_RULES.map(({ status }) => status)).toEqual(VOTE_RULES.map(() => "expired"));
  });

  it("none is a default: staff are asked", () => {
    for (const title of TITLE_IDS) expect(ruleFor(title, DEFAULT_COUNCIL)).toBeNull();
  });

  it("those that speak of the title are offered first, all can be chosen", () => {
    expect(rulesFor("CSTDTQUOC")[0]?.id).toBe("nd-91-2017-45-8");
    expect(rulesFor("DVQT")).toHaveLength(VOTE_RULES.length);
  });
});

describe("the rule staff chose", () => {
  const own = {
    value: "2/3",
    strict: false,
    of: "members",
    quorum: null,
    ballot: "open",
    basis: "Quy chế",
  } as const;
  it("is a shipped one by its id, or the unit's own with its ground", () => {
    expect(ruleFor("CSTT", { rules: { CSTT: "nd-91-2017-45-8" } })?.value).toBe("0.9");
    expect(ruleFor("CSTT", { rules: { CSTT: own } })).toMatchObject({
      value: "2/3",
      status: "unitsOwn",
      citation: { own: "Quy chế" },
    });
  });

  it.each([
    ["an id we do not know", "nd-98-2023"],
    ["no ground", { ...own, basis: "  " }],
    ["no share", { ...own, value: "đa số" }],
    ["more than all", { ...own, value: "1", strict: true }],
    ["above all", { ...own, value: "3/2" }],
    ["a quorum that is no share", { ...own, quorum: "0" }],
  ])("%s is no choice", (_name, chosen) => {
    expect(ruleFor("CSTT", { rules: { CSTT: chosen } })).toBeNull();
  });
});

describe("the lint of rules", () => {
  const first = rulesData[0];
  it.each([
    ["a rounded share", { value: "90%" }, "exact share"],
    ["nothing", { value: "0" }, "exact share"],
    ["more than all", { value: "1", strict: true }, "more than all"],
    ["a quorum above all", { quorum: "4/3" }, "exact share of members"],
    [
      "a clause without its article",
      { citation: { document: { vi: "A", en: "A" }, clause: "8" } },
      "without its article",
    ],
    ["no day of confirmation", { confirmed: { on: "gần đây", how: { vi: "A", en: "A" } } }, "no day"],
    ["a unit's own among those shipped", { status: "unitsOwn" }, "no unit's own"],
    ["a field nobody knows", { quorums: "2/3" }, "a field we know"],
    ["no citation", { citation: null }, "an object"],
  ])("refuses %s", (_name, change, about) => {
    expect(() => readRules([{ ...first, ...change }])).toThrow(about);
  });

  it("refuses one id twice", () => {
    expect(() => readRules([first, first])).toThrow("stands twice");
  });
});
