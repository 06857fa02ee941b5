import { codeOf, openBook } from "./book";

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe("the page", () => {
  it("is set up as our sheets need it, and read back", async () => {
    const { sheet } = openBook();
    await Excel.run(async (context) => {
      const page = first(context).pageLayout;
      page.paperSize = "A4";
      page.orientation = "Landscape";
      page.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5 });
      page.headerMargin = 20;
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.setPrintArea("A1:F20");
      page.setPrintTitleRows("$5:$6");
      page.headersFooters.defaultForAllPages.centerFooter = "&P";
      page.load("orientation,paperSize,zoom,leftMargin,footerMargin");
      const area = page.getPrintAreaOrNullObject();
      const titles = page.getPrintTitleRowsOrNullObject();
      area.load("address");
      titles.load("address");
      await context.sync();
      expect([page.orientation, page.paperSize, page.zoom]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1 },
      ]);
      expect([Math.round(page.leftMargin), page.footerMargin]).toEqual([85, 21.6]);
      expect([area.address, titles.address]).toEqual(["'Chấm điểm'!A1:F20", "'Chấm điểm'!5:6"]);
    });
    expect(sheet.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      // 0: as many pages down as it takes.
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:F20",
      titleRows: "$5:$6",
      centerHorizontally: true,
      footerCenter: "&P",
    });
    expect(sheet.page.margins?.header).toBe(20);
    expect(sheet.page.margins?.right).toBeCloseTo(42.52, 2);
  });

  it("has Excel's own defaults where the file says nothing", async () => {
    openBook();
    await Excel.run(async (context) => {
      const page = first(context).pageLayout;
      page.load("orientation,paperSize,zoom,leftMargin,topMargin");
      const area = page.getPrintAreaOrNullObject();
      area.load("address");
      await context.sync();
      expect([page.orientation, page.paperSize, page.zoom, page.leftMargin, page.topMargin]).toEqual([
        "Portrait",
        null,
        { scale: 100 },
        50.4,
        54,
      ]);
      expect(area.isNullObject).toBe(true);
    });
  });

  it.each<[string, (page: Excel.PageLayout) => unknown]>([
    ["paper that is none", (page) => (page.paperSize = "A44" as never)],
    ["a negative margin", (page) => (page.leftMargin = -1)],
    ["margins in another unit", (page) => page.setPrintMargins("Ells" as never, { top: 1 })],
    ["a print area that is no address", (page) => page.setPrintArea("Bảng")],
    ["half a page", (page) => (page.zoom = { horizontalFitToPages: 0.5 })],
  ])("refuses %s: InvalidArgument", async (_what, set) => {
    openBook();
    expect(await codeOf((context) => set(first(context).pageLayout))).toBe("InvalidArgument");
  });
});

describe("frozen panes and gridlines", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => unknown, [number, number], string]>([
    ["rows", (panes) => panes.freezeRows(2), [2, 0], "1:2"],
    ["columns", (panes) => panes.freezeColumns(1), [0, 1], "A:A"],
    ["both", (panes) => panes.freezeAt("A1:B3"), [3, 2], "A1:B3"],
  ])("%s", async (_what, freeze, expected, address) => {
    const { sheet } = openBook();
    await Excel.run(async (context) => {
      freeze(first(context).freezePanes);
      const place = first(context).freezePanes.getLocationOrNullObject();
      place.load("address");
      await context.sync();
      expect(place.address).toBe(`'Chấm điểm'!${address}`);
    });
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual(expected);
    expect(await codeOf((context) => first(context).freezePanes.unfreeze())).toBe("");
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([0, 0]);
  });

  it("gridlines and the tab's colour", async () => {
    const { sheet } = openBook();
    await Excel.run(async (context) => {
      first(context).showGridlines = false;
      first(context).tabColor = "#00b050";
      await context.sync();
      const again = first(context);
      again.load("showGridlines,tabColor");
      await context.sync();
      expect([again.showGridlines, again.tabColor]).toEqual([false, "#00B050"]);
    });
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, "#00B050"]);
  });
});
