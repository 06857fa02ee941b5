import { SHIPPED_PACKS, packById } from "../../../src/domain/criteria";
import { lintPack, packProblems } from "../../../src/domain/criteria/lint";
import type { Check, CriteriaPack, Criterion } from "../../../src/domain/criteria/pack";

test.each(SHIPPED_PACKS.map((pack) => [pack.id, pack] as const))("%s không có lỗi nào", (_, pack) => {
  expect(lintPack(pack)).toEqual([]);
});

const LAW = packById("luat-2022");
const shareRule = LAW.criteria.find(({ id }) => id === "DVQT/advanced-share") as Criterion;
const withRules = (...rules: readonly Criterion[]): CriteriaPack => ({
  ...LAW,
  criteria: [...LAW.criteria.filter(({ id }) => id !== shareRule.id), ...rules],
});
const dated = (from: string, to: string | null): Criterion => ({ ...shareRule, inForce: { from, to } });
const other = (check: Check, more: Partial<Criterion> = {}): Criterion => ({
  ...shareRule,
  id: "DVQT/own",
  check,
  ...more,
});
const share = (value: string): Check => ({ kind: "shareAtLeast", of: "advanced", value });
const column = (compare: "atLeast" | "atMost", value: string): Check => ({
  kind: "columnNumber",
  label: "Số vụ vi phạm",
  compare,
  value,
  share: false,
});

describe("Một tiêu chuẩn đổi theo thời gian", () => {
  test("hai giai đoạn liền nhau thì được", () => {
    expect(packProblems(withRules(dated("2024-01-01", "2024-12-31"), dated("2025-01-01", null)))).toEqual([]);
  });
  test("hở một ngày", () => {
    const pack = withRules(dated("2024-01-01", "2024-12-31"), dated("2025-01-02", null));
    expect(packProblems(pack)).toEqual([
      "criterion id DVQT/advanced-share is not in force between 2024-12-31 and 2025-01-02",
    ]);
  });
  test("chồng một ngày", () => {
    const pack = withRules(dated("2024-01-01", "2025-01-01"), dated("2025-01-01", null));
    expect(packProblems(pack)).toContain("criterion id DVQT/advanced-share stands twice from 2025-01-01");
  });
});

describe("Hai tiêu chuẩn mâu thuẫn", () => {
  test.each<[string, readonly Criterion[], boolean]>([
    ["70% và 65% của cùng một tỷ lệ", [shareRule, other(share("0.65"))], true],
    ["70% hai lần thì không", [shareRule, other(share("0.7"))], false],
    [
      "một điều bắt buộc, một điều tham khảo thì không",
      [shareRule, other(share("0.65"), { level: "advisory" })],
      false,
    ],
    [
      "khác đối tượng thì không",
      [{ ...shareRule, classes: ["soldier"] }, other(share("0.65"), { classes: ["labour"] })],
      false,
    ],
    [
      "trong các cách khác nhau thì không",
      [shareRule, other({ kind: "anyOf", parts: [share("0.65")] })],
      false,
    ],
    [
      "ít nhất 5 và nhiều nhất 3",
      [other(column("atLeast", "5")), other(column("atMost", "3"), { id: "DVQT/own-2" })],
      true,
    ],
    [
      "ít nhất 3 và nhiều nhất 5 thì không",
      [other(column("atLeast", "3")), other(column("atMost", "5"), { id: "DVQT/own-2" })],
      false,
    ],
  ])("%s", (_, rules, contradict) => {
    expect(packProblems(withRules(...rules)).some((problem) => problem.includes("contradicts"))).toBe(
      contradict,
    );
  });
});

test("thiếu ví dụ một phía của ngưỡng", () => {
  const [met] = shareRule.examples;
  const pack = withRules({ ...shareRule, examples: met ? [met] : [] });
  expect(lintPack(pack)).toContain("DVQT/advanced-share has no example that is notMet");
});

test.each<[string, Check, string]>([
  ["tỷ lệ lớn hơn 1", { kind: "votesAtLeast", of: "members", strict: false, value: "90" }, "90 is no share"],
  [
    "số năm lẻ",
    {
      kind: "streak",
      each: [{ kind: "holds", title: "DVQT" }],
      years: 1.5,
      compare: "atLeast",
      ends: "either",
      within: [],
      initiatives: 0,
      initiativeEachYear: false,
      after: [],
      once: false,
    },
    "1.5 is no count",
  ],
  [
    "danh hiệu của cá nhân trong tiêu chuẩn tập thể",
    { kind: "holdsTitle", titles: ["CSTDCS"] },
    "CSTDCS is no title of a unit",
  ],
])("%s bị nêu", (_, check, problem) => {
  expect(packProblems(withRules(shareRule, other(check))).join("\n")).toContain(problem);
});
