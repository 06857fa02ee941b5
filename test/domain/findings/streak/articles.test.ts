import type { Finding } from "../../../../src/domain/findings/finding";
import { SETTINGS } from "../../support/candidates";
import { answer, streakOf, withYears } from "./support";

const NONE_WHERE_BLANK = { ...SETTINGS, blanks: { ...SETTINGS.blanks, history: "none" } } as const;
const THREE_BASE = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 3 });

describe("Điều 22 khoản 1 điểm a: 03 lần liên tục CSTĐCS", () => {
  test.each<[string, Record<number, string>, string, string]>([
    [
      "đủ ba năm thì đạt",
      { 2022: "CSTĐCS", 2023: "CSTĐCS", 2024: "CSTĐCS" },
      "met",
      "CSTĐCS các năm 2022, 2023, 2024",
    ],
    [
      "đứt ở giữa thì không đạt",
      { 2022: "CSTĐCS", 2023: "CSTT", 2024: "CSTĐCS" },
      "notMet",
      "CSTĐCS các năm 2022, 2024; năm 2023: CSTT",
    ],
    [
      "ghi Không ở một năm thì không đạt",
      { 2022: "CSTĐCS", 2023: "CSTĐCS", 2024: "Không" },
      "notMet",
      "CSTĐCS các năm 2022, 2023; năm 2024: không có danh hiệu",
    ],
    [
      "ô trống thì chưa biết",
      { 2022: "CSTĐCS", 2023: "", 2024: "CSTĐCS" },
      "cannotTell",
      "CSTĐCS các năm 2022, 2024; năm 2023: ô để trống",
    ],
    [
      "sổ chỉ có hai năm thì chưa biết",
      { 2023: "CSTĐCS", 2024: "CSTĐCS" },
      "cannotTell",
      "năm 2022: sổ không ghi; CSTĐCS các năm 2023, 2024",
    ],
    [
      "chữ không đọc được thì chưa biết",
      { 2022: "CSTĐCS", 2023: "đề nghị CSTĐCS", 2024: "CSTĐCS" },
      "cannotTell",
      "CSTĐCS các năm 2022, 2024; năm 2023: “đề nghị CSTĐCS” chưa đọc được",
    ],
    [
      "một năm trống, một năm CSTT thì không đạt",
      { 2022: "", 2023: "CSTT", 2024: "CSTĐCS" },
      "notMet",
      "năm 2022: ô để trống; năm 2023: CSTT; năm 2024: CSTĐCS",
    ],
    [
      "năm ghi CSTĐ toàn quân cũng là CSTĐCS",
      { 2022: "CSTĐCS", 2023: "CSTĐ toàn quân", 2024: "CSTĐCS" },
      "met",
      "CSTĐCS các năm 2022, 2024; năm 2023: CSTĐ toàn quân",
    ],
    [
      "CSTĐTQ là gì cũng trên CSTĐCS",
      { 2022: "CSTĐCS", 2023: "CSTĐTQ", 2024: "CSTĐCS" },
      "met",
      "CSTĐCS các năm 2022, 2024; năm 2023: “CSTĐTQ” chưa rõ là CSTĐ toàn quân hay CSTĐ toàn quốc",
    ],
    [
      "chỉ ghi HTTNV thì chưa rõ danh hiệu",
      { 2022: "CSTĐCS", 2023: "HTTNV", 2024: "CSTĐCS" },
      "cannotTell",
      "CSTĐCS các năm 2022, 2024; năm 2023: HTTNV",
    ],
    [
      "chỉ HTNV thì không thể là CSTĐCS",
      { 2022: "CSTĐCS", 2023: "HTNV", 2024: "CSTĐCS" },
      "notMet",
      "CSTĐCS các năm 2022, 2024; năm 2023: HTNV",
    ],
    [
      "bốn năm cũng là đủ ba năm",
      { 2021: "CSTĐCS", 2022: "CSTĐCS", 2023: "CSTĐCS", 2024: "CSTĐCS" },
      "met",
      "CSTĐCS các năm 2022, 2023, 2024",
    ],
  ])("%s", (_, cells, outcome, shown) => {
    const found = answer(THREE_BASE, withYears(cells));
    expect([found.outcome, found.actual.vi]).toEqual([outcome, shown]);
    expect(found.cells).toHaveLength(Math.min(3, Object.keys(cells).length));
  });

  test("ô trống mà đơn vị quy ước là không có thì không đạt", () => {
    const person = withYears({ 2022: "CSTĐCS", 2023: "", 2024: "CSTĐCS" });
    expect(answer(THREE_BASE, person, NONE_WHERE_BLANK).outcome).toBe("notMet");
  });

  test("lý do nói năm nào đứt và đã liên tục mấy năm", () => {
    const found = answer(THREE_BASE, withYears({ 2022: "CSTĐCS", 2023: "CSTT", 2024: "CSTĐCS" }));
    expect(found.reason?.vi).toBe("năm 2023 không có CSTĐCS; mới liên tục 1/3 năm tính đến 2024");
  });
});

