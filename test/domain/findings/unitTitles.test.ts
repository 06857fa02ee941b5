import type { Candidate } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import type { Finding } from "../../../src/domain/findings/finding";
import { SETTINGS, cellOf, unit, type Row } from "../support/candidates";

const PACK = packById("luat-2022");

function finding(criterion: string, candidate: Candidate, settings = SETTINGS): Finding {
  const found = checkAll([candidate], PACK, settings)
    .byCandidate.get(candidate.id)
    ?.find((each) => each.criterion === criterion);
  if (!found) throw new Error(`no finding ${criterion}`);
  return found;
}

const outcome = (criterion: string, row: Row): string => finding(criterion, unit("Đồn A", row)).outcome;

describe("Điều 27 khoản 2: ít nhất 70% Chiến sĩ tiên tiến", () => {
  test.each<[string, Row, string]>([
    ["đúng 70% CSTT thì đạt", { advancedShare: "0.7" }, "met"],
    ["69,9% thì không đạt", { advancedShare: "0.699" }, "notMet"],
    ["69,999999% thì không đạt", { advancedShare: "0.69999999" }, "notMet"],
    ["7 trên 10 người thì đạt", { advancedCount: 7, strength: 10 }, "met"],
    ["699 trên 1000 người thì không đạt", { advancedCount: 699, strength: 1000 }, "notMet"],
    ["700 trên 1000 người thì đạt", { advancedCount: 700, strength: 1000 }, "met"],
    ["0 trên 10 người thì không đạt", { advancedCount: 0, strength: 10 }, "notMet"],
    ["mọi người đều CSTT thì đạt", { advancedCount: 10, strength: 10 }, "met"],
  ])("%s", (_, row, expected) => {
    expect(outcome("DVQT/advanced-share", row)).toBe(expected);
    expect(outcome("DVTT/advanced-share", row)).toBe(expected);
  });

  test("nêu yêu cầu, thực tế, căn cứ và ô nguồn", () => {
    const found = finding(
      "DVQT/advanced-share",
      unit("Đồn A", { strength: 30, advancedCount: 21, advancedShare: 0.7 }, { row: 11 }),
    );
    expect(found).toMatchObject({
      title: "DVQT",
      outcome: "met",
      required: { vi: "≥ 70%", en: "≥ 70%" },
      actual: { vi: "70%" },
      basis: { vi: "Luật 06/2022/QH15, Điều 27 khoản 2", en: "Law 06/2022/QH15, Article 27 clause 2" },
      cells: [cellOf("advancedShare", 11), cellOf("advancedCount", 11), cellOf("strength", 11)],
    });
  });

  test("tỷ lệ chưa tới ngưỡng không bao giờ hiện là 70%", () => {
    const shown = (row: Row): string => finding("DVTT/advanced-share", unit("Đồn A", row)).actual.vi;
    expect(shown({ advancedCount: 2, strength: 3 })).toBe("66,67%");
    expect(shown({ advancedShare: "0.6996" })).toBe("69,96%");
    expect(shown({ advancedShare: "0.69999" })).toBe("69,999%");
  });
});

