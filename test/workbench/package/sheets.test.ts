import { savePackage } from "../../../src/workbench/package";
import type { OpenedPackage } from "../../../src/workbench/package";
import {
  book,
  differences,
  open,
  pack,
  relationship,
  relationships,
  reopened,
  saved,
  sheet,
  type Parts,
  type TestBook,
} from "./packages";

const cell = (content: string): string => `<sheetData><row r="1"><c r="A1">${content}</c></row></sheetData>`;

const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">\'Chấm điểm\'!$A$1:$B$2</definedName>' +
  '<definedName name="DiemToiDa">100</definedName><definedName name="HeSo" localSheetId="3">\'Danh sách\'!$A$1</definedName>' +
  '<definedName name="Tong" hidden="1">Bìa!$A$1</definedName></definedNames>';

/** Sheets and charts in turn: Bìa, (chart) Biểu đồ, Chấm điểm, Danh sách. */
const parts = (more: Partial<TestBook> = {}): Parts =>
  book({
    sheets: [
      { name: "Bìa", xml: cell("<v>1</v>") },
      { name: "Biểu đồ", xml: "<sheetViews/>", type: "chartsheet" },
      { name: "Chấm điểm", xml: cell("<f>Bìa!A1*2</f><v>2</v>") },
      { name: "Danh sách", xml: cell("<f>'Chấm điểm'!A1+Bìa!A1</f><v>3</v>") },
    ],
    before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
    after: NAMES,
    ...more,
  });

/** The `sheet` names in the order of the sheet list, and the workbook part. */
function list(opened: OpenedPackage): { names: string[]; xml: string } {
  const xml = saved(opened)["xl/workbook.xml"] ?? "";
  return { names: [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name ?? ""), xml };
}

describe("the sheet list", () => {
  test("charts are no sheets, but their names are known and their places kept", () => {
    const { workbook } = open(parts());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Bìa", "Chấm điểm", "Danh sách"]);
    expect(workbook.otherSheetNames).toEqual(["Biểu đồ"]);
    expect(workbook.names).toEqual([
      { name: "DiemToiDa", formula: "=100", sheet: null, hidden: false },
      { name: "HeSo", formula: "='Danh sách'!$A$1", sheet: "Danh sách", hidden: false },
      { name: "Tong", formula: "=Bìa!$A$1", sheet: null, hidden: true },
    ]);
    expect(workbook.sheetById(workbook.activeSheetId)?.name).toBe("Chấm điểm");
    expect(sheet(open(parts()), "Chấm điểm").page.printArea).toBe("A1:B2");
  });

  test("a new sheet changes the lists and nothing else", () => {
    const opened = open(parts());
    opened.workbook.addSheet("Đề nghị CSTĐ").change(1, 1, { content: "x" });
    expect(differences(pack(parts()), savePackage(opened))).toEqual([
      "+xl/worksheets/sheet2.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
    ]);
    expect(list(opened).xml).toContain('<sheet name="Đề nghị CSTĐ" sheetId="5" r:id="rId5"/></sheets>');
    // The tab shown first and the places of names stay.
    expect(list(opened).xml).toContain(`<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>`);
    expect(list(opened).xml).toContain(NAMES);
  });

  test("a sheet of a name with signs XML escapes, hidden", () => {
    const opened = open(parts());
    opened.workbook.addSheet(`Tờ "A" & 'B'`).visibility = "VeryHidden";
    expect(list(opened).xml).toContain(
      `<sheet name="Tờ &quot;A&quot; &amp; 'B'" sheetId="5" state="veryHidden" r:id="rId5"/>`,
    );
    expect(reopened(opened).workbook.sheets.at(-1)).toMatchObject({
      name: `Tờ "A" & 'B'`,
      visibility: "VeryHidden",
    });
  });

  test("hiding and showing touches the list alone", () => {
    const opened = open(parts());
    sheet(opened, "Danh sách").visibility = "Hidden";
    expect(differences(pack(parts()), savePackage(opened))).toEqual(["xl/workbook.xml"]);
    const again = reopened(opened);
    sheet(again, "Danh sách").visibility = "Visible";
    expect(savePackage(again)).not.toEqual(savePackage(opened));
    expect(saved(again)["xl/workbook.xml"]).toBe(String(parts()["xl/workbook.xml"]));
  });

  test("without a visible sheet nothing is saved", () => {
    const opened = open(parts());
    for (const found of opened.workbook.sheets) found.visibility = "Hidden";
    expect(() => savePackage(opened)).toThrow("unexpected");
  });

  test("the order follows the model; a chart stays behind the sheet it stood behind", () => {
    const opened = open(parts());
    opened.workbook.sheets.reverse();
    expect(list(opened).names).toEqual(["Danh sách", "Chấm điểm", "Bìa", "Biểu đồ"]);
    expect(list(opened).xml).toContain('name="_xlnm.Print_Area" localSheetId="1"');
    expect(list(opened).xml).toContain('name="HeSo" localSheetId="0"');
    expect(list(opened).xml).toContain('activeTab="1" firstSheet="3"');
  });

  test("the structure is locked and unlocked", () => {
    const opened = open(parts());
    opened.workbook.structureProtected = true;
    expect(list(opened).xml).toContain('<workbookProtection lockStructure="1"/><bookViews>');
    const again = reopened(opened);
    expect(again.workbook.structureProtected).toBe(true);
    again.workbook.structureProtected = false;
    expect(reopened(again).workbook.structureProtected).toBe(false);
  });
});

