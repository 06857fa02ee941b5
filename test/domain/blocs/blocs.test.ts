import { readBlocs } from "../../../src/domain/blocs";
import { isProvinceLevel } from "../../../src/domain/blocs/provinces";
import { collectCandidates } from "../../../src/domain/candidates";
import type { Grid } from "../../../src/domain/grid/grid";
import { rankAll } from "../../../src/domain/standing";
import { recogniseTables } from "../../../src/domain/tables";
import { readSample, reviewGrids } from "../../samples/reviewSample";
import { gridOf } from "../gridOf";

function read(grids: readonly Grid[], year: number) {
  const { tables, recognised } = recogniseTables(grids);
  const { candidates, warnings } = collectCandidates(tables, { year });
  const name = (id: string) => candidates.find((each) => each.id === id)?.name ?? id;
  const blocs = readBlocs(recognised, candidates, year).map((bloc) => ({
    name: bloc.name,
    layer: bloc.layer,
    members: bloc.memberIds.map(name),
    head: bloc.head?.name ?? null,
    deputy: bloc.deputy?.name ?? null,
    nextHead: bloc.nextHead?.name ?? null,
  }));
  return { candidates, blocs, codes: warnings.map(({ code }) => code) };
}

const LIST = gridOf(
  [
    ["DANH SÁCH CỤM THI ĐUA"],
    ["STT", "Cụm thi đua", "Đơn vị", "Nhiệm vụ trong cụm", "Năm"],
    [1, "Cụm 1", "Bộ CHQS tỉnh Lạng Sơn", "Cụm trưởng", 2024],
    [2, "Cụm 1", "Bộ CHQS tỉnh Cao Bằng", "Cụm phó", 2024],
    [3, "Cụm 1", "Bộ CHQS tỉnh Sơn La", "Thành viên", 2024],
    [4, "Cụm 1", "Bộ CHQS tỉnh Cao Bằng", "Cụm trưởng", 2025],
    [5, "Cụm 1", "Bộ CHQS tỉnh Lạng Sơn", "Cụm phó", 2025],
    [6, "Cụm 1", "Bộ CHQS tỉnh Hưng Yên", "Thành viên", 2025],
    [7, "Cụm 1", "Bộ CHQS tỉnh Hưng Yên", "Cụm trưởng", 2026],
  ],
  { sheet: "Cụm thi đua" },
);

describe("membership belongs to a year", () => {
  test.each([
    [2024, ["Lạng Sơn", "Cao Bằng", "Sơn La"], "Lạng Sơn", "Cao Bằng", "Cao Bằng"],
    [2025, ["Cao Bằng", "Lạng Sơn", "Hưng Yên"], "Cao Bằng", "Lạng Sơn", "Hưng Yên"],
  ])("cụm 1 năm %i: %j", (year, members, head, deputy, nextHead) => {
    const { blocs, codes } = read([LIST], year);
    const whole = (province: string) => `Bộ CHQS tỉnh ${province}`;
    expect(blocs).toEqual([
      {
        name: "Cụm 1",
        layer: "between",
        members: members.map(whole),
        head: whole(head),
        deputy: whole(deputy),
        nextHead: whole(nextHead),
      },
    ]);
    // A unit that is listed for two years is one unit.
    expect(codes).not.toContain("unitNamedTwice");
  });

  test("a list dated another year tells of nobody now", () => {
    const dated = gridOf([
      ["DANH SÁCH THÀNH VIÊN CÁC CỤM THI ĐUA NĂM 2022"],
      ["STT", "Đơn vị", "Cụm thi đua", "Nhiệm vụ trong cụm"],
      [1, "Bộ CHQS tỉnh Sơn La", "Cụm 1", "Cụm trưởng"],
      [2, "Bộ CHQS tỉnh Cao Bằng", "Cụm 1", "Cụm phó"],
    ]);
    expect(read([dated], 2025).candidates).toEqual([]);
    expect(read([dated], 2022).blocs[0]?.head).toBe("Bộ CHQS tỉnh Sơn La");
  });

  test("a column for each post, marked", () => {
    const marked = gridOf([
      ["STT", "Đơn vị", "Khối thi đua", "Khối trưởng", "Khối phó"],
      [1, "Đại đội 18", "Khối phân đội", "x", ""],
      [2, "Đại đội 19", "Khối phân đội", "", "x"],
      [3, "Kho K52", "Khối phân đội", "", ""],
    ]);
    expect(read([marked], 2025).blocs).toEqual([
      {
        name: "Khối phân đội",
        layer: "inside",
        members: ["Đại đội 18", "Đại đội 19", "Kho K52"],
        head: "Đại đội 18",
        deputy: "Đại đội 19",
        nextHead: null,
      },
    ]);
  });
});

