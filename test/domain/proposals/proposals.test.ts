import type { Candidate } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import { nominate, propose, type Placed } from "../../../src/domain/proposals";
import type { Proposal } from "../../../src/domain/proposals/proposal";
import type { Decision } from "../../../src/domain/settings";
import { rankAll } from "../../../src/domain/standing";
import { SETTINGS, person, unit, type Row } from "../support/candidates";

const PACK = packById("luat-2022");
const BEST: Row = {
  taskRating: "excellent",
  completedShare: 1,
  advancedShare: 0.8,
  emulationCount: 1,
  discipline: "none",
};

function placed(candidates: readonly Candidate[], decisions: readonly Decision[] = []): readonly Placed[] {
  const findings = checkAll(candidates, PACK, { ...SETTINGS, decisions });
  const standings = rankAll(candidates);
  return candidates.flatMap((candidate, index) => {
    const standing = standings[index];
    if (!standing) return [];
    const found = findings.byCandidate.get(candidate.id) ?? [];
    const made = findings.decisions.get(candidate.id) ?? [];
    return [{ candidate, standing, proposal: propose(candidate, found, PACK, made) }];
  });
}

const proposalOf = (
  row: Row,
  decisions: readonly Decision[] = [],
): Omit<Proposal, "candidateId" | "further"> => {
  const [first] = placed([unit("Đồn A", row)], decisions);
  if (!first) throw new Error("nothing placed");
  const { eligible, proposed, exclusions } = first.proposal;
  return { eligible, proposed, exclusions };
};

const excluded = (title: "DVQT" | "DVTT"): Decision => ({
  kind: "exclude",
  subject: "unit",
  name: "Đồn A",
  unit: null,
  title,
  reason: "Đang chờ kết luận",
});

describe("Đề nghị danh hiệu cao nhất đủ điều kiện", () => {
  test("đủ cả hai thì đề nghị ĐVQT, ĐVTT nhường danh hiệu cao hơn", () => {
    expect(proposalOf(BEST)).toEqual({
      eligible: ["DVQT", "DVTT"],
      proposed: "DVQT",
      exclusions: [{ title: "DVTT", reason: "higherTitleProposed", note: null }],
    });
  });

  test("có người bị cảnh cáo: vẫn ĐVQT, ĐVTT là không đạt", () => {
    expect(proposalOf({ ...BEST, discipline: "warning" })).toEqual({
      eligible: ["DVQT"],
      proposed: "DVQT",
      exclusions: [{ title: "DVTT", reason: "criterionNotMet", note: null }],
    });
  });

  test("không đạt ĐVQT thì đề nghị ĐVTT", () => {
    expect(proposalOf({ ...BEST, completedShare: 0.99 })).toEqual({
      eligible: ["DVTT"],
      proposed: "DVTT",
      exclusions: [{ title: "DVQT", reason: "criterionNotMet", note: null }],
    });
  });

  test("chưa đủ dữ liệu không phải là đạt, cũng không phải là không đạt", () => {
    expect(proposalOf({ ...BEST, emulationCount: "", discipline: "" })).toEqual({
      eligible: [],
      proposed: null,
      exclusions: [
        { title: "DVQT", reason: "cannotTell", note: null },
        { title: "DVTT", reason: "cannotTell", note: null },
      ],
    });
  });

  test("một điều không đạt là đủ để không đạt, dù điều khác chưa rõ", () => {
    expect(proposalOf({ ...BEST, taskRating: "good", emulationCount: "" }).exclusions[0]).toEqual({
      title: "DVQT",
      reason: "criterionNotMet",
      note: null,
    });
  });

  test("không đề nghị theo quyết định: xuống danh hiệu dưới, kèm lời của người quyết định", () => {
    expect(proposalOf(BEST, [excluded("DVQT")])).toEqual({
      eligible: ["DVQT", "DVTT"],
      proposed: "DVTT",
      exclusions: [{ title: "DVQT", reason: "excludedByStaff", note: "Đang chờ kết luận" }],
    });
    expect(proposalOf(BEST, [excluded("DVQT"), excluded("DVTT")]).proposed).toBeNull();
  });

  test("điều kiện được miễn thì coi như đạt", () => {
    const waive: Decision = {
      kind: "waive",
      subject: "unit",
      name: "Đồn A",
      unit: null,
      criterion: "DVQT/emulation-count",
      reason: "Đã có quyết định riêng",
    };
    expect(proposalOf({ ...BEST, emulationCount: 0 }, [waive]).proposed).toBe("DVQT");
  });
});

describe("Danh sách đề nghị", () => {
  test("đơn vị theo khối, trong khối theo hạng, cùng hạng theo thứ tự trong sổ, chưa xếp hạng ở cuối", () => {
    const at = (name: string, group: string, total?: number): Candidate =>
      unit(name, total === undefined ? BEST : { ...BEST, total }, { group });
    const candidates = [
      at("A", "Khối 1", 80),
      at("B", "Khối 1"),
      at("C", "Khối 2", 99),
      at("D", "Khối 1", 90),
      at("E", "Khối 1", 80),
    ];
    const [nomination] = nominate(placed(candidates), PACK, { DVQT: "Bộ Tư lệnh" });
    const names = nomination?.candidateIds.map((id) => candidates.find((each) => each.id === id)?.name);
    expect(names).toEqual(["D", "A", "E", "B", "C"]);
    expect(nomination).toMatchObject({ title: "DVQT", decidedBy: "Bộ Tư lệnh" });
  });

  test("cá nhân giữ thứ tự trong sổ, gom theo đơn vị, không theo điểm", () => {
    const at = (name: string, place: string, total: number): Candidate =>
      person(name, { taskRating: "good", initiative: "none", total }, { unit: place });
    const candidates = [at("A", "Đồn 1", 80), at("B", "Đồn 2", 70), at("C", "Đồn 1", 95)];
    const [nomination] = nominate(placed(candidates), PACK, {});
    expect(nomination?.candidateIds).toEqual([candidates[0]?.id, candidates[2]?.id, candidates[1]?.id]);
    expect(nomination?.decidedBy).toBe("");
  });

  test("một đơn vị viết khác hoa thường hay chỗ đặt dấu vẫn là một nhóm", () => {
    const at = (place: string): Candidate =>
      person("A", { taskRating: "good", initiative: "none" }, { unit: place });
    const candidates = [at("Đồn Hòa Bình"), at("Đồn Hỏa Bình"), at("ĐỒN HOÀ BÌNH")];
    const [nomination] = nominate(placed(candidates), PACK, {});
    expect(nomination?.candidateIds).toEqual([candidates[0]?.id, candidates[2]?.id, candidates[1]?.id]);
  });

  test("danh hiệu không có ai thì không có danh sách; thứ tự: tập thể trước, cao trước", () => {
    const candidates = [
      person("P", { taskRating: "good", initiative: "none" }, { unit: "Đồn 1" }),
      unit("U", { ...BEST, completedShare: 0.9 }),
      person("Q", { taskRating: "excellent" }, { unit: "Đồn 1" }),
      unit("V", { taskRating: "completed" }),
    ];
    expect(nominate(placed(candidates), PACK, {}).map(({ title }) => title)).toEqual([
      "DVTT",
      "CSTDCS",
      "CSTT",
    ]);
  });

  test("bộ tiêu chuẩn không có điều kiện nào cho danh hiệu thì không ai tự nhiên đạt", () => {
    const empty = { ...PACK, criteria: [] };
    expect(propose(unit("Đồn A", BEST), [], empty, []).proposed).toBeNull();
  });
});