describe("a removed sheet", () => {
  const remove = (opened: OpenedPackage, name: string): OpenedPackage => {
    opened.workbook.removeSheet(sheet(opened, name));
    return opened;
  };

  test("goes with its names, its place in the counting of the others, and the references to it", () => {
    const opened = remove(open(parts()), "Chấm điểm");
    const { names, xml } = list(opened);
    expect(names).toEqual(["Bìa", "Biểu đồ", "Danh sách"]);
    expect(xml).not.toContain("Print_Area");
    expect(xml).toContain('name="HeSo" localSheetId="2"');
    // The tab that was active is gone: the model's active sheet follows.
    expect(xml).toContain('<workbookView firstSheet="1"/>');
    const all = saved(opened);
    expect(all["xl/worksheets/sheet3.xml"]).toBeUndefined();
    expect(all["[Content_Types].xml"]).not.toContain("sheet3");
    expect(all["xl/_rels/workbook.xml.rels"]).not.toContain("sheet3");
    expect(all["xl/worksheets/sheet4.xml"]).toContain("<f>#REF!A1+Bìa!A1</f>");
    expect(xml).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("a name that pointed at it says so", () => {
    expect(list(remove(open(parts()), "Bìa")).xml).toContain(
      '<definedName name="Tong" hidden="1">#REF!$A$1</definedName>',
    );
  });

  test("takes what only it led to, and leaves what others use", () => {
    const rels = (own: string): string =>
      relationship("rId1", "drawing", own) + relationship("rId2", "image", "../media/chung.png");
    const shared = parts({
      sheets: [
        {
          name: "A",
          xml: cell("<v>1</v>") + '<drawing r:id="rId1"/>',
          rels: rels("../drawings/drawing1.xml"),
        },
        {
          name: "B",
          xml: cell("<v>1</v>") + '<drawing r:id="rId1"/>',
          rels: rels("../drawings/drawing2.xml"),
        },
      ],
      before: "",
      after: "",
      overrides:
        '<Override PartName="/xl/drawings/drawing2.xml" ContentType="application/x"/><Default Extension="png" ContentType="image/png"/>',
      parts: {
        "xl/drawings/drawing1.xml": "<d/>",
        "xl/drawings/drawing2.xml": "<d/>",
        "xl/drawings/_rels/drawing2.xml.rels": relationships(
          relationship("rId1", "image", "../media/rieng.png"),
        ),
        "xl/media/chung.png": "x",
        "xl/media/rieng.png": "y",
      },
    });
    expect(differences(pack(shared), savePackage(remove(open(shared), "B")))).toEqual([
      "-xl/drawings/_rels/drawing2.xml.rels",
      "-xl/drawings/drawing2.xml",
      "-xl/media/rieng.png",
      "-xl/worksheets/_rels/sheet2.xml.rels",
      "-xl/worksheets/sheet2.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
    ]);
  });

  test("is refused while a chart, a rule or a validation still uses it", () => {
    const rule = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>'Nguồn'!$A$1&gt;0</formula></cfRule></conditionalFormatting>`;
    const used = book({
      sheets: [
        { name: "Nguồn", xml: cell("<v>1</v>") },
        { name: "B", xml: cell("<v>1</v>") + rule },
      ],
    });
    const opened = open(used);
    opened.workbook.removeSheet(sheet(opened, "Nguồn"));
    expect(() => savePackage(opened)).toThrow("unexpected");
    const renamed = open(used);
    sheet(renamed, "Nguồn").name = "Nguồn 2";
    expect(() => savePackage(renamed)).toThrow("unexpected");
  });
});

describe("what only mentions a sheet", () => {
  test("keeps nobody from removing it: the list of titles in docProps, a link, a text", () => {
    const mentioned = book({
      sheets: [
        { name: "Bìa", xml: cell("<v>1</v>") },
        {
          name: "B",
          xml: `${cell("<v>1</v>")}<hyperlinks><hyperlink ref="A1" location="Bìa!A1"/></hyperlinks>`,
          rels: relationship("rId1", "comments", "../comments1.xml"),
        },
      ],
      parts: {
        "_rels/.rels": relationships(
          relationship("rId1", "officeDocument", "xl/workbook.xml") +
            relationship("rId2", "extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": "<Properties><TitlesOfParts>Bìa!Print_Area</TitlesOfParts></Properties>",
        "xl/comments1.xml": "<comments><t>Xem Bìa!A1</t></comments>",
      },
    });
    const opened = open(mentioned);
    opened.workbook.removeSheet(sheet(opened, "Bìa"));
    expect(list(opened).names).toEqual(["B"]);
  });
});

describe("a renamed sheet", () => {
  test("is followed by formulas in cells and names", () => {
    const opened = open(parts());
    sheet(opened, "Bìa").name = "Trang bìa";
    const all = saved(opened);
    expect(all["xl/workbook.xml"]).toContain('<sheet name="Trang bìa" sheetId="1" r:id="rId1"/>');
    expect(all["xl/workbook.xml"]).toContain("'Trang bìa'!$A$1</definedName>");
    expect(all["xl/worksheets/sheet3.xml"]).toContain("<f>'Trang bìa'!A1*2</f><v>2</v>");
    expect(all["xl/worksheets/sheet4.xml"]).toContain("<f>'Chấm điểm'!A1+'Trang bìa'!A1</f>");
  });

  test("two sheets that swap names", () => {
    const opened = open(parts());
    const [first, second] = [sheet(opened, "Bìa"), sheet(opened, "Chấm điểm")];
    first.name = "Chấm điểm";
    second.name = "Bìa";
    expect(saved(opened)["xl/worksheets/sheet4.xml"]).toContain("<f>'Bìa'!A1+'Chấm điểm'!A1</f>");
  });
});

describe("names of the workbook", () => {
  test("are added, with their sheet, and removed", () => {
    const opened = open(parts());
    opened.workbook.addSheet("Mới");
    opened.workbook.names.push({ name: "Chung", formula: "=Mới!$A$1", sheet: null, hidden: false });
    opened.workbook.names.push({ name: "Rieng", formula: "=1", sheet: "Mới", hidden: true });
    opened.workbook.names.splice(0, 1);
    const { xml } = list(opened);
    expect(xml).toContain('<definedName name="Chung">Mới!$A$1</definedName>');
    expect(xml).toContain('<definedName name="Rieng" localSheetId="4" hidden="1">1</definedName>');
    expect(xml).not.toContain("DiemToiDa");
    opened.workbook.names.push({ name: "X", formula: "=1", sheet: "Không có", hidden: false });
    expect(() => savePackage(opened)).toThrow("unexpected");
  });
});
