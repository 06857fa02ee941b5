import { review, defaultSettings } from "../../../src/domain/review";
import type { Review } from "../../../src/domain/review.types";
import { gridOf } from "../gridOf";

const SETTINGS = { ...defaultSettings("2025-11-18"), year: 2025, criteriaId: "luat-2022" };
const HEADER = [
  "TT",
  "Họ và tên",
  "Đơn vị",
  "Phân loại",
  "Sáng kiến",
  "Kỷ luật",
  "Danh hiệu 2023",
  "Danh hiệu 2024",
];

function reviewOf(rows: readonly (readonly string[])[], header: readonly string[] = HEADER): Review {
  return review([gridOf([header, ...rows.map((row, index) => [index + 1, ...row])])], SETTINGS);
}

/** "Lê Văn Sông BKBQP", with what is still to be shown in brackets. */
function overlooked({ overlooked: list, candidates }: Review): readonly string[] {
  const names = new Map(candidates.map(({ candidate }) => [candidate.id, candidate.name]));
  return list.map(
    ({ candidateId, title, missing }) =>
      `${names.get(candidateId) ?? "?"} ${title}${missing === null ? "" : ` (${missing.vi})`}`,
  );
}

describe("Đủ điều kiện mà chưa từng được đề nghị", () => {
  test("hai năm liền CSTĐCS, chưa có BK BQP trong sổ: được nêu; đã có thì không", () => {
    const found = reviewOf([
      ["Lê Văn Sông", "ĐBP A", "HTXSNV", "", "Không", "CSTĐCS", "CSTĐCS"],
      ["Trần Văn Núi", "ĐBP A", "HTXSNV", "", "Không", "CSTĐCS", "CSTĐCS, BKBQP"],
      ["Phạm Văn Biển", "ĐBP A", "HTTNV", "Không", "Không", "CSTT", "CSTT"],
    ]);
    expect(overlooked(found).filter((each) => each.includes("BKBQP"))).toEqual(["Lê Văn Sông BKBQP"]);
  });

  test("sổ không có năm nào trước đó thì không nói được ai chưa từng được đề nghị", () => {
    const unit = (name: string, total: number, result: string) => ({ name, total, result });
    const cluster = "Cụm thi đua số 2 do Bộ Quốc phòng tổ chức";
    const units = [unit("Đồn Biên phòng A", 96, "80%"), unit("Đồn Biên phòng B", 90, "75%")];
    const found = review(
      [
        gridOf([
          ["TT", "Đơn vị", "Cụm, khối thi đua", "Tổng điểm"],
          ...units.map(({ name, total }, at) => [at + 1, name, cluster, total]),
        ]),
        gridOf(
          [
            ["TT", "Đơn vị thực hiện", "Nội dung chỉ tiêu", "Chỉ tiêu giao", "Kết quả"],
            ...units.map(({ name, result }, at) => [at + 1, name, "Huấn luyện khá, giỏi", "≥ 75%", result]),
          ],
          { sheet: "Chỉ tiêu" },
        ),
      ],
      { ...SETTINGS, today: "2026-01-15" },
    );
    expect(found.candidates[0]?.proposal.further).toContain("CO_BQP");
    expect(found.overlooked).toEqual([]);
  });

  test("cột Danh hiệu đề nghị đã ghi thì không phải bỏ sót", () => {
    const header = [...HEADER, "Danh hiệu đề nghị"];
    const row = ["Lê Văn Sông", "ĐBP A", "HTXSNV", "", "Không", "CSTĐCS", "CSTĐCS"];
    const other = ["Trần Văn Núi", "ĐBP A", "HTTNV", "", "Không", "CSTT", "CSTT", "CSTT"];
    expect(overlooked(reviewOf([[...row, "BK BQP"], other], header))).not.toContain("Lê Văn Sông BKBQP");
    expect(overlooked(reviewOf([[...row, "CSTĐCS"], other], header))).toContain("Lê Văn Sông BKBQP");
  });

  test("đủ ba năm CSTĐCS mà chưa rõ sáng kiến có phạm vi toàn quân: nêu kèm điều còn thiếu", () => {
    const found = overlooked(
      reviewOf([
        ["Lê Văn Sông", "ĐBP A", "HTXSNV", "Mô hình tuần tra", "Không", "CSTĐCS", "CSTĐCS"],
        ["Trần Văn Núi", "ĐBP A", "HTTNV", "Không", "Không", "CSTT", "CSTT"],
      ]),
    );
    expect(found.filter((each) => each.includes("CSTDTQUAN"))).toHaveLength(1);
    expect(found.find((each) => each.includes("CSTDTQUAN"))).toMatch(/^Lê Văn Sông CSTDTQUAN \(.*sáng kiến/i);
  });

  test("cả hai mệnh đề đều chưa rõ thì không nêu", () => {
    const found = overlooked(reviewOf([["Lê Văn Sông", "ĐBP A", "HTXSNV", "", "Không", "", ""]]));
    expect(found).toEqual([]);
  });
});
