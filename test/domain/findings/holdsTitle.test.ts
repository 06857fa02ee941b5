import type { TitleId } from "../../../src/domain/criteria/title";
import { checkHoldsTitle } from "../../../src/domain/findings/heldTitle";
import type { ReviewSettings } from "../../../src/domain/settings";
import { SETTINGS } from "../support/candidates";
import { candidatesOf, withYears } from "./streak/support";

const NONE_WHERE_BLANK = { ...SETTINGS, blanks: { ...SETTINGS.blanks, history: "none" } } as const;

function holds(
  titles: readonly TitleId[],
  candidate: ReturnType<typeof withYears>,
  settings: ReviewSettings = SETTINGS,
) {
  const around = { year: 2025, candidates: [candidate], standings: new Map(), targets: [] };
  return checkHoldsTitle(titles, { candidate, roster: null, found: new Map(), settings, around });
}

describe("Đã được tặng một danh hiệu", () => {
  test.each([
    ["một năm ghi BKBQP", { 2022: "CSTT, BKBQP", 2023: "CSTT" }, "met", "năm 2022: CSTT, BK BQP"],
    [
      "không năm nào ghi: sổ có thể chưa kể hết",
      { 2022: "CSTT", 2023: "CSTT" },
      "cannotTell",
      "sổ chưa ghi BK BQP năm nào",
    ],
    [
      "“Bằng khen” chưa rõ của ai",
      { 2022: "Bằng khen", 2023: "CSTT" },
      "cannotTell",
      "sổ chưa ghi BK BQP năm nào",
    ],
    [
      "bằng khen của Thủ tướng là hình thức khác",
      { 2022: "BKTTCP" },
      "cannotTell",
      "sổ chưa ghi BK BQP năm nào",
    ],
    ["ô trống", { 2022: "" }, "cannotTell", "sổ chưa ghi BK BQP năm nào"],
  ] as const)("%s → %s", (_, cells, outcome, actual) => {
    const found = holds(["BKBQP"], withYears(cells));
    expect([found.outcome, found.actual.vi]).toEqual([outcome, actual]);
  });

  test("một trong các danh hiệu là đủ", () => {
    expect(holds(["BKBQP", "BKTTCP"], withYears({ 2022: "BKTTCP" })).outcome).toBe("met");
  });

  test("danh hiệu cao hơn cùng nhánh cũng là đã có danh hiệu dưới", () => {
    expect(holds(["CSTDCS"], withYears({ 2022: "CSTĐ toàn quân" })).outcome).toBe("met");
    expect(holds(["CSTDTQUAN"], withYears({ 2022: "CSTĐCS" })).outcome).toBe("cannotTell");
  });

  test("đơn vị quy ước ô trống là không có: kể hết các năm mà không có thì là chưa có", () => {
    expect(holds(["BKBQP"], withYears({ 2022: "", 2023: "CSTT" }), NONE_WHERE_BLANK).outcome).toBe("notMet");
    expect(holds(["BKBQP"], withYears({ 2022: "Bằng khen", 2023: "" }), NONE_WHERE_BLANK).outcome).toBe(
      "cannotTell",
    );
    expect(holds(["BKBQP"], withYears({ 2022: "", 2023: "BKBQP" }), NONE_WHERE_BLANK).outcome).toBe("met");
  });

  test("danh hiệu của năm xét ghi trong sổ thì tính; đề nghị của Bình Xét thì không", () => {
    const rows = (title: string) => ({
      "Danh sách": [
        ["TT", "Họ và tên", "Phân loại", "Danh hiệu"],
        [1, "Lê Văn Sông", "HTXSNV", title],
        [2, "Trần Văn Núi", "HTTNV", "CSTT"],
      ],
    });
    const first = (title: string) => {
      const [found] = candidatesOf(rows(title)).candidates;
      if (!found) throw new Error("nobody was read");
      return found;
    };
    expect(holds(["CSTDCS"], first("CSTĐCS")).outcome).toBe("met");
    expect(holds(["CSTDCS"], first("")).outcome).toBe("cannotTell");
  });
});