describe("Chuỗi tính đến năm xét", () => {
  const toNow = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 3, ends: "thisYear" });
  const either = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 3, ends: "either" });
  const text = { vi: "", en: "" };
  const found = (outcome: Finding["outcome"]) => {
    const finding: Finding = {
      criterion: "CSTDCS/achievement",
      title: "CSTDCS",
      outcome,
      level: "required",
      status: "inForce",
      sentence: text,
      required: text,
      actual: text,
      reason: null,
      basis: text,
      cells: [],
      parts: [],
    };
    return { found: new Map([["CSTDCS", [finding]]] as const) };
  };
  const two = withYears({ 2023: "CSTĐCS", 2024: "CSTĐCS" });

  test("năm nay đủ điều kiện CSTĐCS thì tính là năm thứ ba", () => {
    expect(answer(toNow, two, SETTINGS, found("met"))).toMatchObject({
      outcome: "met",
      actual: { vi: "CSTĐCS các năm 2023, 2024; năm 2025: đề nghị CSTĐCS" },
    });
  });

  test("năm nay không đủ thì không đạt; chưa rõ thì chưa biết", () => {
    expect(answer(toNow, two, SETTINGS, found("notMet")).outcome).toBe("notMet");
    expect(answer(toNow, two, SETTINGS, found("cannotTell")).outcome).toBe("cannotTell");
  });

  test("người bị loại khỏi danh sách CSTĐCS năm nay thì năm nay không tính", () => {
    const excludedFrom = new Set(["CSTDCS"] as const);
    expect(answer(toNow, two, SETTINGS, { ...found("met"), excludedFrom }).outcome).toBe("notMet");
  });

  test("danh hiệu năm nay đã ghi trong sổ thì theo sổ", () => {
    const decided = withYears({ 2023: "CSTĐCS", 2024: "CSTĐCS", 2025: "CSTT" });
    expect(answer(toNow, decided, SETTINGS, found("met")).outcome).toBe("notMet");
  });

  test("đến năm nay hoặc đến năm trước, bên nào đủ cũng đạt", () => {
    const before = withYears({ 2022: "CSTĐCS", 2023: "CSTĐCS", 2024: "CSTĐCS" });
    expect(answer(either, before, SETTINGS, found("notMet")).outcome).toBe("met");
    expect(answer(either, two, SETTINGS, found("met")).outcome).toBe("met");
    expect(answer(either, two, SETTINGS, found("notMet")).outcome).toBe("cannotTell");
  });
});

describe("Điều 21 khoản 1 điểm a: 02 lần liên tục CSTĐ toàn quân", () => {
  const twoArmy = streakOf({ each: [{ kind: "holds", title: "CSTDTQUAN" }], years: 2 });
  test.each([
    [
      "hai năm liền CSTĐ toàn quân thì đạt",
      { 2023: "CSTĐ toàn quân", 2024: "Chiến sỹ thi đua toàn quân" },
      "met",
    ],
    ["CSTĐTQ chưa rõ là toàn quân hay toàn quốc", { 2023: "CSTĐTQ", 2024: "CSTĐ toàn quân" }, "cannotTell"],
    ["năm chỉ CSTĐCS thì không đạt", { 2023: "CSTĐ toàn quân", 2024: "CSTĐCS" }, "notMet"],
    [
      "năm ghi toàn quốc không cho biết toàn quân năm đó",
      { 2023: "CSTĐ toàn quân", 2024: "CSTĐ toàn quốc" },
      "cannotTell",
    ],
  ] as const)("%s", (_, cells, outcome) => {
    expect(answer(twoArmy, withYears(cells)).outcome).toBe(outcome);
  });
});

