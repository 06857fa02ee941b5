import { rollUp, yearOfPeriods } from "../../../src/domain/periods";
import type { RollUp } from "../../../src/domain/periods/period";
import { DEFAULT_STANDING } from "../../../src/domain/settings";
import { stand } from "../../../src/domain/standing";
import { recogniseTables } from "../../../src/domain/tables";
import { AVERAGE, points, read, rolled, sheet } from "./rolled";

describe("sheets of single periods", () => {
  const months = read(
    points("Tháng 1", [95, 90.5]),
    points("Tháng 2", [96, 91]),
    points("Đợt cao điểm", [98, 90]),
  );

  test("are one candidate's periods, no conflict and no total of the year", () => {
    expect(months.candidates.map(({ periods }) => periods.length)).toEqual([3, 3]);
    expect(months.candidates.map(({ facts }) => facts.total)).toEqual([undefined, undefined]);
    expect(months.warnings).toEqual([]);
  });

  test.each<[string, RollUp, readonly string[]]>([
    ["trung bình: (95 + 96 + 98) / 3, (90,5 + 91 + 90) / 3", AVERAGE, ["96.33333333333333333333", "90.5"]],
    ["cộng dồn", { kind: "sum" }, ["289", "271.5"]],
    [
      "đợt cao điểm hệ số 2: (95 + 96 + 2 × 98) / 4, (90,5 + 91 + 2 × 90) / 4",
      { kind: "weights", weights: { month: "1", campaign: "2" } },
      ["96.75", "90.375"],
    ],
    ["chỉ tính các tháng", { kind: "weights", weights: { month: "1" } }, ["95.5", "90.75"]],
    ["hệ số 0 là không tính", { kind: "weights", weights: { month: "0", campaign: "1" } }, ["98", "90"]],
  ])("%s", (_, chosen, totals) => {
    const result = rolled(months.candidates, chosen);
    expect(result.totals).toEqual(totals);
    expect(result.ranks).toEqual([1, 2]);
  });

  test("nothing is chosen for staff: nobody is ranked, and it is told", () => {
    const result = rolled(months.candidates, null);
    expect(result.totals).toEqual([null, null]);
    expect(result.unranked).toEqual(["rollUpOpen", "rollUpOpen"]);
    expect(result.told[0]).toContain(
      "rollUpNotChosen: Có điểm từng kỳ (tháng 1–2, đợt thi đua “Đợt cao điểm”)",
    );
  });

  test("the points of the year are those of every period's cell", () => {
    expect(rolled(months.candidates, AVERAGE).cells).toEqual([3, 3]);
  });

  test("rounding is what staff chose", () => {
    const down = { rounding: { decimals: 2, mode: "down" as const } };
    expect(rolled(months.candidates, AVERAGE, down).totals).toEqual(["96.33", "90.5"]);
    const up = { rounding: { decimals: 2, mode: "up" as const } };
    expect(rolled(months.candidates, AVERAGE, up).totals).toEqual(["96.34", "90.5"]);
  });

  test("0,1 + 0,2 is 0,3", () => {
    const { candidates } = read(points("Tháng 1", [0.1, 0.3]), points("Tháng 2", [0.2, 0]));
    expect(rolled(candidates, { kind: "sum" }).totals).toEqual(["0.3", "0.3"]);
    expect(rolled(candidates, { kind: "sum" }).ranks).toEqual([1, 1]);
  });
});

describe("the year's own sheet beside those of its months", () => {
  const both = read(
    points("Tháng 1", [95, 90]),
    points("Tổng kết năm", [97, 90]),
    points("Tháng 2", [96, 90]),
  );

  test("its total stays the total", () => {
    expect(both.candidates.map(({ facts: { total } }) => total?.kind === "known" && total.text)).toEqual([
      "97",
      "90",
    ]);
    expect(rolled(both.candidates, null).unranked).toEqual([null, null]);
    expect(rolled(both.candidates, null).codes).not.toContain("rollUpNotChosen");
  });

  test("where the months come to something else that is told; staff may let that rank", () => {
    const result = rolled(both.candidates, AVERAGE);
    expect(result.told).toContain(
      "rollUpDiffers: Đồn Biên phòng Sông Trăng: tổng điểm năm ghi “97”, tổng hợp từ các kỳ được 95,5.",
    );
    const basis = { year: 2025, settings: { ...DEFAULT_STANDING, rollUp: AVERAGE } };
    const score = (which: "printed" | "recomputed") =>
      stand(both.candidates, [], {
        ...basis,
        settings: { ...basis.settings, total: which },
      }).standings[0]?.score?.toString();
    expect([score("printed"), score("recomputed")]).toEqual(["97", "95.5"]);
  });
});

