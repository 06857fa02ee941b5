import { namesSheet, withSheetRenamed } from "../../../src/workbench/package/formula/sheetNames";
import { formulaTokens } from "../../../src/workbench/package/formula/tokens";
import { translateFormula } from "../../../src/workbench/package/formula/translate";

describe("a shared formula moved down 2 and right 1", () => {
  test.each([
    ["A1+B$2-$C3*$D$4", "B3+C$2-$C5*$D$4"],
    ["SUM(A1:B10)", "SUM(B3:C12)"],
    ["SUM(A:B)+SUM(1:2)+SUM($A:B)+SUM($1:2)", "SUM(B:C)+SUM(3:4)+SUM($A:C)+SUM($1:4)"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B3)+ATAN2(C3,D3)"],
    ['IF(A1="B2","A1""C3",D4)', 'IF(B3="B2","A1""C3",E6)'],
    ["'Chấm điểm A1'!B2+Sheet1!C3", "'Chấm điểm A1'!C4+Sheet1!D5"],
    ["'It''s A1'!B2", "'It''s A1'!C4"],
    ["[1]Sheet1!A1+'[2]A 1'!B1", "[1]Sheet1!B3+'[2]A 1'!C3"],
    ["Bang1[[#This Row],[A1]]+Bang1[B2]", "Bang1[[#This Row],[A1]]+Bang1[B2]"],
    ["Diem_A1+A1_x+A1.b+ABCD1", "Diem_A1+A1_x+A1.b+ABCD1"],
    ["SUM(T1:T12!A1)", "SUM(T1:T12!B3)"],
    ["A1:INDEX(B:B,3)", "B3:INDEX(C:C,3)"],
    ["1.5E3+2E1", "1.5E3+2E1"],
    ["#REF!+#N/A", "#REF!+#N/A"],
    ["XFD1", "#REF!"],
    ["A1048575", "#REF!"],
    ["a1", "B3"],
    ["_xlfn.RANK.EQ(A1,A$1:A$9)", "_xlfn.RANK.EQ(B3,B$1:B$9)"],
  ])("%s becomes %s", (formula, moved) => {
    expect(translateFormula(formulaTokens(formula), 2, 1)).toBe(moved);
  });

  test("up and left, too", () => {
    expect(translateFormula(formulaTokens("C3+A1"), -1, -1)).toBe("B2+#REF!");
  });
});

describe("a sheet that is renamed or removed", () => {
  test.each<[string, string, string | null, string]>([
    ["=Sheet1!A1+Sheet10!A1", "Sheet1", "Tổng hợp", "='Tổng hợp'!A1+Sheet10!A1"],
    ["=SUM('Chấm điểm'!A1:B2)", "chấm ĐIỂM", "Điểm", "=SUM('Điểm'!A1:B2)"],
    ["='It''s'!A1", "It's", "That's", "='That''s'!A1"],
    ['="Sheet1!A1"&Sheet1!A1', "Sheet1", null, '="Sheet1!A1"&#REF!A1'],
    ["='C:\\sổ\\[a.xlsx]C'!A1", "C", "X", "='C:\\sổ\\[a.xlsx]C'!A1"],
    ["=[1]Sheet1!A1", "Sheet1", "X", "=[1]Sheet1!A1"],
    ["=SUM(T1:T12!A1)", "T1", "Tháng 1", "=SUM('Tháng 1:T12'!A1)"],
    ["=SUM('T 1:T 12'!A1)", "T 12", "T 13", "=SUM('T 1:T 13'!A1)"],
    ["=Sheet1", "Sheet1", "X", "=Sheet1"],
  ])("%s: %s becomes %s", (formula, from, to, result) => {
    expect(withSheetRenamed(formula, from, to)).toBe(result);
    expect(namesSheet(formula, from)).toBe(formula !== result);
  });

  test("a removed end of a range of sheets is refused", () => {
    expect(() => withSheetRenamed("=SUM(T1:T12!A1)", "T12", null)).toThrow("range of sheets");
    expect(() => withSheetRenamed("=SUM(T1:T12!A1)", "T1", null)).toThrow("range of sheets");
  });
});
