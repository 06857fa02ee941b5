import { packById } from "../../../src/domain/criteria";
import { readDecisions } from "../../../src/domain/decisions";
import type { Grid, RawValue } from "../../../src/domain/grid/grid";
import { defaultSettings, review } from "../../../src/domain/review";
import { gridOf, type GridOptions } from "../gridOf";

const { criteria } = packById("luat-2022");
const RATING = criteria.find(({ title, check }) => title === "DVQT" && check.kind === "taskRatingAtLeast");
if (RATING === undefined) throw new Error("the pack has no rating for ĐVQT");
const SENTENCE = RATING.sentence.vi;

const LABELS = ["TT", "Đơn vị / Họ tên", "Thuộc đơn vị", "Quyết định", "Danh hiệu", "Điều kiện", "Lý do", "Ngày", "Kết quả lúc quyết định", "Mã điều kiện"]; // prettier-ignore

/** The sheet "Quyết định"; the first decision stands in row 2. */
function decisionSheet(rows: readonly (readonly RawValue[])[], options: GridOptions = {}): Grid {
  return { ...gridOf([LABELS, ...rows], { sheet: "Quyết định", ...options }), ours: "decisions" };
}

const codesAndCells = (grid: Grid) =>
  readDecisions([grid], criteria).warnings.map(({ code, cells }) => [code, ...cells]);

describe("a row typed by staff", () => {
  test("leaves somebody out of a title", () => {
    const { kept, warnings } = readDecisions(
      [decisionSheet([[1, "Nguyễn Văn Thử", "", "không đề nghị", "CSTT", "", "Đang chờ kết luận"]])],
      criteria,
    );
    expect(warnings).toEqual([]);
    expect(kept).toEqual([
      {
        cell: { file: "so.xlsx", sheet: "Quyết định", row: 2, column: 4 },
        decision: expect.objectContaining({
          kind: "exclude",
          subject: "person",
          name: "Nguyễn Văn Thử",
          unit: null,
          title: "CSTT",
          reason: "Đang chờ kết luận",
        }) as unknown,
      },
    ]);
  });

  test("waives a criterion by its sentence, without its code", () => {
    const row = ["", "Đồn A", "", "Miễn", "ĐVQT", SENTENCE.toUpperCase(), "Mới sáp nhập"];
    expect(readDecisions([decisionSheet([row])], criteria).kept[0]?.decision).toMatchObject({
      kind: "waive",
      subject: "unit",
      criterion: RATING.id,
    });
  });

  test("the day as Excel keeps it", () => {
    const row = [1, "Đồn A", "", "Miễn điều kiện", "ĐVQT", SENTENCE, "Mới", 45979, "HTTNV", RATING.id];
    const grid = decisionSheet([row], { formats: { H: "dd/mm/yyyy" } });
    expect(readDecisions([grid], criteria).kept[0]?.decision.seen).toEqual({
      text: "HTTNV",
      on: "2025-11-18",
    });
  });

  test("an empty row, a number alone and a decision taken back say nothing", () => {
    const grid = decisionSheet([
      ["", "", ""],
      [2, "", ""],
      [3, "Đồn A", "", "Đã rút: miễn điều kiện", "ĐVQT", SENTENCE, "Mới"],
    ]);
    expect(readDecisions([grid], criteria)).toMatchObject({ kept: [], warnings: [] });
  });

  test.each<[why: string, row: readonly RawValue[], code: string, cell: string]>([
    ["nobody named", [1, "", "", "Không đề nghị", "CSTT", "", "lý do"], "decisionUnclear", "B2"],
    ["no decision", [1, "Đồn A", "", "", "ĐVQT", "", "lý do"], "decisionUnclear", "D2"],
    ["another decision", [1, "Đồn A", "", "Xem xét", "ĐVQT", "", "lý do"], "decisionUnclear", "D2"],
    ["no title to leave out of", [1, "Đồn A", "", "Không đề nghị", "", "", "lý do"], "decisionUnclear", "E2"],
    [
      "CSTĐTQ may be two",
      [1, "Lê Thị B", "", "Không đề nghị", "CSTĐTQ", "", "lý do"],
      "decisionUnclear",
      "E2",
    ],
    ["no criterion", [1, "Đồn A", "", "Miễn điều kiện", "ĐVQT", "", "lý do"], "decisionUnclear", "F2"],
    [
      "all criteria at once",
      [1, "Đồn A", "", "Miễn điều kiện", "ĐVQT", "mọi điều kiện", "vì"],
      "decisionUnclear",
      "F2",
    ],
    [
      "code and title disagree",
      [1, "Đồn A", "", "Miễn", "ĐVTT", "", "vì", "", "", RATING.id],
      "decisionUnclear",
      "E2",
    ],
    ["no reason", [1, "Đồn A", "", "Miễn điều kiện", "ĐVQT", SENTENCE, ""], "decisionWithoutReason", "G2"],
    ["no reason to leave out", [1, "Lê Thị B", "", "Không đề nghị", "CSTT"], "decisionWithoutReason", "G2"],
  ])("is not applied and told: %s", (_, row, code, cell) => {
    const grid = decisionSheet([row]);
    expect(readDecisions([grid], criteria).kept).toEqual([]);
    expect(codesAndCells(grid)).toEqual([[code, `'Quyết định'!${cell}`]]);
  });

  test("a code that the criteria in use do not have is kept and told", () => {
    const grid = decisionSheet([[1, "Đồn A", "", "Miễn", "", "", "vì", "", "", "own/DVQT/cu"]]);
    expect(readDecisions([grid], criteria).kept).toHaveLength(1);
    expect(codesAndCells(grid)).toEqual([["decisionNotInPack", "'Quyết định'!J2"]]);
  });

  test("a sheet that lost its labels is told", () => {
    const grid: Grid = { ...gridOf([["x"]], { sheet: "Quyết định" }), ours: "decisions" };
    expect(codesAndCells(grid)).toEqual([["decisionUnclear", "'Quyết định'!A1"]]);
  });
});

