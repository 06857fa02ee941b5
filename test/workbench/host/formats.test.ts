import { codeOf, openBook } from "./book";

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
type Set = (range: Excel.Range) => unknown;

describe("the look of a range", () => {
  it.each<[string, Set, (style: NonNullable<ReturnType<typeof styleOf>>) => unknown, unknown]>([
    ["font name", (r) => (r.format.font.name = "Times New Roman"), (s) => s.font.name, "Times New Roman"],
    ["font size", (r) => (r.format.font.size = 13), (s) => s.font.size, 13],
    ["bold", (r) => (r.format.font.bold = true), (s) => s.font.bold, true],
    ["italic", (r) => (r.format.font.italic = true), (s) => s.font.italic, true],
    ["underline", (r) => (r.format.font.underline = "Single"), (s) => s.font.underline, "Single"],
    ["strikethrough", (r) => (r.format.font.strikethrough = true), (s) => s.font.strikethrough, true],
    ["font colour", (r) => (r.format.font.color = "#ff00aa"), (s) => s.font.color, "#FF00AA"],
    ["font colour by name", (r) => (r.format.font.color = "red"), (s) => s.font.color, "#FF0000"],
    ["fill", (r) => (r.format.fill.color = "#eeeeee"), (s) => s.fill, "#EEEEEE"],
    ["horizontal alignment", (r) => (r.format.horizontalAlignment = "Center"), (s) => s.horizontal, "Center"],
    ["vertical alignment", (r) => (r.format.verticalAlignment = "Top"), (s) => s.vertical, "Top"],
    ["wrapping", (r) => (r.format.wrapText = true), (s) => s.wrap, true],
    ["indent", (r) => (r.format.indentLevel = 2), (s) => s.indent, 2],
    [
      "number format",
      (r) =>
        (r.numberFormat = [
          ["0%", "0%"],
          ["0%", "0%"],
        ]),
      (s) => s.numberFormat,
      "0%",
    ],
    [
      "number format for all",
      (r) => (r.numberFormat = "dd/mm/yyyy" as never),
      (s) => s.numberFormat,
      "dd/mm/yyyy",
    ],
  ])("is set and read back: %s", async (_what, set, read, expected) => {
    const { sheet } = openBook([["a"]]);
    expect(await codeOf((context) => set(first(context).getRange("A1:B2")))).toBe("");
    for (const [row, column] of [
      [1, 1],
      [2, 2],
    ] as const)
      expect(read(sheet.styleAt(row, column))).toBe(expected);
    expect(read(sheet.styleAt(3, 1))).not.toBe(expected);
  });

  it("gets General back for an empty number format", async () => {
    const { sheet } = openBook([[1]]);
    sheet.change(1, 1, { style: { ...sheet.defaultStyle, numberFormat: "0%" } });
    expect(await codeOf((context) => (first(context).getRange("A1").numberFormat = [[""]]))).toBe("");
    expect(sheet.styleAt(1, 1).numberFormat).toBe("General");
  });

  function styleOf() {
    return openBook().sheet.styleAt(1, 1);
  }

  it.each<[string, Set]>([
    ["a colour that is none", (r) => (r.format.font.color = "Đỏ")],
    ["an unknown alignment", (r) => (r.format.horizontalAlignment = "Middle" as never)],
    ["a font of no size", (r) => (r.format.font.size = 0)],
    ["a negative width", (r) => (r.format.columnWidth = -1)],
    ["a height Excel does not allow", (r) => (r.format.rowHeight = 410)],
    ["null for a whole property", (r) => (r.numberFormat = null as never)],
    ["text for bold", (r) => (r.format.font.bold = "yes" as never)],
  ])("refuses %s: InvalidArgument", async (_what, set) => {
    openBook([["a"]]);
    expect(await codeOf((context) => set(first(context).getRange("A1")))).toBe("InvalidArgument");
  });

  it("is null where cells differ, and white where there is no fill", async () => {
    const { sheet } = openBook([["a", "b"]]);
    sheet.change(1, 2, {
      style: { ...sheet.defaultStyle, font: { ...sheet.defaultStyle.font, name: ".VnTime", bold: true } },
    });
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.load("format/font,format/fill/color,format/wrapText");
      await context.sync();
      const { font, fill, wrapText } = range.format;
      expect([font.name, font.bold, font.size, fill.color, wrapText]).toEqual([
        null,
        null,
        11,
        "#FFFFFF",
        false,
      ]);
    });
  });

  it("of whole columns is kept without making cells, and reaches the cells there are", async () => {
    const { sheet } = openBook([["a"]]);
    await Excel.run(async (context) => {
      first(context).getRange("A:B").format.font.name = "Arial";
      first(context).getRange("3:3").format.font.bold = true;
      const columns = first(context).getRange("A:C");
      columns.load("format/font/name");
      await context.sync();
      expect(columns.format.font.name).toBeNull();
    });
    expect([
      sheet.styleAt(1, 1).font.name,
      sheet.styleAt(900, 2).font.name,
      sheet.styleAt(3, 9).font.bold,
    ]).toEqual(["Arial", "Arial", true]);
    expect([...sheet.rowsInOrder()]).toHaveLength(1);
  });
});

