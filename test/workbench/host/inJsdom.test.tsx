import { openBook } from "./book";

describe("the real client in jsdom", () => {
  it("answers as in Node, and sees what the Excel can do through window.Office", async () => {
    openBook([["a"]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      range.values = [[null], ["b"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"], ["b"]]);
    });
    expect(window.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  });

  it("takes plain objects of ours as such, being in the same realm", async () => {
    const { sheet } = openBook();
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange("A1")
        .set({ values: [["x"]], format: { font: { bold: true } } });
      await context.sync();
    });
    expect(sheet.cell(1, 1)).toMatchObject({ content: "x", style: { font: { bold: true } } });
  });
});
