import type { Candidate } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Decision } from "../../../src/domain/settings";
import { SETTINGS, cellOf, person, type Row } from "../support/candidates";

const PACK = packById("luat-2022");

function finding(criterion: string, candidate: Candidate, settings = SETTINGS): Finding {
  const found = checkAll([candidate], PACK, settings)
    .byCandidate.get(candidate.id)
    ?.find((each) => each.criterion === criterion);
  if (!found) throw new Error(`no finding ${criterion}`);
  return found;
}

describe("Điều 24 khoản 2: Chiến sĩ tiên tiến cần hoàn thành tốt nhiệm vụ trở lên", () => {
  test.each([
    ["excellent", "met"],
    ["good", "met"],
    ["completed", "notMet"],
    ["notCompleted", "notMet"],
    ["", "cannotTell"],
    ["?", "cannotTell"],
  ] as const)("%j → %s", (taskRating, expected) => {
    const found = finding("CSTT/task-rating", person("Nguyễn Văn A", { taskRating }));
    expect(found.outcome).toBe(expected);
    expect(found.basis.vi).toBe("Luật 06/2022/QH15, Điều 24 khoản 2 (điểm a khoản 1)");
    expect(found.basis.en).toBe("Law 06/2022/QH15, Article 24 clause 2 (clause 1, point a)");
  });
});

describe("Điều 23 khoản 2: HTXSNV hoặc có sáng kiến", () => {
  test.each<[string, Row, string, string]>([
    [
      "HTXSNV không cần sáng kiến",
      { taskRating: "excellent", initiative: "none" },
      "met",
      "Hoàn thành xuất sắc nhiệm vụ",
    ],
    [
      "HTXSNV, không có cột Sáng kiến cũng đạt",
      { taskRating: "excellent" },
      "met",
      "Hoàn thành xuất sắc nhiệm vụ",
    ],
    [
      "HTTNV có sáng kiến thì đạt",
      { taskRating: "good", initiative: "Mô hình tuần tra" },
      "met",
      "Có: Mô hình tuần tra",
    ],
    [
      "HTTNV không có sáng kiến thì không đạt",
      { taskRating: "good", initiative: "none" },
      "notMet",
      "Hoàn thành tốt nhiệm vụ; Không có sáng kiến, đề tài",
    ],
    [
      "HTTNV, chưa có cột Sáng kiến thì không kết luận",
      { taskRating: "good" },
      "cannotTell",
      "chưa có cột Sáng kiến",
    ],
    [
      "HTTNV, ô Sáng kiến trống thì không kết luận",
      { taskRating: "good", initiative: "" },
      "cannotTell",
      "ô Sáng kiến để trống",
    ],
    [
      "chưa có mức HTNV, không có sáng kiến thì không kết luận",
      { initiative: "none" },
      "cannotTell",
      "chưa có cột Mức độ hoàn thành nhiệm vụ",
    ],
    [
      "chưa có mức HTNV mà có sáng kiến thì đạt điều kiện này",
      { initiative: "Cải tiến bếp" },
      "met",
      "Có: Cải tiến bếp",
    ],
  ])("%s", (_, row, expected, shown) => {
    expect(finding("CSTDCS/achievement", person("Nguyễn Văn A", row))).toMatchObject({
      outcome: expected,
      actual: { vi: shown },
    });
  });

  test("đơn vị quy ước ô trống là không có sáng kiến thì không đạt", () => {
    const settings = { ...SETTINGS, blanks: { discipline: "unknown", initiative: "none" } as const };
    const candidate = person("Nguyễn Văn A", { taskRating: "good", initiative: "" });
    expect(finding("CSTDCS/achievement", candidate, settings).outcome).toBe("notMet");
  });
});

describe("Điều 23 khoản 1: CSTĐCS phải đạt tiêu chuẩn CSTT", () => {
  test("có sáng kiến nhưng chỉ HTNV thì không đạt, và dẫn tới ô mức HTNV", () => {
    const candidate = person("Nguyễn Văn A", { taskRating: "completed", initiative: "Mô hình" }, { row: 40 });
    expect(finding("CSTDCS/advanced", candidate)).toMatchObject({
      outcome: "notMet",
      actual: { vi: "Chưa đạt CSTT" },
      cells: [cellOf("taskRating", 40, "Danh sách")],
    });
    expect(finding("CSTDCS/achievement", candidate).outcome).toBe("met");
  });

  test("không biết mức HTNV thì không kết luận", () => {
    expect(finding("CSTDCS/advanced", person("Nguyễn Văn A", { initiative: "Mô hình" }))).toMatchObject({
      outcome: "cannotTell",
      reason: { vi: "Hoàn thành tốt nhiệm vụ trở lên: chưa có cột Mức độ hoàn thành nhiệm vụ" },
    });
  });
});

describe("Quyết định của con người", () => {
  const waive = (over: Partial<Decision> = {}): Decision =>
    ({
      kind: "waive",
      subject: "person",
      name: "NGUYỄN VĂN HOÀ",
      unit: "đồn biên phòng A",
      criterion: "CSTT/task-rating",
      reason: "Chỉ huy kết luận ngày 10/11",
      ...over,
    }) as Decision;
  const hoa = person("Nguyễn Văn Hòa", { taskRating: "completed" }, { unit: "Đồn Biên phòng A", row: 50 });

  test("miễn một điều kiện thì hiện là được miễn kèm lý do, và danh hiệu trên cũng nhận", () => {
    const settings = { ...SETTINGS, decisions: [waive()] };
    expect(finding("CSTT/task-rating", hoa, settings)).toMatchObject({
      outcome: "waived",
      reason: { vi: "Được miễn: Chỉ huy kết luận ngày 10/11" },
      actual: { vi: "Hoàn thành nhiệm vụ" },
    });
    expect(finding("CSTDCS/advanced", hoa, settings).outcome).toBe("met");
  });

  test("điều kiện đã đạt thì không cần miễn", () => {
    const good = person("Nguyễn Văn Hòa", { taskRating: "good" }, { unit: "Đồn Biên phòng A" });
    expect(finding("CSTT/task-rating", good, { ...SETTINGS, decisions: [waive()] }).outcome).toBe("met");
  });

  test.each([
    ["khác dấu là người khác", { name: "Nguyễn Văn Hóa" }],
    ["khác đơn vị là người khác", { unit: "Đồn Biên phòng B" }],
    ["tập thể trùng tên là khác", { subject: "unit" as const }],
  ])("%s: không áp dụng và báo lại", (_, over) => {
    const settings = { ...SETTINGS, decisions: [waive(over)] };
    expect(finding("CSTT/task-rating", hoa, settings).outcome).toBe("notMet");
    const codes = checkAll([hoa], PACK, settings).warnings.map(({ code }) => code);
    expect(codes).toEqual(["decisionMatchesNobody"]);
  });

  test("hai người trùng tên cùng đơn vị: không áp dụng cho ai và báo cả hai ô", () => {
    const other = person(
      "Nguyễn Văn Hoà",
      { taskRating: "completed" },
      { unit: "Đồn Biên phòng A", row: 51 },
    );
    const { byCandidate, warnings } = checkAll([hoa, other], PACK, { ...SETTINGS, decisions: [waive()] });
    expect([...byCandidate.values()].flat().some(({ outcome }) => outcome === "waived")).toBe(false);
    expect(warnings).toEqual([
      expect.objectContaining({
        code: "decisionAmbiguous",
        cells: ["'Danh sách'!B50", "'Danh sách'!B51"],
      }),
    ]);
  });
});
