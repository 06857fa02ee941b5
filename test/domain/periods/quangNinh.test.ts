import type { Grid } from "../../../src/domain/grid/grid";
import type { RollUp } from "../../../src/domain/periods/period";
import type { Review } from "../../../src/domain/review.types";
import { DEFAULT_STANDING } from "../../../src/domain/settings";
import { QUANG_NINH } from "../../samples/expected/reports";
import { readSample, reviewGrids } from "../../samples/reviewSample";

/** Report S2 rolled up: checked by adding up the very cells as whole quarter points. */
const [NAME, TOTAL] = [2, 9];

function cell({ values, range }: Grid, row: number, column: number) {
  return values[row - range.firstRow]?.[column - range.firstColumn] ?? "";
}

/** Quarter points by unit on one sheet; a unit without a number there has none. */
function quartersOn(grid: Grid): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let { firstRow: row } = grid.range; row <= grid.range.lastRow; row += 1) {
    const total = cell(grid, row, TOTAL);
    if (typeof total === "number") found.set(String(cell(grid, row, NAME)), total * 4);
  }
  return found;
}

describe("Quảng Ninh 2021: twelve months and a campaign make the year", () => {
  let grids: readonly Grid[];
  const months = () => grids.filter(({ sheet }) => /^Tháng \d+$/.test(sheet)).map(quartersOn);
  const campaign = () => grids.filter(({ sheet }) => sheet === "Đợt cao điểm").map(quartersOn);
  const reviewBy = (rollUp: RollUp | null): Review =>
    reviewGrids(grids, { standing: { ...DEFAULT_STANDING, rollUp } });
  const scores = ({ candidates }: Review) =>
    new Map(candidates.map(({ candidate, standing }) => [candidate.name, standing.score]));

  beforeAll(async () => {
    grids = await readSample(QUANG_NINH.file);
  });

  test("nobody is ranked until staff say how", () => {
    const review = reviewBy(null);
    expect(new Set(review.candidates.map(({ standing }) => standing.unranked))).toEqual(
      new Set(["rollUpOpen"]),
    );
    expect(review.warnings.map(({ code }) => code)).toContain("rollUpNotChosen");
    expect(review.warnings.map(({ code }) => code)).not.toContain("conflictingValues");
  });

  test("each unit has twelve months and the campaign, each score with its cell", () => {
    for (const { candidate } of reviewBy(null).candidates) {
      expect(candidate.periods.map(({ cell: { sheet } }) => sheet)).toEqual(QUANG_NINH.scoreSheets);
      expect(new Set(candidate.periods.map(({ cell: { column } }) => column))).toEqual(new Set([TOTAL]));
    }
  });

  test("the average of the months with the campaign weighing two", () => {
    const found = scores(reviewBy({ kind: "weights", weights: { month: "1", campaign: "2" } }));
    const sheets = [...months(), ...campaign(), ...campaign()];
    expect(sheets).toHaveLength(14);
    expect(found.size).toBe(QUANG_NINH.units);
    for (const [unit, score] of found) {
      const quarters = sheets.flatMap((sheet) => sheet.get(unit) ?? []);
      if (unit === QUANG_NINH.missing.unit) {
        expect([quarters.length, score]).toEqual([13, null]);
        continue;
      }
      const sum = quarters.reduce((all, each) => all + each, 0);
      // Whole quarter points over 14 sheets: score × 56 is that whole number again.
      expect(score?.times(56).round(10).toString()).toBe(String(sum));
    }
  });

  test("the months alone place the districts by their sums", () => {
    const review = reviewBy({ kind: "weights", weights: { month: "1" } });
    const sums = new Map(
      [...scores(review).keys()].map((unit) => [
        unit,
        months().reduce((sum, sheet) => sum + (sheet.get(unit) ?? Number.NaN), 0),
      ]),
    );
    const districts = review.candidates.filter(({ candidate }) => candidate.group?.includes("CẤP HUYỆN"));
    expect(districts).toHaveLength(13);
    for (const { candidate, standing } of districts) {
      const mine = sums.get(candidate.name) ?? Number.NaN;
      const better = districts.filter((other) => (sums.get(other.candidate.name) ?? 0) > mine);
      expect(standing.rank).toBe(Number.isNaN(mine) ? null : better.length + 1);
    }
  });

  test("the unit that was away in August is told and not ranked", () => {
    const review = reviewBy({ kind: "average" });
    const away = review.candidates.find(({ candidate }) => candidate.name === QUANG_NINH.missing.unit);
    expect(away?.standing).toMatchObject({ rank: null, unranked: "periodMissing" });
    expect(review.warnings.find(({ code }) => code === "periodMissing")?.message.vi).toBe(
      "Thiếu điểm tháng 8: Ban CHQS huyện Ba Khe; chưa tính điểm năm từ các kỳ.",
    );
  });
});
