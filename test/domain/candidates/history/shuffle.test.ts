import fc from "fast-check";
import { candidatesOf } from "../../findings/streak/support";

const ROSTER = [
  ["TT", "Họ và tên", "Đơn vị", "Phân loại"],
  [1, "Lê Văn Sông", "Đồn Biên phòng A", "HTXSNV"],
  [2, "Trần Văn Núi", "Đồn Biên phòng A", "HTTNV"],
  [3, "Phạm Văn Biển", "Đồn Biên phòng B", "HTTNV"],
];
const HEADER = ["TT", "Họ và tên", "Đơn vị", "Danh hiệu", "Năm"];
const ROWS = [
  ["Lê Văn Sông", "ĐBP A", "CSTĐCS", 2022],
  ["Lê Văn Sông", "ĐBP A", "CSTĐCS", 2023],
  ["Lê Văn Sông", "ĐBP A", "BKBQP", 2023],
  ["Trần Văn Núi", "ĐBP A", "CSTT", 2024],
  ["Phạm Văn Biển", "ĐBP B", "CSTĐTQ", 2024],
  ["Phạm Văn Biển", "ĐBP A", "CSTT", 2021],
] as const;

/** What each candidate's history says, cells aside. */
function histories(rows: readonly (readonly (string | number)[])[]) {
  const { candidates, warnings } = candidatesOf({
    "Danh sách": ROSTER,
    "Khen thưởng": [HEADER, ...rows.map((row, index) => [index + 1, ...row])],
  });
  return {
    histories: candidates.map(({ name, history }) => [
      name,
      history.map(({ year, titles }) => [year, ...titles]),
    ]),
    warnings: warnings.map(({ code, cells }) => [code, cells.length]),
  };
}

test("thứ tự các dòng khen thưởng không làm đổi lịch sử của ai", () => {
  const expected = histories(ROWS);
  expect(expected.histories[0]).toEqual([
    "Lê Văn Sông",
    [
      [2023, "BKBQP"],
      [2023, "CSTDCS"],
      [2022, "CSTDCS"],
    ],
  ]);
  const orders = fc.shuffledSubarray([...ROWS], { minLength: ROWS.length });
  fc.assert(
    fc.property(orders, (rows) => {
      expect(histories(rows)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

const MANY = 4_000;

test("4.000 người chỉ mang mười tên, mỗi người năm dòng khen thưởng: ghép trong vài giây", () => {
  const roster: (string | number)[][] = [["TT", "Họ và tên", "Đơn vị", "Phân loại"]];
  const rows: (string | number)[][] = [HEADER];
  for (let each = 0; each < MANY; each += 1) {
    // Each name is borne in 400 units: looking one up must not compare everybody.
    const name = `Nguyễn Văn ${String.fromCharCode(65 + (each % 10))}`;
    const unit = `Đồn Biên phòng số ${Math.floor(each / 10) + 1}`;
    roster.push([each + 1, name, unit, "HTTNV"]);
    for (let year = 2020; year < 2025; year += 1) rows.push([rows.length, name, unit, "CSTĐCS", year]);
  }
  const started = Date.now();
  const { candidates } = candidatesOf({ "Danh sách": roster, "Khen thưởng": rows });
  expect(Date.now() - started).toBeLessThan(30_000);
  expect(candidates).toHaveLength(MANY);
  expect(candidates.filter(({ history }) => history.length === 5).length).toBeGreaterThan(0.95 * MANY);
});