describe("Điều 74 khoản 1 điểm d: bằng khen cho cá nhân", () => {
  const twoBase = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 2 });
  const twoExcellent = streakOf({ each: [{ kind: "rated", value: "excellent" }], years: 2, initiatives: 2 });
  test("02 lần liên tục CSTĐCS", () => {
    expect(answer(twoBase, withYears({ 2023: "CSTĐCS", 2024: "CSTĐCS" })).outcome).toBe("met");
    expect(answer(twoBase, withYears({ 2023: "CSTT", 2024: "CSTĐCS" })).outcome).toBe("notMet");
  });
  test.each([
    [
      "hai năm HTXSNV, hai sáng kiến thì đạt",
      { 2023: "HTXSNV; 01 sáng kiến", 2024: "HTXSNV; 01 sáng kiến" },
      "met",
    ],
    [
      "hai sáng kiến cùng một năm cũng đạt",
      { 2023: "HTXSNV; 0 sáng kiến", 2024: "HTXSNV; 02 sáng kiến" },
      "met",
    ],
    [
      "mới một sáng kiến thì không đạt",
      { 2022: "HTTNV", 2023: "HTXSNV; 0 sáng kiến", 2024: "HTXSNV; 01 sáng kiến" },
      "notMet",
    ],
    [
      "mới một sáng kiến mà năm trước nữa sổ không ghi thì chưa biết",
      { 2023: "HTXSNV; 0 sáng kiến", 2024: "HTXSNV; 01 sáng kiến" },
      "cannotTell",
    ],
    ["không ghi sáng kiến thì chưa biết", { 2023: "HTXSNV", 2024: "HTXSNV; 01 sáng kiến" }, "cannotTell"],
    ["năm HTTNV thì không đạt", { 2023: "HTTNV; 01 SK", 2024: "HTXSNV; 01 SK" }, "notMet"],
    ["năm chỉ ghi CSTT thì chưa rõ có HTXSNV", { 2023: "CSTT; 01 SK", 2024: "HTXSNV; 01 SK" }, "cannotTell"],
  ] as const)("HTXSNV và 02 sáng kiến: %s", (_, cells, outcome) => {
    expect(answer(twoExcellent, withYears(cells)).outcome).toBe(outcome);
  });
});

describe("Điều 74 khoản 3 điểm d: 02 năm liên tục HTXSNV hoặc ĐVQT, TTLĐXS", () => {
  const streak = streakOf({
    each: [
      { kind: "rated", value: "excellent" },
      { kind: "holds", title: "DVQT" },
      { kind: "holds", title: "TTLDXS" },
    ],
    years: 2,
  });
  test.each([
    ["ĐVQT rồi HTXSNV thì đạt", { 2023: "ĐVQT", 2024: "HTXSNV" }, "met"],
    ["Tập thể lao động xuất sắc cũng được", { 2023: "Tập thể lao động xuất sắc", 2024: "ĐVQT" }, "met"],
    ["ĐVTT với HTTNV thì không đạt", { 2023: "ĐVTT, HTTNV", 2024: "ĐVQT" }, "notMet"],
    ["chỉ ghi ĐVTT thì chưa rõ có HTXSNV", { 2023: "ĐVTT", 2024: "ĐVQT" }, "cannotTell"],
  ] as const)("%s", (_, cells, outcome) => {
    expect(answer(streak, withYears(cells, SETTINGS, "unit")).outcome).toBe(outcome);
  });
});

describe("Điều 73 khoản 1 điểm b: bằng khen của Thủ tướng cho cá nhân", () => {
  const streak = streakOf({
    each: [{ kind: "rated", value: "good" }],
    years: 5,
    within: [{ titles: ["CSTDCS"], count: 3, compare: "atLeast" }],
    after: ["BKBQP"],
  });
  const five = { 2020: "CSTĐCS", 2021: "CSTT", 2022: "CSTĐCS", 2023: "HTTNV, CSTT", 2024: "CSTĐCS" };
  test.each<[string, Record<number, string>, string]>([
    ["BK BQP trước, 5 năm HTTNV trở lên, 3 CSTĐCS thì đạt", { 2019: "CSTĐCS, BK BQP", ...five }, "met"],
    [
      "mới 2 CSTĐCS, chuỗi đứt trước đó thì không đạt",
      { 2018: "BKBQP", 2019: "HTNV", ...five, 2024: "CSTT" },
      "notMet",
    ],
    ["có năm HTNV thì không đạt", { 2019: "BKBQP", ...five, 2022: "HTNV" }, "notMet"],
    [
      "BK BQP nằm trong 5 năm thì chưa biết trước đó có không",
      { ...five, 2021: "CSTT, BK BQP" },
      "cannotTell",
    ],
    ["chuỗi dài hơn 5 năm tính cả", { 2018: "BK BQP", 2019: "CSTĐCS", ...five, 2024: "CSTT" }, "met"],
  ])("%s", (_, cells, outcome) => {
    expect(answer(streak, withYears(cells)).outcome).toBe(outcome);
  });
});

