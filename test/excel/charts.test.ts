import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { createWorkbookHost } from "../../src/excel";
import type { Workbook } from "../../src/workbench/model/workbook";
import { openPackage, savePackage } from "../../src/workbench/package";
import { HostSession } from "../../src/workbench/host/session";
import { startOfficeInNode } from "../../src/workbench/node";
import { openBook, stateOf, type SheetRows } from "./bookOf";
import { planOf, withCharts } from "./planOf";

const STAFF: SheetRows = [
  ["TT", "Họ và tên"],
  [1, "Nguyễn Văn An"],
];
const PEOPLE = ["Đồn A", "Đồn B", "Đồn C"];
const LIST = withCharts(planOf("nomination:CSTT", "ĐN CSTT", PEOPLE), "Khối 1");
const SUMMARY = withCharts(planOf("summary", "Tổng hợp", PEOPLE), "Khối 1", "Khối 2");

const host = createWorkbookHost();

function chartsOn(book: Workbook, sheet: string) {
  return book.sheetByName(sheet)?.charts ?? [];
}

describe("charts of our sheets through the real office.js client", () => {
  test("each planned chart stands at its place: columns with the names, and the line of the quota", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([SUMMARY]);
    const sheet = book.sheetByName("Tổng hợp");
    const [first, second] = chartsOn(book, "Tổng hợp");
    const names = { sheetId: sheet?.id, range: SUMMARY.charts?.[0]?.names };
    const values = { sheetId: sheet?.id, range: SUMMARY.charts?.[0]?.bars.values };
    expect(first).toMatchObject({
      title: { text: "Khối 1", size: 13, bold: true },
      fontName: "Times New Roman",
      minimum: 0,
      legend: "Bottom",
      from: { row: 7, column: 1, x: 0, y: 0 },
      to: { row: 23, column: 5, x: 0, y: 0 },
      series: [
        { name: "Điểm", type: "ColumnClustered", names, values, labels: true },
        { name: "Chỉ tiêu", type: "Line", names, values, labels: false },
      ],
    });
    expect(second?.title?.text).toBe("Khối 2");
    expect(sheet?.page.printArea).toBe("A1:D22");
  });

  test("without a quota there is no line and nothing to explain beside the chart", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    const charts = (SUMMARY.charts ?? []).map((chart) => ({ ...chart, line: null }));
    await host.writePlans([{ ...SUMMARY, charts }]);
    const [chart] = chartsOn(book, "Tổng hợp");
    expect(chart?.series).toHaveLength(1);
    expect(chart?.legend).toBeNull();
  });

  test("a chart of one unit takes its one cell, though Excel is never asked for a chart of one cell", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    const one = withCharts(planOf("summary", "Tổng hợp", ["Đồn A"]), "Khối 1");
    await host.writePlans([one]);
    expect(chartsOn(book, "Tổng hợp")[0]?.series[0]?.values?.range).toEqual(one.charts?.[0]?.bars.values);
  });

  test("a second run puts new charts in the place of the old ones, a third without any leaves none", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([SUMMARY]);
    const old = chartsOn(book, "Tổng hợp").map(({ id }) => id);
    await host.writePlans([withCharts(SUMMARY, "Khối 3")]);
    const now = chartsOn(book, "Tổng hợp");
    expect(now.map(({ title }) => title?.text)).toEqual(["Khối 3"]);
    expect(old).not.toContain(now[0]?.id);
    await host.writePlans([{ ...SUMMARY, charts: [] }]);
    expect(chartsOn(book, "Tổng hợp")).toEqual([]);
  });

  test("a chart that staff put on our sheet stays theirs", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([SUMMARY]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.charts.add("BarClustered", sheet.getRange("A2:B4")).name = "Biểu đồ của tôi";
      await context.sync();
    });
    await host.writePlans([SUMMARY]);
    const names = chartsOn(book, "Tổng hợp").map(({ name }) => name);
    expect(names).toHaveLength(3);
    expect(names[0]).toBe("Biểu đồ của tôi");
  });

  test("charts cost no round trip: three in the first run, four in the second", async () => {
    const { session } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST, SUMMARY]);
    const first = session.requests;
    await host.writePlans([LIST, SUMMARY]);
    expect([first, session.requests - first]).toEqual([3, 4]);
  });

  test("a chart read back from a saved file is replaced like one just written, and goes with its parts", async () => {
    const file = new ExcelJS.Workbook();
    file.addWorksheet("Danh sách").addRows([["TT", "Họ và tên"]]);
    const opened = openPackage(new Uint8Array(await file.xlsx.writeBuffer()), "sổ.xlsx");
    startOfficeInNode(new HostSession(opened.workbook));
    await host.writePlans([SUMMARY]);
    const again = openPackage(savePackage(opened), "sổ.xlsx");
    expect(chartsOn(again.workbook, "Tổng hợp")).toHaveLength(2);
    startOfficeInNode(new HostSession(again.workbook));
    await host.writePlans([withCharts(SUMMARY, "Khối 4")]);
    const once = savePackage(again);
    const titles = chartsOn(openPackage(once, "sổ.xlsx").workbook, "Tổng hợp").map(
      ({ title }) => title?.text,
    );
    expect(titles).toEqual(["Khối 4"]);
    expect(Object.keys(unzipSync(once)).filter((part) => part.includes("chart"))).toHaveLength(1);
  });
});

describe("a run with charts that fails leaves the workbook as it was", () => {
  const CHANGED = withCharts(planOf("nomination:CSTT", "ĐN CSTT", ["Trần Văn Bình"]), "Khối 5", "Khối 6");

  /** Runs `again`, failing in its last request after every fifth action, and after each one near the end. */
  async function failEverywhere(again: readonly (typeof CHANGED)[], request: number): Promise<number> {
    let length = 0;
    for (let actions = 0; ; actions += length - actions < 25 ? 1 : 5) {
      const { book, session } = openBook({ "Danh sách": STAFF });
      if (request === 4) await host.writePlans([LIST, SUMMARY]);
      const before = book.sheets.map(stateOf);
      const answer = session.answer.bind(session);
      const at = session.requests + request;
      session.answer = (sent) => {
        if (session.requests === at - 1) length = sent.Actions.length;
        return answer(sent);
      };
      session.failAt(at, "GeneralException", actions);
      await expect(host.writePlans(again)).rejects.toMatchObject({ code: "writeFailed" });
      expect(book.sheets.map(stateOf)).toEqual(before);
      if (actions >= length) return actions;
    }
  }

  test("first run, a failure anywhere in its last request", async () => {
    expect(await failEverywhere([LIST, SUMMARY], 3)).toBeGreaterThan(100);
  });

  test("second run with other charts, a failure anywhere, also amid the deletion of the old ones", async () => {
    expect(await failEverywhere([CHANGED, withCharts(SUMMARY, "Khối 7")], 4)).toBeGreaterThan(150);
  });

  test("second run that drops a sheet with its charts, a failure anywhere", async () => {
    expect(await failEverywhere([CHANGED], 4)).toBeGreaterThan(100);
  });

  test.each([1, 2, 3])("second run, request %i fails", async (request) => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST, SUMMARY]);
    const before = book.sheets.map(stateOf);
    session.failAt(session.requests + request, "GeneralException");
    await expect(host.writePlans([CHANGED])).rejects.toMatchObject({ code: "writeFailed" });
    expect(book.sheets.map(stateOf)).toEqual(before);
  });
});
