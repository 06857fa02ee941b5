import { codeOf, contentAt, openBook } from "./book";

const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;

describe("worksheets", () => {
  it("are found by name whatever its case, and by id", async () => {
    const { sheet } = openBook();
    await Excel.run(async (context) => {
      const byName = sheets(context).getItem("CHẤM ĐIỂM");
      const byId = sheets(context).getItem(sheet.id);
      byName.load("id,name");
      byId.load("name,position,visibility,showGridlines,tabColor");
      await context.sync();
      expect([byName.id, byId.name, byId.position, byId.visibility]).toEqual([
        sheet.id,
        "Chấm điểm",
        0,
        "Visible",
      ]);
      expect([byId.showGridlines, byId.tabColor]).toEqual([true, ""]);
    });
  });

  it("are listed, counted and reached in their order", async () => {
    const { workbook } = openBook();
    workbook.addSheet("Ẩn").visibility = "Hidden";
    workbook.addSheet("Cuối");
    await Excel.run(async (context) => {
      const all = sheets(context);
      all.load("items/name");
      const [count, visible] = [all.getCount(), all.getCount(true)];
      const [first, last, active] = [all.getFirst(), all.getLast(), all.getActiveWorksheet()];
      for (const sheet of [first, last, active]) sheet.load("name");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Chấm điểm", "Ẩn", "Cuối"]);
      expect([count.value, visible.value]).toEqual([3, 2]);
      expect([first.name, last.name, active.name]).toEqual(["Chấm điểm", "Cuối", "Chấm điểm"]);
    });
  });

  it("are added at the end, not activated, and named when no name is given", async () => {
    const { workbook } = openBook();
    const names = await Excel.run(async (context) => {
      const added = [sheets(context).add("ĐN ĐVQT"), sheets(context).add()];
      for (const sheet of added) sheet.load("name");
      await context.sync();
      return added.map(({ name }) => name);
    });
    expect(names).toEqual(["ĐN ĐVQT", "Sheet3"]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Chấm điểm", "ĐN ĐVQT", "Sheet3"]);
    expect(workbook.sheetById(workbook.activeSheetId)?.name).toBe("Chấm điểm");
  });

  it.each<[string, string, string]>([
    ["in use, in another case", "chấm điểm", "ItemAlreadyExists"],
    ["of a chart sheet", "Biểu đồ", "ItemAlreadyExists"],
    ["of 32 characters", "x".repeat(32), "InvalidArgument"],
    ["with a colon", "a:b", "InvalidArgument"],
    ["with a slash", "a/b", "InvalidArgument"],
    ["with a backslash", "a\\b", "InvalidArgument"],
    ["with a bracket", "a[b", "InvalidArgument"],
    ["with a question mark", "a?", "InvalidArgument"],
    ["with an asterisk", "a*", "InvalidArgument"],
    ["that starts with an apostrophe", "'a", "InvalidArgument"],
    ["that Excel keeps for itself", "History", "InvalidArgument"],
    ["that is empty", "", "InvalidArgument"],
    ["of 31 characters", "x".repeat(31), ""],
  ])("take a name %s: %s → %s", async (_what, name, code) => {
    const { workbook } = openBook();
    workbook.otherSheetNames.push("Biểu đồ");
    expect(await codeOf((context) => sheets(context).add(name))).toBe(code);
    const other = workbook.addSheet("Khác");
    if (code !== "")
      expect(await codeOf((context) => (sheets(context).getItem(other.id).name = name))).toBe(code);
  });

  it("may be renamed to their own name in another case", async () => {
    const { sheet } = openBook();
    expect(await codeOf((context) => (sheets(context).getFirst().name = "CHẤM ĐIỂM"))).toBe("");
    expect(sheet.name).toBe("CHẤM ĐIỂM");
  });

  it("move, hide and show; the active one hands the front over when it is hidden", async () => {
    const { workbook, sheet } = openBook();
    const other = workbook.addSheet("Khác");
    await Excel.run(async (context) => {
      const moved = sheets(context).getItem("Khác");
      moved.position = 0;
      sheets(context).getItem("Chấm điểm").visibility = "Hidden";
      await context.sync();
    });
    expect(workbook.sheets).toEqual([other, sheet]);
    expect([sheet.visibility, workbook.activeSheetId]).toEqual(["Hidden", other.id]);
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ["deleting the last visible sheet", "InvalidOperation", (c) => sheets(c).getItem("Chấm điểm").delete()],
    [
      "hiding the last visible sheet",
      "InvalidOperation",
      (c) => (sheets(c).getItem("Chấm điểm").visibility = "Hidden"),
    ],
    ["activating a hidden sheet", "InvalidOperation", (c) => sheets(c).getItem("Ẩn").activate()],
    ["deleting a very hidden sheet", "InvalidOperation", (c) => sheets(c).getItem("Rất ẩn").delete()],
    ["a place beyond the last", "InvalidArgument", (c) => (sheets(c).getItem("Ẩn").position = 9)],
    ["a missing sheet", "ItemNotFound", (c) => sheets(c).getItem("không có").load("name")],
  ])("refuse %s: %s", async (_what, code, job) => {
    const { workbook } = openBook();
    workbook.addSheet("Ẩn").visibility = "Hidden";
    workbook.addSheet("Rất ẩn").visibility = "VeryHidden";
    expect(await codeOf(job)).toBe(code);
    expect(workbook.sheets).toHaveLength(3);
  });

  it("cannot be added, removed, renamed, moved or hidden while the structure is protected", async () => {
    const { workbook } = openBook();
    workbook.addSheet("Khác");
    workbook.structureProtected = true;
    const jobs: ((context: Excel.RequestContext) => unknown)[] = [
      (c) => sheets(c).add("Mới"),
      (c) => sheets(c).getItem("Khác").delete(),
      (c) => (sheets(c).getItem("Khác").name = "x"),
      (c) => (sheets(c).getItem("Khác").position = 0),
      (c) => (sheets(c).getItem("Khác").visibility = "Hidden"),
    ];
    for (const job of jobs) expect(await codeOf(job)).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Chấm điểm", "Khác"]);
  });

  it("that are protected refuse contents, looks and sizes, and say so", async () => {
    const { sheet } = openBook([["a"]]);
    sheet.protected_ = true;
    const range = (c: Excel.RequestContext) => sheets(c).getFirst().getRange("A1");
    const jobs: ((context: Excel.RequestContext) => unknown)[] = [
      (c) => (range(c).values = [["b"]]),
      (c) => (range(c).format.font.bold = true),
      (c) => (range(c).numberFormat = [["0"]]),
      (c) => (range(c).format.columnWidth = 90),
      (c) => range(c).clear(),
      (c) => range(c).merge(),
      (c) => (range(c).rowHidden = true),
    ];
    for (const job of jobs) expect(await codeOf(job)).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = sheets(context).getFirst();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(contentAt(sheet, "A1")).toBe("a");
  });

  it("go, and what was on them cannot be reached any more", async () => {
    const { workbook } = openBook();
    workbook.addSheet("Khác");
    const code = await codeOf(async (context) => {
      const range = sheets(context).getItem("Khác").getRange("A1");
      range.load("values");
      await context.sync();
      sheets(context).getItem("Khác").delete();
      range.values = [["x"]];
    });
    expect(code).toBe("InvalidReference");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Chấm điểm"]);
  });
});

describe("custom properties of a sheet", () => {
  it("are added, found whatever the case of the key, changed and deleted", async () => {
    const { sheet } = openBook();
    await Excel.run(async (context) => {
      const { customProperties } = sheets(context).getFirst();
      customProperties.add("BinhXet.kind", "summary");
      const mark = customProperties.getItemOrNullObject("binhxet.KIND");
      const none = customProperties.getItemOrNullObject("khác");
      mark.load("key,value");
      none.load("key");
      customProperties.load("items/key,items/value");
      await context.sync();
      expect([mark.key, mark.value, none.isNullObject]).toEqual(["BinhXet.kind", "summary", true]);
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ["BinhXet.kind", "summary"],
      ]);
      mark.value = "findings";
      await context.sync();
      expect(sheet.properties.get("BinhXet.kind")).toBe("findings");
      mark.delete();
      await context.sync();
    });
    expect(sheet.properties.size).toBe(0);
  });

  it("refuse a key twice and one of 256 characters", async () => {
    openBook();
    const add = (key: string) => (c: Excel.RequestContext) =>
      sheets(c).getFirst().customProperties.add(key, "x");
    expect(await codeOf(add("a"))).toBe("");
    expect(await codeOf(add("A"))).toBe("ItemAlreadyExists");
    expect(await codeOf(add("x".repeat(256)))).toBe("InvalidArgument");
  });
});

