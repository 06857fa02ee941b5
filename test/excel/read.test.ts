import { createWorkbookHost } from "../../src/excel";
import { OWN_SHEET_KEY } from "../../src/excel/ownSheets";
import { openBook, type SheetRows } from "./bookOf";

const ROSTER: SheetRows = [
  ["DANH SÁCH", null, null],
  ["TT", "Họ và tên", "Kỷ luật"],
  [1, "Nguyễn Văn An", ""],
  [2, "Trần Văn Bình", "Không"],
];

const host = createWorkbookHost();

describe("reading the workbook through the real office.js client", () => {
  test("a visible sheet becomes a grid: values, shown text, formats, where it stands", async () => {
    const { book } = openBook({ "Danh sách": ROSTER });
    book.sheets[0]?.load(5, 3, {
      content: 0.7,
      formula: null,
      style: { ...book.defaultStyle, numberFormat: "0%" },
    });
    const { fileName, grids } = await host.readWorkbook();
    expect(fileName).toBe("sổ.xlsx");
    expect(grids).toHaveLength(1);
    const [grid] = grids;
    expect(grid?.sheet).toBe("Danh sách");
    expect(grid?.range).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 3 });
    expect(grid?.values[2]).toEqual([1, "Nguyễn Văn An", ""]);
    expect(grid?.values[4]?.[2]).toBe(0.7);
    expect(grid?.text[4]?.[2]).toBe("70%");
    expect(grid?.numberFormats[4]?.[2]).toBe("0%");
  });

  test("merges and hidden rows and columns are told by their place on the sheet", async () => {
    const { book } = openBook({ "Chấm điểm": [[], [null, "Đơn vị", "Điểm"], [null, "Phòng Tham mưu", 9]] });
    const [sheet] = book.sheets;
    sheet?.merges.push({ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 3 });
    sheet?.hiddenRows.add(3);
    sheet?.hiddenColumns.add(3);
    const [grid] = (await host.readWorkbook()).grids;
    expect(grid?.range.firstRow).toBe(2);
    expect(grid?.merges).toEqual([{ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 3 }]);
    expect(grid?.hiddenRows).toEqual([3]);
    expect(grid?.hiddenColumns).toEqual([3]);
  });

  test("fonts are told cell by cell, also where a row and a column both mix them", async () => {
    const { book } = openBook({ Sheet1: [["a", "b"], ["c", "d"]] }); // prettier-ignore
    const old = { ...book.defaultStyle, font: { ...book.defaultStyle.font, name: ".VnTime" } };
    book.sheets[0]?.load(1, 1, { content: "Hä vµ tªn", formula: null, style: old });
    const [grid] = (await host.readWorkbook()).grids;
    expect(grid?.fontNames).toEqual([
      [".VnTime", "Calibri"],
      ["Calibri", "Calibri"],
    ]);
  });

  test("hidden, empty and our own sheets are passed over, and told", async () => {
    const { book } = openBook({ "Danh sách": ROSTER, Ẩn: ROSTER, Trống: [], "ĐN CSTT": ROSTER });
    const [, hidden, , own] = book.sheets;
    if (hidden) hidden.visibility = "Hidden";
    own?.properties.set(OWN_SHEET_KEY, "nomination:CSTT");
    const { grids, skippedSheets } = await host.readWorkbook();
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Danh sách"]);
    expect(skippedSheets).toEqual([
      { name: "Ẩn", why: "hidden" },
      { name: "Trống", why: "empty" },
      { name: "ĐN CSTT", why: "ours" },
    ]);
  });

  test("a hidden sheet is read where staff ask for it by name", async () => {
    const { book } = openBook({ "Danh sách": ROSTER, Ẩn: ROSTER });
    const [, hidden] = book.sheets;
    if (hidden) hidden.visibility = "Hidden";
    const { grids, skippedSheets } = await host.readWorkbook(["Ẩn"]);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Danh sách", "Ẩn"]);
    expect(skippedSheets).toEqual([]);
    expect(hidden?.visibility).toBe("Hidden");
  });

  test.each([1, 10, 100, 3000])(
    "the number of round trips does not grow with rows: %i rows",
    async (rows) => {
      const { session } = openBook({ A: manyRows(rows), B: manyRows(rows) });
      await host.readWorkbook();
      expect(session.requests).toBe(4);
    },
  );

  test("reading changes nothing", async () => {
    const { book } = openBook({ "Danh sách": ROSTER });
    await host.readWorkbook();
    expect(book.sheets.map((sheet) => sheet.touched.size + (sheet.layoutTouched ? 1 : 0))).toEqual([0]);
  });

  test("a stray value very far out is told by its sheet, before Excel is asked for millions of cells", async () => {
    const { book, session } = openBook({ "Danh sách": ROSTER });
    const sheet = book.sheetByName("Danh sách");
    sheet?.load(1_000_000, 10, { content: "lạc", formula: null, style: sheet.defaultStyle });
    await expect(host.readWorkbook()).rejects.toMatchObject({
      code: "tooLarge",
      detail: { about: "Danh sách" },
    });
    expect(session.requests).toBe(2);
  });

  test("a cell being edited is told as such, and nothing else", async () => {
    const { session } = openBook({ "Danh sách": ROSTER });
    session.cellEditing = true;
    await expect(host.readWorkbook()).rejects.toMatchObject({ name: "BinhXetError", code: "cellEditMode" });
  });
});

function manyRows(count: number): SheetRows {
  return Array.from({ length: count }, (_, index) => [index + 1, `Người ${index + 1}`, index % 2 ? "x" : 5]);
}
