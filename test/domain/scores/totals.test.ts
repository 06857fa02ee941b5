import { scored, type Cells } from "./sheets";

describe("tổng điểm của bảng có tiêu chí theo cột", () => {
  const HEADER = ["TT", "Đơn vị", "Chính trị (10đ)", "Huấn luyện (20đ)", "Điểm thưởng", "Tổng điểm"];
  const totalOf = (cells: Cells[number], chosen = {}) =>
    scored([[[HEADER, [1, "Đại đội 1", ...cells], [2, "Đại đội 2", 9, 18, null, 27]]]], chosen).total(
      "Đại đội 1",
    );
  test.each<[string, Cells[number], object, string]>([
    ["tổng đơn vị ghi được giữ dù cộng lại khác", [9, 18, null, 28], {}, "28"],
    ["chọn cộng lại", [9, 18, null, 28], { total: "recomputed" }, "27"],
    [
      "1,005 làm tròn lên 1,01",
      [1, 0.005, null, 1],
      { total: "recomputed", rounding: { decimals: 2, mode: "nearest" } },
      "1.01",
    ],
    ["0,1 + 0,2 bằng 0,3", [0.1, 0.2, null, 1], { total: "recomputed" }, "0.3"],
    ["tổng là chữ", [9, 18, null, "chờ"], {}, "text F2"],
    ["tổng trống", [9, 18, null, null], {}, "blank F2"],
    ["tổng âm", [9, 18, null, -1], {}, "negative F2"],
    ["tổng vượt 30", [9, 18, null, 31], {}, "aboveMax F2"],
    ["điểm thưởng không tính vào mức tối đa", [10, 20, 5, 35], {}, "35"],
    ["cộng lại mà thiếu một ô", [9, null, null, 28], { total: "recomputed" }, "partMissing D2"],
    [
      "thử hệ số 2 cho một tiêu chí, tổng ghi sẵn",
      [9, 18, null, 28],
      { weights: { "Chính trị": "2" } },
      "37",
    ],
    [
      "thử hệ số 2 cho một tiêu chí, cộng lại",
      [9, 18, null, 28],
      { total: "recomputed", weights: { "Chính trị": "2" } },
      "36",
    ],
    [
      "tổng vượt 30 thì thử hệ số cũng chưa xếp hạng",
      [9, 18, null, 31],
      { weights: { "Chính trị": "2" } },
      "aboveMax F2",
    ],
    ["hệ số của tiêu chí không có trong bảng", [9, 18, null, 28], { weights: { "Kỷ luật": "2" } }, "28"],
  ])("%s", (_name, cells, chosen, expected) => {
    expect(totalOf(cells, chosen)).toBe(expected);
  });
});

