import { briefly, scored, type Cells } from "./sheets";

const TWO_UNITS: Cells = [
  ["STT", "Tiêu chí", "Điểm tối đa", "Thanh Hóa", null, "Nghệ An", null],
  [null, null, null, "Tự chấm", "Cụm chấm", "Tự chấm", "Cụm chấm"],
];
const MERGES = ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"];
const treeProblems = (rows: Cells, chosen = {}) =>
  scored([[[...TWO_UNITS, ...rows], { merges: MERGES }]], chosen).problems.map(briefly);

describe("bảng chấm theo cây: chỗ nào không khớp", () => {
  const ROOT = ["A", "Chính trị", 10, 9, 9, 10, 10] as const;
  const FIRST = [1, "Học tập", 6, 5, 5, 6, 6] as const;
  const SECOND = [2, "Thi tìm hiểu", 4, 4, 4, 4, 4] as const;
  const TOTAL = [null, "Tổng cộng", 10, 9, 9, 10, 10] as const;
  test.each<[string, Cells, readonly string[]]>([
    ["khớp hết", [ROOT, FIRST, SECOND, TOTAL], []],
    [
      "0,1 + 0,2 là 0,3",
      [
        ["A", "Chính trị", 0.3, 0.3, 0.3, 0.3, 0.3],
        [1, "Học tập", 0.1, 0.1, 0.1, 0.1, 0.1],
        [2, "Thi", 0.2, 0.2, 0.2, 0.2, 0.2],
      ],
      [],
    ],
    [
      "ba lần một phần ba của 100 là 100",
      [
        ["A", "Chính trị", 100, 100, 100, 100, 100],
        ...[1, 2, 3].map((n) => [n, `Mục ${n}`, 100 / 3, 100 / 3, 100 / 3, 100 / 3, 100 / 3]),
      ],
      [],
    ],
    [
      "tổng mục khác các mục con",
      [["A", "Chính trị", 10, 9, 9.5, 10, 10], FIRST, SECOND, TOTAL],
      ["sumDiffers E3 E4 E5"],
    ],
    [
      "điểm tối đa khác các mục con",
      [["A", "Chính trị", 11, 9, 9, 10, 10], FIRST, SECOND],
      ["maxDiffers C3 C4 C5"],
    ],
    [
      "vượt tối đa",
      [["A", "Chính trị", 10, 9, 11, 10, 10], [1, "Học tập", 6, 5, 7, 6, 6], SECOND],
      ["aboveMax E3 C3", "aboveMax E4 C4"],
    ],
    ["âm", [["A", "Chính trị", 10, 9, 3, 10, 10], [1, "Học tập", 6, 5, -1, 6, 6], SECOND], ["negative E4"]],
    [
      "thiếu điểm một mục",
      [["A", "Chính trị", 10, 9, 9, 10, 10], [1, "Học tập", 6, 5, 5, null, null], SECOND],
      ["scoreMissing G4"],
    ],
    [
      "cụm chấm sót một mục",
      [["A", "Chính trị", 10, 9, 9, 10, 10], [1, "Học tập", 6, 5, 5, 6, null], SECOND],
      ["scoreMissing G4"],
    ],
    [
      "điểm là chữ",
      [["A", "Chính trị", 10, 9, 9, 10, 10], [1, "Học tập", 6, 5, 5, 6, "chờ"], SECOND],
      ["scoreMissing G4"],
    ],
    [
      "không giao mà có điểm",
      [["A", "Chính trị", 10, 9, 9, 6, 10], FIRST, [2, "Thi tìm hiểu", 4, 4, 4, "KP", 4]],
      ["aboveMax G3 C3", "scoreNotAssigned G5 F5"],
    ],
    [
      "không giao, không có điểm: điểm tối đa ra khỏi mẫu số",
      [
        ["A", "Chính trị", 10, 9, 9, 6, 6],
        FIRST,
        [2, "Thi tìm hiểu", 4, 4, 4, "KP", "không giao"],
        [null, "Tổng cộng", 10, 9, 9, 6, 6],
      ],
      [],
    ],
    [
      "tổng in ra khác cộng lại",
      [ROOT, FIRST, SECOND, [null, "Tổng cộng", 10, 9, 9, 10, 10.5]],
      ["totalDiffers G6 G4 G5"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(treeProblems(rows)).toEqual(expected);
  });

  test("điểm định lượng chỉ đối chiếu công thức nơi bảng ghi là định lượng", () => {
    const header: Cells = [
      ["TT", "Tiêu chí", "Cách chấm", "Điểm tối đa", "Đồn A", null, null, "Đồn B", null, null],
      [null, null, null, null, "Chỉ tiêu", "Thực hiện", "Điểm duyệt", "Chỉ tiêu", "Thực hiện", "Điểm duyệt"],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:J1"];
    const rows: Cells = [
      [1, "Bắt giữ", "Định lượng", 40, 60, 70, 33.33, 40, 50, 40],
      [2, "Tuần tra", "Định lượng", 60, 100, 80, 25, 100, 100, 30],
      [3, "Luyện tập", null, 60, 100, 80, 25, 100, 100, 30],
      [4, "Báo cáo", "Đạt/không đạt", 5, null, "Không đạt", 5, null, "Đạt", 5],
      [5, "Mô hình", "2 điểm/mô hình", 5, null, 2, 4, null, 9, 4],
    ];
    const { problems } = scored([[[...header, ...rows], { merges }]]);
    expect(problems.map(briefly)).toEqual([
      "formulaDiffers G4 E4 F4 D4",
      "formulaDiffers G6 E6 F6 D6",
      "formulaDiffers J7 H7 I7 D7",
    ]);
    expect(problems[0]?.message.vi).toBe(
      "Đồn A, “Tuần tra”: điểm ghi 25, theo cách chấm ghi trong bảng được 24.",
    );
  });
});

describe("tiêu chí theo cột", () => {
  const HEADER = [
    "TT",
    "Đơn vị",
    "Chính trị (10đ)",
    "Huấn luyện (20đ)",
    "Hậu cần",
    "Điểm thưởng",
    "Điểm trừ",
    "Tổng điểm",
  ];
  const row = (n: number, ...points: (number | string | null)[]) => [n, `Đại đội ${n}`, ...points];
  const problemsOf = (rows: Cells, chosen = {}) =>
    scored([[[HEADER, ...rows]]], chosen).problems.map(briefly);
  test.each<[string, Cells, readonly string[]]>([
    [
      "cộng đúng, có thưởng và trừ",
      [row(1, 9, 18, 5, 2, 1, 33), row(2, 9, 18, 5, null, null, 32), row(3, 9, 18, 5, null, -2, 30)],
      [],
    ],
    [
      "một hàng cộng sai: ô tổng và các ô cộng",
      [row(1, 9, 18, 5, null, null, 32), row(2, 9, 18, 5, null, null, 33), row(3, 8, 18, 5, null, null, 31)],
      ["totalDiffers H3 C3 D3 E3"],
    ],
    [
      "tổng ghi trước thưởng, trừ",
      [row(1, 9, 18, 5, 2, 1, 32), row(2, 9, 18, 5, 3, null, 32), row(3, 8, 18, 5, null, 1, 31)],
      [],
    ],
    [
      "không hàng nào khớp: tổng tính cách khác, không báo từng hàng",
      [row(1, 9, 18, 5, null, null, 10), row(2, 8, 18, 5, null, null, 11), row(3, 7, 18, 5, null, null, 12)],
      [],
    ],
    [
      "vượt điểm ghi ở nhãn",
      [row(1, 11, 18, 5, null, null, 34), row(2, 9, 18, 5, null, null, 32)],
      ["aboveMax C2 C1"],
    ],
    [
      "âm và thiếu",
      [row(1, -1, 18, 5, null, null, 22), row(2, 9, null, 5, null, null, 14)],
      ["negative C2", "scoreMissing D3"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(problemsOf(rows)).toEqual(expected);
  });

  test("400 hàng sai là một cảnh báo, từng chỗ vẫn kê đủ", () => {
    const rows = Array.from({ length: 801 }, (_, n) => row(n + 1, 9, 18, 5, null, null, n <= 400 ? 32 : 33));
    const { problems, warnings } = scored([[[HEADER, ...rows]]]);
    expect([problems.length, warnings.length]).toEqual([400, 1]);
    expect(warnings[0]?.message.vi).toContain("400 tổng điểm khác kết quả cộng lại");
    expect(warnings[0]?.cells[0]).toBe("'Trang 1'!H403");
  });
});
