import { codeOf, openBook } from "./book";

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe("clear", () => {
  const prepare = () => {
    const book = openBook([["a"]]);
    book.sheet.change(1, 1, { style: { ...book.sheet.defaultStyle, fill: "#FF0000" } });
    book.sheet.hyperlinks.set("1:1", { target: "A1", internal: true, tip: "" });
    book.sheet.merges.push({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 });
    return book.sheet;
  };
  it.each<[Excel.ClearApplyTo | "All" | "Formats" | "Contents" | "Hyperlinks", unknown[]]>([
    ["All", [null, null, 0, 0]],
    ["Contents", [null, "#FF0000", 1, 1]],
    ["Formats", ["a", null, 1, 0]],
    ["Hyperlinks", ["a", "#FF0000", 0, 1]],
  ])("%s takes away exactly that", async (applyTo, expected) => {
    const sheet = prepare();
    expect(
      await codeOf((context) =>
        first(context)
          .getRange()
          .clear(applyTo as never),
      ),
    ).toBe("");
    const cell = sheet.cell(1, 1);
    expect([cell?.content, cell?.style.fill, sheet.hyperlinks.size, sheet.merges.length]).toEqual(expected);
  });
});

describe("properties of many cells at once", () => {
  it("are read per row and per column, null where the cells of a line differ", async () => {
    const { sheet } = openBook([
      ["a", "b"],
      ["c", "d"],
    ]);
    sheet.change(1, 1, {
      style: { ...sheet.defaultStyle, font: { ...sheet.defaultStyle.font, name: "VNI-Times" } },
    });
    sheet.hiddenRows.add(2);
    sheet.columnWidths.set(2, 90);
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B2");
      const rows = range.getRowProperties({ rowHidden: true, format: { font: { name: true } } });
      const columns = range.getColumnProperties({
        columnHidden: true,
        format: { columnWidth: true, font: { name: true } },
      });
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, format: { font: { name: null } } },
        { rowHidden: true, format: { font: { name: "Calibri" } } },
      ]);
      expect(columns.value).toEqual([
        { columnHidden: false, format: { columnWidth: 48, font: { name: null } } },
        { columnHidden: false, format: { columnWidth: 90, font: { name: "Calibri" } } },
      ]);
    });
  });

  it("are read per cell, and set again", async () => {
    const { sheet } = openBook([["a", "b"]]);
    const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
    const style = { ...sheet.defaultStyle, fill: "#FFFF00", wrap: true, borders: { top: line } };
    sheet.change(1, 2, { style });
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, wrapText: true, font: { name: true }, borders: { style: true } },
      });
      await context.sync();
      const cell = read.value[0]?.[1];
      expect(cell?.address).toBe("'Chấm điểm'!B1");
      expect([cell?.format?.fill?.color, cell?.format?.wrapText, cell?.format?.font?.name]).toEqual([
        "#FFFF00",
        true,
        "Calibri",
      ]);
      expect([cell?.format?.borders?.top?.style, cell?.format?.borders?.left?.style]).toEqual([
        "Continuous",
        "None",
      ]);
      first(context)
        .getRange("A2:B2")
        .setCellProperties(read.value.map((row) => row.map(({ format }) => ({ format: format ?? {} }))));
      first(context)
        .getRange("A1:A2")
        .setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
      first(context)
        .getRange("A1:B1")
        .setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 70 } }]);
      await context.sync();
    });
    expect(sheet.styleAt(2, 2)).toMatchObject({ fill: "#FFFF00", wrap: true, borders: { top: line } });
    expect([
      sheet.rowHeights.get(1),
      sheet.hiddenRows.has(2),
      sheet.hiddenColumns.has(1),
      sheet.columnWidths.get(2),
    ]).toEqual([20, true, true, 70]);
  });

  it("must fit the range", async () => {
    openBook();
    const set = (context: Excel.RequestContext) => first(context).getRange("A1:A2").setRowProperties([{}]);
    expect(await codeOf(set)).toBe("InvalidArgument");
  });
});
