import { render, screen } from "@testing-library/react";
import { newSeries, type Chart } from "../../../src/workbench/model/chart";
import { Workbook } from "../../../src/workbench/model/workbook";
import { ChartPicture } from "../../../src/workbench/page/grid/ChartPicture";
import { nameLines, plotOf } from "../../../src/workbench/page/grid/chartPlot";
import { chartRect } from "../../../src/workbench/page/grid/Charts";
import { layoutOf } from "../../../src/workbench/page/grid/layout";

const CORNERS = { from: { row: 5, column: 2, x: 12, y: 6 }, to: { row: 9, column: 4, x: 0, y: 0 } };

/** Three units with their scores, one without, and a line of the quota at 90. */
function charted(scores: readonly (number | null)[] = [97.5, null, 71]) {
  const workbook = new Workbook("thu.xlsx");
  const sheet = workbook.addSheet("Tổng hợp");
  scores.forEach((score, index) => {
    sheet.change(index + 1, 1, { content: `Đồn ${index + 1}` });
    sheet.change(index + 1, 2, { content: score });
    sheet.change(index + 1, 3, { content: 90 });
  });
  const column = (number: number) => ({
    sheetId: sheet.id,
    range: { firstRow: 1, lastRow: scores.length, firstColumn: number, lastColumn: number },
  });
  const chart: Chart = {
    id: workbook.newChartId(),
    name: "Bình Xét 1",
    ...CORNERS,
    title: { text: "Khối 1", size: 13, bold: true },
    series: [
      { ...newSeries("ColumnClustered", "Điểm"), names: column(1), values: column(2), labels: true },
      { ...newSeries("Line", "Chỉ tiêu"), names: column(1), values: column(3), line: "#C00000" },
    ],
    legend: "Bottom",
    fontName: "Times New Roman",
    fontSize: 11,
    minimum: 0,
    loaded: null,
  };
  sheet.charts.push(chart);
  return { workbook, sheet, chart };
}

test("a chart draws a column for each number of its cells, a gap for an empty one, and the line", () => {
  const { workbook, chart } = charted();
  render(<ChartPicture chart={chart} workbook={workbook} width={600} height={300} />);
  const picture = screen.getByRole("img", { name: "Khối 1" });
  const bars = [...picture.querySelectorAll("rect[data-value]")];
  expect(bars.map((bar) => bar.getAttribute("data-value"))).toEqual(["97.5", "71"]);
  const [tall, low] = bars.map((bar) => Number(bar.getAttribute("height")));
  expect((tall ?? 0) / (low ?? 1)).toBeCloseTo(97.5 / 71, 5);
  expect(picture.querySelector("polyline")?.getAttribute("stroke")).toBe("#C00000");
  expect(picture.textContent).toContain("Đồn 2");
  expect(picture.textContent).toContain("Chỉ tiêu");
});

test("the axis begins at zero and ends at a round number that nothing is above", () => {
  const { workbook, chart } = charted();
  const { low, high, ticks } = plotOf(chart, workbook);
  expect([low, high]).toEqual([0, 100]);
  expect(ticks).toEqual([0, 20, 40, 60, 80, 100]);
});

test("a chart without a single number is drawn empty", () => {
  const { workbook, chart } = charted([null, null]);
  render(
    <ChartPicture
      chart={{ ...chart, series: chart.series.slice(0, 1) }}
      workbook={workbook}
      width={300}
      height={200}
    />,
  );
  expect(screen.getByRole("img").querySelectorAll("rect[data-value]")).toHaveLength(0);
});

test("a chart stands where its corners' cells stand, also where a row between is taller", () => {
  const { sheet, chart } = charted();
  const before = chartRect(layoutOf(sheet, { row: 1, column: 1 }), chart);
  // Columns of 48 points are 64 pixels wide, rows of 15 points 20 pixels high.
  expect(before).toEqual({ left: 64 + 16, top: 80 + 8, width: 128 - 16, height: 80 - 8 });
  sheet.rowHeights.set(6, 30);
  expect(chartRect(layoutOf(sheet, { row: 1, column: 1 }), chart).height).toBe(before.height + 20);
});

test.each([
  ["Hải đội 2", ["Hải đội 2"]],
  ["Đồn Biên phòng Cửa khẩu A", ["Đồn Biên phòng", "Cửa khẩu A"]],
  ["Tiểu đoàn Huấn luyện - Cơ động tỉnh", ["Tiểu đoàn Huấn", "luyện - Cơ độ…"]],
  ["Khôngcókhoảngtrắng", ["Khôngcókhoảngt", "rắng"]],
])("the name %s stands below its column in at most two lines", (name, lines) => {
  expect(nameLines(name, 14)).toEqual(lines);
});
