import { DEFAULT_STANDING, type StandingSettings } from "../../../src/domain/settings";
import { quotaLines } from "../../../src/domain/plans/quotaLine";
import type { Entry } from "../../../src/domain/plans/entry";
import { standingSheet } from "../../../src/domain/plans/standingSheet";
import type { SheetPlan } from "../../../src/domain/plans/plan";
import type { QuotaResult } from "../../../src/domain/quotas/quota";
import { NO_SCORING } from "../../../src/domain/standing/scoring";
import { unit } from "../support/candidates";
import { reviewOf, rowOf, rowWith } from "../support/review";

const UNITS = [
  unit("Phòng A", { total: 90 }, { group: "KHỐI 1", row: 11 }),
  unit("Phòng B", { total: 95 }, { group: "KHỐI 1", row: 12 }),
  unit("Phòng C", { total: 90 }, { group: "KHỐI 1", row: 13 }),
  unit("Phòng D", { total: "" }, { group: "KHỐI 1", row: 14 }),
];
const ENTRIES: readonly Entry[] = reviewOf(UNITS).candidates.map((each) => ({ ...each, measures: null }));
const QUOTA: QuotaResult = {
  quota: {
    id: "q",
    what: { kind: "title", title: "DVTT" },
    amount: { kind: "number", value: 2 },
    per: "bloc",
  },
  place: "KHỐI 1",
  allowed: 2,
  within: ["u12"],
  tiedAtLine: ["u11", "u13"],
  justBelow: [],
  unplaced: [],
  explained: { vi: "KHỐI 1: tối đa 2 ĐVTT", en: "KHỐI 1: at most 2 ĐVTT" },
};
const FRAME = { year: 2025, letterhead: { superior: "", issuer: "", texts: [] }, file: "so.xlsx" };

function sheetOf(
  settings: StandingSettings = DEFAULT_STANDING,
  quotas: readonly QuotaResult[] = [],
): SheetPlan {
  const plan = standingSheet({ entries: ENTRIES, scoring: { ...NO_SCORING, quotas }, settings }, FRAME);
  if (plan === null) throw new Error("no sheet");
  return plan;
}

describe("Xếp hạng", () => {
  test("hạng là công thức RANK của Excel trên các ô điểm của khối, ai chưa xếp hạng đứng cuối, không có số", () => {
    const plan = sheetOf();
    const first = rowWith(plan, 2, "Phòng B");
    const rows = [0, 1, 2, 3].map((down) => rowOf(plan, first + down));
    const all = `$C$${first}:$C$${first + 2}`;
    expect(rows.map(([, name, total, rank]) => [name, total, rank])).toEqual([
      ["Phòng B", 95, `=RANK(C${first},${all})`],
      ["Phòng A", 90, `=RANK(C${first + 1},${all})`],
      ["Phòng C", 90, `=RANK(C${first + 2},${all})`],
      ["Phòng D", "", ""],
    ]);
    expect(rows.map((row) => row[5])).toEqual([
      "",
      "Đồng hạng với Phòng C",
      "Đồng hạng với Phòng A",
      "Chưa xếp hạng: ô tổng điểm để trống",
    ]);
  });

  test("cách 1, 2, 2, 3 không phải RANK của Excel: hạng là số", () => {
    const plan = sheetOf({ ...DEFAULT_STANDING, ranking: { method: "1223", tieBreaks: [] } });
    expect(rowOf(plan, rowWith(plan, 2, "Phòng B"))[3]).toBe(1);
  });

  test("vạch chỉ tiêu ở dưới người cuối cùng trong hoặc ngang vạch, có trong biểu đồ và ghi chú", () => {
    const plan = sheetOf(DEFAULT_STANDING, [QUOTA]);
    const last = rowWith(plan, 2, "Phòng C");
    expect(plan.blocks.filter(({ style }) => style.ruledBelow).map(({ range }) => range.lastRow)).toEqual([
      last,
    ]);
    const [chart] = plan.charts ?? [];
    expect(chart?.line?.values).toEqual({ firstRow: last - 2, firstColumn: 4, lastRow: last, lastColumn: 4 });
    expect([last - 2, last - 1, last].map((row) => rowOf(plan, row)[3])).toEqual([90, 90, 90]);
    expect(rowOf(plan, last)[6]).toBe("Đồng hạng với Phòng A. Đồng hạng ở vạch ĐVTT, đưa ra bỏ phiếu");
    expect(rowOf(plan, last + 2)[0]).toContain("Đồng hạng ở vạch: Phòng A (90), Phòng C (90).");
  });

  test("biểu đồ nằm trong vùng in, không đè lên hàng có chữ", () => {
    const plan = sheetOf();
    const place = plan.charts?.[0]?.place;
    expect(place).toBeDefined();
    const covered = plan.cells.filter(
      ({ row }) => place !== undefined && row >= place.firstRow && row <= place.lastRow,
    );
    expect(covered).toEqual([]);
    expect(place?.lastRow).toBeLessThan(plan.printArea.lastRow);
  });

  test("chỉ tiêu chưa biết tính trên bao nhiêu, hoặc còn chỗ, thì không có vạch", () => {
    expect(quotaLines(ENTRIES, [{ ...QUOTA, allowed: null }])).toEqual([]);
    expect(quotaLines(ENTRIES, [{ ...QUOTA, tiedAtLine: [] }])).toEqual([]);
  });

  test("không ai có điểm thì không có trang", () => {
    const none = ENTRIES.filter(({ standing }) => standing.rank === null);
    const scoring = { ...NO_SCORING };
    expect(standingSheet({ entries: none, scoring, settings: DEFAULT_STANDING }, FRAME)).toBeNull();
  });
});
