import type { CellContent } from "../../../src/workbench/model/cell";
import { book, MAIN, oneSheet, open, REL, sheet, type Parts } from "./packages";

function contents(parts: Parts): Record<string, CellContent> {
  const found: Record<string, CellContent> = {};
  for (const [row, cells] of sheet(open(parts)).rowsInOrder())
    for (const [column, { content }] of cells) found[`${row}:${column}`] = content;
  return found;
}

const strings = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;
const first = (cell: string, items = ""): CellContent | undefined =>
  contents(oneSheet(`<row r="1">${cell}</row>`, items === "" ? {} : { strings: strings(items) }))["1:1"];

describe("what a cell holds", () => {
  test.each<[string, string, CellContent]>([
    ["a number", '<c r="A1"><v>98.5</v></c>', 98.5],
    ["a number in powers of ten", '<c r="A1"><v>1.0000000000000001E-5</v></c>', 0.00001],
    ["nothing but a look", '<c r="A1"/>', null],
    ["an empty value", '<c r="A1"><v></v></c>', null],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a formula's text", '<c r="A1" t="str"><f>A2&amp;""</f><v>Đạt &amp; vượt</v></c>', "Đạt & vượt"],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>Đồn A</t></is></c>', "Đồn A"],
    [
      "inline runs",
      '<c r="A1" t="inlineStr"><is><r><t>Đồn </t></r><r><rPr><b/></rPr><t>B</t></r></is></c>',
      "Đồn B",
    ],
    ["a day as ISO text", '<c r="A1" t="d"><v>2025-11-18</v></c>', 45979],
    ["a day and time as ISO text", '<c r="A1" t="d"><v>2025-11-18T18:00:00Z</v></c>', 45979.75],
    ["a day before the leap day that never was", '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
  ])("%s", (_, xml, content) => {
    expect(first(xml)).toEqual(content);
  });
});

describe("shared strings", () => {
  const cell = '<c r="A1" t="s"><v>0</v></c>';
  test.each<[string, string, string]>([
    ["plain", "<si><t>Nguyễn Văn Mẫu</t></si>", "Nguyễn Văn Mẫu"],
    [
      "with rich text",
      "<si><r><t>Đồn </t></r><r><rPr><b/></rPr><t>Biên phòng</t></r></si>",
      "Đồn Biên phòng",
    ],
    [
      "with phonetic runs",
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      "東京",
    ],
    ["with kept spaces", '<si><t xml:space="preserve"> a  b </t></si>', " a  b "],
    ["with a line break", "<si><t>Họ và\ntên</t></si>", "Họ và\ntên"],
    ["with escaped signs", "<si><t>a_x000D_\nb_x0009_c</t></si>", "a\r\nb\tc"],
    ["with an escaped escape", "<si><t>_x005F_x000D_</t></si>", "_x000D_"],
    ["with entities", "<si><t>A &amp; B &lt;C&gt; &#273;</t></si>", "A & B <C> đ"],
    ["as character data", "<si><t><![CDATA[A & B]]></t></si>", "A & B"],
    ["empty", "<si><t/></si>", ""],
  ])("%s", (_, item, text) => {
    expect(first(cell, item)).toBe(text);
  });
});

describe("where a cell stands", () => {
  test("rows and cells without numbers follow the one before", () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(contents(oneSheet(rows))).toEqual({ "1:1": 1, "1:4": 2, "1:5": 3, "5:1": 4, "6:1": 5 });
  });

  test("columns of two and three letters", () => {
    const rows = '<row r="2"><c r="AB2"><v>1</v></c><c r="XFD2"><v>2</v></c></row>';
    expect(contents(oneSheet(rows))).toEqual({ "2:28": 1, "2:16384": 2 });
  });
});

describe("namespaces", () => {
  test("prefixed tags", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Đồn</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const workbook = `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${REL}"><x:sheets><x:sheet name="S" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`;
    const opened = open({ ...oneSheet(""), "xl/worksheets/sheet1.xml": xml, "xl/workbook.xml": workbook });
    expect(sheet(opened).cell(1, 1)?.content).toBe("Đồn");
    expect(sheet(opened).cell(1, 2)).toMatchObject({ formula: "=1+1", content: 2 });
    expect(sheet(opened).merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }]);
  });

  test("strict files", () => {
    const parts = book({
      strict: true,
      sheets: [{ name: "S", xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' }],
      strings: '<sst xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><si><t>Đồn</t></si></sst>',
    });
    expect(contents(parts)).toEqual({ "1:1": "Đồn" });
  });

  test("what extensions bring under the same names is not taken for the sheet's own", () => {
    const xml =
      '<sheetData/><extLst><ext xmlns:x14="urn:x"><x14:mergeCells><x14:mergeCell ref="A1:B2"/></x14:mergeCells></ext></extLst>';
    expect(sheet(open(book({ sheets: [{ name: "S", xml }] }))).merges).toEqual([]);
  });
});

describe("formulas", () => {
  const formulas = (rows: string): (string | null)[] =>
    [...sheet(open(oneSheet(rows))).rowsInOrder()].flatMap(([, cells]) =>
      cells.map(([, cell]) => cell.formula),
    );

  test("of a cell of its own, of an array, and a cell without one", () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f t="array" ref="B1:B2">TRANSPOSE(D1:E1)</f><v>1</v></c><c r="C1"><v>2</v></c></row>',
      ),
    ).toEqual(["=SUM(B1:C1)", "=TRANSPOSE(D1:E1)", null]);
  });

  test("a shared formula is spelt out for each of its cells", () => {
    const row = (r: number, f: string): string => `<row r="${r}"><c r="C${r}">${f}<v>0</v></c></row>`;
    expect(
      formulas(
        row(2, '<f t="shared" ref="C2:C4" si="0">IF($A2="A1",SUM(A2:B2),Điểm!B$1)</f>') +
          row(3, '<f t="shared" si="0"/>') +
          row(4, '<f t="shared" si="0"></f>'),
      ),
    ).toEqual([
      '=IF($A2="A1",SUM(A2:B2),Điểm!B$1)',
      '=IF($A3="A1",SUM(A3:B3),Điểm!B$1)',
      '=IF($A4="A1",SUM(A4:B4),Điểm!B$1)',
    ]);
  });

  test("a shared formula whose first cell is lost leaves its result", () => {
    expect(formulas('<row r="1"><c r="A1"><f t="shared" si="7"/><v>5</v></c></row>')).toEqual([null]);
  });
});
