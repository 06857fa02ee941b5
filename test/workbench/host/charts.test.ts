import { codeOf, openBook } from "./book";

const ROWS = [
  ["Đồn A", 97.5, 90],
  ["Đồn B", 88, 90],
];

/** Adds a chart of the two columns of numbers and gives it to the job. */
async function withChart(job: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chấm điểm");
    await job(sheet.charts.add("ColumnClustered", sheet.getRange("B1:C2"), "Columns"), sheet);
    await context.sync();
  });
}

test("a chart has one series for each column, or row, of its source", async () => {
  const { sheet } = openBook(ROWS);
  await withChart(() => undefined);
  expect(sheet.charts[0]?.series.map(({ values }) => values?.range)).toEqual([
    { firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 2 },
    { firstRow: 1, lastRow: 2, firstColumn: 3, lastColumn: 3 },
  ]);
  await withChart((_, bySheet) => bySheet.charts.add("BarClustered", bySheet.getRange("B1:C2"), "Rows"));
  expect(sheet.charts.at(-1)?.series[1]).toMatchObject({
    type: "BarClustered",
    values: { range: { firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 3 } },
  });
});

test("name, title, legend, font, axis and series are read back as they were set", async () => {
  openBook(ROWS);
  const seen: unknown[] = [];
  await withChart(async (chart) => {
    chart.name = "Khối 1";
    chart.title.text = "Xếp hạng";
    chart.title.format.font.bold = true;
    chart.legend.position = "Right";
    chart.format.font.name = "Times New Roman";
    chart.axes.valueAxis.minimum = 10;
    const line = chart.series.getItemAt(1);
    line.chartType = "Line";
    line.name = "Chỉ tiêu";
    line.format.line.color = "#c00000";
    chart.load({
      name: true,
      chartType: true,
      title: { text: true, visible: true },
      legend: { position: true },
      axes: { valueAxis: { minimum: true } },
      series: { name: true, chartType: true, format: { line: { color: true } } },
    });
    await chart.context.sync();
    seen.push(chart.name, chart.chartType, chart.title.text, chart.title.visible, chart.legend.position);
    seen.push(
      chart.axes.valueAxis.minimum,
      ...chart.series.items.map(({ name, chartType }) => [name, chartType]),
    );
    seen.push(chart.series.items[1]?.format.line.color);
  });
  expect(seen).toEqual([
    "Khối 1",
    "ColumnClustered",
    "Xếp hạng",
    true,
    "Right",
    10,
    ["Series1", "ColumnClustered"],
    ["Chỉ tiêu", "Line"],
    "#C00000",
  ]);
});

test("a chart stands over the cells it is put over, and moves when a row above grows", async () => {
  const { sheet } = openBook(ROWS);
  const places: unknown[] = [];
  await withChart(async (chart) => {
    const read = async () => {
      chart.load({ left: true, top: true, width: true, height: true });
      await chart.context.sync();
      places.push([chart.left, chart.top, chart.width, chart.height]);
    };
    chart.setPosition("B3", "D6");
    await read();
    sheet.rowHeights.set(1, 45);
    await read();
    chart.left = 10;
    chart.height = 100;
    await read();
  });
  expect(places).toEqual([
    [48, 30, 144, 60],
    [48, 60, 144, 60],
    [10, 60, 144, 100],
  ]);
});

test("a chart is found by name, deleted, and then no longer there", async () => {
  const { sheet } = openBook(ROWS);
  await withChart((chart) => {
    chart.name = "Khối 1";
  });
  const job = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("Chấm điểm").charts.getItem("Khối 1").delete();
  expect(await codeOf(job)).toBe("");
  expect(sheet.charts).toEqual([]);
  expect(await codeOf(job)).toBe("ItemNotFound");
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Chấm điểm");
    const none = charts.getItemOrNullObject("Khối 1");
    none.load({ name: true });
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  [
    "a kind the workbench does not draw",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Pie", sheet.getRange("B1:B2")),
  ],
  [
    "a series that is not there",
    "ItemNotFound",
    (sheet) => (sheet.charts.add("Line", sheet.getRange("B1:B2")).series.getItemAt(3).name = "x"),
  ],
])("%s is refused", async (_what, code, job) => {
  openBook(ROWS);
  expect(await codeOf((context) => job(context.workbook.worksheets.getItem("Chấm điểm")))).toBe(code);
});

test("no chart on a protected sheet", async () => {
  const { sheet } = openBook(ROWS);
  sheet.protected_ = true;
  await expect(withChart(() => undefined)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(sheet.charts).toEqual([]);
});
