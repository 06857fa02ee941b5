import { decidedByFrom } from "../../../src/domain/criteria/decidedBy";
import { readPersonalTitle } from "../../../src/domain/criteria/readTitle";
import { TITLE_IDS } from "../../../src/domain/criteria/title";
import { TITLES } from "../../../src/domain/criteria/titles";

test("mỗi danh hiệu có tên viết tắt riêng và tên đầy đủ hai thứ tiếng", () => {
  const shorts = TITLE_IDS.map((id) => TITLES[id].short);
  expect(new Set(shorts).size).toBe(TITLE_IDS.length);
  for (const id of TITLE_IDS) expect(TITLES[id].full.vi && TITLES[id].full.en).toMatch(/\S/);
});

describe("Đọc danh hiệu đã quyết định của cá nhân", () => {
  test.each([
    ["CSTT", "CSTT"],
    ["cstt", "CSTT"],
    ["Chiến sĩ tiên tiến", "CSTT"],
    ["Chiến sỹ tiên tiến", "CSTT"],
    ["CSTĐCS", "CSTDCS"],
    ["CSTDCS", "CSTDCS"],
    ["CSTĐ cơ sở", "CSTDCS"],
    ["CSTĐ", "CSTDCS"],
    ["chiến sĩ thi đua cơ sở", "CSTDCS"],
    ["CSTT, CSTĐCS", "CSTDCS"],
    ["CSTĐ toàn quân", "CSTDTQUAN"],
    ["CSTĐTQ", "CSTDTQUAN"],
    ["Chiến sĩ thi đua toàn quốc", "CSTDTQUOC"],
    ["LĐTT", "LDTT"],
    ["Lao động tiên tiến", "LDTT"],
  ])("%s → %s", (text, title) => {
    expect(readPersonalTitle(text)).toEqual({ kind: "title", title });
  });

  test.each(["Không", "không đạt CSTT", "không xét", "-", "0", "Chưa đạt"])("%s là không có", (text) => {
    expect(readPersonalTitle(text)).toEqual({ kind: "none" });
  });

  test.each(["Chưa xét", "Giấy khen", "x", "?", "ĐVTT"])("%s thì chưa rõ", (text) => {
    expect(readPersonalTitle(text)).toEqual({ kind: "unclear" });
  });
});

describe("Cấp quyết định chỉ lấy từ chữ có trong sổ", () => {
  test("tiêu đề của BĐBP tỉnh: theo báo cáo năm 2023 của một tỉnh biên phòng", () => {
    expect(decidedByFrom(["BỘ TƯ LỆNH BĐBP", "BỘ CHỈ HUY BĐBP TỈNH LONG BIÊN"])).toEqual({
      DVQT: "Bộ Tư lệnh BĐBP",
      DVTT: "Bộ Chỉ huy BĐBP tỉnh",
      CSTDCS: "Bộ Chỉ huy BĐBP tỉnh",
      CSTT: "Bộ Chỉ huy BĐBP tỉnh",
      CO_BTL: "Bộ Tư lệnh BĐBP",
    });
    expect(decidedByFrom(["Đồn Biên phòng cửa khẩu"]).DVQT).toBe("Bộ Tư lệnh BĐBP");
  });

  test("tên mới trong tiêu đề thì dùng tên mới", () => {
    expect(decidedByFrom(["BAN CHỈ HUY BĐBP TỈNH HOÀNG SƠN"]).DVTT).toBe("Ban Chỉ huy BĐBP tỉnh");
  });

  test.each([
    ["không có gì", []],
    ["Bộ CHQS tỉnh", ["BỘ CHỈ HUY QUÂN SỰ TỈNH", "PHÒNG CHÍNH TRỊ"]],
    ["BCHQS viết liền", ["BCHQS TỈNH HOÀNG SƠN", "BAN CHỈ HUY BĐBP"]],
    ["quân khu", ["BỘ TƯ LỆNH QUÂN KHU", "KHỐI CÁC ĐỒN BIÊN PHÒNG"]],
    ["Bộ CHQS tỉnh có Ban chỉ huy BĐBP", ["BỘ CHỈ HUY QUÂN SỰ TỈNH", "BAN CHỈ HUY BĐBP"]],
  ])("%s: để trống", (_, letterhead) => {
    expect(decidedByFrom(letterhead)).toEqual({});
  });
});
