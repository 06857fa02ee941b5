import ExcelJS from "exceljs";
import { columnPoints } from "../../../src/workbench/package/read/units";
import { openPackage, savePackage } from "../../../src/workbench/package";
import type { OpenedPackage } from "../../../src/workbench/package";
import type { Sheet } from "../../../src/workbench/model/sheet";
import type { BorderLine, CellStyle } from "../../../src/workbench/model/style";
import { saved, sheet, texts } from "./packages";

const NAME = "Đề nghị 'CSTT' 2026";
const LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** A staff workbook made by another program. */
async function staffBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const scores = book.addWorksheet("Chấm điểm", { views: [{ state: "frozen", ySplit: 1 }] });
  scores.addRow(["TT", "Họ và tên", "Điểm"]);
  scores.addRow([1, "Nguyễn Văn Mẫu", 95.5]);
  scores.addRow([2, "Trần Thị Thử", { formula: "C2-1", result: 94.5 }]);
  book.addWorksheet("Phụ lục").getCell("B2").value = {
    richText: [{ text: "chữ " }, { text: "đậm", font: { bold: true } }],
  };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A nomination sheet as the add-in lays one out. */
function nomination(opened: OpenedPackage): Sheet {
  const { workbook } = opened;
  const made = workbook.addSheet(NAME);
  const text: CellStyle = {
    ...workbook.defaultStyle,
    font: { ...workbook.defaultStyle.font, name: "Times New Roman", size: 13 },
    vertical: "Center",
  };
  const bold: CellStyle = { ...text, font: { ...text.font, bold: true }, horizontal: "Center", wrap: true };
  const grid: CellStyle = { ...text, borders: { left: LINE, right: LINE, top: LINE, bottom: LINE } };
  made.change(1, 1, { content: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: bold });
  made.change(3, 1, { content: "TT", style: { ...bold, fill: "#FFF2CC" } });
  made.change(4, 1, { content: 1, style: grid });
  made.change(4, 2, { content: "Nguyễn Văn Mẫu", style: grid });
  made.change(4, 3, { content: 0.7, style: { ...grid, numberFormat: "0.0%" } });
  made.change(5, 3, { content: 95.5, formula: "='Chấm điểm'!C2", style: { ...grid, numberFormat: "0.00" } });
  made.change(6, 1, { content: 45979, style: { ...grid, numberFormat: "dd/mm/yyyy" } });
  made.change(7, 1, { content: true });
  made.merges.push({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 });
  made.columnWidths.set(1, 36).set(2, 150);
  made.rowHeights.set(3, 50);
  made.hiddenRows.add(9);
  made.hiddenColumns.add(5);
  made.hyperlinks.set("4:2", { target: "'Chấm điểm'!B2", internal: true, tip: "Mở ô nguồn" });
  made.hyperlinks.set("4:3", { target: "https://example.com/?a=1&b=2", internal: false, tip: "" });
  made.page.margins = { left: 85.05, right: 42.5, top: 56.7, bottom: 56.7, header: 22.7, footer: 22.7 };
  Object.assign(made.page, {
    orientation: "Landscape",
    paperSize: "A4",
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:C7",
    titleRows: "$3:$3",
    centerHorizontally: true,
    footerCenter: "&P",
  });
  made.frozenRows = 3;
  made.showGridlines = false;
  made.properties.set("binhxet.kind", "nomination:cstt");
  made.properties.set("ghi chú", "Đề nghị ✓");
  return made;
}

const written = async (): Promise<{ file: Uint8Array; made: Sheet }> => {
  const opened = openPackage(await staffBook(), "Chấm điểm.xlsx");
  const made = nomination(opened);
  return { file: savePackage(opened), made };
};