describe("names", () => {
  it("are read with their formulas, of the workbook and of a sheet apart", async () => {
    const { workbook } = openBook();
    workbook.names.push(
      { name: "DiemToiDa", formula: "=100", sheet: null, hidden: false },
      { name: "Bang", formula: "='Chấm điểm'!$A$1:$B$2", sheet: null, hidden: true },
      { name: "HeSo", formula: "='Chấm điểm'!$C$1", sheet: "Chấm điểm", hidden: false },
    );
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const own = sheets(context).getFirst().names;
      names.load("items/name,items/formula,items/value,items/type,items/visible");
      own.load("items/name,items/scope");
      const range = names.getItem("bang").getRangeOrNullObject();
      const constant = names.getItem("DiemToiDa").getRangeOrNullObject();
      range.load("address");
      constant.load("address");
      await context.sync();
      expect(
        names.items.map(({ name, formula, value, type, visible }) => [name, formula, value, type, visible]),
      ).toEqual([
        ["DiemToiDa", "=100", "100", "String", true],
        ["Bang", "='Chấm điểm'!$A$1:$B$2", "'Chấm điểm'!$A$1:$B$2", "Range", false],
      ]);
      expect(own.items.map(({ name, scope }) => [name, scope])).toEqual([["HeSo", "Worksheet"]]);
      expect([range.address, constant.isNullObject]).toEqual(["'Chấm điểm'!A1:B2", true]);
    });
  });
});
