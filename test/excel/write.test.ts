import type { SheetPlan } from "../../src/domain/plans/plan";
import { createWorkbookHost } from "../../src/excel";
import { openBook, stateOf, type SheetRows } from "./bookOf";
import { planOf } from "./planOf";

const STAFF: SheetRows = [
  ["TT", "Họ và tên"],
  [1, "Nguyễn Văn An"],
];
const LIST = planOf("nomination:CSTT", "ĐN CSTT", ["Nguyễn Văn An", "=1+1", "4/"]);
const SUMMARY = planOf("summary", "Tổng hợp kết quả", ["Nguyễn Văn An"]);

const host = createWorkbookHost();

/** The content of a cell of the named sheet. */
function contentAt(
  book: ReturnType<typeof openBook>["book"],
  sheet: string,
  row: number,
  column: number,
): unknown {
  return book.sheetByName(sheet)?.cell(row, column)?.content;
}

describe("writing our sheets through the real office.js client", () => {
  test("a plan becomes a sheet at the end: content, looks, merges, links, printed page", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    const written = await host.writePlans([LIST]);
    expect(written).toEqual([{ name: "ĐN CSTT", plannedName: "ĐN CSTT", kind: "nomination:CSTT", rows: 3 }]);
    const sheet = book.sheets.at(-1);
    expect(sheet?.name).toBe("ĐN CSTT");
    expect(sheet?.cell(1, 1)).toMatchObject({
      content: "DANH SÁCH",
      style: { font: { name: "Times New Roman", bold: true } },
    });
    expect(sheet?.merges).toEqual(LIST.merges);
    expect(sheet?.page).toMatchObject({
      orientation: "Landscape",
      printArea: "A1:B5",
      titleRows: "$1:$1",
      fitToWidth: 1,
    });
    expect(sheet?.frozenRows).toBe(1);
    expect(sheet?.hyperlinks.get("2:2")).toMatchObject({ target: "'Danh sách'!B3", internal: true });
  });

  test("text stays text: a name that begins with = is no formula, 4/ is no date", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST]);
    expect(book.sheetByName("ĐN CSTT")?.cell(3, 2)).toMatchObject({ content: "=1+1", formula: null });
    expect(contentAt(book, "ĐN CSTT", 4, 2)).toBe("4/");
    expect(contentAt(book, "ĐN CSTT", 5, 2)).toBe(3);
  });

  test("no line inside is asked for where a block is one row or one column: Excel may refuse it", async () => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    const sent: string[] = [];
    const answer = session.answer.bind(session);
    session.answer = (request) => {
      sent.push(JSON.stringify(request));
      return answer(request);
    };
    const oneRow = { firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 2 };
    const oneCell = { firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 1 };
    const grid = (range: typeof oneRow): SheetPlan => ({
      ...LIST,
      blocks: [{ range, style: { grid: true } }],
    });
    await host.writePlans([grid(oneRow)]);
    expect(sent.join()).toContain("InsideVertical");
    expect(sent.join()).not.toContain("InsideHorizontal");
    expect(book.sheetByName("ĐN CSTT")?.cell(3, 2)?.style.borders).toMatchObject({
      top: { style: "Continuous" },
      left: { style: "Continuous" },
    });
    sent.length = 0;
    await host.writePlans([grid(oneCell)]);
    expect(sent.join()).not.toContain("Inside");
  });

  test("a linked name looks like print, not like a web link", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST]);
    expect(book.sheetByName("ĐN CSTT")?.cell(2, 2)?.style.font).toMatchObject({
      color: "#000000",
      underline: "None",
    });
  });

  test("the staff's sheets are as they were, to the last property", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    const before = book.sheets.map(stateOf);
    await host.writePlans([LIST, SUMMARY]);
    await host.writePlans([LIST]);
    expect(book.sheets.slice(0, 1).map(stateOf)).toEqual(before);
    expect(book.sheets[0]?.touched.size).toBe(0);
    expect(book.sheets[0]?.layoutTouched).toBe(false);
  });

  test("a second run rewrites our sheet in place and leaves nothing of the first behind", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST]);
    const id = book.sheetByName("ĐN CSTT")?.id;
    await host.writePlans([planOf("nomination:CSTT", "ĐN CSTT", ["Trần Văn Bình"])]);
    const sheet = book.sheetByName("ĐN CSTT");
    expect(sheet?.id).toBe(id);
    expect(contentAt(book, "ĐN CSTT", 2, 2)).toBe("Trần Văn Bình");
    expect(sheet?.usedRange(true)?.lastRow).toBe(3);
    expect(sheet?.merges).toHaveLength(1);
    expect([...(sheet?.hyperlinks.keys() ?? [])]).toEqual(["2:2"]);
  });

  test("a second run leaves no row height of the first behind", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([{ ...LIST, rowHeights: [{ row: 4, points: 60 }] }]);
    await host.writePlans([LIST]);
    expect([...(book.sheetByName("ĐN CSTT")?.rowHeights ?? [])]).toEqual([[1, 30]]);
  });

  test("formulas between our sheets point at the names the sheets really got", async () => {
    const { book } = openBook({ "ĐN CSTT": STAFF });
    const counting: SheetPlan = {
      ...SUMMARY,
      cells: [
        { row: 1, column: 1, value: { kind: "formula", formula: "=COUNTA('ĐN CSTT'!B2:B4)", format: "0" } },
      ],
    };
    await host.writePlans([LIST, counting]);
    expect(book.sheetByName("Tổng hợp kết quả")?.cell(1, 1)).toMatchObject({
      formula: "=COUNTA('ĐN CSTT (2)'!B2:B4)",
      content: 3,
    });
  });

  test("a list nobody is on any more is removed; a sheet of ours renamed by staff is still found", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST, SUMMARY]);
    const summary = book.sheetByName("Tổng hợp kết quả");
    if (summary) summary.name = "Tổng hợp (đã duyệt)";
    const written = await host.writePlans([SUMMARY]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Danh sách", "Tổng hợp (đã duyệt)"]);
    expect(written[0]?.name).toBe("Tổng hợp (đã duyệt)");
  });

  test("a sheet of the staff's with the planned name is never touched: ours gets another", async () => {
    const { book } = openBook({ "đn cstt": STAFF });
    const before = book.sheets.map(stateOf);
    const written = await host.writePlans([LIST]);
    expect(written[0]).toMatchObject({ name: "ĐN CSTT (2)", plannedName: "ĐN CSTT" });
    expect(book.sheets.slice(0, 1).map(stateOf)).toEqual(before);
  });

  test.each([3, 40, 400])(
    "a list of %i takes three round trips in the first run and four in the second",
    async (count) => {
      const { session } = openBook({ "Danh sách": STAFF });
      const people = Array.from({ length: count }, (_, index) => `Người ${index}`);
      await host.writePlans([planOf("nomination:CSTT", "ĐN CSTT", people)]);
      const first = session.requests;
      await host.writePlans([planOf("nomination:CSTT", "ĐN CSTT", people)]);
      expect([first, session.requests - first]).toEqual([3, 4]);
    },
  );

  test("a protected workbook structure is told before anything is written", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    book.structureProtected = true;
    await expect(host.writePlans([LIST])).rejects.toMatchObject({ code: "workbookProtected" });
    expect(book.sheets).toHaveLength(1);
  });

  test("a sheet of ours that staff protected is told by name, and nothing is written", async () => {
    const { book } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST]);
    const own = book.sheetByName("ĐN CSTT");
    if (own) own.protected_ = true;
    const before = book.sheets.map(stateOf);
    await expect(host.writePlans([SUMMARY])).rejects.toMatchObject({ code: "ownSheetProtected" });
    expect(book.sheets.map(stateOf)).toEqual(before);
  });
});

