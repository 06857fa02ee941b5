import { collectCandidates } from "../../../src/domain/candidates";
import type { RollUp } from "../../../src/domain/periods/period";
import { scoreSheetsIn } from "../../../src/domain/scores";
import { DEFAULT_STANDING } from "../../../src/domain/settings";
import { stand } from "../../../src/domain/standing";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";
import type { Cells } from "./sheets";

type Points = Cells[number][number];
const A = "Đồn Biên phòng Gò Trâm";
const B = "Đồn Biên phòng Kênh Sậy";
const AVERAGE: RollUp = { kind: "average" };

/** One tab with the tree of criteria down the rows and the units side by side. */
const tab = (name: string, one: Points, other: Points) =>
  gridOf(
    [
      ["BẢNG CHẤM ĐIỂM THI ĐUA"],
      ["TT", "Tiêu chí", "Điểm tối đa", A, B],
      [1, "Chính trị", 10, 9, 8],
      [2, "Hậu cần", 10, 9, 8],
      [null, "Tổng cộng", 20, one, other],
    ],
    { sheet: name },
  );

function stood(grids: ReturnType<typeof gridOf>[], rollUp: RollUp | null) {
  const { recognised, tables } = recogniseTables(grids);
  const { candidates } = collectCandidates(tables, { scores: scoreSheetsIn(recognised) });
  const settings = { ...DEFAULT_STANDING, rollUp };
  const { standings, scoring, warnings } = stand(candidates, recognised, { year: 2025, settings });
  return {
    names: candidates.map(({ name }) => name),
    points: standings.map(({ score, unranked }) => score?.toString() ?? unranked),
    ranks: standings.map(({ rank }) => rank),
    cells: standings.map(({ cells }) => cells.map(({ sheet, row }) => `${sheet} ${row}`)),
    periods: scoring.rolledUp.map(({ periods }) => periods.length),
    codes: warnings.map(({ code }) => code).filter((code) => code !== "scoresDoNotAddUp"),
    told: warnings.map(({ message }) => message.vi).join("\n"),
  };
}

describe("bảng chấm theo cây, mỗi tháng một trang", () => {
  const months = [tab("Tháng 1", 18, 16), tab("Tháng 2", 17, 15), tab("Tháng 3", 19, 20)];

  test("chọn trung bình thì tổng các tháng làm nên điểm năm", () => {
    const result = stood(months, AVERAGE);
    expect([result.names, result.points, result.ranks]).toEqual([
      [A, B],
      ["18", "17"],
      [1, 2],
    ]);
    expect(result.cells[0]).toEqual(["Tháng 1 5", "Tháng 2 5", "Tháng 3 5"]);
  });

  test("cộng dồn", () => {
    expect(stood(months, { kind: "sum" }).points).toEqual(["54", "51"]);
  });

  test("chưa chọn cách tổng hợp thì chưa xếp hạng và báo chọn", () => {
    const result = stood(months, null);
    expect(result.points).toEqual(["rollUpOpen", "rollUpOpen"]);
    expect(result.codes).toContain("rollUpNotChosen");
  });

  test("thiếu tổng một tháng thì báo tháng đó, không cộng phần còn lại", () => {
    const result = stood([...months, tab("Tháng 4", 18, "xem lại")], AVERAGE);
    expect(result.points).toEqual(["18", "periodMissing"]);
    expect(result.told).toContain(`Thiếu điểm tháng 4: ${B}`);
  });

  test("trang cả năm là điểm năm", () => {
    expect(stood([...months, tab("Cả năm", 20, 19)], null).points).toEqual(["20", "19"]);
  });

  test("nhiều trang không ghi kỳ: báo một lần cho mọi đơn vị, với các ô", () => {
    const result = stood([tab("Bảng A", 18, 16), tab("Bảng B", 17, 15)], AVERAGE);
    expect(result.points).toEqual(["rollUpOpen", "rollUpOpen"]);
    expect(result.codes.filter((code) => code === "scoreSheetsWithoutPeriod")).toHaveLength(1);
    expect(result.told).toContain(`chưa tổng hợp được: ${A}, ${B}.`);
  });

  test("một trang của một tháng là điểm được xét", () => {
    expect(stood([tab("Tháng 1", 18, 16)], null).points).toEqual(["18", "16"]);
  });
});
