import { savePackage } from "../../../src/workbench/package";
import { BinhXetError } from "../../../src/domain/errors";
import {
  book,
  differences,
  MAIN,
  oneSheet,
  open,
  pack,
  relationship,
  reopened,
  saved,
  sheet,
  STRICT_MAIN,
  type Parts,
} from "./packages";

const ROWS =
  '<row r="1" spans="1:3" ht="20"><c r="A1" s="0" t="s"><v>0</v></c><c r="C1"><v>3</v></c></row>\n' +
  '<row r="3"><c r="A3"><v>5</v></c></row>';
const STRINGS = `<sst xmlns="${MAIN}"><si><r><t>Đồn</t></r></si></sst>`;

/** The sheet's XML after these changes to a book of one sheet. */
function edited(
  change: (opened: ReturnType<typeof open>) => void,
  parts = oneSheet(ROWS, { strings: STRINGS }),
): string {
  const opened = open(parts);
  change(opened);
  return saved(opened)["xl/worksheets/sheet1.xml"] ?? "";
}
const inside = (xml: string): string => /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? xml;

describe("saving without a change", () => {
  const parts = oneSheet(ROWS, { strings: STRINGS });
  test("gives back the very file", () => {
    const file = pack(parts);
    expect(savePackage(open(parts))).toEqual(file);
  });

  test("also after a change that came to nothing", () => {
    const opened = open(parts);
    sheet(opened).change(1, 3, { content: 3 });
    sheet(opened).change(1, 1, { style: opened.workbook.defaultStyle });
    sheet(opened).rowHeights.set(1, 20);
    expect(savePackage(opened)).toEqual(pack(parts));
  });
});

