import { shownText } from "../../../src/workbench/model/shownText";
import type { CellContent } from "../../../src/workbench/model/cell";
import { DEFAULT_STYLE } from "../../../src/workbench/model/style";

const shown = (content: CellContent, numberFormat: string, date1904 = false) =>
  shownText({ content, formula: null, style: { ...DEFAULT_STYLE, numberFormat } }, { date1904 });

describe("shownText: what Excel shows", () => {
  test.each<[CellContent, string, string]>([
    [null, "0.00", ""],
    ["Nguyễn Văn Mẫu", "0.00", "Nguyễn Văn Mẫu"],
    ["007", "@", "007"],
    [true, "0.00", "TRUE"],
    [false, "General", "FALSE"],
    [{ error: "#N/A" }, "0%", "#N/A"],
    [0.7, "0%", "70%"],
    [0.699, "0%", "70%"],
    [0.699, "0.0%", "69.9%"],
    [1 / 3, "General", "0.333333333"],
    [0.1 + 0.2, "General", "0.3"],
    [98.5, "General", "98.5"],
    [1234567.5, "#,##0", "1,234,568"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [-5, "#,##0.00_);(#,##0.00)", "(5.00)"],
    [45979, "dd/mm/yyyy", "18/11/2025"],
    [45979, "m/d/yyyy", "11/18/2025"],
    [45979.75, "dd/mm/yyyy h:mm", "18/11/2025 18:00"],
    [0, '0.00;-0.00;"không"', "không"],
    [-5, "dd/mm/yyyy", "########"],
    [12, 'bad"format', "12"],
  ])("%p in %p is %p", (content, format, text) => expect(shown(content, format)).toBe(text));

  test.each([
    [1.005, "0.00", "1.01"],
    [8.345, "0.00", "8.35"],
    [0.69995, "0.00%", "70.00%"],
    [-1.005, "0.00", "-1.01"],
  ])("a half is rounded away from zero on the decimal number: %p in %p is %p", (value, format, text) =>
    expect(shown(value, format)).toBe(text),
  );

  test("the same day in a workbook that counts from 1904", () => {
    expect(shown(45979 - 1462, "dd/mm/yyyy", true)).toBe("18/11/2025");
    expect(shown(100, "0", true)).toBe("100");
  });

  test("a cell that does not exist shows nothing", () =>
    expect(shownText(undefined, { date1904: false })).toBe(""));
});
