import type { Candidate } from "../../../src/domain/candidates/candidate";
import type { PlanStyle, SheetPlan } from "../../../src/domain/plans/plan";
import type { Decision } from "../../../src/domain/settings";
import { SETTINGS, person, unit, type Row } from "../support/candidates";
import { planNamed, reviewOf, rowOf, rowWith, shown } from "../support/review";

const BEST: Row = {
  strength: 30,
  taskRating: "excellent",
  completedCount: 30,
  completedShare: 1,
  advancedCount: 21,
  advancedShare: 0.7,
  emulationCount: 2,
  discipline: "none",
};

const UNITS: readonly Candidate[] = [
  unit("Phòng Tham mưu", { ...BEST, total: "88.33" }, { group: "KHỐI CƠ QUAN", row: 11 }),
  unit("Phòng Chính trị", { ...BEST, total: 90 }, { group: "KHỐI CƠ QUAN", row: 12 }),
  unit("Đồn Biên phòng A", { ...BEST, total: 85 }, { group: "KHỐI ĐỒN", row: 14 }),
];

const PEOPLE: readonly Candidate[] = [
  person(
    "Nguyễn Văn An",
    {
      taskRating: "excellent",
      birth: "1990",
      militaryRank: "Đại úy",
      position: "Đội trưởng",
      votesFor: 17,
      members: 19,
    },
    { unit: "Đồn Biên phòng A", row: 11 },
  ),
  person(
    "Trần Thị Bình",
    { taskRating: "good", initiative: "none", birth: "", militaryRank: "4/", position: "" },
    { unit: "Đồn Biên phòng A", row: 12 },
  ),
];

/** The looks that apply to a cell, later ones over earlier ones. */
function lookAt(plan: SheetPlan, row: number, column: number): PlanStyle {
  return plan.blocks
    .filter(
      ({ range: { firstRow, lastRow, firstColumn, lastColumn } }) =>
        row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
    )
    .reduce<PlanStyle>((look, { style }) => ({ ...look, ...style }), {});
}