describe("in a review", () => {
  const UNITS = (rating: string): Grid =>
    gridOf(
      [
        ["STT", "Đơn vị", "Mức độ hoàn thành nhiệm vụ", "Kỷ luật"],
        [1, "Đồn Biên phòng Sông Trăng", rating, "Không"],
        [2, "Đồn Biên phòng Mỹ Thử", "HTXSNV", "Không"],
      ],
      { sheet: "Chấm điểm" },
    );
  const waiver = (name: string, seen: string) =>
    decisionSheet([
      [1, name, "", "Miễn điều kiện", "ĐVQT", SENTENCE, "Mới sáp nhập", "18/11/2025", seen, RATING.id],
    ]);
  const reviewed = (...grids: readonly Grid[]) =>
    review(grids, { ...defaultSettings("2025-11-20"), year: 2025, criteriaId: "luat-2022" });
  const about = (result: ReturnType<typeof reviewed>) =>
    result.warnings.filter(({ code }) => code.startsWith("decision"));

  test("a waiver of the sheet is applied, with its reason and cell, and says nothing while nothing changed", () => {
    const result = reviewed(UNITS("HTTNV"), waiver("ĐBP Sông Trăng", "Hoàn thành tốt nhiệm vụ"));
    const [unit] = result.candidates;
    expect(unit?.findings.find(({ criterion }) => criterion === RATING.id)?.outcome).toBe("waived");
    expect(unit?.decisions[0]).toMatchObject({ cell: { sheet: "Quyết định", row: 2 }, nowSeen: null });
    expect(about(result)).toEqual([]);
  });

  test("facts that changed since are told with both texts and the decision's cell", () => {
    const result = reviewed(UNITS("HTNV"), waiver("Đồn Biên phòng Sông Trăng", "Hoàn thành tốt nhiệm vụ"));
    expect(result.candidates[0]?.decisions[0]?.nowSeen).toBe("Hoàn thành nhiệm vụ");
    const [warning] = about(result);
    expect(warning).toMatchObject({ code: "decisionFactsChanged", cells: ["'Quyết định'!D2"] });
    expect(warning?.message.vi).toContain("Đồn Biên phòng Sông Trăng");
    expect(warning?.message.vi).toContain("lúc đó: Hoàn thành tốt nhiệm vụ; nay: Hoàn thành nhiệm vụ");
  });

  test("a waiver of what is met by now is told as no longer needed", () => {
    const result = reviewed(UNITS("HTXSNV"), waiver("Đồn Biên phòng Sông Trăng", "Hoàn thành tốt nhiệm vụ"));
    expect(about(result)).toMatchObject([{ code: "decisionNotNeeded", cells: ["'Quyết định'!D2"] }]);
  });

  test("a decision about nobody is told with its cell", () => {
    const result = reviewed(UNITS("HTTNV"), waiver("Đồn Biên phòng Xa Lạ", ""));
    expect(about(result)).toMatchObject([{ code: "decisionMatchesNobody", cells: ["'Quyết định'!D2"] }]);
  });

  test("a name without a unit reaches the only one of that name, and nobody where there are two", () => {
    const people = (second: string): Grid =>
      gridOf(
        [
          ["STT", "Họ và tên", "Đơn vị", "Mức độ hoàn thành nhiệm vụ", "Kỷ luật"],
          [1, "Nguyễn Văn Thử", "Phòng Tham mưu", "HTTNV", "Không"],
          [2, second, "Phòng Chính trị", "HTTNV", "Không"],
        ],
        { sheet: "Danh sách" },
      );
    const out = decisionSheet([[1, "Nguyễn Văn Thử", "", "Không đề nghị", "CSTT", "", "Đang chờ kết luận"]]);
    const one = reviewed(people("Lê Thị Mẫu"), out);
    expect(one.candidates.map(({ decisions }) => decisions.length)).toEqual([1, 0]);
    expect(about(one)).toEqual([]);
    const two = reviewed(people("Nguyễn Văn Thử"), out);
    expect(two.candidates.map(({ decisions }) => decisions.length)).toEqual([0, 0]);
    expect(about(two)).toMatchObject([{ code: "decisionAmbiguous" }]);
    expect(about(two)[0]?.cells[0]).toBe("'Quyết định'!D2");
  });
});
