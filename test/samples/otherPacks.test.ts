import { readdirSync } from "node:fs";
import path from "node:path";
import { differences } from "../../src/domain/whatIf";
import { readSample, reviewGrids } from "./reviewSample";

const SAMPLES = readdirSync(path.join(__dirname, "../../assets/samples")).filter((name) =>
  name.endsWith(".xlsx"),
);

describe("Các sổ mẫu theo bộ tiêu chuẩn khác", () => {
  test.each(SAMPLES)(
    "%s: thông tư hết hiệu lực chỉ chê điều có ô; đơn vị tự đặt chưa chê ai",
    async (file) => {
      const grids = await readSample(file);
      const expired = reviewGrids(grids, { criteriaId: "quan-doi-151-2018" });
      const failed = expired.candidates.flatMap(({ findings }) =>
        findings.filter(({ outcome }) => outcome === "notMet"),
      );
      expect(failed.filter(({ cells }) => cells.length === 0)).toEqual([]);
      const own = reviewGrids(grids, { criteriaId: "don-vi-tu-dat" });
      expect(own.nominations).toEqual([]);
      expect(
        own.candidates.flatMap(({ proposal }) =>
          proposal.exclusions.filter(({ reason }) => reason === "criterionNotMet"),
        ),
      ).toEqual([]);
    },
  );

  test("Long An 2023 theo dự thảo: mười đồng chí HTTNV xuống CSTT, không ai được thêm", async () => {
    const grids = await readSample("bdbp-long-an-2023.xlsx");
    const [law, draft] = ["luat-2022", "du-thao-12-2025"].map((criteriaId) =>
      reviewGrids(grids, { criteriaId }),
    );
    if (!law || !draft) throw new Error("no review");
    const found = differences(law, draft);
    expect(found.map(({ before, after, direction }) => [before, after, direction])).toEqual(
      Array.from({ length: 10 }, () => ["CSTDCS", "CSTT", "changes"]),
    );
    for (const { why } of found)
      expect(why[0]?.vi).toContain("Hoàn thành tốt nhiệm vụ (cần hoàn thành xuất sắc");
  });
});