describe("a run that fails leaves the workbook as it was", () => {
  const FAILURES = [0, 1, 5, 20, 60, 100].flatMap((actions) =>
    [1, 2, 3].map((request) => [request, actions] as const),
  );

  test.each(FAILURES)("first run, request %i fails after %i actions", async (request, actions) => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    const before = book.sheets.map(stateOf);
    session.failAt(request, "GeneralException", actions);
    await expect(host.writePlans([LIST, SUMMARY])).rejects.toMatchObject({ code: "writeFailed" });
    expect(book.sheets.map(stateOf)).toEqual(before);
    await expect(host.writePlans([LIST, SUMMARY])).resolves.toHaveLength(2);
  });

  test.each(
    [1, 2, 3, 4].flatMap((request) => [0, 1, 10, 50, 100].map((actions) => [request, actions] as const)),
  )("second run, request %i fails after %i actions", async (request, actions) => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    await host.writePlans([LIST, SUMMARY]);
    const before = book.sheets.map(stateOf);
    session.failAt(session.requests + request, "GeneralException", actions);
    const changed = planOf("nomination:CSTT", "ĐN CSTT", ["Trần Văn Bình"]);
    await expect(host.writePlans([changed])).rejects.toMatchObject({ code: "writeFailed" });
    expect(book.sheets.map(stateOf)).toEqual(before);
  });

  test("a sheet that a co-author adds meanwhile under a name we wanted stays, and ours that were begun go", async () => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    const answer = session.answer.bind(session);
    session.answer = (request) => {
      if (session.requests === 2 && !book.sheetByName(SUMMARY.name)) {
        const style = book.defaultStyle;
        book.addSheet(SUMMARY.name).load(1, 1, { content: "của đồng đội", formula: null, style });
      }
      return answer(request);
    };
    await expect(host.writePlans([LIST, SUMMARY])).rejects.toMatchObject({ code: "writeFailed" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Danh sách", SUMMARY.name]);
  });

  test("where even putting back fails, the user is told that our sheets may be half written", async () => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    const before = book.sheets.map(stateOf);
    session.failAt(3, "GeneralException", 20);
    session.failAt(4, "GeneralException");
    await expect(host.writePlans([LIST, SUMMARY])).rejects.toMatchObject({ code: "writeHalfDone" });
    expect(book.sheets.slice(0, 1).map(stateOf)).toEqual(before);
    expect(book.sheets.length).toBeGreaterThan(1);
    await expect(host.writePlans([LIST, SUMMARY])).resolves.toHaveLength(2);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Danh sách", LIST.name, SUMMARY.name]);
  });

  test("a cell being edited all along: nothing was written, and that is what is told", async () => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    const answer = session.answer.bind(session);
    session.answer = (request) => {
      session.cellEditing = session.requests >= 2;
      return answer(request);
    };
    await expect(host.writePlans([LIST])).rejects.toMatchObject({ code: "cellEditMode" });
    expect(book.sheets).toHaveLength(1);
  });

  test("first run, a failure after any single action leaves no sheet behind", async () => {
    for (let actions = 0; actions < 140; actions++) {
      const { book, session } = openBook({ "Danh sách": STAFF });
      const before = book.sheets.map(stateOf);
      session.failAt(3, "GeneralException", actions);
      await expect(host.writePlans([LIST, SUMMARY])).rejects.toMatchObject({ code: "writeFailed" });
      expect(book.sheets.map(stateOf)).toEqual(before);
    }
  });

  test("Excel busy, a payload too large, a cell being edited: each by its own code", async () => {
    const { book, session } = openBook({ "Danh sách": STAFF });
    for (const [office, ours] of [
      ["TooManyRequests", "excelBusy"],
      ["RequestPayloadSizeLimitExceeded", "tooLarge"],
      ["InvalidOperationInCellEditMode", "cellEditMode"],
    ] as const) {
      session.failAt(session.requests + 3, office);
      await expect(host.writePlans([LIST])).rejects.toMatchObject({ code: ours });
    }
    expect(book.sheets).toHaveLength(1);
  });
});
