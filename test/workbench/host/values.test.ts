import type { CellContent } from "../../../src/workbench/model/cell";
import { codeOf, contentAt, openBook } from "./book";

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

/** What a value set by the add-in becomes: content, formula and number format of A1. */
async function stored(value: unknown, format = "General"): Promise<readonly unknown[]> {
  const { sheet } = openBook();
  await Excel.run(async (context) => {
    const cell = first(context).getRange("A1");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
  const cell = sheet.cell(1, 1);
  return [cell?.content ?? null, cell?.formula ?? null, cell?.style.numberFormat ?? format];
}

describe("a value set on a cell", () => {
  it.each<[unknown, CellContent, string]>([
    [1, 1, "General"],
    [true, true, "General"],
    ["1", 1, "General"],
    ["-2.50", -2.5, "General"],
    ["007", 7, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1,23", "1,23", "General"],
    ["1.234.567", "1.234.567", "General"],
    ["70%", 0.7, "0%"],
    ["69.9%", 0.699, "0.00%"],
    ["1e3", 1000, "0.00E+00"],
    ["$5", 5, "$#,##0"],
    ["1 1/2", 1.5, "# ?/?"],
    ["1234567890123456789", 1234567890123460000, "General"],
    ["11/18/2025", 45979, "m/d/yyyy"],
    ["18/11/2025", "18/11/2025", "General"],
    ["2025-11-18", 45979, "m/d/yyyy"],
    ["18-Nov-25", 45979, "d-mmm-yy"],
    ["2/30/2025", "2/30/2025", "General"],
    ["1/2/29", 47120, "m/d/yyyy"],
    ["1/2/30", 10960, "m/d/yyyy"],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["1:30 PM", 0.5625, "h:mm AM/PM"],
    ["11/18/2025 12:00", 45979.5, "m/d/yyyy h:mm"],
    ["true", true, "General"],
    ["#N/A", { error: "#N/A" }, "General"],
    ["Đạt", "Đạt", "General"],
    ["4/", "4/", "General"],
    ["  Đại đội 1", "  Đại đội 1", "General"],
    ["'1", "1", "General"],
    ["'=A1", "=A1", "General"],
    ["", null, "General"],
  ])("%p becomes %p, formatted %s", async (value, content, format) => {
    expect(await stored(value)).toEqual([content, null, format]);
  });

  it("that is a date without a year is of this year, as in Excel", async () => {
    const serial = Math.round(
      (Date.UTC(new Date().getFullYear(), 0, 2) - Date.UTC(1899, 11, 30)) / 86_400_000,
    );
    expect(await stored("1/2")).toEqual([serial, null, "d-mmm"]);
  });

  it.each<[unknown, CellContent]>([
    ["1", "1"],
    [1, "1"],
    ["=A1", "=A1"],
    ["18/11", "18/11"],
    [true, "TRUE"],
  ])("formatted as text keeps %p as text", async (value, content) => {
    expect(await stored(value, "@")).toEqual([content, null, "@"]);
  });

  it("keeps a number format that is there already", async () => {
    expect(await stored("50%", "0.000")).toEqual([0.5, null, "0.000"]);
  });

  it("may not be null as a whole", async () => {
    openBook();
    expect(await codeOf((context) => (first(context).getRange("A1").values = null as never))).toBe(
      "InvalidArgument",
    );
  });

  it.each([[{}], [[1]]])("may not be %p", async (value) => {
    openBook();
    expect(await codeOf((context) => (first(context).getRange("A1").values = [[value]]))).toBe(
      "InvalidArgument",
    );
  });
});

describe("values set on a range", () => {
  it("broadcast a single one and leave cells alone where they are null", async () => {
    const { sheet } = openBook([["a", "b"]]);
    await Excel.run(async (context) => {
      first(context).getRange("A2:B3").values = 7 as never;
      first(context).getRange("A1:B2").values = [
        [null, "c"],
        ["", null],
      ];
      await context.sync();
    });
    expect(["A1", "B1", "A2", "B2", "A3", "B3"].map((at) => contentAt(sheet, at))).toEqual([
      "a",
      "c",
      null,
      7,
      7,
      7,
    ]);
  });

  it.each<[string, string, unknown[][]]>([
    ["too few rows", "A1:B2", [[1, 2]]],
    ["too many columns", "A1:B1", [[1, 2, 3]]],
    ["rows of different lengths", "A1:B2", [[1, 2], [1]]],
    ["whole columns", "A:B", [[1, 2]]],
    ["whole rows", "1:2", [[1]]],
  ])("of another size are InvalidArgument: %s", async (_what, address, values) => {
    const { sheet } = openBook();
    expect(await codeOf((context) => (first(context).getRange(address).values = values))).toBe(
      "InvalidArgument",
    );
    expect(sheet.usedRange(false)).toBeNull();
  });

  it("of more than 1,500 cells come in slices, and are checked for size before", async () => {
    const { session, sheet } = openBook();
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * column),
    );
    await Excel.run(async (context) => {
      first(context).getRange("B2:K401").values = rows;
      await context.sync();
    });
    expect([session.requests, contentAt(sheet, "K401"), contentAt(sheet, "B2")]).toEqual([1, 399 * 9, 0]);
    expect(await codeOf((context) => (first(context).getRange("B2:K400").values = rows))).toBe(
      "InvalidArgument",
    );
  });
});

describe("what a range says of its cells", () => {
  it("is values, shown text, types, formulas and number formats", async () => {
    const { sheet } = openBook([["Đạt", 0.7, true, { error: "#N/A" }, null]]);
    sheet.change(1, 2, { style: { ...sheet.defaultStyle, numberFormat: "0%" } });
    sheet.load(1, 3, { content: true, formula: "=1=1", style: sheet.defaultStyle });
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:E1");
      range.load("values,text,valueTypes,formulas,numberFormat");
      await context.sync();
      expect(range.values).toEqual([["Đạt", 0.7, true, "#N/A", ""]]);
      expect(range.text).toEqual([["Đạt", "70%", "TRUE", "#N/A", ""]]);
      expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Empty"]]);
      expect(range.formulas).toEqual([["Đạt", 0.7, "=1=1", "#N/A", ""]]);
      expect(range.numberFormat).toEqual([["General", "0%", "General", "General", "General"]]);
    });
  });

  it("is null cell by cell for whole rows and columns", async () => {
    openBook([["a"]]);
    await Excel.run(async (context) => {
      const column = first(context).getRange("A:A");
      column.load("values,text,rowCount,address");
      await context.sync();
      expect([column.values, column.text, column.rowCount]).toEqual([null, null, 1_048_576]);
    });
  });

  it("is refused for more than 5,000,000 cells", async () => {
    openBook();
    const read = (context: Excel.RequestContext) => first(context).getRange("A1:E1000001").load("values");
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("is all of it when load names nothing", async () => {
    openBook([["a"]]);
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.load();
      await context.sync();
      expect([range.values, range.text, range.address, range.hyperlink]).toEqual([
        [["a"]],
        [["a"]],
        "'Chấm điểm'!A1",
        null,
      ]);
    });
  });

  it("comes back for 20,000 rows of 40 columns within seconds", async () => {
    const { sheet } = openBook();
    const styles = [sheet.defaultStyle, { ...sheet.defaultStyle, numberFormat: "0.00" }] as const;
    for (let row = 1; row <= 20_000; row++) {
      for (let column = 1; column <= 40; column++) {
        const text = column % 3 === 0;
        const content = text ? `Đơn vị ${row % 500}` : (row % 1000) / 4 + column;
        sheet.load(row, column, { content, formula: null, style: styles[text ? 0 : 1] });
      }
    }
    const began = Date.now();
    await Excel.run(async (context) => {
      const used = first(context).getUsedRange(true);
      used.load("values,text,numberFormat");
      await context.sync();
      expect([used.values.length, used.text[19_999]?.[0], used.numberFormat[0]?.[1]]).toEqual([
        20_000,
        "1.00",
        "0.00",
      ]);
    });
    // Two to three seconds on two idle cores; the bound leaves room for a busy machine.
    expect(Date.now() - began).toBeLessThan(15_000);
  });
});