describe("blocs of a score sheet", () => {
  const scores = (file: string, bloc: string, units: readonly string[], from: number) =>
    gridOf(
      [
        ["STT", "Đơn vị", "Tổng điểm"],
        ["I", bloc, null],
        ...units.map((unit, index) => [index + 1, unit, from - index]),
      ],
      { file },
    );

  test("by section rows; nobody is said to lead", () => {
    const { blocs } = read(
      [scores("tinh.xlsx", "Khối cơ quan", ["Phòng Tham mưu", "Phòng Chính trị"], 98)],
      2025,
    );
    expect(blocs).toEqual([
      {
        name: "Khối cơ quan",
        layer: "inside",
        members: ["Phòng Tham mưu", "Phòng Chính trị"],
        head: null,
        deputy: null,
        nextHead: null,
      },
    ]);
  });

  test("one unit's “Khối cơ quan” is not another's: each is ranked in its own", () => {
    const { blocs, candidates } = read(
      [
        scores("tinh.xlsx", "Khối cơ quan", ["Phòng Tham mưu", "Phòng Chính trị"], 98),
        scores("trung-doan.xlsx", "Khối cơ quan", ["Ban Tham mưu", "Ban Chính trị"], 95),
      ],
      2025,
    );
    expect(blocs.map(({ members }) => members)).toEqual([
      ["Phòng Tham mưu", "Phòng Chính trị"],
      ["Ban Tham mưu", "Ban Chính trị"],
    ]);
    expect(rankAll(candidates).map(({ rank }) => rank)).toEqual([1, 2, 1, 2]);
  });

  test("a cluster of provinces is one, whoever's file a province is in", () => {
    const { blocs, candidates } = read(
      [
        scores("a.xlsx", "Cụm thi đua số 3", ["Ban Chỉ huy BĐBP tỉnh Nghệ An"], 95),
        scores("b.xlsx", "Cụm thi đua số 3", ["Ban Chỉ huy BĐBP tỉnh Hà Tĩnh"], 96),
      ],
      2025,
    );
    expect(blocs.map(({ layer, members }) => [layer, members.length])).toEqual([["between", 2]]);
    expect(rankAll(candidates).map(({ rank }) => rank)).toEqual([2, 1]);
  });
});

test.each([
  ["Ban Chỉ huy BĐBP tỉnh Thanh Hóa", true],
  ["Ban Chỉ huy BĐBP thành phố Huế", true],
  ["Bộ CHQS tỉnh Cà Mau", true],
  ["Bộ Chỉ huy quân sự tỉnh An Giang", true],
  ["BĐBP Quảng Trị", true],
  ["Thành phố Hải Phòng", true],
  ["Đắk Lắk", true],
  ["Ban CHQS thành phố Cao Bằng", false],
  ["Thành phố Cao Bằng", false],
  ["Đồn Biên phòng Cao Bằng", false],
  ["Phòng Tham mưu", false],
  ["Trung đoàn 892", false],
])("“%s” is a province's: %s", (name, expected) => {
  expect(isProvinceLevel(name)).toBe(expected);
});

test("Cụm 3 BĐBP 2025 (S4): five provinces, Thanh Hóa leads and hands over to Nghệ An", async () => {
  const { scoring, candidates } = reviewGrids(await readSample("cum-3-bdbp-2025.xlsx"));
  expect(scoring.blocs).toHaveLength(1);
  const [bloc] = scoring.blocs;
  expect(bloc).toMatchObject({
    name: "Cụm 3",
    layer: "between",
    head: { name: "Ban Chỉ huy BĐBP tỉnh Thanh Hóa", year: 2025 },
    deputy: { name: "Ban Chỉ huy BĐBP tỉnh Nghệ An", year: 2025 },
    nextHead: { name: "Ban Chỉ huy BĐBP tỉnh Nghệ An", year: 2026 },
  });
  expect(bloc?.memberIds).toEqual(candidates.map(({ candidate }) => candidate.id));
  expect(scoring.rolledUp).toEqual([]);
});
