import type { Candidate, ObjectClass } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import type { Criterion } from "../../../src/domain/criteria/pack";
import { checkAll } from "../../../src/domain/findings";
import type { Finding } from "../../../src/domain/findings/finding";
import { titleOutcome } from "../../../src/domain/findings/meetsTitle";
import { SETTINGS, people, person, unit, type Row } from "../support/candidates";

const LAW = packById("luat-2022");

function stated(candidate: Candidate, value: ObjectClass): Candidate {
  const cell = { ...candidate.source, column: 30 };
  const objectClass = { kind: "known", value, cell, text: value } as const;
  return { ...candidate, facts: { ...candidate.facts, objectClass } };
}

const findingsOf = (of: Candidate, all: readonly Candidate[] = [of], pack = LAW): readonly Finding[] =>
  checkAll(all, pack, SETTINGS).byCandidate.get(of.id) ?? [];
const titlesOf = (of: Candidate): readonly string[] => [...new Set(findingsOf(of).map(({ title }) => title))];

describe("Điều 24: đối tượng chọn nhánh danh hiệu", () => {
  const worker = person("Trần Thị Bình", { taskRating: "good", initiative: "none" });
  test.each<[ObjectClass | null, readonly string[]]>([
    [null, ["CSTDCS", "CSTT"]],
    ["soldier", ["CSTDCS", "CSTT"]],
    ["defenceCivil", ["CSTDCS", "CSTT"]],
    ["labour", ["CSTDCS", "LDTT"]],
  ])("cá nhân %s → %j", (value, expected) => {
    expect(titlesOf(value === null ? worker : stated(worker, value))).toEqual(expected);
  });

  test("đơn vị là nhà máy, xí nghiệp: “Tập thể lao động …”; đơn vị khác: “Đơn vị …” (Điều 27, 28)", () => {
    const factory = unit("Xí nghiệp 26", { taskRating: "good" });
    expect(titlesOf(stated(factory, "labour"))).toEqual(["TTLDXS", "TTLDTT"]);
    expect(titlesOf(factory)).toEqual(["DVQT", "DVTT"]);
  });

  test("lao động hợp đồng HTXSNV đạt LĐTT thì đạt cả CSTĐCS (Điều 23 khoản 1)", () => {
    const best = stated(person("Lê Văn Cường", { taskRating: "excellent" }), "labour");
    expect(findingsOf(best).map(({ criterion, outcome }) => [criterion, outcome])).toEqual([
      ["CSTDCS/advanced", "met"],
      ["CSTDCS/achievement", "met"],
      ["LDTT/task-rating", "met"],
    ]);
  });

  test("tiêu chuẩn chỉ dành cho một đối tượng thì không hỏi đối tượng khác", () => {
    const [first] = LAW.criteria.filter(({ title }) => title === "CSTT");
    if (!first) throw new Error("no rule");
    const only: Criterion = { ...first, id: "CSTT/only-civil", classes: ["defenceCivil"] };
    const pack = { ...LAW, criteria: [...LAW.criteria, only] };
    const asked = (of: Candidate): boolean =>
      findingsOf(of, [of], pack).some(({ criterion }) => criterion === "CSTT/only-civil");
    expect([asked(worker), asked(stated(worker, "defenceCivil"))]).toEqual([false, true]);
  });
});

