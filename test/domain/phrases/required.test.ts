import { SHIPPED_PACKS } from "../../../src/domain/criteria";
import type { Check, Citation, Streak } from "../../../src/domain/criteria/pack";
import { basisText, partRequiredText, requiredText } from "../../../src/domain/phrases/criteria";

const CHAIN: Streak = {
  kind: "streak",
  each: [{ kind: "holds", title: "CSTDCS" }],
  years: 3,
  compare: "atLeast",
  ends: "either",
  within: [],
  initiatives: 0,
  initiativeEachYear: false,
  after: [],
  once: false,
};
const numberOf = (over: object): Check => ({
  kind: "columnNumber",
  label: "Quân số khỏe",
  compare: "atLeast",
  value: "0.98",
  share: true,
  ...over,
});

const CASES: readonly (readonly [Check, string, string])[] = [
  [
    { kind: "taskRatingAtLeast", value: "excellent" },
    "Hoàn thành xuất sắc nhiệm vụ",
    "Tasks completed excellently",
  ],
  [
    { kind: "taskRatingAtLeast", value: "good" },
    "Hoàn thành tốt nhiệm vụ trở lên",
    "Tasks completed well or better",
  ],
  [{ kind: "shareAtLeast", of: "completed", value: "1" }, "100%", "100%"],
  [{ kind: "shareAtLeast", of: "advanced", value: "0.7" }, "≥ 70%", "≥ 70%"],
  [
    { kind: "shareAtLeast", of: "advanced", value: "0.7", denominator: "considered" },
    "≥ 70% (tính trên Số được xét)",
    "≥ 70% (out of: Number considered)",
  ],
  [{ kind: "countAtLeast", of: "emulation", value: 1 }, "≥ 1 CSTĐCS", "≥ 1 CSTĐCS"],
  [
    { kind: "noDisciplineFrom", degree: "warning" },
    "Không có ai bị kỷ luật từ cảnh cáo trở lên",
    "Nobody disciplined with warning or more",
  ],
  [
    { kind: "hasInitiative", scope: "ministry" },
    "Có sáng kiến, đề tài, mưu trí sáng tạo được công nhận, có phạm vi ảnh hưởng trong toàn quân",
    "A recognised initiative, research or resourcefulness and creativity, with effect in the whole Army",
  ],
  [
    { kind: "meetsTitle", titles: ["CSTT", "LDTT"] },
    "Đạt tiêu chuẩn CSTT hoặc LĐTT",
    "Meets the criteria of CSTT or LĐTT",
  ],
  [{ kind: "holdsTitle", titles: ["BKBQP"] }, "Đã được tặng BK BQP", "Already holds BK BQP"],
  [CHAIN, "3 năm liên tục CSTĐCS", "3 consecutive years of CSTĐCS"],
  [
    {
      ...CHAIN,
      each: [
        { kind: "rated", value: "excellent" },
        { kind: "holds", title: "TTLDXS" },
        { kind: "holds", title: "DVQT" },
      ],
      years: 5,
      within: [{ titles: ["CO_BQP", "CO_BTL"], count: 1, compare: "atLeast" }],
      after: ["BKBQP"],
    },
    "Đã có BK BQP; 5 năm liên tục HTXSNV, TTLĐXS hoặc ĐVQT, trong đó ≥ 1 Cờ thi đua BQP hoặc Cờ thi đua BTL",
    "Has BK BQP already; 5 consecutive years of HTXSNV, TTLĐXS or ĐVQT, among them ≥ 1 Cờ thi đua BQP or Cờ thi đua BTL",
  ],
  [
    {
      ...CHAIN,
      each: [{ kind: "rated", value: "good" }],
      years: 7,
      compare: "exactly",
      ends: "yearBefore",
      within: [{ titles: ["BKBQP"], count: 3, compare: "exactly" }],
      initiatives: 2,
      initiativeEachYear: true,
      once: true,
    },
    "Đúng 7 năm liên tục HTTNV trở lên, tính đến năm trước, trong đó đúng 3 BK BQP, có ≥ 2 sáng kiến, mỗi năm có sáng kiến; chưa được tặng lần nào",
    "Exactly 7 consecutive years of HTTNV or better, up to the year before, among them exactly 3 BK BQP, with ≥ 2 initiatives, an initiative each year; never received before",
  ],
  [{ kind: "leadsBloc", upTo: 1 }, "Dẫn đầu cụm, khối", "Leads its bloc"],
  [
    { kind: "leadsBloc", upTo: 1, organisedBy: "ministry" },
    "Dẫn đầu cụm, khối do Bộ Quốc phòng tổ chức",
    "Leads its bloc organised by the Ministry of National Defence",
  ],
  [
    { kind: "leadsBloc", upTo: 3 },
    "Xếp từ thứ nhất đến thứ 3 trong cụm, khối",
    "Among the first 3 of its bloc",
  ],
  [{ kind: "targets", how: "met" }, "Đạt tất cả các chỉ tiêu", "Meets all its targets"],
  [
    { kind: "targets", how: "exceeded", name: "Tuần tra" },
    "Vượt chỉ tiêu “Tuần tra”",
    "Exceeds the target “Tuần tra”",
  ],
  [numberOf({}), "“Quân số khỏe” ≥ 98%", "“Quân số khỏe” ≥ 98%"],
  [numberOf({ label: "Điểm", compare: "above", value: "8.5", share: false }), "“Điểm” > 8,5", "“Điểm” > 8.5"],
  [numberOf({ label: "Số vụ", compare: "atMost", value: "2", share: false }), "“Số vụ” ≤ 2", "“Số vụ” ≤ 2"],
  [
    numberOf({ label: "Vi phạm", compare: "reducedBy", value: "0.03", baseline: "Vi phạm 2020" }),
    "“Vi phạm” giảm ≥ 3% so với “Vi phạm 2020”",
    "“Vi phạm” reduced by ≥ 3% against “Vi phạm 2020”",
  ],
  [
    { kind: "columnText", label: "Xếp loại", values: ["VMTD", "Tốt"] },
    "“Xếp loại” ghi “VMTD” hoặc “Tốt”",
    "“Xếp loại” says “VMTD” or “Tốt”",
  ],
  [{ kind: "noneOf", label: "Tai nạn" }, "Không để xảy ra: Tai nạn", "None of: Tai nạn"],
  [
    { kind: "noneOf", label: "Không để xảy ra mất an toàn" },
    "Không để xảy ra mất an toàn",
    "None of: Không để xảy ra mất an toàn",
  ],
  [{ kind: "serviceAtLeast", months: 6 }, "Thời gian công tác ≥ 6 tháng", "≥ 6 months of service"],
  [
    { kind: "absenceAtMost", days: 40 },
    "Nghỉ ≤ 40 ngày làm việc, không kể nghỉ thai sản",
    "≤ 40 working days absent, maternity leave aside",
  ],
  [
    { kind: "notNoted", about: "investigation" },
    "Không ghi đang bị xem xét, khiếu nại, tố cáo",
    "No investigation or complaint noted",
  ],
  [{ kind: "registered" }, "Đã đăng ký danh hiệu từ đầu năm", "Registered at the start of the year"],
  [
    { kind: "votesAtLeast", value: "0.9", strict: false, of: "members" },
    "≥ 90% tổng số thành viên đồng ý",
    "≥ 90% of all members in favour",
  ],
  [
    { kind: "votesAtLeast", value: "0.5", strict: true, of: "valid" },
    "> 50% số phiếu hợp lệ đồng ý",
    "> 50% of the valid ballots in favour",
  ],
  [
    {
      kind: "allOf",
      parts: [
        { kind: "shareAtLeast", of: "testPassed", value: "1" },
        { kind: "shareAtLeast", of: "testGood", value: "0.75" },
      ],
    },
    "tỷ lệ kiểm tra đạt yêu cầu 100%; tỷ lệ kiểm tra khá, giỏi ≥ 75%",
    "share of tests passed 100%; share of tests good or better ≥ 75%",
  ],
  [
    { kind: "anyOf", parts: [{ kind: "taskRatingAtLeast", value: "excellent" }, { kind: "hasInitiative" }] },
    "Hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến, đề tài, mưu trí sáng tạo được công nhận",
    "Tasks completed excellently or a recognised initiative, research or resourcefulness and creativity",
  ],
];

