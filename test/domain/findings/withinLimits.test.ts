import { collectCandidates } from "../../../src/domain/candidates";
import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";
import { SETTINGS } from "../support/candidates";

/** The finding for one unit whose row gives the share and the count as written. */
function found(criterion: string, share: string, count: string | number = 1) {
  const grid = gridOf([
    ["TT", "Tên đơn vị", "Tỷ lệ CSTT (%)", "Số CSTĐCS", "Mức độ HTNV"],
    [1, "Đại đội 1", share, count, "HTXSNV"],
    [2, "Đại đội 2", "80%", 1, "HTXSNV"],
  ]);
  const { candidates } = collectCandidates(recogniseTables([grid]).tables);
  const [first] = candidates;
  const findings = checkAll(candidates, packById("luat-2022"), SETTINGS).byCandidate.get(first?.id ?? "");
  return findings?.find((each) => each.criterion === criterion);
}

describe("Ô không ghi số đúng vẫn đủ để kết luận khi ngưỡng nằm ngoài khoảng đã ghi (Điều 27, 28: ít nhất 70%)", () => {
  test.each([
    ["trên 75%", "met"],
    ["trên 70%", "met"],
    ["70 - 75%", "met"],
    ["dưới 70%", "notMet"],
    ["60 - 69%", "notMet"],
    ["không quá 70%", "cannotTell"],
    ["65 - 75%", "cannotTell"],
    ["trên 60%", "cannotTell"],
  ])("tỷ lệ CSTT “%s” → %s", (share, outcome) => {
    expect(found("DVTT/advanced-share", share)).toMatchObject({ outcome });
  });

  test("chưa kết luận được thì nói rõ ô ghi gì", () => {
    expect(found("DVTT/advanced-share", "trên 60%")?.actual.vi).toContain("“trên 60%”, chưa có số đúng");
  });

  test.each([
    ["trên 2", "met"],
    ["dưới 1", "notMet"],
    ["không quá 2", "cannotTell"],
  ])("số CSTĐCS “%s” → %s", (count, outcome) => {
    expect(found("DVQT/emulation-count", "80%", count)).toMatchObject({ outcome });
  });
});
