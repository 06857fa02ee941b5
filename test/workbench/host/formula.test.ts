import { parseFormula } from "../../../src/workbench/host/formula/parse";
import { contentAt, openBook } from "./book";

/** The result of a formula in C1 beside A1:A4 = 1, 2, "x", an error; B1 = 2.5. */
async function result(formula: string) {
  const { sheet, workbook } = openBook([
    [1, 2.5],
    [2, null],
    ["x", null],
    [{ error: "#DIV/0!" }, null],
  ]);
  workbook.addSheet("ĐN ĐVQT").load(1, 1, { content: "Phòng", formula: null, style: sheet.defaultStyle });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("C1").formulas = [[formula]];
    await context.sync();
  });
  return contentAt(sheet, "C1");
}

describe("a formula", () => {
  it.each([
    ["=SUM(A1:A3)", 3],
    ["=SUM(A1:A2,B1)", 5.5],
    ["=SUM(A1:A4)", { error: "#DIV/0!" }],
    ["=COUNTA(A1:B4)", 5],
    ["=COUNT(A1:B4)", 3],
    ["=ROWS($A$1:A4)", 4],
    ["=COLUMNS(A1:B1)", 2],
    ["=ROW()", 1],
    ["=ROW(A3)-1", 2],
    ["='ĐN ĐVQT'!A1", "Phòng"],
    ["=A2", 2],
    ["=B2", 0],
    ["=A4", { error: "#DIV/0!" }],
    ["=A1/0", { error: "#DIV/0!" }],
    ["=(A1+A2)*2-B1", 3.5],
    ["=-A2", -2],
    ["=0.1+0.2", 0.3],
    ['=A3&" "&A1', "x 1"],
    ['="a""b"', 'a"b'],
    ["='không có'!A1", { error: "#REF!" }],
    ["=SUM( A1 , A2 )", 3],
    ["=AVERAGE(A1:B3)", 1.83333333333333],
    ["=AVERAGE(A3:A3)", { error: "#DIV/0!" }],
    ["=RANK(A1,$A$1:$A$3)", 2],
    ["=RANK(B1,A1:B2)", 1],
    ["=RANK(B1,A1:A3)", { error: "#N/A" }],
    ['=COUNTIF(A1:A3,"X")', 1],
    ["=SUMPRODUCT(A1:A2,B1:B2)", 2.5],
    ["=SUMPRODUCT(A1:A2,B1:B1)", { error: "#VALUE!" }],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(0-2.5,0)", -3],
    ["=ROUNDDOWN(AVERAGE(A1:B3),1)", 1.8],
    ["=ROUNDUP(AVERAGE(A1:B3),1)", 1.9],
  ])("%s gives %p", async (formula, expected) => {
    expect(await result(formula)).toEqual(expected);
  });

  it.each([
    "=VLOOKUP(A1,A1:B2,2,0)",
    "=IF(A1>0,1,2)",
    "=A1:A3",
    "=SUM(Bang)",
    "=A3+1",
    "=C1",
    "=SUM(A1:A2",
    "=#REF!",
  ])("%s has no result here", async (formula) => {
    expect(await result(formula)).toBeNull();
  });

  it("is not known beyond its few forms", () => {
    expect(parseFormula("=A1>1")).toBeNull();
    expect(parseFormula("=LOG10(5)")).toMatchObject({ kind: "call", name: "LOG10" });
  });
});
