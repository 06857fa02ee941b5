import fc from "fast-check";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import type { ReviewSettings } from "../../../src/domain/settings";
import { SETTINGS, cellOf, people, person } from "../support/candidates";
import { rolled } from "../support/rolled";

const IN_A = { unit: "Đồn A" };

describe("Tỷ lệ CSTT đếm từ danh sách người của đơn vị", () => {
  test.each([
    [7, 3, "met", "70%"],
    [6, 3, "notMet", "66,67%"],
    [10, 0, "met", "100%"],
    [0, 10, "notMet", "0%"],
    [699, 301, "notMet", "69,9%"],
  ])("%i người HTTNV, %i người HTNV → %s", (good, completed, expected, shown) => {
    const members = [
      ...people(good, { taskRating: "good" }, IN_A),
      ...people(completed, { taskRating: "completed" }, IN_A),
    ];
    expect(rolled("DVTT/advanced-share", members)).toMatchObject({
      outcome: expected,
      actual: { vi: shown },
    });
  });

  test("CSTĐCS cũng được tính vào tỷ lệ", () => {
    const members = [
      ...people(2, { taskRating: "excellent" }, IN_A),
      ...people(5, { taskRating: "good" }, IN_A),
      ...people(3, { taskRating: "completed" }, IN_A),
    ];
    expect(rolled("DVQT/advanced-share", members).outcome).toBe("met");
  });

  test.each([
    ["cận dưới đã đủ 70% thì đạt", 7, 2, 1, "met", "từ 70% đến 80%"],
    ["cận trên vẫn dưới 70% thì không đạt", 5, 4, 1, "notMet", "từ 50% đến 60%"],
    ["70% nằm giữa hai cận thì không kết luận", 6, 3, 1, "cannotTell", "từ 60% đến 70%"],
  ])("%s", (_, good, completed, blank, expected, shown) => {
    const members = [
      ...people(good, { taskRating: "good" }, IN_A),
      ...people(completed, { taskRating: "completed" }, IN_A),
      ...people(blank, { taskRating: "" }, IN_A),
    ];
    expect(rolled("DVTT/advanced-share", members)).toMatchObject({
      outcome: expected,
      actual: { vi: shown },
    });
  });

  test("lý do nêu người chưa rõ và ô của người đó", () => {
    const members = [
      ...people(6, { taskRating: "good" }, IN_A),
      ...people(3, { taskRating: "completed" }, IN_A),
      person("Trần Văn B", { taskRating: "" }, { ...IN_A, row: 77 }),
    ];
    expect(rolled("DVTT/advanced-share", members)).toMatchObject({
      reason: {
        vi: "Đếm trong danh sách: 6 trên 10 người; chưa rõ 1 người (Trần Văn B: ô Mức độ hoàn thành nhiệm vụ để trống)",
      },
      cells: [cellOf("taskRating", 77, "Danh sách")],
    });
  });

  test("danh sách không có cột cần thiết thì nêu tên cột", () => {
    expect(rolled("DVTT/advanced-share", people(10, {}, IN_A))).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "chưa có cột Mức độ hoàn thành nhiệm vụ" },
    });
  });

  test("thêm một người HTTNV không bao giờ làm mất kết quả đạt", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (good, completed) => {
        fc.pre(good + completed > 0);
        const some = [
          ...people(good, { taskRating: "good" }, IN_A),
          ...people(completed, { taskRating: "completed" }, IN_A),
        ];
        const before = rolled("DVTT/advanced-share", some).outcome;
        const after = rolled("DVTT/advanced-share", [
          ...some,
          ...people(1, { taskRating: "good" }, IN_A),
        ]).outcome;
        expect(before).toBe(good * 10 >= (good + completed) * 7 ? "met" : "notMet");
        if (before === "met") expect(after).toBe("met");
      }),
      { numRuns: 60 },
    );
  });
});

describe("Danh hiệu đã quyết định trong danh sách", () => {
  const decided = (...titles: readonly (string | undefined)[]): readonly Candidate[] =>
    titles.map((title, index) =>
      person(
        `Người ${index}`,
        title === undefined ? { taskRating: "good" } : { taskRating: "good", title },
        IN_A,
      ),
    );

  test("danh hiệu đã quyết định được tính, không tính theo mức HTNV", () => {
    const members = decided(
      "CSTT",
      "CSTĐCS",
      "Chiến sỹ tiên tiến",
      "CSTT",
      "CSTT",
      "CSTT",
      "Không",
      "Không",
      "Không",
      "Không",
    );
    expect(rolled("DVTT/advanced-share", members)).toMatchObject({
      outcome: "notMet",
      actual: { vi: "60%" },
    });
    expect(rolled("DVQT/emulation-count", members).outcome).toBe("met");
  });

  test("cột Danh hiệu còn trống cả thì tính theo mức HTNV", () => {
    const members = decided("", "", "", "");
    expect(rolled("DVTT/advanced-share", members).outcome).toBe("met");
  });

  test("ô Danh hiệu trống giữa những ô đã ghi thì chưa rõ", () => {
    const members = decided("CSTT", "CSTT", "CSTT", "CSTT", "CSTT", "CSTT", "", "", "", "");
    expect(rolled("DVTT/advanced-share", members)).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "từ 60% đến 100%" },
    });
  });

  test("LĐTT không phải CSTT: có tính hay không là việc của con người", () => {
    const members = decided("CSTT", "CSTT", "LĐTT");
    expect(rolled("DVTT/advanced-share", members)).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "từ 66,67% đến 100%" },
      reason: {
        vi: "Đếm trong danh sách: 2 trên 3 người; chưa rõ 1 người (Người 2: ô Danh hiệu ghi “LĐTT”, cần xác định có tính như CSTT không)",
      },
    });
    expect(rolled("DVQT/emulation-count", members).outcome).toBe("notMet");
  });
});

