import { scored, type Cells } from "./sheets";

type Row = Cells[number];
/** A table with three criteria; the labels in the staff's words. */
function table(rows: readonly Row[], total = "Tổng điểm", second = "Huấn luyện (20đ)", chosen = {}) {
  const header: Row = ["TT", "Đơn vị", "Chính trị (20đ)", second, "Hậu cần (20đ)", total];
  const body = rows.map((cells, index): Row => [index + 1, `Đại đội ${index + 1}`, ...cells]);
  return scored([[[header, ...body]]], chosen);
}
const codes = (read: ReturnType<typeof table>) => [
  read.problems.map(({ code }) => code),
  read.warnings.map(({ code }) => code),
];
const many = (count: number, cells: (index: number) => Row) =>
  Array.from({ length: count }, (_, n) => cells(n));

describe("tổng ghi sẵn tính theo cách nào", () => {
  const DOUBLED: readonly Row[] = [
    [9, 8, 7, 32],
    [10, 9, 8, 36],
    [8, 8, 8, 32],
  ];
  const AVERAGES: readonly Row[] = [
    [9, 8, 7, 8],
    [10, 9, 9, 9.33],
    [8, 8, 7, 7.67],
  ];
  const UNKNOWN = [[], ["totalWayUnknown"]];

  test.each<[string, ReturnType<typeof table>]>([
    ["“(hệ số 2)” trong nhãn", table(DOUBLED, "Tổng điểm", "Huấn luyện (hệ số 2)")],
    ["“(hệ số 2)”, chỉ một hàng", table(DOUBLED.slice(0, 1), "Tổng điểm", "Huấn luyện (hệ số 2)")],
    ["“(hệ số 2)”, hai hàng", table(DOUBLED.slice(0, 2), "Tổng điểm", "Huấn luyện (hệ số 2)")],
    ["tổng là trung bình", table(AVERAGES)],
    ["tổng là trung bình, chỉ một hàng", table(AVERAGES.slice(0, 1))],
    ["tổng là trung bình, hai hàng", table(AVERAGES.slice(0, 2))],
    ["một hàng trong 300 tình cờ khớp", table(many(300, (n) => (n === 7 ? [9, 8, 7, 24] : [9, 8, 7, 25])))],
    ["đúng một nửa khớp", table(many(100, (n) => [9, 8, 7, n < 50 ? 24 : 25]))],
  ])("%s: báo một lần là không kiểm tra, không hàng nào bị coi là sai", (_name, read) => {
    expect(codes(read)).toEqual(UNKNOWN);
    expect(read.warnings[0]?.cells).toEqual(["'Trang 1'!F1"]);
  });

  test.each<[string, readonly Row[], number]>([
    ["hơn một nửa khớp: kê các hàng còn lại", many(100, (n) => [9, 8, 7, n < 51 ? 24 : 25]), 49],
    ["một hàng, không khớp", [[9, 8, 7, 25]], 1],
    [
      "hai hàng, một không khớp",
      [
        [9, 8, 7, 24],
        [9, 8, 7, 25],
      ],
      1,
    ],
    ["mọi hàng khớp", many(5, () => [9, 8, 7, 24]), 0],
  ])("%s", (_name, rows, wrong) => {
    const { problems, warnings } = table(rows);
    expect(problems.filter(({ code }) => code === "totalDiffers")).toHaveLength(wrong);
    expect(warnings.some(({ code }) => code === "totalWayUnknown")).toBe(false);
  });

  test("“(hệ số 2)” mà tổng vẫn là cộng thẳng thì kiểm tra như thường", () => {
    const rows: readonly Row[] = [
      [9, 8, 7, 24],
      [9, 9, 9, 27],
      [9, 9, 9, 28],
    ];
    expect(codes(table(rows, "Tổng điểm", "Huấn luyện (hệ số 2)"))).toEqual([
      ["totalDiffers"],
      ["scoresDoNotAddUp"],
    ]);
  });

  test("chọn cộng lại: tổng có hệ số, tổng trung bình giữ như đã ghi", () => {
    const again = { total: "recomputed" as const };
    expect(table(DOUBLED, "Tổng điểm", "Huấn luyện (hệ số 2)", again).total("Đại đội 1")).toBe("32");
    expect(table(AVERAGES, "Tổng điểm", "Huấn luyện (20đ)", again).total("Đại đội 2")).toBe("9.33");
  });
});