describe("Danh sách đề nghị ĐVQT", () => {
  const plan = planNamed(reviewOf(UNITS), "ĐN ĐVQT");

  test("theo mẫu văn bản: quốc hiệu, tên danh sách, dòng kèm theo, số cột, tổng cộng, chữ ký", () => {
    const texts = plan.cells.map(({ value }) => shown(value));
    for (const text of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU “ĐƠN VỊ QUYẾT THẮNG” NĂM 2025",
      "(Kèm theo Tờ trình số ……/TTr-…… ngày … tháng … năm …… của ……………)",
      "Tổng cộng: 03 tập thể./.",
      "THỦ TRƯỞNG ĐƠN VỊ",
    ])
      expect(texts).toContain(text);
    expect(rowOf(plan, 9)).toEqual(Array.from({ length: 14 }, (_, index) => `(${index + 1})`));
    expect(plan.orientation).toBe("landscape");
    expect(plan.titleRows).toEqual({ first: 7, last: 9 });
  });

  test("hai hàng tiêu đề, nhóm cột gộp ngang, cột đơn gộp dọc", () => {
    expect(rowOf(plan, 7).slice(0, 8)).toEqual([
      "TT",
      "Đơn vị",
      "Quân số",
      "Hoàn thành nhiệm vụ",
      "",
      "Chiến sĩ tiên tiến",
      "",
      "Số CSTĐCS",
    ]);
    expect(rowOf(plan, 8).slice(3, 7)).toEqual(["Số", "%", "Số", "%"]);
    expect(plan.merges).toContainEqual({ firstRow: 7, firstColumn: 4, lastRow: 7, lastColumn: 5 });
    expect(plan.merges).toContainEqual({ firstRow: 7, firstColumn: 1, lastRow: 8, lastColumn: 1 });
  });

  test("xếp theo khối rồi theo hạng, đánh số liên tục, số liệu đúng như trong sổ", () => {
    const rows = [10, 11, 12, 13, 14].map((row) => rowOf(plan, row));
    expect(rows.map(([first, second]) => [first, second])).toEqual([
      ["I. KHỐI CƠ QUAN", ""],
      [1, "Phòng Chính trị"],
      [2, "Phòng Tham mưu"],
      ["II. KHỐI ĐỒN", ""],
      [3, "Đồn Biên phòng A"],
    ]);
    expect(rows[2]).toEqual([2, "Phòng Tham mưu", 30, 30, 1, 21, 0.7, 2, "none", "HTXSNV", 88.33, 2, "", ""]);
  });

  test("số thứ tự dẫn tới ô nguồn; hàng tên khối in đậm, không bị kiểu của cột đè lên", () => {
    expect(plan.links).toContainEqual({
      row: 12,
      column: 1,
      target: "'Bảng'!B11",
      tip: "Xem Phòng Tham mưu tại 'Bảng'!B11",
    });
    expect(plan.links).toHaveLength(3);
    expect(lookAt(plan, 10, 1)).toMatchObject({ bold: true, horizontal: "left", grid: true });
    expect(lookAt(plan, 12, 2)).toMatchObject({ horizontal: "left", wrap: true, grid: true });
    expect(lookAt(plan, 12, 1)).toMatchObject({ horizontal: "center" });
  });

  test("nằm gọn trong khổ giấy: bề rộng các cột vừa trang A4 ngang, hàng nào cũng có chiều cao", () => {
    const pixels = plan.columnWidths.reduce((sum, width) => sum + width * 7 + 5, 0);
    expect(pixels).toBeLessThanOrEqual(952);
    expect(pixels).toBeGreaterThan(900);
    const heights = new Set(plan.rowHeights.map(({ row }) => row));
    for (let row = 1; row <= plan.printArea.lastRow; row++) expect(heights).toContain(row);
    expect(plan.printArea).toMatchObject({ firstRow: 1, firstColumn: 1, lastColumn: 14 });
  });

  test("không ô nào nằm ngoài vùng in, không hai ô nào trùng chỗ", () => {
    for (const review of [reviewOf(UNITS), reviewOf(PEOPLE)])
      for (const each of review.plans) {
        const places = each.cells.map(({ row, column }) => `${row}:${column}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { row, column } of each.cells) {
          expect(row).toBeLessThanOrEqual(each.printArea.lastRow);
          expect(column).toBeLessThanOrEqual(each.printArea.lastColumn);
        }
      }
  });
});

describe("Danh sách cá nhân", () => {
  const review = reviewOf(PEOPLE);

  test("CSTĐCS có thêm sáng kiến và phiếu, in ngang", () => {
    const plan = planNamed(review, "ĐN CSTĐCS");
    expect(rowOf(plan, 7)).toEqual([
      "TT",
      "Họ và tên",
      "Năm sinh",
      "Cấp bậc",
      "Chức vụ",
      "Đơn vị",
      "Kết quả nhiệm vụ",
      "Sáng kiến, thành tích",
      "Số phiếu",
      "Tỷ lệ %",
      "Ghi chú",
    ]);
    const row = rowWith(plan, 2, "Nguyễn Văn An");
    expect(rowOf(plan, row)).toEqual([
      1,
      "Nguyễn Văn An",
      "1990",
      "Đại úy",
      "Đội trưởng",
      "Đồn Biên phòng A",
      "HTXSNV",
      "",
      "17/19",
      expect.closeTo(17 / 19, 12),
      "",
    ]);
    const share = plan.cells.find((cell) => cell.row === row && cell.column === 10)?.value;
    expect(share).toMatchObject({ format: "0.00%" });
    expect(plan.orientation).toBe("landscape");
  });

  test("CSTT in dọc; ô trống trong sổ vẫn để trống, “4/” vẫn là “4/”", () => {
    const plan = planNamed(review, "ĐN CSTT");
    expect(plan.orientation).toBe("portrait");
    expect(rowOf(plan, rowWith(plan, 2, "Trần Thị Bình"))).toEqual([
      1,
      "Trần Thị Bình",
      "",
      "4/",
      "",
      "Đồn Biên phòng A",
      "HTTNV",
      "",
    ]);
    expect(plan.cells.map(({ value }) => shown(value))).toContain("Tổng cộng: 01 đồng chí./.");
  });

  test("điều kiện được miễn hiện trong cột Ghi chú", () => {
    const waive: Decision = {
      kind: "waive",
      subject: "person",
      name: "Trần Thị Bình",
      unit: "Đồn Biên phòng A",
      criterion: "CSTDCS/achievement",
      reason: "Quyết định số 5",
    };
    const plan = planNamed(reviewOf(PEOPLE, { settings: { ...SETTINGS, decisions: [waive] } }), "ĐN CSTĐCS");
    const row = rowOf(plan, rowWith(plan, 2, "Trần Thị Bình"));
    expect(row[10]).toContain("Được miễn: Quyết định số 5");
  });
});

describe("Tiêu đề văn bản", () => {
  test("lấy tên cơ quan trong sổ; không có thì để dòng chấm", () => {
    const letterhead = { superior: "BỘ TƯ LỆNH BĐBP", issuer: "BỘ CHỈ HUY BĐBP TỈNH", texts: [] };
    const named = planNamed(reviewOf(UNITS, { letterhead }), "ĐN ĐVQT");
    expect([rowOf(named, 1)[0], rowOf(named, 2)[0]]).toEqual(["BỘ TƯ LỆNH BĐBP", "BỘ CHỈ HUY BĐBP TỈNH"]);
    const open = planNamed(reviewOf(UNITS), "ĐN ĐVQT");
    expect([rowOf(open, 1)[0], rowOf(open, 2)[0]]).toEqual([
      expect.stringMatching(/^…+$/),
      expect.stringMatching(/^…+$/),
    ]);
  });

  test("sổ chỉ có tên đơn vị thì không bịa tên cấp trên", () => {
    const letterhead = { superior: "", issuer: "BỘ CHQS TỈNH", texts: [] };
    const plan = planNamed(reviewOf(UNITS, { letterhead }), "ĐN ĐVQT");
    expect([rowOf(plan, 1)[0], rowOf(plan, 2)[0]]).toEqual(["", "BỘ CHQS TỈNH"]);
  });
});

describe("Số liệu đơn vị đếm từ danh sách người", () => {
  const row: Row = { taskRating: "excellent", discipline: "none" };
  const members = (count: number, over: Row): readonly Candidate[] =>
    Array.from({ length: count }, (_, index) =>
      person(
        `Người ${index} ${over.taskRating}`,
        { taskRating: "good", initiative: "none", ...over },
        { unit: "Đồn A" },
      ),
    );

  test("đếm được hết thì ghi số", () => {
    const all = [...members(2, { taskRating: "excellent" }), ...members(8, {})];
    const plan = planNamed(reviewOf([unit("Đồn A", { ...row, strength: 10 }), ...all]), "ĐN ĐVQT");
    expect(rowOf(plan, rowWith(plan, 2, "Đồn A")).slice(2, 8)).toEqual([10, 10, 1, 10, 1, 2]);
  });

  test("còn người chưa rõ thì để trống, không ước lượng", () => {
    const all = [
      ...members(2, { taskRating: "excellent" }),
      ...members(7, {}),
      ...members(1, { taskRating: "completed", initiative: "" }),
    ];
    const plan = planNamed(
      reviewOf(
        [
          unit("Đồn A", { ...row, strength: 10 }),
          ...all.slice(0, 9),
          person("Chưa rõ", { taskRating: "", initiative: "none" }, { unit: "Đồn A" }),
        ],
        {
          settings: {
            ...SETTINGS,
            decisions: [
              {
                kind: "waive",
                subject: "unit",
                name: "Đồn A",
                unit: null,
                criterion: "DVQT/completed-share",
                reason: "Một người mới về",
              },
            ],
          },
        },
      ),
      "ĐN ĐVQT",
    );
    expect(rowOf(plan, rowWith(plan, 2, "Đồn A")).slice(2, 8)).toEqual([10, "", "", "", "", ""]);
  });
});
