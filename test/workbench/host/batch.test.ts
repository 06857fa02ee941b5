import { codeOf, contentAt, failureOf, openBook } from "./book";

describe("a batch", () => {
  it("runs its actions strictly in order", async () => {
    const { session } = openBook([["a"]]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Chấm điểm").getRange("A1");
      const before = cell.getCell(0, 0);
      before.load("values");
      cell.values = [["b"]];
      const after = cell.getCell(0, 0);
      after.load("values");
      await context.sync();
      expect([before.values, after.values]).toEqual([[["a"]], [["b"]]]);
    });
    expect(session.requests).toBe(1);
  });

  it("is one request, however many calls it holds", async () => {
    const { session } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Chấm điểm");
      for (let row = 0; row < 200; row++) sheet.getCell(row, 0).values = [[row]];
      await context.sync();
      sheet.load("name");
      await context.sync();
    });
    expect(session.requests).toBe(2);
  });

  it("counts letting go of references apart", async () => {
    const { session } = openBook([["a"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
    });
    expect({
      requests: session.requests,
      cleanups: session.cleanups,
      kept: session.references.count,
    }).toEqual({
      requests: 1,
      cleanups: 1,
      kept: 0,
    });
  });

  it("keeps ranges across syncs within Excel.run, even when their sheet is renamed", async () => {
    openBook([["a", "b"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Chấm điểm");
      const range = sheet.getUsedRange();
      await context.sync();
      sheet.name = "Tên mới";
      await context.sync();
      range.load("address");
      const second = range.getCell(0, 1);
      second.load("values");
      await context.sync();
      expect([range.address, second.values]).toEqual(["'Tên mới'!A1:B1", [["b"]]]);
    });
  });

  it("lets a range live on outside Excel.run when it is tracked, until it is let go", async () => {
    const { session } = openBook([["a"]]);
    const range = await Excel.run(async (context) => {
      const tracked = context.workbook.worksheets.getFirst().getRange("A1");
      tracked.load("values");
      tracked.track();
      await context.sync();
      return tracked;
    });
    expect(session.references.count).toBe(1);
    await Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      range.untrack();
      await context.sync();
    });
    expect(range.address).toBe("'Chấm điểm'!A1");
    expect(session.references.count).toBe(0);
  });

  it("tells the client which properties were loaded: others throw when read", async () => {
    openBook([["a"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      const range = sheet.getRange("A1");
      range.load("values,format/font/name");
      await context.sync();
      expect(range.format.font.name).toBe("Calibri");
      for (const read of [() => sheet.visibility, () => range.text, () => range.format.font.size]) {
        expect(read).toThrow(/not available|load/i);
      }
    });
  });

  it("pages a collection by $top and $skip", async () => {
    const { workbook } = openBook();
    for (const name of ["B", "C", "D"]) workbook.addSheet(name);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
    });
  });
});

describe("a null object", () => {
  it("is one together with all that lies under it", async () => {
    openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("không có");
      const range = sheet.getRange("A1");
      range.load("values");
      sheet.load("name");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("is never made of a live object whose answer is empty", async () => {
    openBook();
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange();
      used.load({});
      const panes = context.workbook.worksheets.getFirst().freezePanes;
      panes.unfreeze();
      await context.sync();
      expect(used.isNullObject).toBe(false);
    });
  });

  it("takes calls without doing anything", async () => {
    const { workbook } = openBook();
    const code = await codeOf((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("không có");
      sheet.delete();
      sheet.name = "x";
    });
    expect(code).toBe("");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Chấm điểm"]);
  });
});

describe("an error", () => {
  it("stops the batch at the failing action, says which, and leaves what was done before", async () => {
    const { sheet } = openBook();
    const failure = await failureOf((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1").values = [["kept"]];
      context.workbook.worksheets.getItem("không có").getRange("A1").values = [["never"]];
      first.getRange("A2").values = [["never"]];
    });
    expect(failure?.code).toBe("ItemNotFound");
    expect(failure?.debugInfo.statement).toContain("worksheets.getItem(");
    expect(failure?.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect([contentAt(sheet, "A1"), contentAt(sheet, "A2")]).toEqual(["kept", null]);
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ["a method", "Range.insert", (c) => c.workbook.worksheets.getFirst().getRange("A1").insert("Down")],
    [
      "a property read",
      "Range.linkedDataTypeState",
      (c) => c.workbook.worksheets.getFirst().getRange("A1").load("linkedDataTypeState"),
    ],
    [
      "a property set",
      "Worksheet.standardWidth",
      (c) => (c.workbook.worksheets.getFirst().standardWidth = 9),
    ],
    ["a child object", "Worksheet.tables", (c) => c.workbook.worksheets.getFirst().tables.load("count")],
    [
      "a nested name",
      "RangeFont.tintAndShade",
      (c) => c.workbook.worksheets.getFirst().getRange("A1").load("format/font/tintAndShade"),
    ],
    [
      "an option",
      "PageLayoutZoomOptions.scale",
      (c) => (c.workbook.worksheets.getFirst().pageLayout.zoom = { scale: 50 }),
    ],
  ])("that names the member follows %s the host does not know", async (_what, member, job) => {
    openBook();
    const failure = await failureOf(job);
    expect(failure?.code).toBe("ApiNotFound");
    expect(failure?.message).toContain(member);
  });

  it("can be asked for by a test, at a request of its choice and in its middle", async () => {
    const { session, sheet } = openBook();
    const write = (context: Excel.RequestContext) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1").values = [[1]];
      first.getRange("A2").values = [[2]];
    };
    session.failNext("GeneralException");
    expect(await codeOf(write)).toBe("GeneralException");
    expect(contentAt(sheet, "A1")).toBeNull();
    session.failAt(session.requests + 2, "AccessDenied", 8);
    expect(await codeOf((context) => context.workbook.load("name"))).toBe("");
    expect(await codeOf(write)).toBe("AccessDenied");
    expect([contentAt(sheet, "A1"), contentAt(sheet, "A2")]).toEqual([1, null]);
    expect(await codeOf(write)).toBe("");
  });

  it("follows every request while a cell is being edited", async () => {
    const { session } = openBook();
    session.cellEditing = true;
    expect(await codeOf((context) => context.workbook.load("name"))).toBe("InvalidOperationInCellEditMode");
    session.cellEditing = false;
    expect(await codeOf((context) => context.workbook.load("name"))).toBe("");
  });

  it.each([
    [
      "RequestPayloadSizeLimitExceeded",
      (c: Excel.RequestContext) =>
        (c.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(3000)]]),
    ],
    [
      "ResponsePayloadSizeLimitExceeded",
      (c: Excel.RequestContext) => c.workbook.worksheets.getFirst().getRange("A1:Z100").load("values"),
    ],
  ])("%s follows where the channel has a limit, as on the web", async (code, job) => {
    openBook([], { payloadLimit: 2500 });
    expect(await codeOf(job)).toBe(code);
  });
});
