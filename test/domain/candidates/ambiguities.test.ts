import { collectCandidates } from "../../../src/domain/candidates";
import type { RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf, type GridOptions } from "../gridOf";

type Rows = readonly (readonly (RawValue | null)[])[];
const collect = (rows: Rows, options: GridOptions = {}) =>
  collectCandidates(recogniseTables([gridOf(rows, options)]).tables);
const told = (rows: Rows) =>
  collect(rows).warnings.map(({ code, cells }) => [code, ...cells.map((cell) => cell.split("!")[1])]);

describe("short forms of two meanings are asked", () => {
  it("CSTĐTQ as a label, by the label's cell", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Cấp bậc", "CSTĐTQ"],
      [1, "Lê Văn An", "Đại úy", "x"],
    ];
    expect(told(rows)).toEqual([["ambiguousTitle", "D1"]]);
  });

  it("CSTDTQ in a cell", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Danh hiệu đề nghị"],
      [1, "Lê Văn An", "CSTDTQ"],
    ];
    expect(told(rows)).toEqual([["ambiguousTitle", "C2"]]);
  });

  it("B1 and B2 as ranks", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Cấp bậc", "Danh hiệu đề nghị"],
      [1, "Lê Văn An", "B1", "CSTT"],
      [2, "Vũ Văn Bình", "H2", "CSTT"],
    ];
    expect(told(rows)).toEqual([["ambiguousRank", "C2"]]);
  });

  it.each(["CSTĐ toàn quân", "CSTĐ toàn quốc", "CSTĐCS"])("%s is plain", (title) => {
    expect(
      told([
        ["STT", "Họ và tên", "Danh hiệu đề nghị"],
        [1, "Lê Văn An", title],
      ]),
    ).toEqual([]);
  });

  it("ĐVTT is people's unit over names of units, a title where it is marked", () => {
    const rows = (value: string): Rows => [
      ["STT", "Họ và tên", "Cấp bậc", "ĐVTT"],
      [1, "Lê Văn An", "Đại úy", value],
    ];
    const unit = (value: string) => collect(rows(value)).candidates[0]?.unit;
    expect([unit("Đại đội 1"), unit("x")]).toEqual(["Đại đội 1", null]);
  });
});

it("such a column says why it was taken so, and that it could be the other", () => {
  const rows: Rows = [
    ["STT", "Họ và tên", "Cấp bậc", "ĐVTT"],
    [1, "Lê Văn An", "Đại úy", "Đại đội 1"],
  ];
  const column = recogniseTables([gridOf(rows)]).tables[0]?.columns[3];
  expect([column?.evidence.vi, column?.alternatives]).toEqual(["ô là tên đơn vị", ["proposedTitle"]]);
});

describe("what Excel made of numbers and codes", () => {
  const people = (id: RawValue): Rows => [
    ["STT", "Họ và tên", "Số CCCD", "Mức độ HTNV"],
    [1, "Lê Văn An", id, "HTTNV"],
  ];

  it.each<[string, RawValue, string]>([
    ["a long number", 231092000471, "231092000471"],
    ["text with its leading zero", "031085000127", "031085000127"],
  ])("%s is read by its digits", (_, id, value) => {
    expect(collect(people(id)).candidates[0]?.facts.personalId).toMatchObject({ kind: "known", value });
  });

  it("one person with and without the leading zero is one", () => {
    const sheets = [people("031085000127"), people(31085000127)].map((rows, at) =>
      gridOf(rows, { sheet: `${at}` }),
    );
    expect(collectCandidates(recogniseTables(sheets).tables).candidates).toHaveLength(1);
  });

  it("numbers of nothing but zeros join nobody", () => {
    const sheets = ["An", "Bình"].map((name) =>
      gridOf(
        [
          ["STT", "Họ và tên", "Số CCCD", "Mức độ HTNV"],
          [1, `Lê Văn ${name}`, "000", "HTTNV"],
        ],
        { sheet: name },
      ),
    );
    expect(collectCandidates(recogniseTables(sheets).tables).candidates).toHaveLength(2);
  });

  it("a date among codes is told, a column of dates is not", () => {
    const rows = (codes: readonly RawValue[]): Rows => [
      ["STT", "Mã đơn vị", "Đơn vị", "Tổng điểm"],
      ...codes.map((code, at) => [at + 1, code, `Đại đội ${at + 1}`, 90 - at]),
    ];
    const dates = { formats: { B2: "d-mmm", B3: "d-mmm", B4: "d-mmm" } };
    const codesOf = (codes: readonly RawValue[]) =>
      collect(rows(codes), dates).warnings.map(({ code, cells }) => [code, ...cells]);
    expect(codesOf([46055, "FEB02", "MRZ03"])).toEqual([["turnedIntoDate", "'Sheet1'!B2"]]);
    expect(codesOf([46055, 46056, 46057])).toEqual([]);
  });
});
