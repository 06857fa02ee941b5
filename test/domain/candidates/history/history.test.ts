import type { Candidate } from "../../../../src/domain/candidates/candidate";
import { readHistoryCell } from "../../../../src/domain/criteria/readTitle";
import { candidatesOf } from "../../findings/streak/support";
import { SETTINGS } from "../../support/candidates";

/** "2024 CSTDCS" for each record, the latest year first. */
function told(candidates: readonly Candidate[], name: string): readonly string[] {
  const found = candidates.filter((each) => each.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} × ${name}`);
  return found[0].history.map(({ year, kind, titles }) => `${year} ${kind} ${titles.join("+")}`.trim());
}

const ROSTER = [
  ["TT", "Họ và tên", "Đơn vị", "Phân loại"],
  [1, "Lê Văn Sông", "Đồn Biên phòng A", "HTXSNV"],
  [2, "Trần Văn Núi", "Đồn Biên phòng A", "HTTNV"],
  [3, "Phạm Văn Biển", "Đồn Biên phòng A", "HTTNV"],
  [4, "Phạm Văn Biển", "Đồn Biên phòng B", "HTTNV"],
];

describe("Ô lịch sử ghi gì", () => {
  test.each([
    ["CSTĐCS", "held CSTDCS"],
    ["ĐVQT, BKBQP", "held DVQT+BKBQP"],
    ["HTXSNV", "held  excellent"],
    ["Không hoàn thành nhiệm vụ", "held  notCompleted"],
    ["Không", "none"],
    ["-", "none"],
    ["Không đạt ĐVQT", "none"],
    ["CSTĐTQ", "ambiguous CSTDTQUAN+CSTDTQUOC"],
    ["Bằng khen", "ambiguous BKBQP+BKTTCP"],
    ["CSTĐCS, BK", "held CSTDCS | ambiguous BKBQP+BKTTCP"],
    ["Cờ thi đua của Chính phủ", "held CO_CP"],
    ["Cờ thi đua BTL BĐBP", "held CO_BTL"],
    ["Bằng khen của Bộ trưởng Bộ Quốc phòng", "held BKBQP"],
    ["Bằng khen UBND tỉnh", "unreadable"],
    ["Đề nghị CSTĐCS", "unreadable"],
    ["Chưa xét", "unreadable"],
    ["CSTĐCS (QĐ 123/QĐ-BCH ngày 12/12/2024)", "held CSTDCS"],
    ["Tập thể lao động tiên tiến", "held TTLDTT"],
    ["Lao động tiên tiến", "held LDTT"],
  ])("%s → %s", (text, expected) => {
    const read = readHistoryCell(text).map(({ kind, titles, rating }) =>
      `${kind} ${titles.join("+")} ${rating ?? ""}`.trim(),
    );
    expect(read.join(" | ")).toBe(expected);
  });
});

describe("Cột theo năm", () => {
  test("mỗi ô một năm, năm gần nhất trước; ô trống là ô trống", () => {
    const { candidates } = candidatesOf({
      "Danh sách": [
        ["TT", "Họ và tên", "Phân loại", "Danh hiệu 2023", "Danh hiệu 2024"],
        [1, "Lê Văn Sông", "HTXSNV", "CSTĐCS", ""],
        [2, "Trần Văn Núi", "HTTNV", "Không", "CSTT, BKBQP"],
      ],
    });
    expect(told(candidates, "Lê Văn Sông")).toEqual(["2024 blank", "2023 held CSTDCS"]);
    expect(told(candidates, "Trần Văn Núi")).toEqual(["2024 held CSTT+BKBQP", "2023 none"]);
    expect(candidates[0]?.history[1]?.cell).toMatchObject({ sheet: "Danh sách", row: 2, column: 4 });
  });

  test("sổ theo dõi riêng chỉ có các năm: ghép vào người đang xét theo tên và đơn vị, không thêm người", () => {
    const { candidates } = candidatesOf({
      "Danh sách": ROSTER,
      "Theo dõi": [
        ["TT", "Họ và tên", "Đơn vị", "Danh hiệu 2023", "Danh hiệu 2024"],
        [1, "Phạm Văn Biển", "ĐBP B", "CSTT", "CSTĐCS"],
        [2, "Lê Văn Sông", "ĐBP A", "CSTT", "CSTT"],
        [3, "Người Đã Chuyển", "ĐBP A", "CSTT", "CSTT"],
      ],
    });
    expect(candidates.map(({ name }) => name)).toEqual([
      "Lê Văn Sông",
      "Trần Văn Núi",
      "Phạm Văn Biển",
      "Phạm Văn Biển",
      "Người Đã Chuyển",
    ]);
    expect(candidates.map(({ history }) => history.length)).toEqual([2, 0, 0, 2, 2]);
    expect(candidates[3]?.rows).toHaveLength(2);
  });
});

describe("Danh sách khen thưởng, mỗi dòng một lần khen", () => {
  const awards = (rows: readonly (readonly (string | number)[])[]) => [
    ["TT", "Họ và tên", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ"],
    ...rows,
  ];

  test("ghép theo tên và đơn vị, có số quyết định", () => {
    const { candidates, warnings } = candidatesOf({
      "Danh sách": ROSTER,
      "Khen thưởng": awards([
        [1, "Lê Văn Sông", "ĐBP A", "CSTĐCS", 2023, "15/QĐ-BCH"],
        [2, "Lê Văn Sông", "ĐBP A", "CSTĐCS", 2024, "27/QĐ-BCH"],
        [3, "Phạm Văn Biển", "Đồn Biên phòng B", "CSTT", 2024, "27/QĐ-BCH"],
      ]),
    });
    expect(candidates).toHaveLength(4);
    expect(told(candidates, "Lê Văn Sông")).toEqual(["2024 held CSTDCS", "2023 held CSTDCS"]);
    expect(candidates[0]?.history[0]).toMatchObject({ decision: "27/QĐ-BCH", listed: true });
    expect(candidates.map(({ history }) => history.length)).toEqual([2, 0, 0, 1]);
    expect(warnings.filter(({ code }) => code.startsWith("award"))).toEqual([]);
  });

  test("tên có hai người mang mà không ghi đơn vị: không ghép cho ai, báo ô; tên lạ cũng báo", () => {
    const { candidates, warnings } = candidatesOf({
      "Danh sách": ROSTER,
      "Khen thưởng": [
        ["TT", "Họ và tên", "Hình thức khen thưởng", "Năm khen thưởng"],
        [1, "Phạm Văn Biển", "CSTĐCS", 2023],
        [2, "Lê Văn Sông", "CSTĐCS", 2023],
        [3, "Lê Văn Sông", "BKBQP", 2024],
        [4, "Người Đã Chuyển", "CSTĐCS", 2023],
      ],
    });
    expect(candidates.map(({ history }) => history.length)).toEqual([2, 0, 0, 0]);
    const told = warnings.filter(({ code }) => code.startsWith("award"));
    expect(told.map(({ code, cells }) => [code, cells])).toEqual([
      ["awardOfWhom", ["'Khen thưởng'!C2"]],
      ["awardOfNobody", ["'Khen thưởng'!C5"]],
    ]);
  });

  test("khác năm sinh, khác đơn vị thì không phải người đó", () => {
    const { candidates } = candidatesOf({
      "Danh sách": [
        ["TT", "Họ và tên", "Năm sinh", "Đơn vị", "Phân loại"],
        [1, "Lê Văn Sông", 1985, "Đồn Biên phòng A", "HTXSNV"],
        [2, "Trần Văn Núi", 1990, "Đồn Biên phòng A", "HTTNV"],
      ],
      "Khen thưởng": [
        ["TT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu", "Năm"],
        [1, "Lê Văn Sông", 1979, "ĐBP A", "CSTĐCS", 2023],
        [2, "Lê Văn Sông", 1979, "ĐBP A", "CSTĐCS", 2024],
        [3, "Trần Văn Núi", 1990, "ĐBP B", "CSTĐCS", 2024],
      ],
    });
    expect(candidates.map(({ history }) => history.length)).toEqual([0, 0]);
  });

  test("năm lấy từ ngày quyết định; dòng không có năm thì báo", () => {
    const { candidates, warnings } = candidatesOf({
      "Danh sách": ROSTER,
      "Khen thưởng": [
        ["TT", "Họ và tên", "Danh hiệu", "Số QĐ", "Ngày QĐ"],
        [1, "Lê Văn Sông", "CSTĐCS", "15/QĐ", "12/12/2023"],
        [2, "Lê Văn Sông", "CSTĐCS", "27/QĐ", "15/12/2024"],
        [3, "Lê Văn Sông", "CSTT", "3/QĐ", "20/12/2021"],
        [4, "Lê Văn Sông", "CSTT", "9/QĐ", "20/12/2020"],
        [5, "Trần Văn Núi", "CSTĐCS", "27/QĐ", ""],
      ],
    });
    expect(told(candidates, "Lê Văn Sông").map((each) => each.slice(0, 4))).toEqual([
      "2024",
      "2023",
      "2021",
      "2020",
    ]);
    expect(candidates[0]?.history[0]?.decision).toBe("27/QĐ, 15/12/2024");
    expect(warnings.find(({ code }) => code === "awardWithoutYear")?.cells).toEqual(["'Khen thưởng'!E6"]);
  });

  test("tên ghi một lần, các dòng dưới để trống là của người ấy", () => {
    const { candidates } = candidatesOf({
      "Danh sách": ROSTER,
      "Khen thưởng": awards([
        [1, "Lê Văn Sông", "ĐBP A", "CSTĐCS", 2022, "1/QĐ"],
        ["", "", "", "CSTĐCS", 2023, "2/QĐ"],
        ["", "", "", "BKBQP", 2024, "3/QĐ"],
        [2, "Trần Văn Núi", "ĐBP A", "CSTT", 2024, "3/QĐ"],
      ]),
    });
    expect(told(candidates, "Lê Văn Sông")).toEqual([
      "2024 held BKBQP",
      "2023 held CSTDCS",
      "2022 held CSTDCS",
    ]);
    expect(told(candidates, "Trần Văn Núi")).toEqual(["2024 held CSTT"]);
  });

  test("sổ chỉ có danh sách khen thưởng: mỗi người được nêu tên là một người được xét", () => {
    const { candidates } = candidatesOf({
      "Khen thưởng": awards([
        [1, "Lê Văn Sông", "ĐBP A", "CSTĐCS", 2023, "1/QĐ"],
        [2, "Lê Văn Sông", "ĐBP A", "CSTĐCS", 2024, "2/QĐ"],
        [3, "Trần Văn Núi", "ĐBP A", "CSTT", 2024, "2/QĐ"],
      ]),
    });
    expect(candidates.map(({ name, history }) => [name, history.length])).toEqual([
      ["Lê Văn Sông", 2],
      ["Trần Văn Núi", 1],
    ]);
    expect(candidates[0]?.facts.title).toBeUndefined();
  });

  test.each<[string, readonly (readonly (string | number)[])[]]>([
    [
      "danh sách năm nay có cột Danh hiệu",
      [
        ["TT", "Họ và tên", "Đơn vị", "Danh hiệu"],
        [1, "Lê Văn Sông", "ĐBP A", "CSTĐCS"],
        [2, "Trần Văn Núi", "ĐBP A", "CSTT"],
      ],
    ],
    [
      "mọi dòng một năm, mỗi người một dòng",
      [
        ["TT", "Họ và tên", "Đơn vị", "Danh hiệu", "Năm"],
        [1, "Lê Văn Sông", "ĐBP A", "CSTĐCS", 2025],
        [2, "Trần Văn Núi", "ĐBP A", "CSTT", 2025],
      ],
    ],
    [
      "danh sách bình xét có kỷ luật",
      [
        ["TT", "Họ và tên", "Kỷ luật", "Danh hiệu", "Năm"],
        [1, "Lê Văn Sông", "Không", "CSTĐCS", 2024],
        [2, "Trần Văn Núi", "Không", "CSTT", 2025],
      ],
    ],
    [
      "danh sách có năm sinh",
      [
        ["TT", "Họ và tên", "Năm sinh", "Danh hiệu"],
        [1, "Lê Văn Sông", 1985, "CSTĐCS"],
        [2, "Trần Văn Núi", 1990, "CSTT"],
      ],
    ],
  ])("không phải danh sách khen thưởng: %s", (_, rows) => {
    const { recognised, candidates } = candidatesOf({ "Danh sách": rows });
    expect(recognised.map(({ role }) => role)).toEqual(["candidates"]);
    expect(candidates).toHaveLength(2);
  });
});

describe("Đơn vị đổi tên", () => {
  const NOW = [
    ["TT", "Đơn vị", "Tổng điểm"],
    [1, "Đồn Biên phòng Mũi Đá", 95],
    [2, "Đồn Biên phòng Sông Trăng", 92],
  ];
  const BEFORE = [
    ["TT", "Đơn vị", "Danh hiệu 2023", "Danh hiệu 2024"],
    [1, "Đồn Biên phòng Hòn Chồng", "ĐVQT", "ĐVQT"],
    [2, "Đồn Biên phòng Sông Trăng", "ĐVTT", "ĐVQT"],
  ];
  const settings = {
    ...SETTINGS,
    renamed: [{ from: "ĐBP Hòn Chồng", to: "Đồn Biên phòng Mũi Đá" }],
  };

  test("không khai thì là hai đơn vị; khai rồi thì lịch sử tên cũ là của tên mới", () => {
    const sheets = { "Chấm điểm": NOW, "Các năm": BEFORE };
    expect(candidatesOf(sheets).candidates).toHaveLength(3);
    const { candidates } = candidatesOf(sheets, settings);
    expect(candidates.map(({ name }) => name)).toEqual([
      "Đồn Biên phòng Mũi Đá",
      "Đồn Biên phòng Sông Trăng",
    ]);
    expect(told(candidates, "Đồn Biên phòng Mũi Đá")).toEqual(["2024 held DVQT", "2023 held DVQT"]);
    expect(candidates[0]?.history[0]?.under).toBe("Đồn Biên phòng Hòn Chồng");
  });

  test("đổi tên hai lần vẫn là một đơn vị; khai vòng tròn không làm treo", () => {
    const twice = {
      ...SETTINGS,
      renamed: [
        { from: "Đồn Biên phòng Hòn Chồng", to: "Đồn Biên phòng 12" },
        { from: "Đồn Biên phòng 12", to: "Đồn Biên phòng Mũi Đá" },
      ],
    };
    const sheets = { "Chấm điểm": NOW, "Các năm": BEFORE };
    expect(candidatesOf(sheets, twice).candidates).toHaveLength(2);
    const ring = {
      ...SETTINGS,
      renamed: [...twice.renamed, { from: "Đồn Biên phòng Mũi Đá", to: "Đồn Biên phòng 12" }],
    };
    expect(candidatesOf(sheets, ring).candidates.length).toBeGreaterThan(0);
  });

  test("Bộ Chỉ huy và Ban Chỉ huy được coi là một và báo; tỉnh thành thành phố chỉ gợi ý", () => {
    const units = (sheet: string, name: string, column: string) => ({
      [sheet]: [
        ["TT", "Đơn vị", column],
        [1, name, column === "Tổng điểm" ? 90 : "ĐVQT"],
        [2, "Hải đội 2", column === "Tổng điểm" ? 80 : "ĐVTT"],
      ],
    });
    const same = candidatesOf({
      ...units("A", "Ban Chỉ huy BĐBP tỉnh Sơn Bình", "Tổng điểm"),
      ...units("B", "Bộ Chỉ huy BĐBP tỉnh Sơn Bình", "Danh hiệu 2024"),
    });
    expect(same.candidates).toHaveLength(2);
    expect(same.warnings.find(({ code }) => code === "maybeRenamed")?.cells).toEqual(["'A'!B2", "'B'!B2"]);
    const city = candidatesOf({
      ...units("A", "Ban Chỉ huy BĐBP thành phố Sơn Bình", "Tổng điểm"),
      ...units("B", "Bộ Chỉ huy BĐBP tỉnh Sơn Bình", "Danh hiệu 2024"),
    });
    expect(city.candidates).toHaveLength(3);
    expect(city.warnings.find(({ code }) => code === "maybeRenamed")?.cells).toEqual(["'A'!B2", "'B'!B2"]);
  });
});
