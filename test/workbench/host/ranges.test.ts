import { codeOf, openBook } from "./book";

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

async function addressOf(reach: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  let address = "";
  await Excel.run(async (context) => {
    const range = reach(first(context));
    range.load("address");
    await context.sync();
    address = range.isNullObject ? "null" : range.address.replace("'Chấm điểm'!", "");
  });
  return address;
}

describe("a range is reached", () => {
  it.each<[string, string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["by its address", "B2:C3", (s) => s.getRange("B2:C3")],
    ["by an absolute address with corners turned round", "B2:C3", (s) => s.getRange("$C$3:$B$2")],
    ["by an address with the sheet's name", "A1", (s) => s.getRange("'Chấm điểm'!A1")],
    ["as whole columns", "B:C", (s) => s.getRange("B:C")],
    ["as one whole column", "B:B", (s) => s.getRange("B:B")],
    ["as whole rows", "5:6", (s) => s.getRange("$5:$6")],
    ["as the whole sheet", "1:1048576", (s) => s.getRange()],
    ["by indexes", "C2:D6", (s) => s.getRangeByIndexes(1, 2, 5, 2)],
    ["as a cell of the sheet", "C2", (s) => s.getCell(1, 2)],
    ["as a cell of a range, even outside it", "D4", (s) => s.getRange("B2:C3").getCell(2, 2)],
    ["as a row of a range", "B3:C3", (s) => s.getRange("B2:C3").getRow(1)],
    ["as a column of a range", "C2:C3", (s) => s.getRange("B2:C3").getColumn(1)],
    ["as its last cell", "C3", (s) => s.getRange("B2:C3").getLastCell()],
    ["as its last row", "B3:C3", (s) => s.getRange("B2:C3").getLastRow()],
    ["as its entire row", "2:3", (s) => s.getRange("B2:C3").getEntireRow()],
    ["as its entire column", "B:C", (s) => s.getRange("B2:C3").getEntireColumn()],
    ["larger", "B2:D5", (s) => s.getRange("B2:C3").getResizedRange(2, 1)],
    ["smaller", "B2", (s) => s.getRange("B2:C3").getResizedRange(-1, -1)],
    ["of another size", "B2:B6", (s) => s.getRange("B2:C3").getAbsoluteResizedRange(5, 1)],
    ["moved", "A5:B6", (s) => s.getRange("B2:C3").getOffsetRange(3, -1)],
    ["as a rectangle around two", "A1:C3", (s) => s.getRange("B2:C3").getBoundingRect(s.getRange("A1"))],
    [
      "as what two have in common",
      "B2",
      (s) => s.getRange("A1:B2").getIntersectionOrNullObject(s.getRange("B2:C3")),
    ],
    ["as nothing in common", "null", (s) => s.getRange("A1").getIntersectionOrNullObject(s.getRange("B2"))],
  ])("%s: %s", async (_how, expected, reach) => {
    openBook();
    expect(await addressOf(reach)).toBe(expected);
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["an address that is none", (s) => s.getRange("Tổng")],
    ["an address on another sheet", (s) => s.getRange("Khác!A1")],
    ["a row above the first", (s) => s.getRange("A1").getOffsetRange(-1, 0)],
    ["a column beyond the last", (s) => s.getRange("XFE1")],
    ["a row beyond the last", (s) => s.getRange("A1048577")],
    ["no rows at all", (s) => s.getRange("A1:A2").getResizedRange(-2, 0)],
  ])("not: %s is InvalidArgument", async (_what, reach) => {
    openBook();
    expect(await codeOf((context) => reach(first(context)).load("address"))).toBe("InvalidArgument");
  });

  it("by selecting, which also brings its sheet to the front", async () => {
    const { workbook } = openBook();
    const other = workbook.addSheet("Khác");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Khác").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Khác!B2:C3", "Khác!B2"]);
    });
    expect([workbook.activeSheetId, workbook.selection]).toEqual([other.id, "B2:C3"]);
  });
});

