import { fitToPage, mergedPoints, pointsLeft } from "../../../src/domain/plans/page";
import { roman } from "../../../src/domain/plans/roman";
import { SheetBuilder } from "../../../src/domain/plans/sheetBuilder";
import { heightOf, linesOf } from "../../../src/domain/plans/textSize";
import { person } from "../support/candidates";
import { planNamed, reviewOf, rowWith } from "../support/review";

describe("Bề rộng cột", () => {
  test("cột co giãn chia nhau phần còn lại của trang", () => {
    const widths = fitToPage("portrait", [{ width: 5 }, { width: 10, grow: 1 }, { width: 10, grow: 3 }]);
    expect(widths[0]).toBe(5);
    expect((widths[2] ?? 0) - 10).toBeCloseTo(3 * ((widths[1] ?? 0) - 10), 0);
    expect(widths.reduce((sum, width) => sum + width * 7 + 5, 0)).toBeLessThanOrEqual(623);
  });

  test("gộp cột thì được cả khoảng đệm giữa các cột", () => {
    expect(mergedPoints([10, 10], 1, 2)).toBeGreaterThan(2 * mergedPoints([10, 10], 1, 1));
  });
});

describe("Số dòng của chữ", () => {
  test.each([
    ["một chữ ngắn", "Đạt", 60, 1],
    ["vừa hai dòng", "Hoàn thành xuất sắc nhiệm vụ", 90, 2],
    ["từ dài hơn cả ô thì bị ngắt", "W".repeat(40), 100, 5],
    ["chuỗi rỗng", "", 100, 1],
  ])("%s", (_, text, points, lines) => {
    expect(linesOf(text, points, 12)).toBe(lines);
  });

  test("chữ có dấu dài như chữ không dấu", () => {
    expect(linesOf("ế".repeat(60), 120, 12)).toBe(linesOf("e".repeat(60), 120, 12));
  });

  test("ô hẹp hơn không bao giờ cần ít dòng hơn", () => {
    const text = "Ít nhất 70% cá nhân trong tập thể đạt danh hiệu “Chiến sĩ tiên tiến”";
    const lines = [300, 200, 150, 100, 60, 30].map((points) => linesOf(text, points, 12));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test("thêm dòng thì hàng cao thêm", () => {
    expect(heightOf(2, 12) - heightOf(1, 12)).toBeGreaterThanOrEqual(12);
  });
});

describe("Khối chữ ký không bị ngắt qua trang", () => {
  test("hàng không vừa thì sang trang mới, dưới hàng tiêu đề lặp lại", () => {
    expect(pointsLeft("landscape", [400], 50)).toBe(81);
    expect(pointsLeft("landscape", [400, 100], 50)).toBe(481 - 150);
  });

  test("khối không vừa phần còn lại thì những hàng trống thấp đẩy nó sang trang sau", () => {
    const sheet = new SheetBuilder("landscape", [{ width: 100 }]);
    sheet.gap(400);
    sheet.keepTogether(50);
    expect(sheet.row).toBe(2);
    const before = sheet.pointsLeft();
    sheet.keepTogether(120);
    const { rowHeights } = sheet.build("summary", "x", 0);
    const gap = rowHeights.slice(1).map(({ points }) => points);
    // Low rows, so that what one program has left of them costs the next page little.
    expect(Math.max(...gap)).toBeLessThanOrEqual(12);
    expect(gap.reduce((sum, points) => sum + points, 0)).toBeGreaterThan(before);
    expect(sheet.pointsLeft()).toBeGreaterThan(400);
  });

  test.each([1, 9, 10, 11, 12, 13, 14, 15, 30, 60])(
    "danh sách %i người: từ dòng tổng đến chữ ký cùng một trang",
    (count) => {
      const people = Array.from({ length: count }, (_, index) =>
        person(`Người thứ ${index}`, { taskRating: "excellent" }, { unit: "Đồn A" }),
      );
      const plan = planNamed(reviewOf(people), "ĐN CSTĐCS");
      const heights = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
      const pageOf = pagesOf(plan.printArea.lastRow, (row) => heights.get(row) ?? 0, plan.titleRows);
      const total = rowWith(plan, 1, `Tổng cộng: ${String(count).padStart(2, "0")} đồng chí./.`);
      expect(pageOf(total)).toBe(pageOf(plan.printArea.lastRow));
    },
  );
});

/** Rows laid on landscape pages one after the other, as Excel prints them. */
function pagesOf(
  lastRow: number,
  heightAt: (row: number) => number,
  repeated: { readonly first: number; readonly last: number } | null,
): (row: number) => number {
  const pages: number[] = [];
  let repeatedHeight = 0;
  for (let row = repeated?.first ?? 1; row <= (repeated?.last ?? 0); row++) repeatedHeight += heightAt(row);
  let page = 1;
  let used = 0;
  for (let row = 1; row <= lastRow; row++) {
    if (used + heightAt(row) > 481) {
      page += 1;
      used = repeatedHeight;
    }
    used += heightAt(row);
    pages[row] = page;
  }
  return (row) => pages[row] ?? 0;
}

test("số La Mã cho các khối", () => {
  expect([1, 2, 3, 4, 5, 6, 9, 14, 40, 99].map(roman)).toEqual([
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "IX",
    "XIV",
    "XL",
    "XCIX",
  ]);
});