describe("Những điều kiện khác đếm từ danh sách", () => {
  test("một người không hoàn thành nhiệm vụ thì không đạt 100%", () => {
    const members = [
      ...people(9, { taskRating: "good" }, IN_A),
      ...people(1, { taskRating: "notCompleted" }, IN_A),
    ];
    expect(rolled("DVQT/completed-share", members)).toMatchObject({
      outcome: "notMet",
      actual: { vi: "90%" },
    });
    expect(rolled("DVQT/completed-share", members.slice(0, 9)).outcome).toBe("met");
  });

  test("có CSTĐCS khi có người đạt đủ điều kiện", () => {
    const none = people(5, { taskRating: "good", initiative: "none" }, IN_A);
    expect(rolled("DVQT/emulation-count", none).outcome).toBe("notMet");
    const one = person("Lê Văn C", { taskRating: "excellent" }, IN_A);
    expect(rolled("DVQT/emulation-count", [...none, one])).toMatchObject({
      outcome: "met",
      reason: { vi: "Lê Văn C" },
    });
    const perhaps = person("Lê Văn C", { taskRating: "good", initiative: "" }, IN_A);
    expect(rolled("DVQT/emulation-count", [...none, perhaps]).outcome).toBe("cannotTell");
  });

  test("nhiều CSTĐCS thì nêu năm tên đầu và số người còn lại, ô thì của tất cả", () => {
    const named = (count: number): readonly Candidate[] =>
      Array.from({ length: count }, (_, index) =>
        person(`Lê Văn ${index + 1}`, { taskRating: "excellent" }, IN_A),
      );
    const five = "Lê Văn 1, Lê Văn 2, Lê Văn 3, Lê Văn 4, Lê Văn 5";
    expect(rolled("DVQT/emulation-count", named(5)).reason?.vi).toBe(five);
    const seven = rolled("DVQT/emulation-count", named(7));
    expect(seven.reason).toEqual({ vi: `${five} và 2 người khác`, en: `${five} and 2 more` });
    expect(seven.cells).toHaveLength(7);
  });

  test("một người bị cảnh cáo thì không đạt, và nêu tên người đó", () => {
    const clean = people(5, { discipline: "none" }, IN_A);
    expect(rolled("DVTT/discipline", clean).outcome).toBe("met");
    const warned = person("Lê Văn C", { discipline: "warning" }, IN_A);
    expect(rolled("DVTT/discipline", [...clean, warned])).toMatchObject({
      outcome: "notMet",
      actual: { vi: "1 người: Lê Văn C" },
    });
    const reprimanded = person("Lê Văn C", { discipline: "reprimand" }, IN_A);
    expect(rolled("DVTT/discipline", [...clean, reprimanded]).outcome).toBe("met");
    const blank = person("Lê Văn C", { discipline: "" }, IN_A);
    expect(rolled("DVTT/discipline", [...clean, blank]).outcome).toBe("cannotTell");
  });

  test("người bị loại khỏi CSTT không được tính vào tỷ lệ của đơn vị", () => {
    const members = [
      ...people(6, { taskRating: "good", initiative: "none" }, IN_A),
      person("Lê Văn C", { taskRating: "good", initiative: "none" }, IN_A),
      ...people(3, { taskRating: "completed" }, IN_A),
    ];
    expect(rolled("DVTT/advanced-share", members).outcome).toBe("met");
    const settings: ReviewSettings = {
      ...SETTINGS,
      decisions: [
        {
          kind: "exclude",
          subject: "person",
          name: "Lê Văn C",
          unit: "Đồn A",
          title: "CSTT",
          reason: "Đang xem xét",
        },
      ],
    };
    expect(rolled("DVTT/advanced-share", members, {}, settings)).toMatchObject({
      outcome: "notMet",
      actual: { vi: "60%" },
    });
  });
});

test("ô làm căn cứ không lặp lại", () => {
  const members = people(3, { taskRating: "excellent" }, IN_A);
  const { cells } = rolled("DVQT/emulation-count", members);
  expect(cells).toHaveLength(3);
});