describe("Số lượng và tỷ lệ cùng có trong bảng", () => {
  test("số lượng được lấy và chỗ lệch được báo", () => {
    const row = { strength: 30, advancedCount: 20, advancedShare: 0.75 };
    const candidate = unit("Đồn A", row, { row: 12 });
    const { warnings } = checkAll([candidate], PACK, SETTINGS);
    expect(finding("DVQT/advanced-share", candidate)).toMatchObject({
      outcome: "notMet",
      actual: { vi: "66,67%" },
    });
    expect(warnings).toEqual([
      expect.objectContaining({ code: "shareDisagrees", cells: ["'Bảng'!H12", "'Bảng'!G12", "'Bảng'!C12"] }),
    ]);
  });

  test("tỷ lệ làm tròn đúng thì không báo lệch", () => {
    const { warnings } = checkAll(
      [unit("Đồn A", { strength: 30, advancedCount: 20, advancedShare: 0.67 })],
      PACK,
      SETTINGS,
    );
    expect(warnings).toEqual([]);
  });

  test("tỷ lệ làm tròn lên thành 70% thì số lượng vẫn quyết định, và có báo", () => {
    const candidate = unit("Đồn A", { strength: 1000, advancedCount: 699, advancedShare: 0.7 });
    expect(finding("DVQT/advanced-share", candidate).outcome).toBe("notMet");
    const { warnings } = checkAll([candidate], PACK, SETTINGS);
    expect(warnings.map(({ code }) => code)).toEqual(["shareDisagrees"]);
  });

  test.each<[string, Row]>([
    ["CSTT nhiều hơn quân số", { advancedCount: 31, strength: 30 }],
    ["quân số bằng 0", { advancedCount: 0, strength: 0 }],
    ["số CSTT lẻ", { advancedCount: "0.75", strength: 30 }],
    ["số CSTT âm", { advancedCount: -1, strength: 30 }],
    ["quân số lẻ", { advancedCount: 21, strength: "29.5" }],
    ["CSTĐCS nhiều hơn quân số", { advancedCount: 3, emulationCount: 40, strength: 10 }],
    [
      "CSTĐCS không nằm trong được mà cộng lại vượt quân số",
      { advancedCount: 6, emulationCount: 7, strength: 10 },
    ],
    ["số CSTĐCS âm", { advancedCount: 21, emulationCount: -1, strength: 30 }],
  ])("%s thì không kết luận", (_, row) => {
    expect(outcome("DVQT/advanced-share", row)).toBe("cannotTell");
  });
});

describe("Cột CSTT có thể đã gồm hoặc chưa gồm CSTĐCS", () => {
  test.each<[string, Row, string, string]>([
    [
      "hai cách hiểu khác nhau thì không kết luận",
      { strength: 30, advancedCount: 20, emulationCount: 2 },
      "cannotTell",
      "66,67% hoặc 73,33%",
    ],
    [
      "hai cách hiểu cùng đạt thì đạt",
      { strength: 30, advancedCount: 22, emulationCount: 2 },
      "met",
      "73,33% hoặc 80%",
    ],
    [
      "hai cách hiểu cùng không đạt thì không đạt",
      { strength: 30, advancedCount: 12, emulationCount: 2 },
      "notMet",
      "40% hoặc 46,67%",
    ],
    [
      "cột tỷ lệ cho biết CSTĐCS nằm ngoài",
      { strength: 30, advancedCount: 20, emulationCount: 2, advancedShare: "0.7333" },
      "met",
      "73,33%",
    ],
    [
      "cột tỷ lệ cho biết CSTĐCS nằm trong",
      { strength: 30, advancedCount: 20, emulationCount: 2, advancedShare: "0.6667" },
      "notMet",
      "66,67%",
    ],
    [
      "ít CSTT hơn CSTĐCS thì chỉ có thể là nằm ngoài",
      { strength: 10, advancedCount: 3, emulationCount: 4 },
      "met",
      "70%",
    ],
    [
      "cộng lại vượt quân số thì chỉ có thể là nằm trong",
      { strength: 10, advancedCount: 9, emulationCount: 2 },
      "met",
      "90%",
    ],
    [
      "không có CSTĐCS thì chỉ một cách hiểu",
      { strength: 30, advancedCount: 20, emulationCount: 0 },
      "notMet",
      "66,67%",
    ],
    [
      "ô CSTĐCS trống mà CSTT đã đủ thì đạt",
      { strength: 30, advancedCount: 21, emulationCount: "" },
      "met",
      "từ 70% đến 100%",
    ],
    [
      "ô CSTĐCS trống mà CSTT chưa đủ thì không kết luận",
      { strength: 30, advancedCount: 20, emulationCount: "" },
      "cannotTell",
      "từ 66,67% đến 100%",
    ],
    [
      "ô CSTĐCS trống, tỷ lệ ghi 100% không tự làm cho mọi người thành CSTT",
      { strength: 30, advancedCount: 20, emulationCount: "", advancedShare: 1 },
      "cannotTell",
      "từ 66,67% đến 100%",
    ],
    [
      "ô CSTĐCS trống nhưng tỷ lệ khớp số CSTT thì theo đó",
      { strength: 30, advancedCount: 20, emulationCount: "", advancedShare: "0.667" },
      "notMet",
      "66,67%",
    ],
  ])("%s", (_, row, expected, shown) => {
    expect(finding("DVTT/advanced-share", unit("Đồn A", row))).toMatchObject({
      outcome: expected,
      actual: { vi: shown },
    });
  });

  test.each<[string, number | string, string[]]>([
    ["tỷ lệ ghi nằm trong khoảng thì không phải là lệch", "0.75", []],
    ["tỷ lệ ghi thấp hơn cả số CSTT thì báo lệch", "0.5", ["shareDisagrees"]],
  ])("ô CSTĐCS trống: %s", (_, advancedShare, expected) => {
    const row = { strength: 30, advancedCount: 20, emulationCount: "", advancedShare } as const;
    expect(checkAll([unit("Đồn A", row)], PACK, SETTINGS).warnings.map(({ code }) => code)).toEqual(expected);
  });

  test("lý do nêu cả hai cách hiểu", () => {
    const { reason } = finding(
      "DVTT/advanced-share",
      unit("Đồn A", { strength: 30, advancedCount: 20, emulationCount: 2 }),
    );
    expect(reason?.vi).toBe(
      "Nếu Số CSTT đã gồm 2 CSTĐCS thì là 66,67% (20 trên 30 người), nếu chưa gồm thì là 73,33% (22 trên 30 người); cần xác định cách tính",
    );
  });
});

