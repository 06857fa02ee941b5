import { readMark } from "../../../src/domain/scores/numbering";
import { readLeafKind, leafKindInName } from "../../../src/domain/scores/leafKind";
import { big, outline, scored, type Cells } from "./sheets";

const HEADER = ["STT", "Nội dung", "Điểm tối đa", "Tự chấm"];
const treeOf = (rows: Cells, header: Cells[number] = HEADER) => {
  const { sheets, roles } = scored([[[["Đơn vị: Đồn Biên phòng Gò Trâm"], header, ...rows]]]);
  expect(roles).toEqual(["scores"]);
  return outline(sheets[0]?.roots ?? []);
};

describe("cây tiêu chí theo cách đánh số", () => {
  test.each<[string, Cells, readonly string[]]>([
    [
      "A / I / 1 / -",
      [
        ["A", "Chuyên môn", 10, 10],
        ["I", "Biên giới", 10, 10],
        [1, "Tuần tra", 10, 10],
        ["-", "Lượt", 6, 6],
        ["-", "Mốc", 4, 4],
        ["B", "Xây dựng", 5, 5],
      ],
      ["A Chuyên môn", "  I Biên giới", "    1 Tuần tra", "      - Lượt", "      - Mốc", "B Xây dựng"],
    ],
    [
      "I / 1 / a, mục sau thiếu một cấp",
      [
        ["I", "Chính trị", 10, 9],
        [1, "Học tập", 10, 9],
        ["a", "Lên lớp", 5, 5],
        ["b", "Kiểm tra", 5, 4],
        ["II", "Kỷ luật", 5, 5],
        ["a", "Nội vụ", 5, 5],
      ],
      ["I Chính trị", "  1 Học tập", "    a Lên lớp", "    b Kiểm tra", "II Kỷ luật", "  a Nội vụ"],
    ],
    [
      "1 / 1.1 / 1.1.1",
      [
        ["1", "Chính trị", 10, 9],
        ["1.1", "Học tập", 10, 9],
        ["1.1.1", "Lên lớp", 10, 9],
        ["2", "Kỷ luật", 5, 5],
      ],
      ["1 Chính trị", "  1.1 Học tập", "    1.1.1 Lên lớp", "2 Kỷ luật"],
    ],
    [
      "số đứng trong tên, không có cột số",
      [
        [null, "I. Chính trị", 10, 9],
        [null, "1. Học tập", 10, 9],
        [null, "- Lên lớp", 10, 9],
        [null, "II. Kỷ luật", 5, 5],
      ],
      ["I Chính trị", "  1 Học tập", "    - Lên lớp", "II Kỷ luật"],
    ],
    [
      "mục không đánh số dưới mục có số là mục con khi cộng đúng",
      [
        [1, "Chính trị", 10, 9],
        [null, "Học tập", 6, 5],
        [null, "Thi tìm hiểu", 4, 4],
        [2, "Kỷ luật", 5, 5],
      ],
      ["1 Chính trị", "  Học tập", "  Thi tìm hiểu", "2 Kỷ luật"],
    ],
    [
      "không đánh số, không chắc thì để ngang nhau",
      [
        [null, "Chính trị", 10, 9],
        [null, "Kỷ luật", 5, 5],
        [null, "Hậu cần", 5, 5],
      ],
      ["Chính trị", "Kỷ luật", "Hậu cần"],
    ],
    [
      "không đánh số, tổng cả bảng chứng tỏ mục nào là tổng",
      [
        [null, "Chính trị", 10, 9],
        [null, "Học tập", 6, 5],
        [null, "Thi tìm hiểu", 4, 4],
        [null, "Kỷ luật", 5, 5],
        [null, "Tổng cộng", 15, 14],
      ],
      ["Chính trị", "  Học tập", "  Thi tìm hiểu", "Kỷ luật"],
    ],
    [
      "không đánh số, thụt đầu dòng và cộng đúng",
      [
        [null, "Chính trị", 10, 9],
        [null, "   Học tập", 6, 5],
        [null, "   Thi tìm hiểu", 4, 4],
        [null, "Kỷ luật", 5, 5],
      ],
      ["Chính trị", "  Học tập", "  Thi tìm hiểu", "Kỷ luật"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(treeOf(rows)).toEqual(expected);
  });

  test("Nhóm tiêu chí | Tiêu chí cụ thể: nhóm đứng trên các tiêu chí của nó", () => {
    const rows: Cells = [
      [1, "Chính trị", "Học tập", 6, 5],
      [2, null, "Thi tìm hiểu", 4, 4],
      [3, "Kỷ luật", "Nội vụ", 5, 5],
    ];
    expect(treeOf(rows, ["STT", "Nhóm tiêu chí", "Tiêu chí cụ thể", "Điểm tối đa", "Tự chấm"])).toEqual([
      "Chính trị",
      "  1 Học tập",
      "  2 Thi tìm hiểu",
      "Kỷ luật",
      "  3 Nội vụ",
    ]);
  });

  test.each([
    ["", "1.2. Tuần tra", "1.2", "Tuần tra"],
    ["II", "Tuần tra", "II", "Tuần tra"],
    ["", "a) Nội vụ", "a", "Nội vụ"],
    ["", "– Mốc giới", "–", "Mốc giới"],
    ["", "Chấp hành 10 điều", "", "Chấp hành 10 điều"],
    ["", "100% quân số tham gia", "", "100% quân số tham gia"],
  ])("%p %p → số %p, tên %p", (ordinal, name, number, bare) => {
    const read = readMark(ordinal, name);
    expect([read.mark.text, read.name]).toEqual([number, bare]);
  });
});

describe("cách chấm", () => {
  const kindOf = (words: string) => {
    const kind = readLeafKind(words, big(20));
    if (kind === null) return null;
    if (kind.kind === "perCount") return `perCount ${kind.points.toFixed()}`;
    return kind.kind === "plusMinus" ? `plusMinus ${kind.least.toFixed()} ${kind.most.toFixed()}` : kind.kind;
  };
  test.each([
    ["Định lượng", "quantitative"],
    ["Đạt / không đạt", "passFail"],
    ["Định tính", "passFail"],
    ["Chấm thẳng: 10 điểm/lần", "perCount 10"],
    ["2,5 điểm / vụ", "perCount 2.5"],
    ["Cộng, trừ: từ -20 đến 20", "plusMinus -20 20"],
    ["cộng/trừ tối đa 5 điểm", "plusMinus -5 5"],
    ["Cộng tối đa 10, trừ tối đa 5", "plusMinus -5 10"],
    ["Điểm trừ", "plusMinus -20 0"],
    ["Theo báo cáo", null],
  ])("%s → %s", (words, expected) => {
    expect(kindOf(words)).toBe(expected);
  });

  test.each(["Công tác tuần tra từ 2 đến 4 lần", "Cộng tác với địa phương", "Không để xảy ra vi phạm"])(
    "tên “%s” không nói cách chấm",
    (name) => {
      expect(leafKindInName(name, big(20))).toBeNull();
    },
  );
});
