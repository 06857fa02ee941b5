import { cleanText, decodeLegacy, foldName, foldText, withinEdits } from "../../../src/domain/text";

describe("cleanText", () => {
  it.each([
    ["decomposed letters are composed", "Nguye\u0302\u0303n", "Nguyễn"],
    ["line breaks and no-break spaces become single spaces", " Họ và\n\u00a0tên ", "Họ và tên"],
    ["zero-width characters are dropped", "Đại\u200b đội\ufeff 1", "Đại đội 1"],
    ["plain text stays", "CSTT", "CSTT"],
  ])("%s", (_, written, shown) => {
    expect(cleanText(written)).toBe(shown);
  });
});

describe("foldText makes labels comparable", () => {
  it.each([
    ["Kỷ luật", "Kỉ luật"],
    ["Chiến sĩ tiên tiến", "CHIẾN SỸ TIÊN TIẾN"],
    ["Hoà bình", "Hòa bình"],
    ["HO_TEN", "Họ tên"],
    ["Đơn vị", "don vi"],
    ["Mỹ Quý Tây", "Mỹ Quí Tây"],
  ])("%s = %s", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it("keeps different words apart", () => {
    expect(foldText("tây")).not.toBe(foldText("tai"));
  });
});

describe("foldName tells names apart", () => {
  it.each([
    ["tone placement", "Nguyễn Thị Hoà", "Nguyễn Thị Hòa"],
    ["y and i", "Lê Văn Sỹ", "Lê Văn Sĩ"],
    ["case and decomposed letters", "TRẦN HƯNG", "Trần Hưng".normalize("NFD")],
  ])("same in spite of %s", (_, one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it("Hùng is not Hưng", () => {
    expect(foldName("Nguyễn Văn Hùng")).not.toBe(foldName("Nguyễn Văn Hưng"));
  });
});

describe("withinEdits", () => {
  it.each([
    ["ki luat", "ki laut", 1, true],
    ["chien si", "chien s", 1, true],
    ["tong diem", "tong diemm", 1, true],
    ["cap bac", "chuc vu", 2, false],
    ["ten", "toan", 1, false],
  ])("%s ~ %s within %d: %s", (a, b, limit, expected) => {
    expect(withinEdits(a, b, limit)).toBe(expected);
  });
});

describe("decodeLegacy", () => {
  it.each([
    ["TCVN3 label", "Hä vµ tªn", ".VnTime", "Họ và tên"],
    ["TCVN3 with the soft hyphen as ư", "tr\u00adëng", ".VnTime", "trưởng"],
    ["TCVN3 capitals font", "céng hoµ x· héi", ".VnTimeH", "CỘNG HOÀ XÃ HỘI"],
    ["TCVN3 capital Đ", "§éc lËp - Tù do - H¹nh phóc", ".VnTime", "Độc lập - Tự do - Hạnh phúc"],
    ["VNI label", "Hoï vaø teân", "VNI-Times", "Họ và tên"],
    ["VNI capitals", "HOÏ VAØ TEÂN", "VNI-Times", "HỌ VÀ TÊN"],
    ["VNI ư and ơ with tones", "Tröôøng", "VNI-Helve", "Trường"],
    ["Unicode text in a TCVN3 font stays", "Nguyễn Văn Hà", ".VnTime", "Nguyễn Văn Hà"],
    ["Unicode Latin-1 text in a TCVN3 font stays", "Hà Nam", ".VnArial", "Hà Nam"],
    ["Unicode text in a VNI font stays", "Đồn Biên phòng", "VNI-Times", "Đồn Biên phòng"],
    ["other fonts are left alone", "Hä vµ tªn", "Times New Roman", "Hä vµ tªn"],
    ["numbers and codes stay", "CSTT 85%", ".VnTime", "CSTT 85%"],
  ])("%s", (_, written, font, shown) => {
    expect(decodeLegacy(written, font)).toBe(shown);
  });

  it("reads what is possible as both as the rest of the sheet says", () => {
    expect(decodeLegacy("có", ".VnTime", "unicode")).toBe("có");
    expect(decodeLegacy("có", ".VnTime", "legacy")).toBe("cú");
  });
});
