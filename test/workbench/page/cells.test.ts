import { editedText } from "../../../src/workbench/page/grid/content";
import { fittedText } from "../../../src/workbench/page/grid/fit";
import { layoutOf } from "../../../src/workbench/page/grid/layout";
import { boxLook, sideOf, textLook } from "../../../src/workbench/page/grid/look";
import { visibleCells } from "../../../src/workbench/page/grid/visible";
import { DEFAULT_STYLE } from "../../../src/workbench/model/style";
import { sheetOf } from "./sheets";

const HOME = { row: 1, column: 1 };
const PART = { firstRow: 1, firstColumn: 1, lastRow: 10, lastColumn: 6 };
/** Every letter ten pixels wide. */
const tens = (text: string) => text.length * 10;

describe("which cells are drawn", () => {
  test("only those in view that exist, and the active one so that a screen reader finds it", () => {
    const sheet = sheetOf([["a", null, "b"], [], ["c"]]);
    const drawn = visibleCells(sheet, layoutOf(sheet, HOME), PART, { row: 5, column: 5 });
    expect(drawn.map((cell) => [cell.row, cell.column])).toEqual([
      [1, 1],
      [1, 3],
      [3, 1],
      [5, 5],
    ]);
  });
  test("hidden rows and columns are not drawn", () => {
    const sheet = sheetOf([["a", "b"], ["c"]]);
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(2);
    expect(visibleCells(sheet, layoutOf(sheet, HOME), PART, null)).toHaveLength(1);
  });
  test("a merge is drawn once, as its first cell, also when that one is scrolled away", () => {
    const sheet = sheetOf([["BẢNG CHẤM ĐIỂM"]]);
    sheet.merges.push({ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 6 });
    const part = { firstRow: 2, firstColumn: 3, lastRow: 3, lastColumn: 6 };
    const drawn = visibleCells(sheet, layoutOf(sheet, HOME), part, null);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ row: 1, column: 1, rect: { left: 0, top: 0, width: 384, height: 60 } });
  });
});

describe("text that is longer than its cell", () => {
  const overOf = (sheet: ReturnType<typeof sheetOf>, index = 0) =>
    visibleCells(sheet, layoutOf(sheet, HOME), PART, null)[index]?.over;

  test("runs over empty neighbours up to the next filled cell", () => {
    expect(overOf(sheetOf([["Tiểu đoàn huấn luyện", null, null, "x"]]))).toEqual({ left: 0, right: 128 });
  });
  test("runs over to either side on its own when it is centred", () => {
    const sheet = sheetOf([["x", "Tiểu đoàn huấn luyện", null, "y"]], { horizontal: "Center" });
    expect(overOf(sheet, 1)).toEqual({ left: 0, right: 64 });
  });
  test("stays in its cell when it wraps", () => {
    expect(overOf(sheetOf([["Tiểu đoàn huấn luyện"]], { wrap: true }))).toEqual({ left: 0, right: 0 });
  });
  test("stays in its cell when it is a number", () => {
    expect(overOf(sheetOf([[123456789]]))).toEqual({ left: 0, right: 0 });
  });
});

describe("a number in a column too narrow", () => {
  test.each([
    ["88.333333333", 88.333333333, "General", 66, "88.333"],
    ["88.5", 88.5, "General", 66, "88.5"],
    ["123456789", 123456789, "General", 66, "1E+08"],
    ["123456789", 123456789, "General", 36, "###"],
    ["18/11/2025", 45979, "dd/mm/yyyy", 66, "######"],
    ["Rất dài và không phải số", "Rất dài và không phải số", "General", 66, "Rất dài và không phải số"],
  ])("%s shows as Excel shows it", (text, content, numberFormat, width, shown) => {
    expect(fittedText(text, content, { ...DEFAULT_STYLE, numberFormat }, width, tens)).toBe(shown);
  });
});

describe("looks", () => {
  test("numbers stand right, text left, errors and truth values in the middle", () => {
    expect([88.5, "A", { error: "#N/A" }, true].map((content) => sideOf(content, DEFAULT_STYLE))).toEqual([
      "right",
      "left",
      "center",
      "center",
    ]);
  });
  test("a cell without fill and borders needs no box", () => {
    expect(boxLook(DEFAULT_STYLE)).toBeNull();
  });
  test("borders have the weight the style says", () => {
    const thick = { style: "Continuous", weight: "Medium", color: "#000000" } as const;
    expect(boxLook({ ...DEFAULT_STYLE, borders: { top: thick } })?.borderTop).toBe("2px solid #000000");
  });
  test("Times and its Vietnamese namesakes fall back to a font with serifs", () => {
    const font = { ...DEFAULT_STYLE.font, name: ".VnTime" };
    expect(textLook("x", { ...DEFAULT_STYLE, font }).fontFamily).toBe('".VnTime", serif');
  });
});

describe("what the formula bar shows", () => {
  const cell = (
    content: string | number | boolean,
    numberFormat = "General",
    formula: string | null = null,
  ) => ({
    content,
    formula,
    style: { ...DEFAULT_STYLE, numberFormat },
  });
  test.each([
    ["the formula where there is one", cell(3, "0.00", "=SUM(A1:A2)"), "=SUM(A1:A2)"],
    ["the full number, not the rounded one", cell(88.333333, "0.0"), "88.333333"],
    ["a percentage as people type it", cell(0.699, "0%"), "69.9%"],
    ["a date as a date", cell(45979, "dd/mm/yyyy"), "18/11/2025"],
    ["text as it is", cell("Đ/c Nguyễn Văn An"), "Đ/c Nguyễn Văn An"],
    ["truth values", cell(true), "TRUE"],
  ])("%s", (_name, given, shown) => {
    expect(editedText(given, { date1904: false })).toBe(shown);
  });
});
