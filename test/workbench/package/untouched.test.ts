import fc from "fast-check";
import ExcelJS from "exceljs";
import { openPackage, savePackage } from "../../../src/workbench/package";
import type { CellContent } from "../../../src/workbench/model/cell";
import { book, differences, MAIN, open, pack, relationship, saved, sheet, type Parts } from "./packages";

/** A sheet full of what the model has no word for. */
const RICH =
  '<sheetPr filterMode="1"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" zoomScale="70" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.3" xmlns:x14ac="urn:ac"><c r="A1" t="s" ph="1"><v>0</v></c><c r="B1" vm="1"><v>1</v></c></row>\r\n<row r="2" outlineLevel="1" collapsed="1"><c r="A2"><v>2</v></c></row></sheetData>' +
  '<protectedRanges><protectedRange name="x" sqref="A1"/></protectedRanges><autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>' +
  '<conditionalFormatting sqref="A1:A4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="urn:x14"><x14:id>{1}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"Đạt,Không"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="1" manualBreakCount="1"><brk id="2" man="1"/></rowBreaks>' +
  '<!-- ghi chú --><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:xm"><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const parts = (): Parts =>
  book({
    sheets: [
      {
        name: "Chấm điểm",
        xml: RICH,
        rels:
          relationship("rId1", "drawing", "../drawings/drawing1.xml") +
          relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
          relationship("rId3", "table", "../tables/table1.xml") +
          relationship("rId4", "comments", "../comments1.xml"),
      },
    ],
    strings: `<sst xmlns="${MAIN}"><si><r><t>giàu</t></r><phoneticPr fontId="0"/></si></sst>`,
    rels: relationship("rId9", "externalLink", "externalLinks/externalLink1.xml"),
    after: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
    parts: {
      "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='urn:d'/>",
      "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
      "xl/tables/table1.xml": "<table/>",
      "xl/comments1.xml": "<comments/>",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "docProps/thumbnail.wmf": new Uint8Array([0, 1, 2, 255]),
    },
  });

describe("what the model has no word for", () => {
  test("stays byte for byte beside a changed cell and a new sheet", () => {
    const opened = open(parts());
    sheet(opened, "Chấm điểm").change(2, 1, { content: 3 });
    opened.workbook.addSheet("Mới").change(1, 1, { content: "x" });
    expect(differences(pack(parts()), savePackage(opened))).toEqual([
      "+xl/worksheets/sheet2.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(saved(opened)["xl/worksheets/sheet1.xml"]).toBe(
      String(parts()["xl/worksheets/sheet1.xml"]).replace('<c r="A2"><v>2</v></c>', '<c r="A2"><v>3</v></c>'),
    );
  });

  test("entries keep their order, new ones come last", () => {
    const opened = open(parts());
    opened.workbook.addSheet("Mới");
    expect(Object.keys(saved(opened))).toEqual([...Object.keys(parts()), "xl/worksheets/sheet2.xml"]);
  });

  test("saving twice gives the same file, and leaves what was opened as it was", () => {
    const opened = open(parts());
    sheet(opened, "Chấm điểm").change(9, 9, { content: "x" });
    const once = savePackage(opened);
    expect(savePackage(opened)).toEqual(once);
    const again = openPackage(once, "x.xlsx");
    expect(savePackage(again)).toEqual(once);
  });
});

describe("any edits of any cells", () => {
  const contents: fc.Arbitrary<CellContent> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("_x000D_", " a ", "\r\n", "Nguyễn Thị Ổi", ""),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ error })),
  );
  const edits = fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 14 }),
      column: fc.integer({ min: 1, max: 30 }),
      content: contents,
    }),
    { maxLength: 25 },
  );

  let file: Uint8Array;
  beforeAll(async () => {
    const made = new ExcelJS.Workbook();
    const rows = made.addWorksheet("S");
    for (let row = 2; row <= 12; row += 2)
      for (let column = 1; column <= 20; column += 1 + (row % 3))
        rows.getCell(row, column).value = row * column;
    file = new Uint8Array(await made.xlsx.writeBuffer());
  });

  test("come back as they were made, and nothing else changes", () => {
    fc.assert(
      fc.property(edits, (made) => {
        const opened = openPackage(file, "x.xlsx");
        const found = sheet(opened);
        for (const { row, column, content } of made) found.change(row, column, { content });
        const again = sheet(openPackage(savePackage(opened), "x.xlsx"));
        for (let row = 1; row <= 14; row++)
          for (let column = 1; column <= 30; column++)
            expect(again.cell(row, column)?.content ?? null).toEqual(
              found.cell(row, column)?.content ?? null,
            );
      }),
      { numRuns: 60 },
    );
  });
});
