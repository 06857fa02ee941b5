import { collectCandidates } from "../../../src/domain/candidates";
import type { Candidate, FactId } from "../../../src/domain/candidates/candidate";
import { refAddress } from "../../../src/domain/grid/address";
import type { Grid } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";
import { scoringSheet } from "../tables/scoringSheet";

function collect(...grids: Grid[]) {
  return collectCandidates(recogniseTables(grids).tables);
}

/** A fact in short: its value, "blank", "unreadable", or undefined where no column states it. */
function said(candidate: Candidate | undefined, fact: FactId): unknown {
  const reading = candidate?.facts[fact];
  if (reading?.kind !== "known") return reading?.kind;
  return typeof reading.value === "object" && "toFixed" in reading.value
    ? reading.value.toString()
    : reading.value;
}

describe("units of a scoring sheet", () => {
  const { candidates, warnings } = collect(scoringSheet());
  const [staff, politics, post, gate] = candidates;

  it("are candidates in order, each in its bloc", () => {
    expect(candidates.map(({ id, name, group, unit }) => [id, name, group, unit])).toEqual([
      ["u1", "Phòng Tham mưu", "KHỐI CƠ QUAN", null],
      ["u2", "Phòng Chính trị", "KHỐI CƠ QUAN", null],
      ["u3", "Đồn Biên phòng Sông Trăng", "KHỐI ĐỒN BIÊN PHÒNG", null],
      ["u4", "Đồn Biên phòng cửa khẩu Mỹ Quý Tây", "KHỐI ĐỒN BIÊN PHÒNG", null],
    ]);
    expect(warnings).toEqual([]);
  });

  it("bring every fact with its cell", () => {
    expect(said(staff, "total")).toBe("88.33");
    expect(said(staff, "strength")).toBe("30");
    expect(said(staff, "advancedCount")).toBe("21");
    expect(said(staff, "advancedShare")).toBe("0.7");
    expect(said(staff, "emulationCount")).toBe("3");
    expect(said(staff, "taskRating")).toBe("excellent");
    expect(said(staff, "discipline")).toEqual({ kind: "none" });
    expect(said(staff, "note")).toBe("blank");
    expect(said(staff, "initiative")).toBeUndefined();
    const share = staff?.facts.advancedShare;
    expect(share?.kind === "known" && [refAddress(share.cell), share.text]).toEqual([
      "'Chấm điểm'!I11",
      "70%",
    ]);
    expect(staff && refAddress(staff.source)).toBe("'Chấm điểm'!B11");
  });

  it("read discipline in words, as a number and as a dash", () => {
    expect(said(politics, "discipline")).toEqual({ kind: "none" });
    expect(said(post, "discipline")).toEqual({ kind: "some", degree: "warning", count: 1 });
    expect(said(gate, "discipline")).toEqual({ kind: "none" });
  });
});

describe("a unit in several tables", () => {
  const strengths = gridOf(
    [
      ["STT", "Đơn vị", "Quân số", "HTNV (%)"],
      [1, "P. Tham mưu", 31, 1],
      [2, "ĐBP CK Mỹ Quý Tây", 45, 0.98],
    ],
    { sheet: "Quân số", formats: { D: "0%" } },
  );
  const { candidates, warnings } = collect(scoringSheet(), strengths);

  it("is one candidate with the facts of both", () => {
    expect(candidates).toHaveLength(4);
    expect(said(candidates[3], "completedShare")).toBe("0.98");
    expect(said(candidates[3], "total")).toBe("87.5");
  });

  it("keeps the first of two differing readings and tells it", () => {
    expect(said(candidates[0], "strength")).toBe("30");
    expect(warnings.map(({ code, cells }) => [code, cells])).toEqual([
      ["conflictingValues", ["'Chấm điểm'!C11", "'Quân số'!C2"]],
    ]);
  });
});

describe("people under section rows", () => {
  const roster = gridOf(
    [
      [
        "TT",
        "Họ và tên",
        "Năm sinh",
        "Cấp bậc",
        "Chức vụ",
        "Kết quả nhiệm vụ",
        "Sáng kiến",
        "Kỷ luật",
        "Danh hiệu đề nghị",
      ],
      ["A", "KHỐI CƠ QUAN"],
      ["I", "PHÒNG THAM MƯU"],
      [
        1,
        "Nguyễn Văn An",
        1985,
        "Trung tá",
        "Trưởng ban",
        "HTXSNV",
        "01 sáng kiến cải tiến",
        "Không",
        "CSTĐCS",
      ],
      [2, "Trần Văn Bình", 1990, "Đại úy", "Trợ lý", "Hoàn thành tốt", null, "Khiển trách", "CSTT"],
      ["B", "KHỐI ĐƠN VỊ"],
      ["I", "ĐBP CK Mỹ Quý Tây"],
      [1, "Nguyễn Văn An", 1991, "Thượng úy", "Đội trưởng", "khá", "x", "0", null],
    ],
    { sheet: "Danh sách" },
  );
  const { candidates, warnings } = collect(scoringSheet(), roster);
  const people = candidates.filter((candidate) => candidate.subject === "person");

  it("belong to the unit of the heading, under the unit's own name", () => {
    expect(people.map(({ id, name, unit, group }) => [id, name, unit, group])).toEqual([
      ["p1", "Nguyễn Văn An", "Phòng Tham mưu", "KHỐI CƠ QUAN"],
      ["p2", "Trần Văn Bình", "Phòng Tham mưu", "KHỐI CƠ QUAN"],
      ["p3", "Nguyễn Văn An", "Đồn Biên phòng cửa khẩu Mỹ Quý Tây", "KHỐI ĐƠN VỊ"],
    ]);
  });

  it("bring their facts", () => {
    expect(said(people[0], "birth")).toBe("1985");
    expect(said(people[0], "initiative")).toEqual({ kind: "some", text: "01 sáng kiến cải tiến" });
    expect(said(people[1], "initiative")).toBe("blank");
    expect(said(people[1], "discipline")).toEqual({ kind: "some", degree: "reprimand", count: 1 });
    expect(said(people[1], "proposedTitle")).toBe("CSTT");
  });

  it("tell what is not understood instead of guessing", () => {
    expect(said(people[2], "taskRating")).toBe("unreadable");
    expect(warnings).toEqual([
      expect.objectContaining({ code: "unreadableValue", cells: ["'Danh sách'!F8"] }),
    ]);
    expect(warnings[0]?.message.vi).toContain("“khá”");
  });
});