describe("Điều 27 khoản 2: 100% hoàn thành nhiệm vụ", () => {
  test.each<[string, Row, string]>([
    ["100% thì đạt", { completedShare: 1 }, "met"],
    ["99% hoàn thành nhiệm vụ thì không đạt ĐVQT", { completedShare: 0.99 }, "notMet"],
    ["99,99% thì không đạt", { completedShare: "0.9999" }, "notMet"],
    ["30 trên 30 người thì đạt", { completedCount: 30, strength: 30 }, "met"],
    ["29 trên 30 người thì không đạt", { completedCount: 29, strength: 30 }, "notMet"],
    ["có số người nhưng thiếu cột Quân số thì không kết luận", { completedCount: 30 }, "cannotTell"],
  ])("%s", (_, row, expected) => {
    expect(outcome("DVQT/completed-share", row)).toBe(expected);
  });

  test("ĐVTT không có điều kiện này", () => {
    const { byCandidate } = checkAll([unit("Đồn A", { completedShare: 0.99 }, { row: 20 })], PACK, SETTINGS);
    const criteria = byCandidate.get("u20")?.map(({ criterion }) => criterion);
    expect(criteria).toEqual([
      "DVQT/task-rating",
      "DVQT/completed-share",
      "DVQT/advanced-share",
      "DVQT/emulation-count",
      "DVTT/task-rating",
      "DVTT/advanced-share",
      "DVTT/discipline",
    ]);
  });
});

describe("Điều 27 khoản 1 điểm d: có Chiến sĩ thi đua cơ sở", () => {
  test.each<[string, Row, string]>([
    ["có 1 CSTĐCS thì đạt", { emulationCount: 1 }, "met"],
    ["không có CSTĐCS thì không đạt ĐVQT", { emulationCount: 0 }, "notMet"],
    ["ô để trống thì không kết luận", { emulationCount: "" }, "cannotTell"],
    ["chữ không đọc được thì không kết luận", { emulationCount: "?" }, "cannotTell"],
    ["không có cột thì không kết luận", {}, "cannotTell"],
  ])("%s", (_, row, expected) => {
    expect(outcome("DVQT/emulation-count", row)).toBe(expected);
  });
});

