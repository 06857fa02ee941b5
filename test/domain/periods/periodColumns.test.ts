import type { ClassRule, RollUp } from "../../../src/domain/periods/period";
import { AVERAGE, read, rolled, sheet } from "./rolled";

describe("columns of periods in one sheet", () => {
  const MONTHS = ["Tháng 1", "Tháng 2", "Tháng 3"];

  test("months with points; the sheet's own total stays the year's", () => {
    const { candidates, warnings } = read(
      sheet(
        "Tổng hợp",
        [...MONTHS, "Tổng điểm"],
        [
          [95, 96, 97, 288],
          [90, 91, 92, 273],
        ],
      ),
    );
    expect(candidates.map(({ periods }) => periods.length)).toEqual([3, 3]);
    expect(rolled(candidates, { kind: "sum" }).totals).toEqual(["288", "273"]);
    expect(warnings).toEqual([]);
  });

  test("months with classes", () => {
    const { candidates } = read(
      sheet("Phân loại", MONTHS, [
        ["Loại 1", "Loại 1", "Loại 2"],
        ["Loại 2", "Loại 3", "Loại 4"],
      ]),
    );
    expect(candidates.map(({ periods }) => periods.map(({ className }) => className))).toEqual([
      ["Loại 1", "Loại 1", "Loại 2"],
      ["Loại 2", "Loại 3", "Loại 4"],
    ]);
  });

  test("average points of each quarter, as an academy collects them", () => {
    const { candidates } = read(
      sheet(
        "Tập thể",
        ["Điểm TĐTX BQ quý I", "Điểm TĐTX BQ quý II", "Điểm TĐTX BQ quý III", "Điểm TĐTX BQ quý IV"],
        [
          [9.5, 9.6, 9.7, 9.8],
          [9, 9.1, 9.2, 9.3],
        ],
      ),
    );
    // (9,5 + 9,6 + 9,7 + 9,8) / 4; (9 + 9,1 + 9,2 + 9,3) / 4
    expect(rolled(candidates, AVERAGE).totals).toEqual(["9.65", "9.15"]);
  });

  test("one column alone is no series", () => {
    const { candidates } = read(
      sheet(
        "Tổng hợp",
        ["T1", "Tổng điểm"],
        [
          [95, 288],
          [90, 273],
        ],
      ),
    );
    expect(candidates.map(({ periods }) => periods.length)).toEqual([0, 0]);
  });

  test("words under months are no points", () => {
    const { candidates } = read(
      sheet(
        "Theo dõi",
        [...MONTHS, "Tổng điểm"],
        [
          ["nghỉ", "học", "về", 95],
          ["nghỉ", "học", "về", 96],
        ],
      ),
    );
    expect(candidates.map(({ periods }) => periods.length)).toEqual([0, 0]);
  });
});

describe("class rules over four periods (Loại 1 – 4)", () => {
  const L = (...numbers: readonly number[]) => numbers.map((number) => `Loại ${number}`);
  /** Ít nhất 2 loại 1, không có loại 3, 4: loại 1; ít nhất 2 loại 1, 2, không có loại 3, 4: loại 2; …; còn lại loại 4. */
  const RULES: readonly ClassRule[] = [
    { gives: "Loại 1", atLeast: [{ classes: L(1), count: 2 }], none: L(3, 4) },
    { gives: "Loại 2", atLeast: [{ classes: L(1, 2), count: 2 }], none: L(3, 4) },
    { gives: "Loại 3", atLeast: [{ classes: L(1, 2, 3), count: 2 }], none: L(4) },
    { gives: "Loại 4", atLeast: [], none: [] },
  ];
  const BY_CLASS: RollUp = { kind: "classRules", rules: RULES };
  const QUARTERS = ["Quý I", "Quý II", "Quý III", "Quý IV"].map((name) => `Phân loại ${name}`);

  test.each([
    [[1, 1, 2, 2], "Loại 1"],
    [[1, 1, 1, 1], "Loại 1"],
    [[1, 2, 2, 2], "Loại 2"],
    [[2, 2, 2, 2], "Loại 2"],
    [[1, 1, 1, 3], "Loại 3"],
    [[3, 3, 3, 3], "Loại 3"],
    [[1, 1, 1, 4], "Loại 4"],
    [[4, 4, 4, 4], "Loại 4"],
  ])("%j make the year %s", (classes, year) => {
    const { candidates } = read(sheet("Phân loại", QUARTERS, [classes, classes]));
    expect(rolled(candidates, BY_CLASS).classes).toEqual([year, year]);
    expect(rolled(candidates, BY_CLASS).classified).toEqual([year, year]);
  });

  test("a sheet for each quarter, its class in a column of its own", () => {
    const quarter = (name: string, one: string, two: string) =>
      sheet(
        name,
        ["Tổng điểm", "Phân loại"],
        [
          [90, one],
          [80, two],
        ],
      );
    const { candidates } = read(
      quarter("Quý I", "Loại 1", "Loại 2"),
      quarter("Quý II", "loại 1", "Loại 2"),
      quarter("Quý III", "Loại 2", "Không PL"),
      quarter("Quý IV", "Loại 2", "Loại 1"),
    );
    expect(rolled(candidates, BY_CLASS).classes).toEqual(["Loại 1", "Loại 2"]);
  });

  test("a quarter without a class leaves the year open", () => {
    const { candidates } = read(
      sheet("Phân loại", QUARTERS, [L(1, 1, 2, 2), ["Loại 1", "Loại 1", null, "Loại 2"]]),
    );
    const result = rolled(candidates, BY_CLASS);
    expect(result.classes).toEqual(["Loại 1", null]);
    expect(result.missing).toEqual(["", "quý III"]);
  });
});
