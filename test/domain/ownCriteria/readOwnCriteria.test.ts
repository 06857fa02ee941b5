import type { Check } from "../../../src/domain/criteria/pack";
import type { Grid, RawValue } from "../../../src/domain/grid/grid";
import { readOwnCriteria } from "../../../src/domain/ownCriteria";
import { basisText } from "../../../src/domain/phrases/criteria";
import { gridOf, type GridOptions } from "../gridOf";

const LABELS = [
  "TT",
  "Danh hiệu",
  "Nội dung",
  "So sánh",
  "Giá trị",
  "Bắt buộc / Khuyến nghị",
  "Căn cứ",
  "Ghi chú",
];

/** The sheet "Tiêu chí" with these rows; the first rule stands in row 2. */
function criteriaSheet(rows: readonly (readonly (RawValue | null)[])[], options: GridOptions = {}): Grid {
  return { ...gridOf([LABELS, ...rows], { sheet: "Tiêu chí", ...options }), ours: "criteria" };
}

function readOne(
  content: string,
  compare: string,
  value: RawValue,
  { title = "ĐVQT", format }: { readonly title?: string; readonly format?: string } = {},
) {
  const formats = format === undefined ? {} : { E2: format };
  const read = readOwnCriteria([criteriaSheet([[1, title, content, compare, value]], { formats })]);
  return { check: read.criteria[0]?.check, warning: read.warnings[0] };
}

const number = (
  label: string,
  compare: Extract<Check, { kind: "columnNumber" }>["compare"],
  value: string,
  share = false,
): Check => ({ kind: "columnNumber", label, compare, value, share });

describe("a row of “Tiêu chí” becomes one rule", () => {
  test.each<[content: string, compare: string, value: RawValue, check: Check]>([
    ["Mức độ hoàn thành nhiệm vụ", "≥", "HTTNV", { kind: "taskRatingAtLeast", value: "good" }],
    ["Mức độ hoàn thành nhiệm vụ", "là", "HTXSNV", { kind: "taskRatingAtLeast", value: "excellent" }],
    ["Tỷ lệ CSTT", ">=", "70 %", { kind: "shareAtLeast", of: "advanced", value: "0.7" }],
    ["tỉ lệ cstt", "≥", "0,7", { kind: "shareAtLeast", of: "advanced", value: "0.7" }],
    ["Tỷ lệ CSTT", "ít nhất", 70, { kind: "shareAtLeast", of: "advanced", value: "0.7" }],
    ["Tỷ lệ CSTT", "≥", "69,9%", { kind: "shareAtLeast", of: "advanced", value: "0.699" }],
    ["Tỷ lệ HTNV", "=", "100%", { kind: "shareAtLeast", of: "completed", value: "1" }],
    [
      "Tỷ lệ CSTT trên quân số có mặt",
      "≥",
      "80%",
      { kind: "shareAtLeast", of: "advanced", value: "0.8", denominator: "present" },
    ],
    ["Tỷ lệ kiểm tra khá, giỏi", "≥", "75%", { kind: "shareAtLeast", of: "testGood", value: "0.75" }],
    ["Số CSTĐCS", "≥", 2, { kind: "countAtLeast", of: "emulation", value: 2 }],
    ["Số CSTĐCS", ">", 2, { kind: "countAtLeast", of: "emulation", value: 3 }],
    ["Kỷ luật", "không có", "", { kind: "noDisciplineFrom", degree: "reprimand" }],
    ["Kỷ luật", "không có", "cảnh cáo", { kind: "noDisciplineFrom", degree: "warning" }],
    ["Kỷ luật từ cảnh cáo trở lên", "không có", "", { kind: "noDisciplineFrom", degree: "warning" }],
    ["Sáng kiến", "có", "", { kind: "hasInitiative" }],
    ["Sáng kiến", "có", "toàn quân", { kind: "hasInitiative", scope: "ministry" }],
    ["Xếp hạng", "≤", 3, { kind: "leadsBloc", upTo: 3 }],
    ["Tỷ lệ phiếu", "≥", "90%", { kind: "votesAtLeast", value: "0.9", strict: false, of: "members" }],
    [
      "Tỷ lệ phiếu trên phiếu thu về",
      "trên",
      "90%",
      { kind: "votesAtLeast", value: "0.9", strict: true, of: "returned" },
    ],
    ["Chỉ tiêu", "là", "đạt", { kind: "targets", how: "met" }],
    ["Chỉ tiêu: Tuyển quân", "là", "vượt", { kind: "targets", how: "exceeded", name: "Tuyển quân" }],
    ["Đăng ký", "có", "", { kind: "registered" }],
    ["Thời gian công tác", "≥", "10 tháng", { kind: "serviceAtLeast", months: 10 }],
    ["Thời gian công tác", "≥", "2 năm", { kind: "serviceAtLeast", months: 24 }],
    ["Số ngày nghỉ", "<=", 40, { kind: "absenceAtMost", days: 40 }],
    ["Số vụ vi phạm", "≤", "2 vụ", number("Số vụ vi phạm", "atMost", "2")],
    ["Tỷ lệ quân số khỏe", ">", "98,5%", number("Tỷ lệ quân số khỏe", "above", "0.985", true)],
    ["Tỷ lệ CSTT", "≤", "90%", number("Tỷ lệ CSTT", "atMost", "0.9", true)],
    ["Bắn súng", "là", "Khá; Giỏi", { kind: "columnText", label: "Bắn súng", values: ["Khá", "Giỏi"] }],
    ["Tai nạn giao thông", "không có", "", { kind: "noneOf", label: "Tai nạn giao thông" }],
    [
      "Số vụ vi phạm so với Năm 2024",
      "giảm >=",
      "5%",
      { ...number("Số vụ vi phạm", "reducedBy", "0.05"), baseline: "Năm 2024" } as Check,
    ],
  ])("%s | %s | %s", (content, compare, value, check) => {
    const read = readOne(content, compare, value);
    expect(read.warning).toBeUndefined();
    expect(read.check).toEqual(check);
  });

  test.each([
    ["CSTĐCS liên tục 3 năm", "có", ""],
    ["CSTĐCS liên tục", "≥", "3 năm"],
    ["CSTĐCS liên tiếp", "≥", 3],
  ])("%s | %s | %s is a chain of three years", (content, compare, value) => {
    expect(readOne(content, compare, value, { title: "CSTĐ toàn quân" }).check).toMatchObject({
      kind: "streak",
      each: [{ kind: "holds", title: "CSTDCS" }],
      years: 3,
      compare: "atLeast",
    });
  });

  test("70% as Excel keeps it: 0.7 in a percent format; 1 in that format is all of them", () => {
    expect(readOne("Tỷ lệ CSTT", "≥", 0.7, { format: "0%" }).check).toMatchObject({ value: "0.7" });
    expect(readOne("Tỷ lệ CSTT", "≥", 1, { format: "0%" }).check).toMatchObject({ value: "1" });
  });
});