describe("Yêu cầu của từng loại điều kiện, ngắn gọn, hai thứ tiếng", () => {
  test.each(CASES.map(([check, vi, en]) => [vi, check, en] as const))("%s", (vi, check, en) => {
    expect(requiredText(check)).toEqual({ vi, en });
  });

  test("Điều 73 khoản 4: nhiều cách, mỗi cách một câu, thì đánh số", () => {
    const streak = (years: number) =>
      ({
        kind: "streak",
        each: [{ kind: "rated", value: "good" }],
        years,
        compare: "atLeast",
        ends: "either",
        within: [],
        initiatives: 0,
        initiativeEachYear: false,
        after: ["BKBQP"],
        once: false,
      }) as const;
    expect(requiredText({ kind: "anyOf", parts: [streak(5), streak(4)] }).vi).toMatch(
      /^\(1\) Đã có .+; 5 năm .+, hoặc \(2\) đã có .+; 4 năm /,
    );
  });

  test("một phần của điều kiện nói cả tên tỷ lệ", () => {
    expect(partRequiredText({ kind: "shareAtLeast", of: "testGood", value: "0.75" }).vi).toBe(
      "tỷ lệ kiểm tra khá, giỏi ≥ 75%",
    );
  });

  test("mọi điều kiện của các bộ kèm theo đều có câu, không lộ mã", () => {
    const texts = SHIPPED_PACKS.flatMap(({ criteria }) => criteria.map(({ check }) => requiredText(check)));
    expect(texts.filter(({ vi, en }) => vi === "" || en === "" || /[a-z][A-Z]/.test(`${vi} ${en}`))).toEqual(
      [],
    );
  });
});

describe("Căn cứ", () => {
  const DOCUMENT = { vi: "Luật 06/2022/QH15", en: "Law 06/2022/QH15" };
  test.each<[string, Omit<Citation, "document">, string]>([
    ["khoản", { article: "24", clause: "2" }, "Luật 06/2022/QH15, Điều 24 khoản 2"],
    [
      "điểm của khoản",
      { article: "22", clause: "1", point: "a" },
      "Luật 06/2022/QH15, Điều 22 khoản 1 điểm a",
    ],
    [
      "điểm của khoản khác",
      { article: "27", clause: "2", by: { clause: "1", point: "d" } },
      "Luật 06/2022/QH15, Điều 27 khoản 2 (điểm d khoản 1)",
    ],
    ["không nêu khoản", { article: "12", clause: "" }, "Luật 06/2022/QH15, Điều 12"],
    ["không nêu điều", { article: "", clause: "" }, "Luật 06/2022/QH15"],
  ])("%s", (_, citation, expected) => {
    expect(basisText({ document: DOCUMENT, ...citation }).vi).toBe(expected);
  });
});
