import { review, defaultSettings } from "../../../src/domain/review";
import { toReport } from "../../../src/domain/report";
import { gridOf } from "../gridOf";
import { planNamed, rowOf, rowWith } from "../support/review";

const UNITS = gridOf(
  [
    ["TT", "Đơn vị", "Mức độ hoàn thành nhiệm vụ", "Kỷ luật", "Danh hiệu đăng ký", "Ký giao ước"],
    [1, "Đồn Biên phòng Sông Trăng", "HTXSNV", "Không", "ĐVQT", "x"],
    [2, "Đồn Biên phòng A Lưới", "KHTNV", "Không", "ĐVQT", "chưa"],
  ],
  { sheet: "Đơn vị" },
);
const TARGETS = gridOf(
  [
    ["TT", "Nội dung", "Chỉ tiêu", "Kết quả"],
    ["I", "Đồn Biên phòng Sông Trăng", "", ""],
    [1, "Xử lý tin", "100%", "100%"],
    [2, "Kiểm tra khá, giỏi", "từ 75% trở lên", "72,5%"],
    ["II", "Đồn Biên phòng A Lưới", "", ""],
    [1, "Xử lý tin", "100%", ""],
  ],
  { sheet: "Chỉ tiêu năm" },
);
const RESULT = { ...defaultSettings("2026-01-05"), year: 2025 };

describe("trang Chỉ tiêu", () => {
  const plan = planNamed(review([UNITS, TARGETS], RESULT), "Chỉ tiêu");

  test("từng đơn vị, chỉ tiêu, kết quả như sổ ghi, trạng thái, chênh lệch, ô nguồn", () => {
    const at = rowWith(plan, 1, "I. Đồn Biên phòng Sông Trăng");
    expect([1, 2, 3, 4].map((down) => rowOf(plan, at + down))).toEqual([
      [1, "Xử lý tin", "100%", "100%", "Đạt", "", "'Chỉ tiêu năm'!B3"],
      [
        2,
        "Kiểm tra khá, giỏi",
        "từ 75% trở lên",
        "72,5%",
        "Chưa đạt",
        "thiếu 2,5 điểm %",
        "'Chỉ tiêu năm'!B4",
      ],
      ["II. Đồn Biên phòng A Lưới", "", "", "", "", "", ""],
      [3, "Xử lý tin", "100%", "", "Chưa đủ dữ liệu", "chưa có kết quả", "'Chỉ tiêu năm'!B6"],
    ]);
  });

  test("số lượng mỗi trạng thái là công thức đếm cột trạng thái", () => {
    const [first, last] = [rowWith(plan, 1, "I. Đồn Biên phòng Sông Trăng"), rowWith(plan, 1, 3)];
    expect(rowOf(plan, rowWith(plan, 1, "Chưa đạt"))[4]).toBe(`=COUNTIF(E${first}:E${last},"Chưa đạt")`);
    const top = rowWith(plan, 1, "Vượt");
    expect(rowOf(plan, rowWith(plan, 1, "Tổng cộng"))[4]).toBe(`=SUM(E${top}:E${top + 3})`);
  });

  test("trong năm là bảng rà soát, hết năm là bảng kết quả", () => {
    const running = planNamed(review([UNITS, TARGETS], { ...RESULT, today: "2025-09-23" }), "Chỉ tiêu");
    expect(rowWith(running, 1, "RÀ SOÁT CHỈ TIÊU THI ĐUA NĂM 2025")).toBeGreaterThan(0);
    expect(rowWith(plan, 1, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM 2025")).toBeGreaterThan(0);
  });

  test("sổ không nêu chỉ tiêu, không ai đăng ký thì không lập trang", () => {
    const plain = gridOf([
      ["TT", "Đơn vị", "Mức độ hoàn thành nhiệm vụ"],
      [1, "Đồn Biên phòng Sông Trăng", "HTXSNV"],
    ]);
    const names = review([plain], RESULT).plans.map(({ name }) => name);
    expect(names).not.toContain("Chỉ tiêu");
    expect(names).not.toContain("Đăng ký và kết quả");
  });
});

describe("trang Đăng ký và kết quả, và báo cáo", () => {
  const result = review([UNITS, TARGETS], RESULT);

  test("mỗi đơn vị một hàng, cuối trang là tỷ lệ ký giao ước", () => {
    const plan = planNamed(result, "Đăng ký và kết quả");
    const row = rowOf(plan, rowWith(plan, 2, "Đồn Biên phòng A Lưới"));
    expect(row.slice(1, 6)).toEqual(["Đồn Biên phòng A Lưới", "ĐVQT", "", "Không đạt", "Chưa ký"]);
    expect(rowWith(plan, 1, "Số đơn vị đã ký giao ước: 1/2 (50%).")).toBeGreaterThan(0);
  });

  test("báo cáo có chỉ tiêu, đăng ký, mức của từng tiêu chuẩn và lý do theo cây", () => {
    const report = toReport(result);
    expect(report.targets.map(({ unit, state, gap }) => [unit, state, gap])).toEqual([
      ["Đồn Biên phòng Sông Trăng", "met", null],
      ["Đồn Biên phòng Sông Trăng", "notMet", "thiếu 2,5 điểm %"],
      ["Đồn Biên phòng A Lưới", "cannotTell", null],
    ]);
    expect(report.registration.pledgedUnits).toEqual({ count: 1, of: 2 });
    expect(report.registration.rows.map(({ registered, state }) => [registered, state])[1]).toEqual([
      "DVQT",
      "notMet",
    ]);
    const [first] = report.candidates;
    expect(first?.findings.every(({ level }) => level === "required" || level === "advisory")).toBe(true);
    expect(first?.explanation.map(({ kind }) => kind)).toContain("title");
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