describe("tổng điểm từ bảng chấm theo cây", () => {
  const sheet = (unit: string, ...rows: Cells): Cells => [
    ["BẢNG TỰ CHẤM ĐIỂM THI ĐUA"],
    [`Đơn vị: ${unit}`],
    ["TT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Điểm thẩm định"],
    ...rows,
  ];
  const ROWS: Cells = [
    ["I", "Chính trị", 10, 9, 8],
    [1, "Học tập", 6, 5, 4],
    [2, "Thi tìm hiểu", 4, 4, 4],
    ["II", "Điểm trừ", null, null, 1],
  ];
  const A = "Đồn Biên phòng Gò Trâm";
  const of = (rows: Cells, chosen = {}) => scored([[sheet(A, ...rows)]], chosen).total(A);
  const whole = (points: Cells[number][number]): Cells => [...ROWS, [null, "Tổng cộng", 10, 9, points]];
  test.each<[string, Cells, object, string]>([
    ["tổng in ra, của cấp chấm cuối", whole(7.5), {}, "7.5"],
    ["cộng lại: điểm trừ viết dương vẫn là trừ", whole(7.5), { total: "recomputed" }, "7"],
    ["không in tổng: cộng các mục ngoài cùng", ROWS, {}, "7"],
    ["tổng là chữ", whole("xem lại"), {}, "text E8"],
    ["tổng vượt tối đa", whole(11), {}, "aboveMax E8"],
    ["thử hệ số cho một mục", whole(7.5), { weights: { "Học tập": "0.5" } }, "5.5"],
    [
      "cộng lại mà thiếu một mục",
      [
        [1, "Học tập", 6, 5, 4],
        [2, "Thi tìm hiểu", 4, null, null],
      ],
      { total: "recomputed" },
      "partMissing E5",
    ],
  ])("%s", (_name, rows, chosen, expected) => {
    expect(of(rows, chosen)).toBe(expected);
  });

  test("mỗi đơn vị một trang: ai chỉ có ở bảng chấm cũng được xét", () => {
    const { names, total, roles } = scored([
      [sheet(A, ...ROWS)],
      [sheet("Đồn Biên phòng Kênh Sậy", ...whole(9))],
    ]);
    expect([roles, names, total("Đồn Biên phòng Kênh Sậy")]).toEqual([
      ["scores", "scores"],
      [A, "Đồn Biên phòng Kênh Sậy"],
      "9",
    ]);
  });

  test("đơn vị đã có trong danh sách: điểm của bảng chấm chỉ bù nơi danh sách không có tổng", () => {
    const list = (total: number | null): Cells => [
      ["TT", "Đơn vị", "Quân số", "Mức độ HTNV", "Tổng điểm"],
      [1, "ĐBP Gò Trâm", 30, "HTXSNV", total],
      [2, "ĐBP Kênh Sậy", 30, "HTXSNV", 5],
    ];
    const of = (total: number | null) => scored([[list(total)], [sheet(A, ...whole(7.5))]]);
    expect([of(null).names, of(null).total("ĐBP Gò Trâm"), of(6).total("ĐBP Gò Trâm")]).toEqual([
      ["ĐBP Gò Trâm", "ĐBP Kênh Sậy"],
      "7.5",
      "6",
    ]);
  });

  test("một đơn vị trên nhiều bảng: cách gộp do người dùng chọn", () => {
    expect(scored([[sheet(A, ...whole(7.5))], [sheet(A, ...whole(9))]]).total(A)).toBe("rollUpOpen E8 E8");
  });

  test("bảng chấm không ghi của đơn vị nào thì báo", () => {
    const { warnings, names } = scored([
      [
        [
          ["TT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm"],
          [1, "Học tập", 6, 5],
        ],
      ],
    ]);
    expect([names, warnings.map(({ code }) => code)]).toEqual([[], ["scoreSheetWithoutUnit"]]);
  });
});

describe("bảng nào là bảng chấm theo tiêu chí", () => {
  test.each<[string, Cells, string]>([
    [
      "tiêu chí xuống hàng, đơn vị đặt cạnh nhau",
      [
        ["TT", "Tiêu chí", "Điểm tối đa", "Thanh Hóa", "Nghệ An"],
        [1, "Chính trị", 10, 9, 8],
        [2, "Hậu cần", 10, 9, 8],
      ],
      "scores",
    ],
    [
      "đơn vị xuống hàng",
      [
        ["TT", "Đơn vị", "Tiêu chí 1", "Tiêu chí 2", "Tổng điểm"],
        [1, "Đồn A", 9, 8, 17],
        [2, "Đồn B", 9, 8, 17],
      ],
      "candidates",
    ],
    [
      "chỉ tiêu không có điểm",
      [
        ["TT", "Nội dung chỉ tiêu", "Chỉ tiêu giao", "Kết quả"],
        [1, "Xử lý tin", "100%", "100%"],
        [2, "Tuần tra", 10, 12],
      ],
      "targets",
    ],
    [
      "người xuống hàng, có điểm chuẩn",
      [
        ["TT", "Họ và tên", "Điểm chuẩn", "Điểm tự chấm"],
        [1, "Lò Văn Pản", 10, 9],
        [2, "Hà Thị Mai", 10, 9],
      ],
      "candidates",
    ],
  ])("%s", (_name, cells, role) => {
    expect(scored([[cells]]).roles).toEqual([role]);
  });
});
