import { book, open, pack, relationship, reopened, saved, sheet, type Parts } from "./packages";
import { openPackage } from "../../../src/workbench/package";
import type { Sheet } from "../../../src/workbench/model/sheet";

const XML =
  '<sheetPr codeName="S1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C3"/>' +
  '<sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr baseColWidth="10" defaultRowHeight="16.5"/>' +
  '<cols><col min="1" max="1" width="4.7109375" customWidth="1"/><col min="2" max="4" width="20.7109375" style="0" outlineLevel="1"/><col min="6" max="7" width="9.140625" hidden="1"/></cols>' +
  '<sheetData><row r="1" ht="33" customHeight="1" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/></sheetData>' +
  '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>' +
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
  `<hyperlinks><hyperlink ref="A1" location="'Chấm điểm'!B2" tooltip="Tới ô" display="x"/><hyperlink ref="B1:B2" r:id="rId1"/></hyperlinks>` +
  '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="1" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" scale="80" fitToHeight="0" orientation="landscape" r:id="rId2"/>' +
  '<headerFooter differentFirst="1"><oddHeader>&amp;Cđầu</oddHeader><oddFooter>&amp;Ltrái&amp;C&amp;P/&amp;N&amp;Rphải &amp;&amp;L</oddFooter><firstFooter>x</firstFooter></headerFooter>';

const NAMES =
  "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'S, 1'!$A$1:$C$9,'S, 1'!$E$1:$F$2</definedName>" +
  "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'S, 1'!$A:$B,'S, 1'!$1:$2</definedName></definedNames>";

const parts = (): Parts =>
  book({
    sheets: [
      {
        name: "S, 1",
        xml: XML,
        rels:
          relationship("rId1", "hyperlink", "https://example.com/?a=1&amp;b=2", true) +
          relationship("rId2", "printerSettings", "../printerSettings/p.bin"),
      },
    ],
    after: NAMES,
    overrides: '<Default Extension="bin" ContentType="application/x"/>',
    parts: { "xl/printerSettings/p.bin": new Uint8Array([1, 2, 3]) },
  });
const first = (opened = open(parts())): Sheet => sheet(opened, "S, 1");

describe("reading a sheet's layout", () => {
  test("widths in points, as Excel measures them with Calibri 11: seven pixels a digit", () => {
    const found = first();
    // 4.71 characters are 33 pixels, 20.71 are 145; 96 pixels are 72 points.
    expect([1, 2, 4, 5].map((column) => found.columnWidths.get(column))).toEqual([
      24.75,
      108.75,
      108.75,
      undefined,
    ]);
    expect([...found.hiddenColumns]).toEqual([6, 7]);
    // Ten digits and five pixels are 75 pixels, rounded up to 80.
    expect(found.defaultColumnWidth).toBe(60);
  });

  test("the default width of a sheet that says nothing is 64 pixels", () => {
    const opened = open(book({ sheets: [{ name: "S", xml: "<sheetData/>" }] }));
    expect([sheet(opened).defaultColumnWidth, sheet(opened).defaultRowHeight]).toEqual([48, 15]);
  });

  test("rows, panes, gridlines, merges, protection, tab colour", () => {
    const found = first();
    expect([...found.rowHeights]).toEqual([[1, 33]]);
    expect([...found.hiddenRows]).toEqual([3]);
    expect(found.defaultRowHeight).toBe(16.5);
    expect([found.frozenRows, found.frozenColumns, found.showGridlines, found.protected_]).toEqual([
      2,
      1,
      false,
      true,
    ]);
    expect(found.merges).toHaveLength(2);
    expect(found.tabColor).toBe("#FF0000");
  });

  test("links to places and addresses, by cell", () => {
    const found = first();
    expect(found.hyperlinks.get("1:1")).toEqual({ target: "'Chấm điểm'!B2", internal: true, tip: "Tới ô" });
    const outside = { target: "https://example.com/?a=1&b=2", internal: false, tip: "" };
    expect([found.hyperlinks.get("1:2"), found.hyperlinks.get("2:2")]).toEqual([outside, outside]);
  });

  test("the page", () => {
    expect(first().page).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      margins: {
        left: 72,
        right: 36,
        top: 54,
        bottom: 54,
        header: 21.599999999999998,
        footer: 21.599999999999998,
      },
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:C9,E1:F2",
      titleRows: "$1:$2",
      centerHorizontally: true,
      footerCenter: "&P/&N",
    });
  });

  test("print names are the page's, not the workbook's", () => {
    expect(open(parts()).workbook.names).toEqual([]);
  });
});