describe("borders", () => {
  it("run along the edges and between the cells", async () => {
    const { sheet } = openBook();
    await Excel.run(async (context) => {
      const { borders } = first(context).getRange("A1:B2").format;
      for (const edge of ["EdgeTop", "InsideVertical"] as const) borders.getItem(edge).style = "Continuous";
      borders.getItem("EdgeTop").weight = "Medium";
      await context.sync();
    });
    const line = { style: "Continuous", weight: "Thin", color: "#000000" };
    const top = { ...line, weight: "Medium" };
    expect([1, 2].map((row) => [1, 2].map((column) => sheet.styleAt(row, column).borders))).toEqual([
      [
        { top, right: line },
        { top, left: line },
      ],
      [{ right: line }, { left: line }],
    ]);
  });

  it("appear when a missing line gets a weight or a colour, and go with style None", async () => {
    const { sheet } = openBook();
    const edge = (context: Excel.RequestContext) =>
      first(context).getRange("A1").format.borders.getItem("EdgeBottom");
    await codeOf((context) => (edge(context).color = "#FF0000"));
    expect(sheet.styleAt(1, 1).borders).toEqual({
      bottom: { style: "Continuous", weight: "Thin", color: "#FF0000" },
    });
    await codeOf((context) => (edge(context).style = "None"));
    expect(sheet.styleAt(1, 1).borders).toEqual({});
  });

  it("are read per edge, null where they differ", async () => {
    const { sheet } = openBook();
    const line = { style: "Double", weight: "Thick", color: "#0000FF" } as const;
    sheet.change(1, 1, { style: { ...sheet.defaultStyle, borders: { top: line } } });
    await Excel.run(async (context) => {
      const { borders } = first(context).getRange("A1:B1").format;
      const one = first(context).getRange("A1").format.borders.getItem("EdgeTop");
      one.load("style,weight,color,sideIndex");
      borders.load("items/style,items/sideIndex");
      await context.sync();
      expect([one.style, one.weight, one.color, one.sideIndex]).toEqual([
        "Double",
        "Thick",
        "#0000FF",
        "EdgeTop",
      ]);
      expect(borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
        ["EdgeTop", null],
        ["EdgeBottom", "None"],
        ["EdgeLeft", "None"],
        ["EdgeRight", "None"],
        ["InsideVertical", "None"],
        ["InsideHorizontal", "None"],
      ]);
    });
  });
});

describe("widths and heights", () => {
  it("are points, null where they differ, and 0 where hidden", async () => {
    const { sheet } = openBook();
    sheet.hiddenColumns.add(4);
    await Excel.run(async (context) => {
      first(context).getRange("A:B").format.columnWidth = 100;
      first(context).getRange("2:2").format.rowHeight = 30;
      const read = ["A1", "A1:C1", "D1", "A2", "A1:A2"].map((address) => first(context).getRange(address));
      for (const range of read) range.load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect(read.map(({ format }) => [format.columnWidth, format.rowHeight])).toEqual([
        [100, 15],
        [null, 15],
        [0, 15],
        [100, 30],
        [100, null],
      ]);
    });
  });

  it("fit to the content, nearly", async () => {
    const { sheet } = openBook([["Phòng Tham mưu", "x"]]);
    await Excel.run(async (context) => {
      const used = first(context).getUsedRange();
      used.format.autofitColumns();
      await context.sync();
      const [long = 0, short = 0] = [1, 2].map((column) => sheet.columnWidths.get(column));
      expect(long).toBeGreaterThan(60);
      expect(short).toBeLessThan(20);
      used.format.wrapText = true;
      used.format.columnWidth = 30;
      used.format.autofitRows();
      await context.sync();
    });
    expect(sheet.rowHeights.get(1)).toBeGreaterThan(30);
  });
});

describe("links", () => {
  it("lead to a place or an address, show their target in an empty cell and look like links", async () => {
    const { sheet } = openBook([["a"]]);
    await Excel.run(async (context) => {
      const [own, empty] = [first(context).getRange("A1"), first(context).getRange("A2")];
      own.hyperlink = { documentReference: "'Chấm điểm'!B11", screenTip: "Đến ô nguồn" };
      empty.hyperlink = { address: "https://example.vn/", textToDisplay: "Trang" };
      own.load("hyperlink,values");
      empty.load("hyperlink,values");
      await context.sync();
      expect(own.hyperlink).toEqual({
        documentReference: "'Chấm điểm'!B11",
        screenTip: "Đến ô nguồn",
        textToDisplay: "a",
      });
      expect([empty.hyperlink.address, empty.values]).toEqual(["https://example.vn/", [["Trang"]]]);
    });
    expect(sheet.hyperlinks.get("1:1")).toEqual({
      target: "'Chấm điểm'!B11",
      internal: true,
      tip: "Đến ô nguồn",
    });
    expect(sheet.styleAt(1, 1).font).toMatchObject({ underline: "Single", color: "#0563C1" });
  });
});
