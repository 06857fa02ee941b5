import type { Candidate } from "../../../src/domain/candidates/candidate";
import { withSheetNames } from "../../../src/domain/plans/rename";
import { SETTINGS, person, unit, type Row } from "../support/candidates";
import { planNamed, reviewOf, rowOf, rowWith, shown } from "../support/review";

const BEST: Row = {
  taskRating: "excellent",
  completedShare: 1,
  advancedShare: 0.7,
  emulationCount: 2,
  discipline: "none",
};
const CANDIDATES: readonly Candidate[] = [
  unit("Phòng Tham mưu", { ...BEST, total: 80 }, { group: "KHỐI 1", row: 11 }),
  unit("Phòng Chính trị", { ...BEST, total: 90, completedShare: 0.99 }, { group: "KHỐI 1", row: 12 }),
  unit("Ban Tài chính", { ...BEST, advancedShare: "0.699" }, { group: "KHỐI 1", row: 13 }),
  unit("Đại đội 1", { ...BEST, total: 85 }, { group: "KHỐI 2", row: 14 }),
  unit("Đại đội 2", { taskRating: "good", advancedShare: 0.8, total: 70 }, { group: "KHỐI 2", row: 15 }),
  person("Nguyễn Văn An", { taskRating: "good", initiative: "none" }, { unit: "Đại đội 9", row: 11 }),
];

describe("Tổng hợp kết quả", () => {
  const review = reviewOf(CANDIDATES, { settings: { ...SETTINGS, decidedBy: { DVQT: "Bộ Tư lệnh BĐBP" } } });
  const plan = planNamed(review, "Tổng hợp kết quả");

  test("số lượng là công thức đếm tên trên từng danh sách", () => {
    const list = planNamed(review, "ĐN ĐVQT");
    const names = list.links.map(({ row }) => row);
    const row = rowOf(plan, rowWith(plan, 2, "Đơn vị Quyết thắng (ĐVQT)"));
    const [, first, last] = /^=COUNTA\('ĐN ĐVQT'!B(\d+):B(\d+)\)$/.exec(String(row[2])) ?? [];
    expect(Number(first)).toBeLessThanOrEqual(Math.min(...names));
    expect(Number(last)).toBe(Math.max(...names));
    const counted = list.cells.filter(
      (cell) => cell.column === 2 && cell.row >= Number(first) && cell.row <= Number(last),
    );
    expect(counted).toHaveLength(2);
    expect(row.slice(3)).toEqual([2, 0, "Bộ Tư lệnh BĐBP"]);
  });

  test("danh hiệu không có ai là số 0, cộng bằng công thức", () => {
    expect(rowOf(plan, rowWith(plan, 2, "Chiến sĩ thi đua cơ sở (CSTĐCS)"))[2]).toBe(0);
    const dvqt = rowWith(plan, 2, "Đơn vị Quyết thắng (ĐVQT)");
    expect(rowOf(plan, rowWith(plan, 2, "Cộng tập thể"))[2]).toBe(`=SUM(C${dvqt}:C${dvqt + 1})`);
  });

  test("từng khối theo thứ hạng, ai chưa xếp hạng đứng cuối, kèm lý do", () => {
    const first = rowWith(plan, 1, "KHỐI 1");
    const rows = [1, 2, 3, 4, 5, 6].map((down) => rowOf(plan, first + down));
    expect(rows.map(([tt, name, score, rank, title]) => [tt, name, score, rank, title])).toEqual([
      [1, "Phòng Chính trị", 90, 1, "ĐVTT"],
      [2, "Phòng Tham mưu", 80, 2, "ĐVQT"],
      [3, "Ban Tài chính", "", "", ""],
      ["KHỐI 2", "", "", "", ""],
      [4, "Đại đội 1", 85, 1, "ĐVQT"],
      [5, "Đại đội 2", 70, 2, ""],
    ]);
    expect(rows.map((row) => row[5])).toEqual([
      "ĐVQT chưa đạt: tỷ lệ hoàn thành nhiệm vụ 99% (cần: 100%)",
      "",
      "ĐVQT, ĐVTT chưa đạt: tỷ lệ CSTT 69,9% (cần: ≥ 70%)",
      "",
      "",
      "ĐVQT chưa đạt: Hoàn thành tốt nhiệm vụ (cần: Hoàn thành xuất sắc nhiệm vụ). ĐVTT chưa đủ dữ liệu: chưa có cột Kỷ luật",
    ]);
  });

  test("nêu những điều chỉ hội đồng xét được, kèm điều khoản", () => {
    const texts = plan.cells.map(({ value }) => String(shown(value)));
    expect(texts.filter((text) => text.startsWith("- "))).toHaveLength(5);
    expect(texts).toContain(
      "- ĐVTT: Tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả (Luật 06/2022/QH15, Điều 28 khoản 2 (điểm b khoản 1)).",
    );
  });

  test("chỗ cần xem lại được nêu kèm ô", () => {
    const odd = unit("Đồn B", { strength: 30, advancedCount: 20, advancedShare: 0.75 }, { row: 40 });
    const texts = planNamed(reviewOf([odd]), "Tổng hợp kết quả").cells.map(({ value }) => shown(value));
    expect(texts).toContain(
      "- Đồn B: tỷ lệ ghi 75% nhưng tính từ số lượng là 66,67%; lấy theo số lượng. Ô: 'Bảng'!H40, 'Bảng'!G40, 'Bảng'!C40.",
    );
  });
});