describe("formulas written by the add-in", () => {
  it("are calculated in the forms our sheets use, also over cells written later in the same batch", async () => {
    const { workbook } = openBook([["a"], ["b"], [3], [4]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ĐN");
      const formulas = sheet.getRange("A1:A6");
      formulas.formulas = [
        ["=COUNTA('Chấm điểm'!A1:A6)"],
        ["=SUM('Chấm điểm'!A1:A5)"],
        ["=ROWS(B1:B7)"],
        ["='Chấm điểm'!A1"],
        ["=A2/2+1"],
        ["=VLOOKUP(1,A1:B2,2)"],
      ];
      first(context).getRange("A5").values = [[5]];
      formulas.load("values,formulas");
      await context.sync();
      expect(formulas.values).toEqual([[5], [12], [7], ["a"], [7], [""]]);
      expect(formulas.formulas[1]).toEqual(["=SUM('Chấm điểm'!A1:A5)"]);
    });
    expect(workbook.sheets[1]?.cell(6, 1)).toMatchObject({ content: null, formula: "=VLOOKUP(1,A1:B2,2)" });
  });

  it("follow when what they stand on changes; those that came with the file keep Excel's results", async () => {
    const { sheet } = openBook([[1]]);
    sheet.load(2, 1, { content: 1, formula: "=A1", style: sheet.defaultStyle });
    const set = (at: string, value: unknown) => (context: Excel.RequestContext) =>
      (first(context).getRange(at).values = [[value]]);
    await codeOf(set("A3", "=A1+A2"));
    await codeOf(set("A1", 10));
    expect([contentAt(sheet, "A2"), contentAt(sheet, "A3")]).toEqual([1, 11]);
    await codeOf(set("A3", "text"));
    await codeOf(set("A1", 20));
    expect(contentAt(sheet, "A3")).toBe("text");
  });
});