describe("who is the same person", () => {
  const list = (sheet: string, rows: (string | number)[][]) =>
    gridOf([["TT", "Họ và tên", "Năm sinh", "Đơn vị", "Sáng kiến"], ...rows], { sheet });

  it("name, year of birth and unit together join two tables", () => {
    const { candidates } = collect(
      list("Một", [[1, "Lê Thị Hòa", 1990, "Phòng Tham mưu", ""]]),
      list("Hai", [[1, "Lê Thị Hoà", "12/3/1990", "P. Tham mưu", "x"]]),
    );
    expect(candidates).toHaveLength(1);
    expect(said(candidates[0], "initiative")).toEqual({ kind: "some", text: "x" });
  });

  it("a name alone joins nobody", () => {
    const { candidates } = collect(
      list("Một", [[1, "Lê Thị Hòa", 1990, "Phòng Tham mưu", ""]]),
      list("Hai", [[1, "Lê Thị Hòa", 1991, "Phòng Tham mưu", "x"]]),
    );
    expect(candidates).toHaveLength(2);
  });

  it("two rows of one table stay two people", () => {
    const { candidates } = collect(
      list("Một", [
        [1, "Lê Thị Hòa", 1990, "Phòng Tham mưu", ""],
        [2, "Lê Thị Hòa", 1990, "Phòng Tham mưu", "x"],
      ]),
    );
    expect(candidates).toHaveLength(2);
  });
});

describe("values as staff type them", () => {
  const grid = gridOf(
    [
      ["STT", "Đơn vị", "Tổng điểm", "Tỷ lệ CSTT (%)", "CSTĐCS"],
      [1, "Đại đội 1", "88,5", 70, "02"],
      [2, "Đại đội 2", "87.25", "69,9%", "-"],
      [3, "Đại đội 3", 90, 120, "hai"],
      [4, "Đại đội 4", "#REF!", 0.8, 1.5],
      [5, "Đại đội 5", "", "", ""],
    ],
    { sheet: "Điểm" },
  );
  const { candidates, warnings } = collect(grid);

  it("are exact", () => {
    expect(candidates.map((candidate) => said(candidate, "total"))).toEqual([
      "88.5",
      "87.25",
      "90",
      "unreadable",
      "blank",
    ]);
    expect(candidates.map((candidate) => said(candidate, "advancedShare"))).toEqual([
      "0.7",
      "0.699",
      "unreadable",
      "unreadable",
      "blank",
    ]);
    expect(candidates.map((candidate) => said(candidate, "emulationCount"))).toEqual([
      "2",
      "0",
      "unreadable",
      "unreadable",
      "blank",
    ]);
  });

  it("are told column by column where something is odd", () => {
    const told = warnings.map(({ code, cells }): [string, string] => [code, cells.join(" ")]);
    expect(told.sort()).toEqual([
      ["storedAsText", "'Điểm'!C2 'Điểm'!C3"],
      ["storedAsText", "'Điểm'!D3"],
      ["storedAsText", "'Điểm'!E2"],
      ["unreadableValue", "'Điểm'!C5"],
      ["unreadableValue", "'Điểm'!D4 'Điểm'!D5"],
      ["unreadableValue", "'Điểm'!E4 'Điểm'!E5"],
    ]);
  });
});

describe("people with marked titles and a unit column merged down", () => {
  const grid = gridOf(
    [
      ["STT", "Họ và tên", "Đơn vị", "CSTT", "CSTĐCS"],
      [1, "Đại úy Nguyễn Văn An", "c1", "x", null],
      [2, "Trần Văn Bình", null, "x", "x"],
      [3, "Lê Văn Cường", "c2", null, null],
    ],
    { merges: ["C2:C3"] },
  );
  const { candidates } = collect(grid);

  it("spreads the unit over the merge", () => {
    expect(candidates.map(({ unit }) => unit)).toEqual(["c1", "c1", "c2"]);
  });

  it("reads the higher marked title and the rank before the name", () => {
    expect(candidates.map((candidate) => said(candidate, "proposedTitle"))).toEqual([
      "CSTT",
      "CSTĐCS",
      "blank",
    ]);
    expect(candidates[0]?.name).toBe("Nguyễn Văn An");
    expect(said(candidates[0], "militaryRank")).toBe("Đại úy");
  });
});
