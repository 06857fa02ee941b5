import { collectCandidates } from "../../../src/domain/candidates";
import { likelyUnit } from "../../../src/domain/candidates/names/likelyUnit";
import { readDate } from "../../../src/domain/candidates/values/date";
import type { RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";

type Rows = readonly (readonly (RawValue | null)[])[];
const collect = (...sheets: readonly (readonly [string, Rows])[]) =>
  collectCandidates(recogniseTables(sheets.map(([sheet, rows]) => gridOf(rows, { sheet }))).tables);

const UNITS: Rows = [
  ["STT", "Đơn vị", "Tổng điểm"],
  [1, "Đồn Biên phòng Sông Trăng", 90],
  [2, "Đồn Biên phòng Bến Phố", 88],
  [3, "Đại đội 1", 85],
];

describe("likelyUnit", () => {
  const names = [
    "Đồn Biên phòng Sông Trăng",
    "Đồn Biên phòng Bến Phố",
    "Đại đội 1",
    "Đại đội 2",
    "Phòng Chính trị",
  ];
  it.each([
    ["Sông Trăng", "Đồn Biên phòng Sông Trăng", 0.8],
    ["Đồn BP Sông Trắng", "Đồn Biên phòng Sông Trăng", 1],
    ["Đồn Biên phòng Sông Tràng An", "Đồn Biên phòng Sông Trăng", 0.91],
  ])("%s may be %s", (text, name, confidence) => {
    expect(likelyUnit(text, names)).toEqual({ name, confidence });
  });
  it.each([["Đại đội 3"], ["Phòng Tham mưu"], ["Đồn Biên phòng Cửa Lò"], ["Đại đội"]])(
    "%s is like none",
    (text) => {
      expect(likelyUnit(text, names)).toBeNull();
    },
  );
});

describe("what only people can decide", () => {
  it("a unit written almost like a listed one is asked, not joined", () => {
    const { candidates, warnings } = collect(
      ["Đơn vị", UNITS],
      [
        "Người",
        [
          ["STT", "Họ và tên", "Đơn vị", "Cấp bậc"],
          [1, "Nguyễn Văn An", "Sông Trăng", "Đại úy"],
        ],
      ],
    );
    expect(candidates.find(({ subject }) => subject === "person")?.unit).toBe("Sông Trăng");
    expect(warnings.map(({ code, cells }) => [code, cells])).toEqual([["unitMaybe", ["'Người'!B2"]]]);
    expect(warnings[0]?.message.vi).toContain("giống “Đồn Biên phòng Sông Trăng” 80%");
  });

  it("so are two units of two tables", () => {
    const { candidates, warnings } = collect(
      ["Điểm", UNITS],
      [
        "Quân số",
        [
          ["STT", "Đơn vị", "Quân số"],
          [1, "Sông Trăng", 40],
        ],
      ],
    );
    expect(candidates).toHaveLength(4);
    expect(warnings.map(({ code }) => code)).toEqual(["unitMaybe"]);
  });

  it("one name in one unit, in two tables, without year of birth", () => {
    const { candidates, warnings } = collect(
      [
        "Một",
        [
          ["STT", "Họ và tên", "Năm sinh", "Đơn vị"],
          [1, "Lê Thị Hòa", 1990, "c1"],
        ],
      ],
      [
        "Hai",
        [
          ["STT", "Họ và tên", "Đơn vị", "Sáng kiến"],
          [1, "Lê Thị Hoà", "Đại đội 1", "x"],
        ],
      ],
    );
    expect(candidates).toHaveLength(2);
    expect(warnings.map(({ code, cells }) => [code, cells])).toEqual([
      ["maybeSamePerson", ["'Một'!B2", "'Hai'!B2"]],
    ]);
  });

  it("different years of birth are two people, and nothing to ask", () => {
    const rows = (year: number): Rows => [
      ["STT", "Họ và tên", "Năm sinh", "Đơn vị"],
      [1, "Lê Thị Hòa", year, "c1"],
    ];
    expect(collect(["Một", rows(1990)], ["Hai", rows(1991)]).warnings).toEqual([]);
  });
});

describe("where people belong", () => {
  it("a unit written once, at its first person, is carried down and told", () => {
    const { candidates, warnings } = collect([
      "Danh sách",
      [
        ["STT", "Họ và tên", "Đơn vị", "Cấp bậc"],
        [1, "Nguyễn Văn An", "Đại đội 1", "Đại úy"],
        [2, "Trần Văn Bình", null, "Đại úy"],
        [3, "Lê Văn Cường", null, "Đại úy"],
        [4, "Phạm Văn Dũng", "Đại đội 2", "Đại úy"],
        [5, "Hồ Văn Giang", null, "Đại úy"],
      ],
    ]);
    expect(candidates.map(({ unit }) => unit)).toEqual([
      "Đại đội 1",
      "Đại đội 1",
      "Đại đội 1",
      "Đại đội 2",
      "Đại đội 2",
    ]);
    expect(warnings.map(({ code, cells }) => [code, cells.length])).toEqual([["unitCarriedDown", 3]]);
  });

  it("a column that is mostly filled is left as it is", () => {
    const { candidates } = collect([
      "Danh sách",
      [
        ["STT", "Họ và tên", "Đơn vị", "Cấp bậc"],
        [1, "Nguyễn Văn An", "Đại đội 1", "Đại úy"],
        [2, "Trần Văn Bình", "Đại đội 2", "Đại úy"],
        [3, "Lê Văn Cường", null, "Đại úy"],
      ],
    ]);
    expect(candidates.map(({ unit }) => unit)).toEqual(["Đại đội 1", "Đại đội 2", null]);
  });

  it("a sheet named after a listed unit holds its people", () => {
    const { candidates } = collect(
      ["Điểm", UNITS],
      [
        "ĐBP Sông Trăng",
        [
          ["STT", "Họ và tên", "Cấp bậc"],
          [1, "Nguyễn Văn An", "Đại úy"],
        ],
      ],
    );
    expect(candidates.find(({ subject }) => subject === "person")?.unit).toBe("Đồn Biên phòng Sông Trăng");
  });
});

describe("dates", () => {
  it.each<[string, RawValue, string, string, string]>([
    ["a year stays a year", 1985, "1985", "General", "1985"],
    ["a serial day", 31187, "20/05/85", "dd/mm/yy", "20/05/1985"],
    ["a serial day without a date format", 31187, "31187", "General", "20/05/1985"],
    ["a month typed as 9/2005", 38596, "Sep-05", "mmm-yy", "09/2005"],
    ["text stays text", "9/2005", "9/2005", "@", "9/2005"],
  ])("%s", (_, raw, text, format, shown) => {
    expect(readDate(raw, text, format)).toBe(shown);
  });
});

describe("what Excel turned into a date", () => {
  it("is told with both readings, and not used", () => {
    const grid = gridOf(
      [
        ["STT", "Họ và tên", "Cấp bậc", "Tỷ lệ phiếu"],
        [1, "Nguyễn Văn An", "Đại úy", 45937],
        [2, "Trần Văn Bình", 45689, "17/19"],
      ],
      { sheet: "Phiếu", formats: { D2: "d-mmm", C3: "dd/mm/yyyy" } },
    );
    const { candidates, warnings } = collectCandidates(recogniseTables([grid]).tables);
    expect(candidates[0]?.facts.votesShare?.kind).toBe("unreadable");
    expect(candidates[1]?.facts.militaryRank?.kind).toBe("unreadable");
    expect(warnings.map(({ code, cells }) => [code, cells])).toEqual([
      ["turnedIntoDate", ["'Phiếu'!D2"]],
      ["turnedIntoDate", ["'Phiếu'!C3"]],
    ]);
    expect(warnings[0]?.message.vi).toContain("7/10");
    expect(warnings[1]?.message.vi).toContain("1/2 / 2/2025");
  });
});
