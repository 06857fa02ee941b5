import type { Candidate } from "../../src/domain/candidates/candidate";
import { DEFAULT_STANDING } from "../../src/domain/settings";
import { stand } from "../../src/domain/standing";
import { person, unit } from "./support/candidates";
import { reviewOf } from "./support/review";
import { scoredUnits } from "./support/scoredUnits";

/** Generous, because test machines are slow and shared; a step that grows with the square takes minutes. */
const MOST_MILLISECONDS = 15_000;

test("20.000 đơn vị và người được xét trong vài giây", () => {
  const candidates: Candidate[] = [];
  for (let place = 0; place < 500; place++) {
    const name = `Đơn vị số ${place}`;
    candidates.push(
      unit(
        name,
        { strength: 39, taskRating: "excellent", total: place % 90 },
        { group: `Khối ${place % 7}` },
      ),
    );
    for (let each = 0; each < 39; each++) {
      const row = {
        taskRating: each % 5 ? "good" : "excellent",
        initiative: "none",
        total: 70 + each,
      } as const;
      candidates.push(person(`Người ${place} ${each}`, row, { unit: name }));
    }
  }
  const started = Date.now();
  const { nominations, plans } = reviewOf(candidates);
  expect(Date.now() - started).toBeLessThan(MOST_MILLISECONDS);
  expect(nominations.map(({ title, candidateIds }) => [title, candidateIds.length])).toEqual([
    ["DVQT", 500],
    ["CSTDCS", 4000],
    ["CSTT", 15_500],
  ]);
  // What one exchange with Excel can carry: links and row heights are single calls.
  for (const plan of plans) {
    expect(plan.links.length).toBeLessThanOrEqual(5000);
    expect(plan.rowHeights.length).toBeLessThanOrEqual(5000);
  }
});

test("50.000 hàng điểm trong 500 khối được xếp hạng ngay", () => {
  const candidates = scoredUnits(500, 100);
  const started = Date.now();
  const { standings } = stand(candidates, [], { year: 2025, settings: DEFAULT_STANDING });
  // Twenty times what test/bench/standing.ts asks for.
  expect(Date.now() - started).toBeLessThan(6000);
  expect(standings.filter(({ rank }) => rank === 1).length).toBeGreaterThanOrEqual(500);
});