describe("the used range", () => {
  it("counts looks unless only values are asked for", async () => {
    const { sheet } = openBook([
      ["a", null],
      [null, "b"],
    ]);
    sheet.change(5, 5, { style: { ...sheet.defaultStyle, fill: "#FFFF00" } });
    expect(await addressOf((s) => s.getUsedRange())).toBe("A1:E5");
    expect(await addressOf((s) => s.getUsedRangeOrNullObject(true))).toBe("A1:B2");
  });

  it("of an empty sheet is null, or its first cell", async () => {
    openBook();
    expect(await addressOf((s) => s.getUsedRangeOrNullObject())).toBe("null");
    expect(await addressOf((s) => s.getUsedRange())).toBe("A1");
  });

  it("no longer counts cells that were cleared", async () => {
    openBook([["a"], ["b"]]);
    expect(await codeOf((context) => first(context).getRange("A2").clear())).toBe("");
    expect(await addressOf((s) => s.getUsedRange())).toBe("A1");
  });
});

describe("the place of a range", () => {
  it("is told with 0-based indexes, sizes and what is hidden", async () => {
    const { sheet } = openBook([["a", "b", "c"]]);
    sheet.hiddenRows.add(3);
    sheet.hiddenColumns.add(2).add(3);
    await Excel.run(async (context) => {
      const range = first(context).getRange("B2:C3");
      range.load(
        "rowIndex,columnIndex,rowCount,columnCount,cellCount,rowHidden,columnHidden,hidden,isEntireRow",
      );
      const row = first(context).getRange("A3:C3");
      row.load("rowHidden,hidden");
      await context.sync();
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual(
        [1, 1, 2, 2, 4],
      );
      expect([range.rowHidden, range.columnHidden, range.hidden, range.isEntireRow]).toEqual([
        null,
        true,
        true,
        false,
      ]);
      expect([row.rowHidden, row.hidden]).toEqual([true, true]);
    });
  });

  it("can be hidden and shown", async () => {
    const { sheet } = openBook();
    await Excel.run(async (context) => {
      first(context).getRange("2:4").rowHidden = true;
      first(context).getRange("B:B").columnHidden = true;
      first(context).getRange("A3").rowHidden = false;
      await context.sync();
    });
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[2, 4], [2]]);
  });

  it("is on a sheet that can be asked back", async () => {
    openBook();
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.load("address,worksheet/name");
      await context.sync();
      expect(range.worksheet.name).toBe("Chấm điểm");
    });
  });
});

describe("merged areas", () => {
  it("are seen only by the range that holds their first cell (office-js issue 3611)", async () => {
    const { sheet } = openBook();
    sheet.merges.push({ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 });
    sheet.merges.push({ firstRow: 4, firstColumn: 2, lastRow: 4, lastColumn: 3 });
    await Excel.run(async (context) => {
      const both = first(context).getRange("A1:C4").getMergedAreasOrNullObject();
      const lower = first(context).getRange("A2:C4").getMergedAreasOrNullObject();
      const none = first(context).getRange("C1:C3").getMergedAreasOrNullObject();
      both.load("address,areaCount,cellCount,areas/items/address");
      lower.load("address");
      none.load("address");
      await context.sync();
      expect(both.areas.items.map(({ address }) => address)).toEqual([
        "'Chấm điểm'!A1:C2",
        "'Chấm điểm'!B4:C4",
      ]);
      expect([both.areaCount, both.cellCount, lower.address]).toEqual([2, 8, "'Chấm điểm'!B4:C4"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("are refused from 513 on", async () => {
    const { sheet } = openBook();
    for (let row = 1; row <= 513; row++)
      sheet.merges.push({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 2 });
    const read = (address: string) => (context: Excel.RequestContext) =>
      first(context).getRange(address).getMergedAreasOrNullObject().load("address");
    expect(await codeOf(read("A1:A512"))).toBe("");
    expect(await codeOf(read("A1:A513"))).toBe("InvalidOperation");
  });

  it("keep only the content of their first cell, and take nothing into the others", async () => {
    const { sheet } = openBook([
      ["a", "b"],
      ["c", "d"],
    ]);
    await Excel.run(async (context) => {
      first(context).getRange("A1:B1").merge();
      first(context).getRange("A1:B2").values = [
        ["x", "y"],
        ["z", 1],
      ];
      await context.sync();
    });
    expect([...sheet.rowsInOrder()].map(([, cells]) => cells.map(([, { content }]) => content))).toEqual([
      ["x", null],
      ["z", 1],
    ]);
    await Excel.run(async (context) => {
      first(context).getRange("A1:B2").merge(true);
      await context.sync();
    });
    expect(sheet.merges).toHaveLength(2);
    await Excel.run(async (context) => {
      first(context).getRange().unmerge();
      await context.sync();
    });
    expect(sheet.merges).toEqual([]);
  });
});