describe("a period that is missing", () => {
  const away = read(
    points("Tháng 1", [95, 90, 88]),
    points("Tháng 2", [96, null, 89]),
    points("Tháng 3", [97, 91]),
  );

  test("is told by name, and no total is made of the others", () => {
    const result = rolled(away.candidates, AVERAGE);
    expect(result.totals).toEqual(["96", null, null]);
    expect(result.missing).toEqual(["", "tháng 2", "tháng 3"]);
    expect(result.unranked).toEqual([null, "periodMissing", "periodMissing"]);
    expect(result.told).toContain(
      "periodMissing: Thiếu điểm tháng 2: Đồn Biên phòng Mỹ Quý; chưa tính điểm năm từ các kỳ.",
    );
  });

  test("is told with its empty cell", () => {
    const { warnings } = rollUp(away.candidates, {
      year: 2025,
      settings: { ...DEFAULT_STANDING, rollUp: AVERAGE },
    });
    expect(warnings.find(({ message }) => message.vi.includes("tháng 2"))?.cells).toEqual(["'Tháng 2'!C4"]);
  });

  test("is none where it does not count", () => {
    const { candidates } = read(points("Tháng 1", [95, 90]), points("Đợt cao điểm", [96, null]));
    const onlyMonths: RollUp = { kind: "weights", weights: { month: "1" } };
    expect(rolled(candidates, onlyMonths).totals).toEqual(["95", "90"]);
    expect(rolled(candidates, AVERAGE).totals).toEqual(["95.5", null]);
  });

  test("points that are text are no points", () => {
    const { candidates } = read(points("Tháng 1", [95, 90]), points("Tháng 2", [96, "chưa chấm"]));
    expect(rolled(candidates, AVERAGE).totals).toEqual(["95.5", null]);
  });

  test("months that nobody has a sheet of are told and stop nothing", () => {
    const { candidates } = read(points("Tháng 1", [95]), points("Tháng 3", [96]));
    const result = rolled(candidates, AVERAGE);
    expect(result.totals).toEqual(["95.5"]);
    expect(result.told[0]).toContain("2/2025, 4/2025, 5/2025");
  });
});

describe("the emulation year's own dates", () => {
  const YEAR = { yearFrom: "2024-11-16", yearTo: "2025-11-15" };
  const month = (number: number, year: number) =>
    points(`T${number}-${year}`, [90 + number], `BẢNG CHẤM ĐIỂM THÁNG ${number} NĂM ${year}`);

  test("16/11/2024 – 15/11/2025 is from December 2024 to November 2025", () => {
    const { candidates } = read(month(11, 2024), month(12, 2024), month(1, 2025), month(11, 2025));
    const result = rolled(candidates, AVERAGE, YEAR);
    // (102 + 91 + 101) / 3; November 2024 lies outside.
    expect(result.totals).toEqual(["98"]);
    expect(result.told).toContain(
      "periodOutsideYear: Điểm tháng 11 năm 2024 nằm ngoài năm thi đua (12/2024 – 11/2025) nên không tính. Nếu năm thi đua bắt đầu ngày khác, hãy đặt lại ngày đầu và ngày cuối.",
    );
    expect(result.told).toContain(
      "periodWithoutSheet: Năm thi đua còn các tháng chưa có bảng điểm: 2/2025, 3/2025, 4/2025, 5/2025, 6/2025, 7/2025, 8/2025, 9/2025, 10/2025.",
    );
  });

  test("without dates it is the calendar year", () => {
    const { candidates } = read(month(12, 2024), month(1, 2025));
    expect(rolled(candidates, AVERAGE).totals).toEqual(["91"]);
  });

  test("a sheet that names no year is this year's", () => {
    const { candidates } = read(points("Tháng 11", [95]), points("Tháng 12", [97]));
    expect(rolled(candidates, AVERAGE, YEAR).totals).toEqual(["96"]);
  });
});