describe("a new sheet, read by exceljs", () => {
  let found: ExcelJS.Worksheet;
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    book = new ExcelJS.Workbook();
    await book.xlsx.load((await written()).file as unknown as ExcelJS.Buffer);
    found = book.getWorksheet(NAME) ?? book.addWorksheet();
  });

  test("values, formulas with their results, links", () => {
    expect(found.getCell("A1").value).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(found.getCell("A4").value).toBe(1);
    expect(found.getCell("C5").value).toMatchObject({ formula: "'Chấm điểm'!C2", result: 95.5 });
    expect(found.getCell("A6").value).toEqual(new Date(Date.UTC(2025, 10, 18)));
    expect(found.getCell("A7").value).toBe(true);
    expect(found.getCell("C4").value).toMatchObject({ hyperlink: "https://example.com/?a=1&b=2" });
  });

  test("looks", () => {
    expect(found.getCell("A1").font).toMatchObject({ name: "Times New Roman", size: 13, bold: true });
    expect(found.getCell("A1").alignment).toMatchObject({
      horizontal: "center",
      vertical: "middle",
      wrapText: true,
    });
    expect(found.getCell("A3").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
    expect(found.getCell("B4").border).toMatchObject({ left: { style: "thin" }, bottom: { style: "thin" } });
    expect(["C4", "C5", "A6"].map((a) => found.getCell(a).numFmt)).toEqual(["0.0%", "0.00", "dd/mm/yyyy"]);
  });

  test("merges, sizes, hiding, frozen rows, gridlines", () => {
    expect(found.getCell("C1").master.address).toBe("A1");
    expect(columnPoints(found.getColumn(2).width ?? 0, 7)).toBe(150);
    expect(found.getColumn(5).hidden).toBe(true);
    expect([found.getRow(3).height, found.getRow(9).hidden]).toEqual([50, true]);
    expect(found.views[0]).toMatchObject({
      state: "frozen",
      ySplit: 3,
      showGridLines: false,
      topLeftCell: "A4",
    });
  });

  test("the page", () => {
    expect(found.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "3:3",
      horizontalCentered: true,
    });
    expect(found.pageSetup.margins?.left).toBeCloseTo(1.18125, 5);
    expect(found.headerFooter.oddFooter).toBe("&C&P");
  });

  test("the staff's sheets beside it", () => {
    expect(book.getWorksheet("Chấm điểm")?.getCell("B2").value).toBe("Nguyễn Văn Mẫu");
    expect(book.getWorksheet("Phụ lục")?.getCell("B2").value).toMatchObject({
      richText: [{}, { font: { bold: true } }],
    });
  });
});

describe("a new sheet, opened again", () => {
  test("is the sheet that was made", async () => {
    const { file, made } = await written();
    const again = sheet(openPackage(file, "x.xlsx"), NAME);
    for (const [row, cells] of made.rowsInOrder())
      for (const [column, cell] of cells) expect(again.cell(row, column)).toEqual(cell);
    for (const key of [
      "merges",
      "rowHeights",
      "hiddenRows",
      "hiddenColumns",
      "properties",
      "hyperlinks",
    ] as const)
      expect(again[key]).toEqual(made[key]);
    for (const key of ["frozenRows", "frozenColumns", "showGridlines", "defaultColumnWidth"] as const)
      expect(again[key]).toBe(made[key]);
    expect([again.columnWidths.get(1), again.columnWidths.get(2)]).toEqual([36, 150]);
    const { margins, ...page } = made.page;
    expect(again.page).toMatchObject(page);
    expect(again.page.margins?.left).toBeCloseTo(margins?.left ?? 0, 3);
  });

  test("its print names are quoted and absolute", async () => {
    const workbook = texts((await written()).file)["xl/workbook.xml"];
    const quoted = "'Đề nghị ''CSTT'' 2026'";
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">${quoted}!$A$1:$C$7</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">${quoted}!$3:$3</definedName>`,
    );
  });

  test("its custom properties are UTF-16 parts of their own, as Excel keeps them", async () => {
    const { file } = await written();
    const all = texts(file);
    const rels = all["xl/worksheets/_rels/sheet3.xml.rels"];
    expect(all["xl/worksheets/sheet3.xml"]).toMatch(
      /<customProperties><customPr name="binhxet.kind" r:id="rId\d"\/><customPr name="ghi chú" r:id="rId\d"\/><\/customProperties><\/worksheet>$/,
    );
    expect(rels).toContain('relationships/customProperty" Target="../customProperty1.bin"');
    const bytes = Buffer.from("nomination:cstt", "utf16le").toString("latin1");
    expect(Buffer.from(all["xl/customProperty1.bin"] ?? "").toString("latin1")).toBe(bytes);
  });

  test("a property changed keeps the others' parts; the last one gone takes the list with it", async () => {
    const opened = openPackage((await written()).file, "x.xlsx");
    sheet(opened, NAME).properties.set("ghi chú", "khác");
    expect(sheet(openPackage(savePackage(opened), "x"), NAME).properties.get("ghi chú")).toBe("khác");
    sheet(opened, NAME).properties.clear();
    const all = saved(opened);
    expect(Object.keys(all).filter((name) => name.includes("customProperty"))).toEqual([]);
    expect(all["xl/worksheets/sheet3.xml"]).not.toContain("customPr");
    expect(all["[Content_Types].xml"]).not.toContain("customProperty");
  });

  test("the children of the worksheet stand in the order of the schema", async () => {
    const xml = texts((await written()).file)["xl/worksheets/sheet3.xml"] ?? "";
    const order = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells"];
    order.push("hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "customProperties");
    const places = order.map((name) => xml.search(new RegExp(`<${name}[ />]`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
