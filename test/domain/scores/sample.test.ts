import { DEFAULT_STANDING } from "../../../src/domain/settings";
import { CRITERIA_TREE } from "../../samples/expected/reports";
import { readSample, reviewGrids } from "../../samples/reviewSample";
import type { Grid } from "../../../src/domain/grid/grid";
import type { Review } from "../../../src/domain/review.types";
import { columnNumber } from "../../../src/domain/grid/address";
import { briefly } from "./sheets";

describe("bảng mẫu chấm theo cây tiêu chí, từ trang tính đến thứ hạng", () => {
  let grids: readonly Grid[];
  let review: Review;
  beforeAll(async () => {
    grids = await readSample(CRITERIA_TREE.file);
    review = reviewGrids(grids);
  });

  test.each(CRITERIA_TREE.units)(
    "$name: tổng in ra, cộng lại, tối đa",
    ({ name, column, printed, fromLeaves, max }) => {
      const unit = review.scoring.sheets[0]?.units.find((each) => each.unit === name);
      expect(unit?.printed).toMatchObject({
        kind: "known",
        cell: { row: CRITERIA_TREE.totalRow, column: columnNumber(column) },
      });
      expect([unit?.recomputed?.toNumber(), unit?.max?.toNumber()]).toEqual([fromLeaves, max]);
      const stood = review.candidates.find(({ candidate }) => candidate.name === name)?.standing;
      expect(stood?.score?.toNumber()).toBe(printed);
    },
  );

  test("xếp hạng trong cụm; một năm ở tiêu đề", () => {
    expect(review.year).toBe(2026);
    expect(review.candidates.map(({ candidate, standing }) => [candidate.group, standing.rank])).toEqual(
      [2, 1, 3, 4].map((rank) => ["CỤM THI ĐUA SỐ 2", rank]),
    );
  });

  test("chỉ hai chỗ không khớp, cả hai do hàng 11 in 78,34", () => {
    const problems = review.scoring.sheets[0]?.problems
      .map(briefly)
      .map((text) => text.split(" ").slice(0, 3));
    expect(problems).toEqual([
      ["sumDiffers", "U11", "T11"],
      ["totalDiffers", "U28", "U12"],
    ]);
  });

  test("chọn cộng lại thì đơn vị có sai số được 808,33", () => {
    const again = reviewGrids(grids, { standing: { ...DEFAULT_STANDING, total: "recomputed" } });
    const scores = again.candidates.map(({ standing }) => standing.score?.toNumber());
    expect(scores).toEqual(CRITERIA_TREE.units.map(({ fromLeaves }) => fromLeaves));
  });

  test("không phân công: mục của đơn vị thứ tư ở hàng 18", () => {
    const fourth = review.scoring.sheets[0]?.units[3];
    const absent = [...(fourth?.byRow.values() ?? [])].filter(({ notAssigned }) => notAssigned !== null);
    expect(absent.map(({ node }) => node.row)).toEqual([18]);
  });
});