describe("what must be looked at first", () => {
  test("months and quarters overlap: only weights say how they count", () => {
    const { candidates } = read(points("Tháng 1", [95]), points("Tháng 2", [96]), points("Quý I", [95.5]));
    expect(rolled(candidates, AVERAGE).unranked).toEqual(["rollUpOpen"]);
    expect(rolled(candidates, AVERAGE).codes).toContain("periodsOverlap");
    expect(rolled(candidates, { kind: "weights", weights: { quarter: "1" } }).totals).toEqual(["95.5"]);
  });

  test("one month with two different scores", () => {
    const { candidates } = read(
      points("Tháng 1", [95]),
      sheet("Tổng hợp", ["Tháng 1", "Tháng 2"], [[94, 96]]),
    );
    const result = rolled(candidates, AVERAGE);
    expect(result.totals).toEqual(["95.5"]);
    expect(result.told.join()).toContain("tháng 1 có hai điểm khác nhau (“95” và “94”)");
  });

  test("discipline in one month is of the year; none in one month says nothing of it", () => {
    const labels = ["Tổng điểm", "Kỷ luật"];
    const { candidates } = read(
      sheet("Tháng 1", labels, [
        [95, "Không"],
        [90, "Không"],
      ]),
      sheet("Tháng 2", labels, [
        [96, "01 cảnh cáo"],
        [91, "Không"],
      ]),
    );
    expect(
      candidates.map(({ facts: { discipline } }) => discipline?.kind === "known" && discipline.text),
    ).toEqual(["01 cảnh cáo", false]);
  });
});

describe("a workbook of one period", () => {
  const labels = ["Mức độ HTNV", "Tổng điểm"];
  const rows = [
    ["HTXSNV", 95],
    ["HTTNV", 96],
  ];
  const november = sheet("Tháng 11", labels, rows, "BẢNG CHẤM ĐIỂM THI ĐUA THÁNG 11 NĂM 2025");

  test("is a review of that period: its facts and points count, and it is told", () => {
    const { candidates, warnings } = read(november);
    expect(
      candidates.map(({ facts }) => facts.taskRating?.kind === "known" && facts.taskRating.value),
    ).toEqual(["excellent", "good"]);
    expect(rolled(candidates, null).ranks).toEqual([2, 1]);
    expect(warnings.map(({ code }) => code)).toEqual(["onePeriodOnly"]);
  });

  test("a list of who registered beside it changes nothing", () => {
    const { candidates } = read(november, sheet("Đăng ký", ["Danh hiệu đăng ký"], [["ĐVQT"], ["ĐVTT"]]));
    expect(rolled(candidates, null).ranks).toEqual([2, 1]);
  });

  test("with a second period staff must say how they make the year", () => {
    const { candidates, warnings } = read(november, points("Tháng 12", [95, 96]));
    expect(rolled(candidates, null).unranked).toEqual(["rollUpOpen", "rollUpOpen"]);
    expect(warnings).toEqual([]);
  });
});

describe("the year that sheets of single periods name", () => {
  const titled = (...years: readonly number[]) =>
    years.map((year, index) =>
      points(`T${index + 1}`, [95], `BẢNG CHẤM ĐIỂM THÁNG ${index + 1} NĂM ${year}`),
    );

  test.each([
    [[2025], 2025],
    [[2024, 2025, 2025], 2025],
    [[2024, 2025], 2025],
    [[], null],
  ])("%j → %s", (years, year) => {
    expect(yearOfPeriods(recogniseTables(titled(...years)).tables)).toBe(year);
  });
});

test("class rules say nothing of whoever no period gives a class", () => {
  const rules = [{ gives: "Loại 4", atLeast: [], none: [] }];
  const { candidates } = read(points("Tháng 1", [95]), points("Tháng 2", [96]));
  expect(rolled(candidates, { kind: "classRules", rules }).classes).toEqual([null]);
});