describe("Kết quả kiểm tra", () => {
  const plan = planNamed(reviewOf(CANDIDATES), "Kết quả kiểm tra");

  test("mỗi kết luận một dòng: ai, danh hiệu, tiêu chuẩn, yêu cầu, thực tế, kết quả, căn cứ, ô", () => {
    expect(rowOf(plan, rowWith(plan, 1, 2))).toEqual([
      2,
      "Phòng Tham mưu",
      "KHỐI 1",
      "ĐVQT",
      "100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao",
      "100%",
      "100%",
      "Đạt",
      "Luật 06/2022/QH15, Điều 27 khoản 2",
      "'Bảng'!F11",
    ]);
    expect(rowOf(plan, 5 * 7 + rowWith(plan, 1, 1))[1]).toBe("Nguyễn Văn An");
    expect(plan.entries).toBe(6);
  });

  test("mỗi dòng dẫn tới ô đầu tiên làm căn cứ, không có ô thì tới tên", () => {
    const target = (row: number): string | undefined => plan.links.find((link) => link.row === row)?.target;
    expect(target(rowWith(plan, 1, 2))).toBe("'Bảng'!F11");
    const noColumn = plan.cells.find(({ value }) => shown(value) === "chưa có cột Kỷ luật");
    expect(target(noColumn?.row ?? 0)).toBe("'Bảng'!B15");
  });

  test("nói rõ căn cứ đã đối chiếu thế nào", () => {
    const texts = plan.cells.map(({ value }) => String(shown(value)));
    expect(texts.some((text) => text.includes("bản sao của bên thứ ba lưu trong tháng 5/2024"))).toBe(true);
  });
});

describe("Các trang sẽ lập", () => {
  test("danh sách đứng trước trang tổng hợp đếm chúng", () => {
    expect(reviewOf(CANDIDATES).plans.map(({ name, kind, entries }) => [name, kind, entries])).toEqual([
      ["ĐN ĐVQT", "nomination:DVQT", 2],
      ["ĐN ĐVTT", "nomination:DVTT", 1],
      ["ĐN CSTT", "nomination:CSTT", 1],
      ["Tổng hợp kết quả", "summary", 6],
      ["Xếp hạng", "standing", 5],
      ["Kết quả kiểm tra", "findings", 6],
    ]);
  });

  test("không ai đủ điều kiện vẫn có trang tổng hợp và trang kiểm tra", () => {
    const nobody = reviewOf([unit("Đồn A", {})]);
    expect(nobody.plans.map(({ name }) => name)).toEqual(["Tổng hợp kết quả", "Kết quả kiểm tra"]);
  });

  test("bảng không có ai vẫn lập được hai trang", () => {
    expect(reviewOf([]).plans.map(({ entries }) => entries)).toEqual([0, 0]);
  });

  test("tên trang theo giới hạn của Excel", () => {
    for (const { name } of reviewOf(CANDIDATES).plans) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]/);
    }
  });

  test("người trong sổ khác thì không có đường dẫn", () => {
    const [own] = CANDIDATES;
    if (!own) throw new Error("no candidate");
    const other = { ...own, id: "u99", source: { ...own.source, file: "cap-duoi.xlsx" }, facts: {} };
    const summary = planNamed(reviewOf([own, other]), "Tổng hợp kết quả");
    expect(summary.links.map(({ target }) => target)).toEqual(["'Bảng'!B11"]);
  });

  test("công thức theo tên trang thật khi trang phải mang tên khác", () => {
    const plan = planNamed(reviewOf(CANDIDATES), "Tổng hợp kết quả");
    const names = new Map([
      ["ĐN ĐVQT", "ĐN ĐVQT (2)"],
      ["ĐN ĐVTT", "ĐV TT của 'tôi'"],
    ]);
    const formulas = withSheetNames(plan, names).cells.map(({ value }) => String(shown(value)));
    expect(formulas).toContainEqual(expect.stringContaining("=COUNTA('ĐN ĐVQT (2)'!B"));
    expect(formulas).toContainEqual(expect.stringContaining("=COUNTA('ĐV TT của ''tôi'''!B"));
    expect(formulas).toContainEqual(expect.stringContaining("=COUNTA('ĐN CSTT'!B"));
    expect(withSheetNames(plan, new Map()).cells).toEqual(plan.cells);
  });
});
