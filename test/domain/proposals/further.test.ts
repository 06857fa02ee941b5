import type { Candidate, YearRecord } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import type { CriteriaPack, Criterion } from "../../../src/domain/criteria/pack";
import type { TitleId } from "../../../src/domain/criteria/title";
import type { Decision } from "../../../src/domain/settings";
import { SETTINGS, person, unit } from "../support/candidates";
import { reviewOf } from "../support/review";

const LAW = packById("luat-2022");
const [ANY] = LAW.criteria;
if (!ANY) throw new Error("no rule");
const rule = (over: Partial<Criterion> & Pick<Criterion, "id" | "title" | "check">): Criterion => ({
  ...ANY,
  ...over,
});
/** Bằng khen for whoever held CSTĐCS, or ĐVQT, once: the chain itself is told elsewhere. */
const PACK: CriteriaPack = {
  ...LAW,
  further: { unit: ["BKBQP"], person: ["BKBQP"] },
  criteria: [
    ...LAW.criteria.filter(({ title }) => title !== "BKBQP"),
    rule({
      id: "BKBQP/unit",
      title: "BKBQP",
      subject: "unit",
      check: { kind: "holdsTitle", titles: ["DVQT"] },
    }),
    rule({
      id: "BKBQP/person",
      title: "BKBQP",
      subject: "person",
      check: { kind: "holdsTitle", titles: ["CSTDCS"] },
    }),
  ],
};

function withYear(candidate: Candidate, title: TitleId | null): Candidate {
  const record: YearRecord = {
    year: 2024,
    cell: { ...candidate.source, column: 20 },
    text: title ?? "Không",
    kind: title === null ? "none" : "held",
    titles: title === null ? [] : [title],
    rating: null,
    initiative: null,
    decision: null,
  };
  return { ...candidate, history: [record] };
}

const good = (name: string): Candidate =>
  person(name, { taskRating: "good", initiative: "none" }, { unit: "Đồn A" });
const review = (candidates: readonly Candidate[], decisions: readonly Decision[] = []) =>
  reviewOf(candidates, { pack: PACK, settings: { ...SETTINGS, decisions } });

describe("Danh hiệu xét thêm bên cạnh danh hiệu hằng năm", () => {
  test("đủ điều kiện thì đề nghị thêm, vẫn giữ danh hiệu của năm", () => {
    const [one] = review([withYear(good("Nguyễn Văn An"), "CSTDCS")]).candidates;
    expect(one?.proposal).toMatchObject({
      proposed: "CSTT",
      further: ["BKBQP"],
      eligible: ["BKBQP", "CSTT"],
    });
    expect(one?.proposal.exclusions.map(({ title }) => title)).toEqual(["CSTDCS"]);
  });

  test("năm được ghi không có, năm khác không ghi thì chưa đủ dữ liệu, không đề nghị", () => {
    const [one] = review([withYear(good("Nguyễn Văn An"), null)]).candidates;
    expect(one?.proposal.further).toEqual([]);
    expect(one?.proposal.exclusions).toContainEqual({
      title: "BKBQP",
      reason: "cannotTell",
      note: null,
    });
  });

  test("sổ không có năm trước thì không nói gì về danh hiệu ấy", () => {
    const [one] = review([good("Nguyễn Văn An")]).candidates;
    expect(one?.findings.some(({ title }) => title === "BKBQP")).toBe(false);
    expect(one?.proposal.exclusions.map(({ title }) => title)).toEqual(["CSTDCS"]);
  });

  test("người quyết định đưa ra khỏi danh sách thì không đề nghị, kèm lời của họ", () => {
    const exclude: Decision = {
      kind: "exclude",
      subject: "person",
      name: "Nguyễn Văn An",
      unit: "Đồn A",
      title: "BKBQP",
      reason: "Chờ năm sau",
    };
    const { candidates, nominations } = review([withYear(good("Nguyễn Văn An"), "CSTDCS")], [exclude]);
    expect(candidates[0]?.proposal).toMatchObject({ proposed: "CSTT", further: [] });
    expect(candidates[0]?.proposal.exclusions).toContainEqual({
      title: "BKBQP",
      reason: "excludedByStaff",
      note: "Chờ năm sau",
    });
    expect(nominations.map(({ title }) => title)).toEqual(["CSTT"]);
  });

  test("mỗi loại một danh sách: tập thể trước, cá nhân sau; xét thêm đứng trước danh hiệu của năm", () => {
    const post = unit("Đồn A", {
      taskRating: "good",
      advancedShare: 0.8,
      discipline: "none",
      strength: 1,
    });
    const { nominations } = review([
      withYear(good("Nguyễn Văn An"), "CSTDCS"),
      withYear(post, "DVQT"),
      good("Trần Văn Bảo"),
    ]);
    expect(
      nominations.map(({ title, subject, candidateIds }) => [title, subject, candidateIds.length]),
    ).toEqual([
      ["BKBQP", "unit", 1],
      ["DVTT", "unit", 1],
      ["BKBQP", "person", 1],
      ["CSTT", "person", 2],
    ]);
  });
});