describe("70% cá nhân: LĐTT cho “Tập thể lao động …”, CSTT cho “Đơn vị …”", () => {
  const of = (good: number, completed: number, value: ObjectClass): readonly Candidate[] =>
    [
      ...people(good, { taskRating: "good", initiative: "none" }, { unit: "Xí nghiệp 26" }),
      ...people(completed, { taskRating: "completed", initiative: "none" }, { unit: "Xí nghiệp 26" }),
    ].map((each) => stated(each, value));
  const share = (place: Candidate, members: readonly Candidate[]): string | undefined =>
    findingsOf(place, [place, ...members]).find(({ criterion }) =>
      /^(?:TTLDTT|DVTT)\/advanced/.test(criterion),
    )?.outcome;
  const factory = stated(unit("Xí nghiệp 26", { taskRating: "good" }), "labour");
  const post = unit("Xí nghiệp 26", { taskRating: "good" });

  test.each([
    [7, 3, "met"],
    [6, 4, "notMet"],
  ])("nhà máy: %i LĐTT, %i không → %s", (good, completed, expected) => {
    expect(share(factory, of(good, completed, "labour"))).toBe(expected);
  });

  test("lao động hợp đồng đạt LĐTT trong đơn vị: có tính như CSTT không là việc của người xét", () => {
    expect(share(post, of(7, 3, "labour"))).toBe("cannotTell");
    expect(share(post, of(7, 3, "soldier"))).toBe("met");
    expect(share(factory, of(7, 3, "soldier"))).toBe("cannotTell");
  });

  test("không đạt thì không đạt, không cần xét thêm", () => {
    expect(share(post, of(3, 7, "labour"))).toBe("notMet");
  });

  test("CSTĐCS được tính ở cả hai nhánh", () => {
    const best: Row = { taskRating: "excellent" };
    const members = people(7, best, { unit: "Xí nghiệp 26" });
    const both = [...members.map((each) => stated(each, "labour")), ...of(0, 3, "soldier")];
    expect([share(post, both), share(factory, both)]).toEqual(["met", "met"]);
  });
});

describe("Tiêu chuẩn tham khảo không cản danh hiệu", () => {
  const [rule] = LAW.criteria.filter(({ id }) => id === "CSTT/task-rating");
  if (!rule) throw new Error("no rule");
  const better: Criterion = {
    ...rule,
    id: "CSTT/better",
    check: { kind: "taskRatingAtLeast", value: "excellent" },
    level: "advisory",
    status: "unitsOwn",
  };
  const good = person("Nguyễn Văn An", { taskRating: "good", initiative: "none" });

  test("không đạt điều tham khảo vẫn đạt danh hiệu; kết quả nói rõ mức và nguồn", () => {
    const found = findingsOf(good, [good], { ...LAW, criteria: [...LAW.criteria, better] });
    const cstt = found.filter(({ title }) => title === "CSTT");
    expect(cstt.map(({ outcome, level, status }) => [outcome, level, status])).toEqual([
      ["met", "required", "inForce"],
      ["notMet", "advisory", "unitsOwn"],
    ]);
    expect(titleOutcome(cstt)).toBe("met");
  });

  test("chỉ có điều tham khảo thì không danh hiệu nào tự đạt", () => {
    const criteria = LAW.criteria.filter(({ title }) => title !== "CSTT");
    const best = person("Lê Thị Em", { taskRating: "excellent" });
    const found = findingsOf(best, [best], { ...LAW, criteria: [...criteria, better] });
    expect(titleOutcome(found.filter(({ title }) => title === "CSTT"))).toBe("cannotTell");
  });

  test("không nêu tình trạng thì theo bộ tiêu chuẩn", () => {
    const draft = findingsOf(good, [good], { ...LAW, status: "draft" });
    expect(new Set(draft.map(({ status }) => status))).toEqual(new Set(["draft"]));
  });
});

describe("Từng phần của kết luận", () => {
  test("CSTĐCS dựa trên CSTT: phần là điều kiện của CSTT, có ô", () => {
    const who = person("Nguyễn Văn An", { taskRating: "completed", initiative: "none" }, { row: 40 });
    const [advanced, achievement] = findingsOf(who);
    expect(advanced?.parts).toEqual([
      expect.objectContaining({
        outcome: "notMet",
        actual: expect.objectContaining({ vi: "Hoàn thành nhiệm vụ" }) as unknown,
      }),
    ]);
    expect(achievement?.parts.map(({ outcome, actual }) => [outcome, actual.vi])).toEqual([
      ["notMet", "Hoàn thành nhiệm vụ"],
      ["notMet", "Không có sáng kiến, đề tài"],
    ]);
  });
});
