import { openPackage, savePackage } from "../../../src/workbench/package";
import type { OpenedPackage } from "../../../src/workbench/package";
import {
  book,
  differences,
  open,
  pack,
  relationship,
  reopened,
  saved,
  sheet,
  type Parts,
  type TestBook,
} from "./packages";

const parts = (more: Partial<TestBook> = {}): Parts =>
  book({
    sheets: [
      { name: "Bìa", xml: "<sheetData/>" },
      { name: "Biểu đồ", xml: "<sheetViews/>", type: "chartsheet" },
      {
        name: "Chấm điểm",
        xml: '<sheetData><row r="1"><c r="A1"><f>Bìa!A1*2</f><v>2</v></c></row></sheetData>',
      },
    ],
    before: '<bookViews><workbookView activeTab="2"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">\'Chấm điểm\'!$A$1</definedName></definedNames>',
    ...more,
  });

describe("our sheets written anew", () => {
  function write(opened: OpenedPackage): void {
    const { workbook } = opened;
    const bold = { ...workbook.defaultStyle, font: { ...workbook.defaultStyle.font, bold: true, size: 13 } };
    for (const name of ["Đề nghị CSTT", "Tổng hợp"]) {
      const old = workbook.sheetByName(name);
      if (old) workbook.removeSheet(old);
      const made = workbook.addSheet(name);
      made.properties.set("binhxet.kind", name);
      made.hyperlinks.set("1:1", { target: "https://example.com", internal: false, tip: "" });
      made.change(1, 1, { content: "CỘNG HÒA", style: bold });
      made.change(2, 1, { content: 2, formula: `='${name}'!A3` });
      Object.assign(made.page, { printArea: "A1:B2", titleRows: "$1:$1" });
    }
    workbook.settings.set("năm", "2026");
  }

  test("again and again give the same file: no rubbish gathers", () => {
    const opened = open(parts());
    write(opened);
    const once = savePackage(opened);
    const rewritten = (file: Uint8Array): Uint8Array => {
      const again = openPackage(file, "x.xlsx");
      write(again);
      return savePackage(again);
    };
    const twice = rewritten(once);
    // Relationships get new ids, in these two parts; nothing is added to or left behind.
    expect(differences(once, twice)).toEqual(["xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
    expect(rewritten(twice)).toEqual(twice);
    expect(rewritten(rewritten(twice))).toEqual(twice);
    expect(sheet(openPackage(twice, "x.xlsx"), "Tổng hợp").properties.get("binhxet.kind")).toBe("Tổng hợp");
  });

  test("a cell of the staff's that names our sheet keeps its formula over a rewrite", () => {
    const opened = open(parts());
    write(opened);
    sheet(opened, "Bìa").change(5, 5, { content: 1, formula: "='Tổng hợp'!A1" });
    const again = reopened(opened);
    write(again);
    expect(sheet(reopened(again), "Bìa").cell(5, 5)?.formula).toBe("='Tổng hợp'!A1");
  });

  test("taken away again leave the file as it was, but for styles", () => {
    const opened = open(parts());
    write(opened);
    const again = reopened(opened);
    for (const name of ["Đề nghị CSTT", "Tổng hợp"]) again.workbook.removeSheet(sheet(again, name));
    again.workbook.settings.clear();
    expect(differences(pack(parts()), savePackage(again))).toEqual([
      "+xl/styles.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });
});

describe("the add-in's document settings", () => {
  test("are kept in the file, changed, and taken out again", () => {
    const opened = open(parts());
    opened.workbook.settings.set("binhxet", '{"year":2026,"ghi chú":"<Đạt> & \\"vượt\\""}');
    const again = reopened(opened);
    expect([...again.workbook.settings]).toEqual([...opened.workbook.settings]);
    expect(savePackage(again)).toEqual(savePackage(opened));
    again.workbook.settings.set("binhxet", "2");
    expect(differences(savePackage(opened), savePackage(again))).toEqual(["customXml/item1.xml"]);
    again.workbook.settings.clear();
    expect(differences(pack(parts()), savePackage(again))).toEqual([]);
  });

  test("other custom XML is left alone", () => {
    const other = parts({
      rels: relationship("rId8", "customXml", "../customXml/item1.xml"),
      parts: { "customXml/item1.xml": "<other/>" },
    });
    const opened = open(other);
    opened.workbook.settings.set("a", "1");
    const all = saved(opened);
    expect(all["customXml/item1.xml"]).toBe("<other/>");
    expect(all["customXml/item2.xml"]).toContain(">1<");
  });
});
