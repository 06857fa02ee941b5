import { decidedByFrom, levelsFrom } from "../../../src/domain/criteria/decidedBy";

const of = (letterhead: readonly string[], year: number, title: string) =>
  levelsFrom(letterhead, year).find((each) => each.title === title);

describe("who proposes and who decides", () => {
  it("ĐVQT leaves for the Bộ Tư lệnh, the others for the province's command, as in 2023", () => {
    const letterhead = ["BỘ CHỈ HUY BĐBP TỈNH LONG AN"];
    expect(of(letterhead, 2023, "DVQT")?.path).toEqual(["Hội đồng TĐKT BĐBP tỉnh", "Bộ Tư lệnh BĐBP"]);
    for (const title of ["DVTT", "CSTDCS", "CSTT"])
      expect(of(letterhead, 2023, title)?.decidedBy).toBe("Bộ Chỉ huy BĐBP tỉnh");
  });

  it("the cluster's flag goes through the Border Guard's council to the Ban Thường vụ and Bộ Tư lệnh", () => {
    expect(of(["CỤM THI ĐUA SỐ 3 BĐBP"], 2025, "CO_BTL")?.path).toEqual([
      "Cụm thi đua",
      "Hội đồng TĐKT BĐBP",
      "Ban Thường vụ Đảng ủy, Bộ Tư lệnh BĐBP",
    ]);
  });

  it.each([
    ["the year gives the name where the letterhead does not", ["BĐBP TỈNH A"], 2024, "Bộ Chỉ huy BĐBP tỉnh"],
    ["the year gives the name where the letterhead does not", ["BĐBP TỈNH A"], 2025, "Ban Chỉ huy BĐBP tỉnh"],
    ["the letterhead's own name stays", ["BỘ CHỈ HUY BĐBP TỈNH A"], 2025, "Bộ Chỉ huy BĐBP tỉnh"],
    ["the letterhead's own name stays", ["BAN CHỈ HUY BĐBP TỈNH A"], 2024, "Ban Chỉ huy BĐBP tỉnh"],
  ])("%s: %s in %i", (_name, letterhead, year, body) => {
    expect(of(letterhead, year, "CSTT")?.decidedBy).toBe(body);
  });

  it("staff's own choice goes before the scheme", () => {
    const levels = levelsFrom(["BĐBP TỈNH A"], 2025, { CSTT: "Đồn trưởng" });
    expect(levels.find(({ title }) => title === "CSTT")?.decidedBy).toBe("Đồn trưởng");
  });

  it("nothing is assumed for others", () => {
    expect(levelsFrom(["BỘ CHỈ HUY QUÂN SỰ TỈNH A"], 2025)).toEqual([]);
    expect(decidedByFrom(["BỘ CHỈ HUY QUÂN SỰ TỈNH A"])).toEqual({});
  });
});