describe("Điều 73 khoản 4 điểm e: bằng khen của Thủ tướng cho tập thể", () => {
  const base = {
    each: [{ kind: "holds", title: "DVQT" }],
    years: 5,
    after: ["BKBQP"],
  } as const;
  const oneFlag = streakOf({ ...base, within: [{ titles: ["CO_BQP"], count: 1, compare: "atLeast" }] });
  const twoMerits = streakOf({ ...base, within: [{ titles: ["BKBQP"], count: 2, compare: "atLeast" }] });
  const years = (over: Record<number, string>) =>
    withYears(
      { 2019: "ĐVTT, BK BQP", 2020: "ĐVQT", 2021: "ĐVQT", 2022: "ĐVQT", 2023: "ĐVQT", 2024: "ĐVQT", ...over },
      SETTINGS,
      "unit",
    );
  test("01 cờ của Bộ trong 5 năm ĐVQT", () => {
    expect(answer(oneFlag, years({ 2022: "ĐVQT, Cờ thi đua BQP" })).outcome).toBe("met");
    expect(answer(oneFlag, years({})).outcome).toBe("notMet");
    expect(answer(oneFlag, years({ 2022: "ĐVQT, Cờ thi đua" })).outcome).toBe("cannotTell");
  });
  test("02 bằng khen của Bộ trong 5 năm ĐVQT, không kể bằng khen trước đó", () => {
    expect(answer(twoMerits, years({ 2021: "ĐVQT, BKBQP", 2024: "ĐVQT, BKBQP" })).outcome).toBe("met");
    expect(answer(twoMerits, years({ 2021: "ĐVQT, BKBQP" })).outcome).toBe("notMet");
  });
});

describe("Quy định riêng của đơn vị: chuỗi đặt được bằng dữ liệu", () => {
  const merit = streakOf({
    each: [{ kind: "holds", title: "CSTDCS" }],
    years: 3,
    within: [{ titles: ["BKBQP"], count: 1, compare: "exactly" }],
  });
  const base = { 2022: "CSTĐCS", 2023: "CSTĐCS", 2024: "CSTĐCS" };
  test.each([
    ["đúng 01 BK BQP trong 3 năm", { ...base, 2023: "CSTĐCS, BKBQP" }, "met"],
    ["hai BK BQP thì quá", { ...base, 2023: "CSTĐCS, BKBQP", 2024: "CSTĐCS, BKBQP" }, "notMet"],
    ["sổ không ghi bằng khen nào thì chưa biết", base, "cannotTell"],
    ["BK BQP ngoài 3 năm không tính", { 2021: "CSTĐCS, BKBQP", ...base }, "notMet"],
  ] as const)("%s", (_, cells, outcome) => {
    expect(answer(merit, withYears(cells)).outcome).toBe(outcome);
  });

  test("sổ không ghi bằng khen nào mà đơn vị quy ước là không có thì thiếu", () => {
    expect(answer(merit, withYears(base), NONE_WHERE_BLANK).outcome).toBe("notMet");
  });

  test("mỗi năm một sáng kiến", () => {
    const yearly = streakOf({
      each: [{ kind: "holds", title: "CSTDCS" }],
      years: 2,
      initiativeEachYear: true,
    });
    const said = (one: string, two: string) =>
      answer(yearly, withYears({ 2023: `CSTĐCS; ${one}`, 2024: `CSTĐCS; ${two}` }));
    expect(said("SK cơ sở", "01 SK").outcome).toBe("met");
    expect(said("không SK", "01 SK").outcome).toBe("notMet");
    expect(answer(yearly, withYears({ 2023: "CSTĐCS", 2024: "CSTĐCS; 01 SK" })).outcome).toBe("cannotTell");
  });

  test("đúng 3 năm: năm thứ tư cũng có thì quá, năm thứ tư không rõ thì chưa biết", () => {
    const exactly = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 3, compare: "exactly" });
    expect(answer(exactly, withYears({ 2021: "CSTT", ...base })).outcome).toBe("met");
    expect(answer(exactly, withYears({ 2021: "CSTĐCS", ...base })).outcome).toBe("notMet");
    expect(answer(exactly, withYears(base)).outcome).toBe("cannotTell");
  });
});
