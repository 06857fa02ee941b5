import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Big from "big.js";
import ExcelJS from "exceljs";
import { expectedForPerson, ROSTER, SCORES } from "./expected";
import { makeSamples } from "./generator";

const FOLDER = resolve(__dirname, "../../assets/samples");

async function open(fileName: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(resolve(FOLDER, fileName));
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

const number = (cell: ExcelJS.Cell) => Number(cell.result ?? cell.value);
const text = (cell: ExcelJS.Cell) => (cell.text ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
const plainName = (name: string) => name.replace(/^[IVX]+\. /, "");
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test("the committed sample workbooks are what the generator makes, byte for byte", async () => {
  for (const { fileName, bytes } of await makeSamples()) {
    expect(Buffer.compare(readFileSync(resolve(FOLDER, fileName)), Buffer.from(bytes))).toBe(0);
  }
});

describe("sample (a), fifteen units in three blocs", () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    sheet = sheetOf(await open(SCORES.file), SCORES.sheet);
  });

  /** Total of a row in exact decimals: component scores and bonus, less the penalty. */
  const exactTotal = (row: number) =>
    ["E", "F", "G", "H", "I", "J", "K"]
      .reduce((sum, column) => sum.plus(number(sheet.getCell(`${column}${row}`))), new Big(0))
      .minus(number(sheet.getCell(`L${row}`)));

  const units = SCORES.blocs.flatMap((bloc) => bloc.units.map((unit) => ({ ...unit, bloc })));

  test.each(units)(
    "$name: the cells say what is expected",
    ({ row, name, strength, total, advanced, emulation }) => {
      expect(text(sheet.getCell(`B${row}`))).toBe(name);
      expect(number(sheet.getCell(`C${row}`))).toBe(strength);
      expect(exactTotal(row).toString()).toBe(total);
      expect(number(sheet.getCell(`Q${row}`))).toBe(advanced);
      expect(number(sheet.getCell(`S${row}`))).toBe(emulation);
    },
  );

  test.each(units)("$name: the results kept with the formulas are right", ({ row, total }) => {
    expect(number(sheet.getCell(`M${row}`))).toBeCloseTo(Number(total), 9);
    expect(number(sheet.getCell(`P${row}`))).toBe(
      number(sheet.getCell(`O${row}`)) / number(sheet.getCell(`C${row}`)),
    );
    expect(number(sheet.getCell(`R${row}`))).toBe(
      number(sheet.getCell(`Q${row}`)) / number(sheet.getCell(`C${row}`)),
    );
  });

  test("ranks follow the exact totals within each bloc, ties sharing a place", () => {
    for (const { units: inBloc } of SCORES.blocs) {
      for (const unit of inBloc) {
        const above = inBloc.filter((other) => new Big(other.total).gt(unit.total)).length;
        const equal = inBloc.filter((other) => new Big(other.total).eq(unit.total)).length;
        expect([unit.rank, unit.tied]).toEqual([above + 1, equal > 1]);
      }
    }
  });

  test("the tie is one in decimals only: the sheet's own binary sums differ, and its RANK with them", () => {
    expect(number(sheet.getCell("M25"))).not.toBe(number(sheet.getCell("M26")));
    expect([number(sheet.getCell("N25")), number(sheet.getCell("N26"))]).toEqual([4, 3]);
    expect(exactTotal(25).eq(exactTotal(26))).toBe(true);
  });

  test("58 of 83 is under 70% though the cell's format shows 70%; 21 of 30 is 70%", () => {
    expect(sheet.getCell("R17").numFmt).toBe("0%");
    expect(Math.round(number(sheet.getCell("R17")) * 100)).toBe(70);
    expect(new Big(58).div(83).lt("0.7")).toBe(true);
    expect(new Big(21).div(30).eq("0.7")).toBe(true);
  });

  test("sub-totals and the total add up", () => {
    for (const column of ["C", "O", "Q", "S"]) {
      const rows = units.map(({ row }) => number(sheet.getCell(`${column}${row}`)));
      const subtotals = [15, 22, 30].map((row) => number(sheet.getCell(`${column}${row}`)));
      const all = rows.reduce((sum, value) => sum + value, 0);
      expect(subtotals.reduce((sum, value) => sum + value, 0)).toBe(all);
      expect(number(sheet.getCell(`${column}31`))).toBe(all);
    }
  });

  test("one unit's row and the self-score column are hidden", () => {
    expect(units.filter(({ row }) => sheet.getRow(row).hidden).map(({ row }) => row)).toEqual([
      SCORES.hiddenRow,
    ]);
    expect(sheet.getColumn(SCORES.hiddenColumn).hidden).toBe(true);
  });
});

