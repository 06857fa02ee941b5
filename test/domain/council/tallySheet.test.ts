import { tallyCodes, tallyHeading, titleOfHeading } from "../../../src/domain/council/tallySheet";
import { TITLE_IDS } from "../../../src/domain/criteria/title";
import { person, unit } from "../support/candidates";

describe("the words of the tally sheet", () => {
  it.each(TITLE_IDS)("the heading of %s is read back", (title) => {
    expect(titleOfHeading(tallyHeading(title))).toBe(title);
    expect(titleOfHeading(`${tallyHeading(title)} (tập thể)`)).toBe(title);
  });

  it.each(["Biên bản: ĐVQT", "Kiểm phiếu: danh hiệu khác", "Kiểm phiếu"])("“%s” heads no tally", (text) => {
    expect(titleOfHeading(text)).toBeNull();
  });

  it("a row's code names the candidate, never its id; namesakes are told apart by birth, else by a number", () => {
    const people = [
      person("Nguyễn Văn An", { birth: "1990" }, { unit: "Đồn A" }),
      person("Nguyễn Văn An", { birth: "1985" }, { unit: "Đồn A" }),
      person("Nguyễn Văn An", {}, { unit: "Đồn B" }),
      person("Lê Văn Bình", {}, { unit: "Đồn B" }),
      person("Lê Văn Bình", {}, { unit: "Đồn B" }),
      unit("Đồn A"),
    ];
    expect([...tallyCodes(people).values()]).toEqual([
      "nguyễn văn an | đồn a | 1990",
      "nguyễn văn an | đồn a | 1985",
      "nguyễn văn an | đồn b",
      "lê văn bình | đồn b",
      "lê văn bình | đồn b | #2",
      "đv | đồn a",
    ]);
  });
});