describe("a changed cell", () => {
  test("is all that changes of the whole package", () => {
    const parts = oneSheet(ROWS, { strings: STRINGS });
    const opened = open(parts);
    sheet(opened).change(1, 3, { content: "Vượt < mức & " });
    expect(differences(pack(parts), savePackage(opened))).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(inside(saved(opened)["xl/worksheets/sheet1.xml"] ?? "")).toBe(
      ROWS.replace(
        '<c r="C1"><v>3</v></c>',
        '<c r="C1" t="inlineStr"><is><t xml:space="preserve">Vượt &lt; mức &amp; </t></is></c>',
      ),
    );
  });

  test.each<[string, number, number, string, string]>([
    ["between two cells", 1, 2, '<c r="C1">', '<c r="B1"><v>9</v></c><c r="C1">'],
    [
      "behind the last, with a wider span",
      1,
      5,
      "<v>3</v></c></row>",
      '<v>3</v></c><c r="E1"><v>9</v></c></row>',
    ],
    [
      "in a row that was not there",
      2,
      2,
      '\n<row r="3">',
      '\n<row r="2"><c r="B2"><v>9</v></c></row><row r="3">',
    ],
    [
      "below all rows",
      9,
      1,
      "<v>5</v></c></row>",
      '<v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
  ])("%s", (_, row, column, before, after) => {
    const xml = inside(edited((opened) => sheet(opened).change(row, column, { content: 9 })));
    expect(xml.replace('spans="1:5"', 'spans="1:3"')).toBe(ROWS.replace(before, after));
    expect(xml).toContain(column > 3 ? 'spans="1:5"' : 'spans="1:3"');
  });

  test("in rows and sheets that close themselves", () => {
    const change = (opened: ReturnType<typeof open>): unknown =>
      sheet(opened).change(1, 1, { content: true });
    expect(edited(change, oneSheet('<row r="1" ht="9"/>'))).toContain(
      '<row r="1" ht="9"><c r="A1" t="b"><v>1</v></c></row>',
    );
    const empty = book({ sheets: [{ name: "S", xml: "<dimension ref='A1'/><sheetData/>" }] });
    expect(edited(change, empty)).toContain(
      '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c></row></sheetData>',
    );
    expect(edited((opened) => sheet(opened).change(4, 3, { content: 1 }), empty)).toContain(
      '<dimension ref="A1:C4"/>',
    );
  });

  test("where rows and cells carry no numbers", () => {
    const parts = oneSheet(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    const opened = open(parts);
    sheet(opened).change(1, 5, { content: 30 });
    sheet(opened).change(1, 2, { content: 10 });
    sheet(opened).change(2, 2, { content: 40 });
    const again = sheet(reopened(opened));
    const found = [...again.rowsInOrder()].flatMap(([row, cells]) =>
      cells.map(([c, { content }]) => [row, c, content]),
    );
    expect(found).toEqual([
      [1, 1, 1],
      [1, 2, 10],
      [1, 4, 2],
      [1, 5, 30],
      [2, 1, 4],
      [2, 2, 40],
    ]);
  });

  test("keeps its format, its row's, or its column's", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><cellXfs><xf/><xf><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs></styleSheet>`;
    const xml =
      '<cols><col min="2" max="2" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
    const written = edited(
      (opened) => {
        for (const [row, column] of [
          [1, 1],
          [1, 2],
          [2, 2],
          [2, 3],
        ] as const)
          sheet(opened).change(row, column, { content: 9 });
      },
      book({ sheets: [{ name: "S", xml }], styles }),
    );
    expect(inside(written)).toContain(
      '<c r="A1" s="1"><v>9</v></c><c r="B1" s="2"><v>9</v></c></row><row r="2"><c r="B2" s="1"><v>9</v></c><c r="C2"><v>9</v></c>',
    );
  });

  test("emptied, it keeps its place and look; looked at differently, it keeps its rich text", () => {
    expect(inside(edited((opened) => sheet(opened).change(1, 3, { content: null })))).toContain(
      '<c r="C1"/>',
    );
    const xml = edited((opened) => {
      sheet(opened).change(1, 1, { style: { ...opened.workbook.defaultStyle, wrap: true } });
    });
    expect(inside(xml)).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
  });

  test.each<[string, string | number | { error: string }, string]>([
    ["a control sign", "a\u0007b\rc", "<t>a_x0007_b_x000D_c</t>"],
    ["what looks like an escape", "_x000D_", "<t>_x005F_x000D_</t>"],
    ["a line break", "a\nb", '<t xml:space="preserve">a\nb</t>'],
    ["half a sign", "a\uD83Db", "<t>a_xD83D_b</t>"],
    ["a small number", 1e-7, "<v>1e-7</v>"],
    ["minus nothing", -0, "<v>0</v>"],
    ["an error", { error: "#N/A" }, 't="e"><v>#N/A</v>'],
  ])("holding %s", (_, content, xml) => {
    const opened = open(oneSheet(ROWS, { strings: STRINGS }));
    sheet(opened).change(1, 3, { content });
    expect(saved(opened)["xl/worksheets/sheet1.xml"]).toContain(xml);
    expect(sheet(reopened(opened)).cell(1, 3)?.content).toEqual(content === 0 ? 0 : content);
  });

  test("a number Excel cannot hold is refused", () => {
    expect(() => edited((opened) => sheet(opened).change(1, 1, { content: NaN }))).toThrow(BinhXetError);
  });

  test("with the sheet's own prefix, in strict files, with apostrophes in tags", () => {
    const xml = `<?xml version='1.0'?><x:worksheet xmlns:x='${STRICT_MAIN}'><x:sheetData ><x:row r='1' ><x:c r='A1'  s='0' ><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts: Parts = {
      ...book({ strict: true, sheets: [{ name: "S", xml: "" }] }),
      "xl/worksheets/sheet1.xml": xml,
    };
    const written = edited((opened) => {
      sheet(opened).change(1, 2, { content: "a" });
      sheet(opened).change(2, 1, { content: 2, formula: "=A1*2" });
      sheet(opened).rowHeights.set(1, 30);
      sheet(opened).merges.push({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 });
    }, parts);
    expect(written).toBe(
      `<?xml version='1.0'?><x:worksheet xmlns:x='${STRICT_MAIN}'><x:sheetData ><x:row r='1' ht="30" customHeight="1"><x:c r='A1'  s='0' ><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>A1*2</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    );
  });
});

describe("formulas", () => {
  const shared = (r: number, f: string): string => `<row r="${r}"><c r="B${r}">${f}<v>${r}</v></c></row>`;
  const SHARED =
    shared(1, '<f t="shared" ref="B1:B3" si="0">A1*2</f>') +
    shared(2, '<f t="shared" si="0"/>') +
    shared(3, '<f t="shared" si="0"/>');

  test("one of a shared formula's cells overwritten leaves the others as they are", () => {
    const xml = inside(
      edited((opened) => sheet(opened).change(2, 2, { content: 7, formula: null }), oneSheet(SHARED)),
    );
    expect(xml).toBe(
      SHARED.replace('<c r="B2"><f t="shared" si="0"/><v>2</v></c>', '<c r="B2"><v>7</v></c>'),
    );
  });

  test("its first cell overwritten: the others get the formula spelt out", () => {
    const opened = open(oneSheet(SHARED));
    sheet(opened).change(1, 2, { content: 7, formula: null });
    expect(inside(saved(opened)["xl/worksheets/sheet1.xml"] ?? "")).toBe(
      '<row r="1"><c r="B1"><v>7</v></c></row>' + shared(2, "<f>A2*2</f>") + shared(3, "<f>A3*2</f>"),
    );
    expect(sheet(reopened(opened)).cell(3, 2)).toMatchObject({ formula: "=A3*2", content: 3 });
  });

  test("a formula that is only looked at differently stays shared", () => {
    const xml = inside(
      edited((opened) => {
        sheet(opened).change(1, 2, { style: { ...opened.workbook.defaultStyle, wrap: true } });
      }, oneSheet(SHARED)),
    );
    expect(xml).toBe(SHARED.replace('<c r="B1">', '<c r="B1" s="1">'));
  });

  const ARRAY =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
  test.each([1, 2])("part of an array formula is refused (row %d)", (row) => {
    expect(() =>
      edited((opened) => sheet(opened).change(row, 1, { content: 1, formula: null }), oneSheet(ARRAY)),
    ).toThrow("unexpected");
  });

  test("an array formula of one cell may be overwritten", () => {
    const one = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>2</v></c></row>';
    expect(
      inside(edited((opened) => sheet(opened).change(1, 1, { content: 5, formula: null }), oneSheet(one))),
    ).toBe('<row r="1"><c r="A1"><v>5</v></c></row>');
  });

  const chained = (rows: string): Parts =>
    oneSheet(rows, {
      rels: relationship("rId9", "calcChain", "calcChain.xml"),
      overrides:
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
      parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` },
      after: '<calcPr calcId="191029"/>',
    });
  const FORMULA = '<row r="1"><c r="A1"><f>B1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>';

  test("an overwritten formula takes the chain of calculation with it, and its traces", () => {
    const opened = open(chained(FORMULA));
    sheet(opened).change(1, 1, { content: 2, formula: null });
    const parts = saved(opened);
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("other changes leave it, but Excel is told to calculate where results may hang on them", () => {
    const opened = open(chained(FORMULA));
    sheet(opened).change(1, 2, { content: 5 });
    const parts = saved(opened);
    expect(parts["xl/calcChain.xml"]).toBeDefined();
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    const looked = open(chained(FORMULA));
    sheet(looked).change(1, 2, { style: { ...looked.workbook.defaultStyle, wrap: true } });
    expect(saved(looked)["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  test("a formula with its result needs no calculation, one without does", () => {
    const fresh = (content: number | null): string | undefined => {
      const opened = open(oneSheet(""));
      opened.workbook.addSheet("Mới").change(1, 1, { content, formula: "=1+1" });
      return saved(opened)["xl/workbook.xml"];
    };
    expect(fresh(2)).not.toContain("calcPr");
    expect(fresh(null)).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test.each<[string, Parameters<ReturnType<typeof sheet>["change"]>[2], string]>([
    ["a number", { content: 2, formula: "=IF(A1<2,1,2)" }, '<c r="C1"><f>IF(A1&lt;2,1,2)</f><v>2</v></c>'],
    ["text", { content: "Đạt", formula: '="Đạt"' }, '<c r="C1" t="str"><f>"Đạt"</f><v>Đạt</v></c>'],
    ["empty text", { content: "", formula: '=""' }, '<c r="C1" t="str"><f>""</f><v></v></c>'],
    ["a truth value", { content: true, formula: "=1=1" }, '<c r="C1" t="b"><f>1=1</f><v>1</v></c>'],
    [
      "an error",
      { content: { error: "#N/A" }, formula: "=NA()" },
      '<c r="C1" t="e"><f>NA()</f><v>#N/A</v></c>',
    ],
    ["nothing yet", { content: null, formula: "=A1" }, '<c r="C1"><f>A1</f></c>'],
  ])("with the result %s", (_, change, xml) => {
    expect(inside(edited((opened) => sheet(opened).change(1, 3, change)))).toContain(xml);
  });
});
