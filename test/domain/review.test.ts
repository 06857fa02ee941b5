import { packById } from "../../src/domain/criteria";
import { printReport, toReport } from "../../src/domain/report";
import { defaultSettings, review } from "../../src/domain/review";
import type { ReviewSettings } from "../../src/domain/settings";
import { gridOf } from "./gridOf";

const TODAY = defaultSettings("2026-11-22");
const SCORES = gridOf(
  [
    ["BỘ TƯ LỆNH BĐBP", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["BỘ CHỈ HUY BĐBP TỈNH", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
    [null],
    ["BẢNG TỔNG HỢP CHẤM ĐIỂM THI ĐUA NĂM 2025"],
    [null],
    [
      "TT",
      "Đơn vị",
      "Quân số",
      "Tổng điểm",
      "Mức độ HTNV",
      "Tỷ lệ HTNV (%)",
      "Tỷ lệ CSTT (%)",
      "Số CSTĐCS",
      "Kỷ luật",
      "Phiếu đồng ý",
      "Tổng số thành viên",
    ],
    ["I. KHỐI CƠ QUAN"],
    [1, "Phòng Tham mưu", 30, 88.33, "HTXSNV", 100, 70, 2, "Không", 17, 19],
    [2, "Phòng Chính trị", 25, 88.33, "HTXSNV", 99, 80, 1, "Không", 15, 19],
    ["II. KHỐI ĐỒN"],
    [1, "Đồn Biên phòng A", 40, 91, "HTXSNV", 100, 69.9, 3, "Không", 19, 19],
    [2, "Đồn Biên phòng B", 40, "", "HTXSNV", 100, 75, 3, "01 cảnh cáo", "", ""],
    ["Cộng", null, 135],
  ],
  { sheet: "Chấm điểm" },
);

describe("Từ bảng chấm điểm đến danh sách", () => {
  const result = review([SCORES], TODAY);
  const report = toReport(result);

  test("năm lấy từ tiêu đề, tiêu chuẩn theo năm, cấp quyết định theo tiêu đề của sổ", () => {
    expect(report.year).toBe(2025);
    expect(report.criteria).toMatchObject({
      id: "luat-2022",
      title: "Luật Thi đua, khen thưởng 06/2022/QH15",
    });
    expect(report.nominations).toEqual([
      { title: "DVQT", decidedBy: "Bộ Tư lệnh BĐBP", candidates: ["u1", "u4"] },
      { title: "DVTT", decidedBy: "Bộ Chỉ huy BĐBP tỉnh", candidates: ["u2"] },
    ]);
  });

  test("bảng được nêu với cột, hàng và những hàng không phải là ai", () => {
    expect(report.tables).toHaveLength(1);
    expect(report.tables[0]).toMatchObject({
      file: "so.xlsx",
      sheet: "Chấm điểm",
      subject: "unit",
      headerRows: [6],
      firstRow: 8,
      lastRow: 12,
      entries: 4,
    });
    expect(report.tables[0]?.columns).toContainEqual({ column: "B", label: "Đơn vị", field: "name" });
    expect(report.tables[0]?.skippedRows).toEqual([
      { row: 7, why: "section" },
      { row: 10, why: "section" },
      { row: 13, why: "total" },
    ]);
  });

  test("mỗi đơn vị có điểm, hạng, danh hiệu, kết luận với ô, phiếu", () => {
    const [first, second, third, fourth] = report.candidates;
    expect(first).toMatchObject({
      id: "u1",
      subject: "unit",
      name: "Phòng Tham mưu",
      unit: null,
      group: "KHỐI CƠ QUAN",
      source: "'Chấm điểm'!B8",
      score: 88.33,
      rank: 1,
      tied: true,
      eligible: ["DVQT", "DVTT"],
      proposed: "DVQT",
      exclusions: [{ title: "DVTT", reason: "higherTitleProposed" }],
      vote: { for: 17, of: 19 },
    });
    expect(first?.findings.find(({ criterion }) => criterion === "DVQT/advanced-share")).toEqual({
      criterion: "DVQT/advanced-share",
      title: "DVQT",
      level: "required",
      ruleStatus: "inForce",
      outcome: "met",
      required: "≥ 70%",
      actual: "70%",
      basis: "Luật 06/2022/QH15, Điều 27 khoản 2",
      cells: ["'Chấm điểm'!G8"],
      sentence: "Ít nhất 70% cá nhân trong tập thể đạt danh hiệu “Chiến sĩ tiên tiến”",
      reason: null,
      parts: [],
    });
    expect(second).toMatchObject({ rank: 1, tied: true, proposed: "DVTT" });
    expect(third).toMatchObject({ rank: 1, proposed: null, eligible: [] });
    expect(fourth).toMatchObject({ rank: null, score: null, proposed: "DVQT", eligible: ["DVQT"] });
    expect(fourth).not.toHaveProperty("vote");
  });

  test("các trang sẽ lập; trang đã lập dưới tên khác thì nêu tên thật", () => {
    expect(report.sheets).toEqual([
      { name: "ĐN ĐVQT", rows: 2 },
      { name: "ĐN ĐVTT", rows: 1 },
      { name: "Tổng hợp kết quả", rows: 4 },
      { name: "Xếp hạng", rows: 4 },
      { name: "Kết quả kiểm tra", rows: 4 },
    ]);
    expect(toReport(result, [{ name: "ĐN ĐVQT (2)", rows: 2 }]).sheets).toEqual([
      { name: "ĐN ĐVQT (2)", rows: 2 },
    ]);
  });

  test("JSON giữ nguyên được mọi thứ", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("báo cáo ngắn bằng tiếng Việt", () => {
    expect(printReport(result)).toEqual([
      "Năm 2025, theo Luật Thi đua, khen thưởng 06/2022/QH15",
      "",
      "Bảng đã nhận:",
      "  Chấm điểm (so.xlsx): 4 đơn vị, hàng 8–12",
      "",
      "Kết quả kiểm tra:",
      "  ĐVQT: 2 đạt, 2 chưa đạt, 0 chưa đủ dữ liệu",
      "  ĐVTT: 2 đạt, 2 chưa đạt, 0 chưa đủ dữ liệu",
      "",
      "Danh sách đề nghị:",
      "  ĐVQT, 2 tập thể → Bộ Tư lệnh BĐBP: Phòng Tham mưu; Đồn Biên phòng B",
      "  ĐVTT, 1 tập thể → Bộ Chỉ huy BĐBP tỉnh: Phòng Chính trị",
      "",
      "Xếp hạng:",
      "  KHỐI CƠ QUAN: 2 đơn vị; đồng hạng nhất: Phòng Tham mưu, Phòng Chính trị (88,33)",
      "  KHỐI ĐỒN: 2 đơn vị; nhất: Đồn Biên phòng A (91); chưa xếp hạng: Đồn Biên phòng B",
      "",
      "Trang tính sẽ lập: ĐN ĐVQT (2), ĐN ĐVTT (1), Tổng hợp kết quả (4), Xếp hạng (4), Kết quả kiểm tra (4)",
      "",
      "Cần xem lại (1):",
      "  - Chưa xếp hạng vì ô tổng điểm để trống: Đồn Biên phòng B.",
    ]);
  });
});

describe("Thiết lập của một lần kiểm tra", () => {
  const withSettings = (over: Partial<ReviewSettings>): ReturnType<typeof review> =>
    review([SCORES], { ...TODAY, ...over });

  test("năm người dùng chọn đứng trước năm trong sổ; không có thì theo hôm nay", () => {
    expect(withSettings({ year: 2024 }).year).toBe(2024);
    const untitled = gridOf(
      SCORES.values.map((row, index) => (index === 3 ? [] : row)),
      { sheet: "Chấm điểm" },
    );
    expect(review([untitled], TODAY).year).toBe(2026);
  });

  test("năm chưa có bộ tiêu chuẩn nào có hiệu lực: vẫn xét, và cảnh báo", () => {
    const { pack, warnings } = withSettings({ year: 2023 });
    expect(pack.id).toBe("luat-2022");
    expect(warnings[0]).toMatchObject({ code: "packNotInForce" });
    expect(warnings[0]?.message.vi).toBe(
      "“Luật Thi đua, khen thưởng 06/2022/QH15” (hiệu lực từ 01/01/2024) không phải là bộ tiêu chuẩn có hiệu lực cho năm 2023; kết quả chỉ để tham khảo. Năm 2023 áp dụng “Thông tư 151/2018/TT-BQP (đã hết hiệu lực, phần cá nhân)”, nhưng Bình Xét chỉ có một phần nội dung văn bản đó nên không tự chọn; có thể chọn để đối chiếu.",
    );
    expect(withSettings({ year: 2024 }).warnings.map(({ code }) => code)).toEqual(["notRanked"]);
  });

  test("bộ tiêu chuẩn để trống thì nói vì sao không xét được ai", () => {
    const { warnings, nominations } = withSettings({ criteriaId: "don-vi-tu-dat" });
    expect(warnings.map(({ code }) => code)).toContain("packEmpty");
    expect(nominations).toEqual([]);
  });

  test("cấp quyết định người dùng ghi đứng trước", () => {
    const { nominations } = withSettings({ decidedBy: { DVTT: "Ban Chỉ huy" } });
    expect(nominations.map(({ decidedBy }) => decidedBy)).toEqual(["Bộ Tư lệnh BĐBP", "Ban Chỉ huy"]);
  });

  test("bộ tiêu chuẩn của đơn vị được dùng khi chọn", () => {
    const own = { ...packById("luat-2022"), id: "cua-don-vi" };
    expect(withSettings({ criteriaId: "cua-don-vi", ownPacks: [own] }).pack.id).toBe("cua-don-vi");
    expect(() => withSettings({ criteriaId: "khong-co" })).toThrow(
      expect.objectContaining({ code: "unknownCriteria" }),
    );
  });

  test("quyết định của con người đi qua cả dây chuyền", () => {
    const { nominations, candidates } = withSettings({
      decisions: [
        {
          kind: "waive",
          subject: "unit",
          name: "Đồn Biên phòng A",
          unit: null,
          criterion: "DVTT/advanced-share",
          reason: "Kết luận của Thường vụ",
        },
        {
          kind: "exclude",
          subject: "unit",
          name: "phòng tham mưu",
          unit: null,
          title: "DVQT",
          reason: "Chờ",
        },
      ],
    });
    expect(nominations).toMatchObject([
      { title: "DVQT", candidateIds: ["u4"] },
      { title: "DVTT", candidateIds: ["u1", "u2", "u3"] },
    ]);
    expect(candidates[0]?.proposal.exclusions).toEqual([
      { title: "DVQT", reason: "excludedByStaff", note: "Chờ" },
    ]);
  });
});

describe("Sổ không xét được", () => {
  test("không có ô nào", () => {
    expect(() => review([], TODAY)).toThrow(expect.objectContaining({ code: "emptyWorkbook" }));
    expect(() => review([gridOf([[null, null]])], TODAY)).toThrow(
      expect.objectContaining({ code: "emptyWorkbook" }),
    );
  });

  test("không có bảng nào", () => {
    const notes = gridOf([["Ghi chú của tôi"], ["Mua bút", 3]]);
    expect(() => review([notes], TODAY)).toThrow(expect.objectContaining({ code: "noTable" }));
  });

  test("bảng mẫu chưa điền thì nói là 0 mục, không bịa ra ai", () => {
    const blank = gridOf(SCORES.values.slice(0, 6));
    const result = review([blank], TODAY);
    expect(toReport(result).tables[0]).toMatchObject({ entries: 0, firstRow: null, lastRow: null });
    expect(result.candidates).toEqual([]);
    expect(printReport(result)).toContain("  Chưa có ai đủ điều kiện.");
  });
});

test("sổ cấp dưới gộp vào: người trong sổ đó được tính cho đơn vị", () => {
  const units = gridOf(
    [
      ["TT", "Đơn vị", "Quân số", "Mức độ HTNV", "Kỷ luật"],
      [1, "Đồn Biên phòng A", 10, "HTXSNV", "Không"],
      [2, "Đồn Biên phòng B", 5, "HTXSNV", "Không"],
    ],
    { sheet: "Đơn vị" },
  );
  const people = gridOf(
    [
      ["TT", "Họ và tên", "Đơn vị", "Mức độ HTNV", "Sáng kiến", "Kỷ luật"],
      ...[
        "Nguyễn Văn An",
        "Trần Văn Bình",
        "Lê Văn Chi",
        "Phạm Văn Dần",
        "Hoàng Văn Giang",
        "Vũ Văn Hải",
        "Đỗ Văn Khoa",
      ].map((name, index) => [index + 1, name, "Đồn Biên phòng A", "HTTNV", "Không", "Không"]),
      ...["Ngô Văn Lâm", "Bùi Văn Minh", "Đặng Văn Nam"].map((name, index) => [
        index + 8,
        name,
        "Đồn Biên phòng A",
        "HTNV",
        "Không",
        "Không",
      ]),
    ],
    { sheet: "Danh sách", file: "don-a.xlsx" },
  );
  const result = review([units, people], TODAY);
  const [unitA, unitB] = toReport(result).candidates;
  expect(unitA).toMatchObject({ proposed: "DVTT", file: "so.xlsx" });
  expect(unitB).toMatchObject({
    proposed: null,
    exclusions: [{ reason: "cannotTell" }, { reason: "cannotTell" }],
  });
  expect(toReport(result).candidates.filter(({ file }) => file === "don-a.xlsx")).toHaveLength(10);
});