describe("changing the layout of a loaded sheet", () => {
  /** The sheet's XML after a change, and that before it. */
  function changed(change: (found: Sheet) => void): {
    xml: string;
    again: Sheet;
    all: Record<string, string>;
  } {
    const opened = open(parts());
    change(first(opened));
    const all = saved(opened);
    return { xml: all["xl/worksheets/sheet1.xml"] ?? "", again: first(reopened(opened)), all };
  }
  const original = String(parts()["xl/worksheets/sheet1.xml"]);

  test("a column's width splits its stretch and keeps the rest of it", () => {
    const { xml, again } = changed((found) => found.columnWidths.set(3, 48));
    expect(xml).toBe(
      original.replace(
        '<col min="2" max="4" width="20.7109375" style="0" outlineLevel="1"/>',
        '<col min="2" max="2" width="20.7109375" style="0" outlineLevel="1"/><col min="3" max="3" width="9.140625" style="0" outlineLevel="1" customWidth="1"/><col min="4" max="4" width="20.7109375" style="0" outlineLevel="1"/>',
      ),
    );
    expect(again.columnWidths.get(3)).toBe(48);
  });

  test("many columns hidden at once become one stretch", () => {
    const { xml } = changed((found) => {
      for (let column = 10; column <= 16384; column++) found.hiddenColumns.add(column);
    });
    expect(xml).toContain('<col min="10" max="16384" width="11.42578125" hidden="1"/></cols>');
  });

  test("a row's height and hiding change its tag alone; a row that was not there is put in its place", () => {
    const { xml } = changed((found) => {
      found.rowHeights.set(1, 40);
      found.rowHeights.set(2, 20);
      found.hiddenRows.delete(3);
      found.hiddenRows.add(5);
    });
    expect(xml).toBe(
      original
        .replace('ht="33"', 'ht="40"')
        .replace(
          '<row r="3" hidden="1"/>',
          '<row r="2" ht="20" customHeight="1"/><row r="3"/><row r="5" hidden="1"/>',
        ),
    );
  });

  test("frozen panes keep the view's other settings", () => {
    const { xml } = changed((found) => {
      found.frozenRows = 6;
      found.frozenColumns = 0;
      found.showGridlines = true;
    });
    expect(xml).toContain(
      '<sheetView zoomScale="85" workbookViewId="0"><pane ySplit="6" topLeftCell="A7" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
    );
    expect(changed((found) => Object.assign(found, { frozenRows: 0, frozenColumns: 0 })).xml).toContain(
      'workbookViewId="0"></sheetView>',
    );
  });

  test("merges", () => {
    const { xml } = changed((found) => {
      found.merges.splice(1, 1, { firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 3 });
    });
    expect(xml).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A5:C5"/></mergeCells>',
    );
    expect(changed((found) => found.merges.splice(0)).xml).not.toContain("mergeCell");
  });

  test("one cell of a link over two: the other keeps a link of its own, unused relationships go", () => {
    const { xml, again, all } = changed((found) => {
      found.hyperlinks.delete("1:2");
      found.hyperlinks.set("3:1", { target: "S!A1", internal: true, tip: "" });
    });
    expect(xml).toContain(
      '<hyperlinks><hyperlink ref="A1" location="\'Chấm điểm\'!B2" tooltip="Tới ô" display="x"/><hyperlink ref="B2" r:id="rId3"/><hyperlink ref="A3" location="S!A1"/></hyperlinks>',
    );
    expect([...again.hyperlinks.keys()].sort()).toEqual(["1:1", "2:2", "3:1"]);
    expect(all["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain('"rId1"');
  });

  test("the page: only what changed, printer settings and other footers stay", () => {
    const { xml } = changed(({ page }) => {
      page.orientation = "Portrait";
      page.footerCenter = "Trang &P";
      page.centerHorizontally = false;
      page.fitToWidth = null;
      page.fitToHeight = null;
    });
    expect(xml).toContain('<pageSetup paperSize="9" scale="80" orientation="portrait" r:id="rId2"/>');
    expect(xml).toContain('<printOptions gridLines="1"/>');
    expect(xml).toContain(
      "<oddHeader>&amp;Cđầu</oddHeader><oddFooter>&amp;Ltrái&amp;CTrang &amp;P&amp;Rphải &amp;&amp;L</oddFooter><firstFooter>x</firstFooter>",
    );
    expect(xml).toContain('<outlinePr summaryBelow="0"/><pageSetUpPr/></sheetPr>');
  });

  test("print area and titles are the workbook's names; title columns stay", () => {
    const { xml, again, all } = changed(({ page }) => {
      page.printArea = "B:D";
      page.titleRows = "$5:$6";
    });
    expect(xml).toBe(original);
    expect(all["xl/workbook.xml"]).toContain("'S, 1'!$B:$D</definedName>");
    expect(all["xl/workbook.xml"]).toContain("'S, 1'!$A:$B,'S, 1'!$5:$6</definedName>");
    expect([again.page.printArea, again.page.titleRows]).toEqual(["B:D", "$5:$6"]);
    const none = changed(({ page }) => Object.assign(page, { printArea: null, titleRows: null }));
    expect(none.all["xl/workbook.xml"]).not.toContain("Print_Area");
    expect(none.again.page.titleRows).toBeNull();
  });

  test("protection is put on and taken off, the tab's colour changes", () => {
    const { xml } = changed((found) => {
      found.protected_ = false;
      found.tabColor = "#00B050";
    });
    expect(xml).not.toContain("sheetProtection");
    expect(xml).toContain('<sheetPr codeName="S1"><tabColor rgb="FF00B050"/><outlinePr');
    const bare = openPackage(
      pack(book({ sheets: [{ name: "S", xml: "<sheetData/><autoFilter ref='A1:B2'/>" }] })),
      "x",
    );
    sheet(bare).protected_ = true;
    sheet(bare).merges.push({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 });
    expect(saved(bare)["xl/worksheets/sheet1.xml"]).toContain(
      '<sheetData/><sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref=\'A1:B2\'/><mergeCells count="1">',
    );
  });

  test("default sizes", () => {
    const { xml } = changed((found) => {
      found.defaultColumnWidth = 48;
      found.defaultRowHeight = 20;
    });
    expect(xml).toContain(
      '<sheetFormatPr baseColWidth="10" defaultRowHeight="20" defaultColWidth="9.140625" customHeight="1"/>',
    );
  });
});