describe("Mức độ hoàn thành nhiệm vụ của đơn vị", () => {
  test.each([
    ["excellent", "met", "met"],
    ["good", "notMet", "met"],
    ["completed", "notMet", "notMet"],
    ["notCompleted", "notMet", "notMet"],
    ["", "cannotTell", "cannotTell"],
    ["?", "cannotTell", "cannotTell"],
  ] as const)("%j: Điều 27 khoản 1 điểm a %s, Điều 28 khoản 1 điểm a %s", (taskRating, dvqt, dvtt) => {
    expect(outcome("DVQT/task-rating", { taskRating })).toBe(dvqt);
    expect(outcome("DVTT/task-rating", { taskRating })).toBe(dvtt);
  });
});

describe("Điều 28 khoản 2: không có ai bị kỷ luật từ cảnh cáo trở lên", () => {
  test.each([
    ["none", "met"],
    ["reprimand", "met"],
    ["warning", "notMet"],
    ["salaryReduction", "notMet"],
    ["strippedOfRank", "notMet"],
    ["unnamed", "cannotTell"],
    ["", "cannotTell"],
    ["?", "cannotTell"],
  ] as const)("%s → %s", (discipline, expected) => {
    expect(outcome("DVTT/discipline", { discipline })).toBe(expected);
  });

  test("cảnh cáo làm hỏng ĐVTT, không làm hỏng ĐVQT", () => {
    const row: Row = {
      taskRating: "excellent",
      completedShare: 1,
      advancedShare: 0.8,
      emulationCount: 1,
      discipline: "warning",
    };
    const outcomes = checkAll([unit("Đồn A", row, { row: 30 })], PACK, SETTINGS)
      .byCandidate.get("u30")
      ?.map(({ criterion, outcome: each }) => `${criterion} ${each}`);
    expect(outcomes).toEqual([
      "DVQT/task-rating met",
      "DVQT/completed-share met",
      "DVQT/advanced-share met",
      "DVQT/emulation-count met",
      "DVTT/task-rating met",
      "DVTT/advanced-share met",
      "DVTT/discipline notMet",
    ]);
  });

  test("đơn vị quy ước ô trống là không có thì đạt, và nói rõ vì sao", () => {
    const settings = { ...SETTINGS, blanks: { discipline: "none", initiative: "unknown" } as const };
    const found = finding("DVTT/discipline", unit("Đồn A", { discipline: "" }), settings);
    expect(found.outcome).toBe("met");
    expect(found.reason?.vi).toBe("Ô Kỷ luật để trống, theo thiết lập là không có");
  });
});

describe("Điều sổ không nói thì nêu tên cột còn thiếu", () => {
  test.each<[string, Row, string]>([
    ["DVTT/discipline", {}, "chưa có cột Kỷ luật"],
    ["DVTT/discipline", { discipline: "" }, "ô Kỷ luật để trống"],
    ["DVTT/discipline", { discipline: "?" }, "ô Kỷ luật ghi “?”, chưa đọc được"],
    ["DVTT/task-rating", {}, "chưa có cột Mức độ hoàn thành nhiệm vụ"],
    ["DVTT/advanced-share", {}, "chưa có cột Tỷ lệ CSTT"],
    ["DVTT/advanced-share", { advancedCount: 20 }, "chưa có cột Quân số"],
    ["DVTT/advanced-share", { advancedCount: 20, strength: "" }, "ô Quân số để trống"],
    ["DVTT/advanced-share", { advancedShare: "" }, "ô Tỷ lệ CSTT để trống"],
    ["DVTT/advanced-share", { advancedCount: "", strength: 30 }, "ô Số CSTT để trống"],
    ["DVTT/advanced-share", { advancedShare: "?nhiều" }, "ô Tỷ lệ CSTT ghi “?nhiều”, chưa đọc được"],
    ["DVQT/completed-share", {}, "chưa có cột Tỷ lệ hoàn thành nhiệm vụ"],
    ["DVQT/emulation-count", {}, "chưa có cột Số CSTĐCS"],
  ])("%s %j: %s", (criterion, row, expected) => {
    expect(finding(criterion, unit("Đồn A", row))).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: expected },
    });
  });
});
