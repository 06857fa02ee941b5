import { gridOf } from "../gridOf";
import { carried, OWN_RULE, tally, tallyGrid } from "./support/carried";

const [an, binh] = ["Nguyễn Văn An", "Trần Văn Bình"];
const PROPOSED = { [an]: { yearly: "CSTDCS" }, [binh]: { yearly: "CSTDCS" } } as const;
const RULES = { settings: { rules: { CSTDCS: OWN_RULE } } };

describe("votes in the staff's own columns", () => {
  it.each([
    [
      "“Số phiếu đồng ý” with the members in a line above the table",
      [["Tổng số thành viên hội đồng: 19"]],
      [],
    ],
    ["with the line in two cells", [["Tổng số thành viên hội đồng:", 19]], []],
    [
      "with several lines in one cell",
      [["Tổng số thành viên: 19; có mặt: 18 đồng chí; phiếu phát ra: 19"]],
      [],
    ],
    ["with the line below the table", [], [["Tổng số thành viên hội đồng: 19"]]],
  ])("%s", (_name, above, below) => {
    const sheet = gridOf([
      ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025"],
      ...above,
      ["TT", "Họ và tên", "Cấp bậc", "Đơn vị", "Số phiếu đồng ý"],
      [1, an, "Đại úy", "Đồn A", 18],
      [2, binh, "Thiếu úy", "Đồn A", 17],
      ...below,
    ]);
    const { list, outcome } = carried([sheet], { proposed: PROPOSED, ...RULES });
    expect([an, binh].map((name) => outcome(name, "CSTDCS"))).toEqual(["passed", "failed"]);
    expect(list("CSTDCS")).toEqual([an]);
  });

  it("a share alone proves no rule on all members", () => {
    const sheet = gridOf([
      ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025"],
      ["TT", "Họ và tên", "Cấp bậc", "Đơn vị", "Tỷ lệ phiếu"],
      [1, an, "Đại úy", "Đồn A", "95%"],
      [2, binh, "Thiếu úy", "Đồn A", "80%"],
    ]);
    const { outcome } = carried([sheet], { proposed: PROPOSED, ...RULES });
    expect([an, binh].map((name) => outcome(name, "CSTDCS"))).toEqual(["cannotTell", "failed"]);
  });

  it("a share whose label says it is out of all members can pass", () => {
    const sheet = gridOf([
      ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025"],
      ["TT", "Họ và tên", "Cấp bậc", "Đơn vị", "Tỷ lệ phiếu (trên tổng số thành viên)"],
      [1, an, "Đại úy", "Đồn A", "95%"],
      [2, binh, "Thiếu úy", "Đồn A", "90%"],
    ]);
    const { outcome } = carried([sheet], { proposed: PROPOSED, ...RULES });
    expect([an, binh].map((name) => outcome(name, "CSTDCS"))).toEqual(["passed", "cannotTell"]);
  });

  const marks = (...rows: readonly (readonly string[])[]) =>
    gridOf(
      [
        ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025"],
        ["TT", "Họ và tên", "Cấp bậc", "Đơn vị", "Phiếu bầu", "", "", ""],
        ["", "", "", "", "Đ/c A", "Đ/c B", "Đ/c C", "Đ/c D"],
        ...rows.map((row, index) => [index + 1, [an, binh][index] ?? "", "Đại úy", "Đồn A", ...row]),
      ],
      { merges: ["E2:H2", "A2:A3", "B2:B3", "C2:C3", "D2:D3"] },
    );

  it("one column per member marked x is counted out of the columns", () => {
    const sheet = marks(["x", "x", "x", "X"], ["x", "x", "x", ""]);
    const { outcome, council } = carried([sheet], { proposed: PROPOSED, ...RULES });
    expect([an, binh].map((name) => outcome(name, "CSTDCS"))).toEqual(["passed", "failed"]);
    expect(council.results[1]?.actual.vi).toBe("3/4 (75%), thiếu 1 phiếu");
    expect(council.results[1]?.cells).toHaveLength(4);
  });

  it("a row that no member marked was not voted on", () => {
    const { outcome } = carried([marks(["+", "1", "x", "x"], ["", "", "", ""])], {
      proposed: PROPOSED,
      ...RULES,
    });
    expect(outcome(binh, "CSTDCS")).toBe("cannotTell");
  });
});

describe("the tally sheet as staff leave it", () => {
  const roster = gridOf([
    ["DANH SÁCH QUÂN NHÂN NĂM 2025"],
    ["TT", "Họ và tên", "Cấp bậc", "Đơn vị"],
    [1, an, "Đại úy", "Đồn A"],
    [2, binh, "Thiếu úy", "Đồn B"],
  ]);
  it("columns moved and others put between are found by their labels", () => {
    const rows = tally("CSTDCS", { members: 19 }, []).slice(0, -2);
    const sheet = tallyGrid([
      ...rows,
      ["Ghi chú", "Đồng ý", "Nhận xét", "Họ và tên / Đơn vị", "Đơn vị", "TT"],
      ["", 18, "tốt", an, "Đồn A", 1],
      ["", 17, "", binh, "Đồn B", 2],
    ]);
    const { outcome } = carried([roster], { proposed: PROPOSED, tallies: [sheet], ...RULES });
    expect([an, binh].map((name) => outcome(name, "CSTDCS"))).toEqual(["passed", "failed"]);
  });

  it("each block has its own lines", () => {
    const sheet = tallyGrid(
      tally("CSTDCS", { members: 19 }, [{ name: an, for: 18 }]),
      tally("CSTT", { members: 21 }, [{ name: an, for: 18 }]),
    );
    const { council } = carried([roster], {
      proposed: PROPOSED,
      tallies: [sheet],
      settings: { rules: { CSTDCS: OWN_RULE, CSTT: OWN_RULE } },
    });
    expect(council.results.map(({ title, actual }) => [title, actual.vi])).toEqual([
      ["CSTDCS", "18/19 (94,74%)"],
      ["CSTT", "18/21 (85,71%), thiếu 1 phiếu"],
      ["CSTDCS", "đưa vào danh sách sau khi bỏ phiếu"],
    ]);
  });

  it("a name written over another's row is that other person's vote", () => {
    const sheet = tallyGrid(
      tally("CSTDCS", { members: 19 }, [
        { name: binh, unit: "Đồn B", for: 18, code: "nguyễn văn an | đồn a" },
      ]),
    );
    const { outcome } = carried([roster], { proposed: PROPOSED, tallies: [sheet], ...RULES });
    expect(outcome(binh, "CSTDCS")).toBe("passed");
    expect(outcome(an, "CSTDCS")).toBe("addedAfterVote");
  });

  it("a sheet without its labels is told", () => {
    const sheet = tallyGrid([["Kiểm phiếu: CSTĐCS"], ["Tổng số thành viên", 19], [an, 18]]);
    expect(carried([roster], { tallies: [sheet] }).warnings.map(({ code }) => code)).toEqual([
      "tallyUnclear",
    ]);
  });
});