describe("a row that cannot be understood is told with its cell, never guessed", () => {
  test.each<[why: string, row: readonly RawValue[], cell: string]>([
    ["no title", ["", "Tỷ lệ CSTT", "≥", "70%"], "B2"],
    ["CSTĐTQ may be two titles", ["CSTĐTQ", "Sáng kiến", "có", ""], "B2"],
    ["two titles in one row", ["ĐVQT, ĐVTT", "Sáng kiến", "có", ""], "B2"],
    ["no content", ["ĐVQT", "", "≥", "70%"], "C2"],
    ["no comparison", ["ĐVQT", "Tỷ lệ CSTT", "", "70%"], "D2"],
    ["an unknown comparison", ["ĐVQT", "Tỷ lệ CSTT", "khoảng", "70%"], "D2"],
    ["no value", ["ĐVQT", "Tỷ lệ CSTT", "≥", ""], "E2"],
    ["a bare 1 is 1% or all", ["ĐVQT", "Tỷ lệ CSTT", "≥", 1], "E2"],
    ["more than all", ["ĐVQT", "Tỷ lệ CSTT", "≥", "120%"], "E2"],
    ["a rating nobody knows", ["ĐVQT", "Mức độ hoàn thành nhiệm vụ", "≥", "Loại A"], "E2"],
    ["exactly HTTNV", ["ĐVQT", "Mức độ hoàn thành nhiệm vụ", "là", "HTTNV"], "D2"],
    ["half a person", ["ĐVQT", "Số CSTĐCS", "≥", "1,5"], "E2"],
    ["discipline at least", ["ĐVQT", "Kỷ luật", "≥", 1], "D2"],
    ["no form of discipline", ["ĐVQT", "Kỷ luật", "không có", "nặng"], "E2"],
    ["has, of a column of theirs", ["ĐVQT", "Ký giao ước", "có", ""], "D2"],
    ["a reduction from nothing named", ["ĐVQT", "Số vụ vi phạm", "giảm ≥", "5%"], "C2"],
    ["a number that is a word", ["ĐVQT", "Số vụ vi phạm", "≤", "ít"], "E2"],
    ["a level nobody knows", ["ĐVQT", "Sáng kiến", "có", "", "tùy"], "F2"],
  ])("%s", (_, row, cell) => {
    const { criteria, warnings } = readOwnCriteria([criteriaSheet([[1, ...row]])]);
    expect(criteria).toEqual([]);
    expect(warnings).toEqual([
      expect.objectContaining({ code: "ownCriterionUnclear", cells: [`'Tiêu chí'!${cell}`] }),
    ]);
  });

  test("a date where a value is wanted: Excel made it of something else", () => {
    const { check, warning } = readOne("Số vụ vi phạm", "≤", 45_000, { format: "dd/mm/yyyy" });
    expect(check).toBeUndefined();
    expect(warning?.cells).toEqual(["'Tiêu chí'!E2"]);
  });

  test("a sheet that lost its labels is told as such", () => {
    const grid: Grid = { ...gridOf([["Ghi chú"]], { sheet: "Tiêu chí" }), ours: "criteria" };
    expect(readOwnCriteria([grid]).warnings).toHaveLength(1);
  });
});