describe("sample (b), a roster of 200 and the units' sheet", () => {
  let roster: ExcelJS.Worksheet;
  let unitSheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    const workbook = await open(ROSTER.file);
    roster = sheetOf(workbook, ROSTER.roster.sheet);
    unitSheet = sheetOf(workbook, ROSTER.unitSheet.sheet);
  });

  const rating = (row: number) => text(roster.getCell(`F${row}`));
  const isExcellent = (row: number) => /^(HTXSNV|Hoàn thành xuất sắc)/.test(rating(row));
  const isGood = (row: number) => isExcellent(row) || /^(HTTNV|Hoàn thành tốt)/.test(rating(row));
  const hasInitiative = (row: number) => text(roster.getCell(`G${row}`)) !== "Không";

  test.each(ROSTER.units)(
    "$name: strength, section and people of the roster",
    ({ row, name, rosterName, people, strength }) => {
      expect(plainName(text(roster.getCell(`A${people[0] - 1}`)))).toBe(rosterName);
      expect(people[1] - people[0] + 1).toBe(strength);
      expect(text(unitSheet.getCell(`B${row}`))).toBe(name);
      expect(number(unitSheet.getCell(`C${row}`))).toBe(strength);
    },
  );

  test.each(ROSTER.units)(
    "$name: who meets CSTT and CSTĐCS",
    ({ people, CSTDCS, notCSTT, advanced, emulation }) => {
      const rows = range(...people);
      expect(rows.filter((row) => isGood(row) && (isExcellent(row) || hasInitiative(row)))).toEqual(CSTDCS);
      expect(rows.filter((row) => !isGood(row) && row !== ROSTER.cannotTell)).toEqual(notCSTT);
      expect(rows.filter(isGood)).toHaveLength(advanced);
      expect(CSTDCS).toHaveLength(emulation);
    },
  );

  test.each(ROSTER.units)("$name: its total and rank", ({ row, total, rank }) => {
    const [checked, bonus, penalty] = ["E", "F", "G"].map((column) =>
      number(unitSheet.getCell(`${column}${row}`)),
    );
    expect(
      new Big(checked ?? NaN)
        .plus(bonus ?? NaN)
        .minus(penalty ?? NaN)
        .toString(),
    ).toBe(total);
    expect(number(unitSheet.getCell(`H${row}`))).toBeCloseTo(Number(total), 9);
    expect(number(unitSheet.getCell(`I${row}`))).toBe(rank);
    expect(ROSTER.units.filter((other) => new Big(other.total).gt(total))).toHaveLength(rank - 1);
  });

  test("200 people, numbered through, and a totals line that says so", () => {
    const rows = ROSTER.units.flatMap(({ people }) => range(...people));
    expect(rows.map((row) => number(roster.getCell(`A${row}`)))).toEqual(range(1, 200));
    expect(text(roster.getCell("A218"))).toBe("Tổng cộng: 200 đồng chí./.");
    expect(number(unitSheet.getCell("C16"))).toBe(200);
  });

  test("the counts of proposals follow from the rows", () => {
    const proposed = ROSTER.units.flatMap(({ people }) => range(...people)).map(expectedForPerson);
    expect(proposed.filter((title) => title === "CSTDCS")).toHaveLength(ROSTER.nominations.CSTDCS);
    expect(proposed.filter((title) => title === "CSTT")).toHaveLength(ROSTER.nominations.CSTT);
    expect(ROSTER.meet.CSTT).toBe(ROSTER.nominations.CSTT + ROSTER.nominations.CSTDCS);
    expect(rating(ROSTER.cannotTell)).toBe("");
  });

  test("homonyms are different people in different units; every other name stands once", () => {
    const rows = ROSTER.units.flatMap(({ people }) => range(...people));
    const names = rows.map((row) => text(roster.getCell(`B${row}`)));
    const rowsOf = (name: string) => rows.filter((_row, index) => names[index] === name);
    const repeated = [...new Set(names)]
      .filter((name) => rowsOf(name).length > 1)
      .map((name) => [name, rowsOf(name)] as const);
    expect(new Map(repeated)).toEqual(
      new Map(ROSTER.homonyms.map(({ name, people }) => [name, people.map(({ row }) => row)])),
    );
    for (const { people } of ROSTER.homonyms) {
      for (const { row, proposed } of people) expect(expectedForPerson(row)).toBe(proposed);
    }
  });
});