test("the rule is the unit's own: status, level, sentence, basis with its cell", () => {
  const [rule] = readOwnCriteria([
    criteriaSheet([
      [null, null, null],
      [1, "ĐVQT", "Tỷ lệ CSTT", "≥", "80%", "Khuyến nghị", "Quy chế thi đua 2025"],
    ]),
  ]).criteria;
  expect(rule).toMatchObject({ title: "DVQT", status: "unitsOwn", level: "advisory", examples: [] });
  expect(rule?.sentence.vi).toBe("Tỷ lệ CSTT ≥ 80%");
  expect(rule && basisText(rule.citation).vi).toBe("Quy chế thi đua 2025 ('Tiêu chí'!C3)");
});

test("without a basis the sheet itself is named, and an empty level means required", () => {
  const [rule] = readOwnCriteria([criteriaSheet([[1, "ĐVQT", "Sáng kiến", "có", ""]])]).criteria;
  expect(rule?.level).toBe("required");
  expect(rule && basisText(rule.citation)).toEqual({
    vi: "Tiêu chí của đơn vị ('Tiêu chí'!C2)",
    en: "The unit's own criteria ('Tiêu chí'!C2)",
  });
});

test("a rule keeps its id when rows move, and gets another when its value changes", () => {
  const ids = (rows: readonly (readonly RawValue[])[]) =>
    readOwnCriteria([criteriaSheet(rows)]).criteria.map(({ id }) => id);
  const rule = [1, "ĐVQT", "Tỷ lệ CSTT", "≥", "80%"];
  const [id] = ids([rule]);
  expect(ids([["", "", "", "", ""], rule])).toEqual([id]);
  expect(ids([rule, rule])).toEqual([id]);
  expect(ids([[1, "ĐVQT", "Tỷ lệ CSTT", "≥", "75%"]])).not.toEqual([id]);
});

test("columns that staff moved or added are found by their labels", () => {
  const grid: Grid = {
    ...gridOf(
      [
        ["Ghi riêng", "Giá trị", "So sánh", "Nội dung", "Danh hiệu"],
        ["x", "2", "≥", "Số CSTĐCS", "ĐVQT"],
      ],
      { sheet: "Tiêu chí" },
    ),
    ours: "criteria",
  };
  expect(readOwnCriteria([grid]).criteria[0]?.check).toEqual({
    kind: "countAtLeast",
    of: "emulation",
    value: 2,
  });
});

test("a sheet of the staff's that looks the same is not ours", () => {
  const grid = gridOf([LABELS, [1, "ĐVQT", "Sáng kiến", "có", ""]], { sheet: "Tiêu chí" });
  expect(readOwnCriteria([grid])).toEqual({ criteria: [], warnings: [] });
});
