import { isLetterheadText, isSignatureText, isTotalText } from "../../../src/domain/tables/structure/words";
import { isBlocText, isNoteText, isUnitLike } from "../../../src/domain/tables/rows/rowWords";
import { isRankText, isRatingText, isTitleText } from "../../../src/domain/tables/fields/valueWords";

describe("sums", () => {
  it.each([
    ["Tổng cộng"],
    ["TỔNG CỘNG:"],
    ["Cộng"],
    ["Cộng khối 1"],
    ["Cộng I"],
    ["Cộng (15 đơn vị)"],
    ["Tổng"],
    ["Tổng số: 15"],
    ["Cộng phòng Tham mưu"],
    ["Tổng cộng danh sách có 15 người."],
    ["Bình quân"],
    ["Trung bình"],
    ["Grand Total"],
    ["Subtotal"],
    ["FERMIS Total"],
    ["Toàn tỉnh"],
  ])("%s", (text) => {
    expect(isTotalText(text)).toBe(true);
  });
  it.each([
    ["Tổng kho 5"],
    ["Tổng công ty 28"],
    ["Cộng tác viên"],
    ["Phòng Tổng hợp"],
    ["Tổng cục Hậu cần"],
    ["Trần Văn Cộng"],
    ["Tống A Sình"],
    ["Công Văn Tài"],
    ["Totally"],
    ["Summer"],
  ])("not %s", (text) => {
    expect(isTotalText(text)).toBe(false);
  });
});

describe("signatures and letterheads", () => {
  it.each([
    ["NGƯỜI LẬP"],
    ["THỦ TRƯỞNG ĐƠN VỊ"],
    ["KT. CHỈ HUY TRƯỞNG"],
    ["TM. BAN CHẤP HÀNH"],
    ["CHÍNH ỦY"],
    ["Trợ lý thi đua"],
    ["Long An, ngày 18 tháng 11 năm 2025"],
    ["…, ngày … tháng … năm …"],
    ["(Ký, ghi rõ họ tên)"],
    ["CHỦ TỊCH UBND"],
    ["Cần Thơ, ngày ……. tháng …… năm 20…"],
  ])("%s signs", (text) => {
    expect(isSignatureText(text)).toBe(true);
  });
  it.each([["Phòng Tham mưu"], ["Nguyễn Văn Thủ"], ["Trường Quân sự"], ["Chính trị"], ["Đại đội 1"]])(
    "%s does not",
    (text) => {
      expect(isSignatureText(text)).toBe(false);
    },
  );
  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["Độc lập - Tự do - Hạnh phúc"],
    ["Mẫu số 02"],
    ["Mẫu 16"],
  ])("%s is letterhead", (text) => {
    expect(isLetterheadText(text)).toBe(true);
  });
});

describe("units, blocs, notes", () => {
  it.each([
    ["Phòng Chính trị"],
    ["- Ban Tài chính"],
    ["ĐBP Sông Trăng"],
    ["c1"],
    ["Trường Quân sự"],
    ["HĐ2"],
    ["Sở Tư pháp"],
  ])("%s is a unit", (text) => {
    expect(isUnitLike(text)).toBe(true);
  });
  it.each([
    ["Nguyễn Văn Phòng"],
    ["Đào Thị Kho"],
    ["Trưởng phòng"],
    ["Sơn"],
    ["Tô Văn An"],
    ["Vũ Văn An"],
    ["Ban Thị Sỹ"],
    ["Đoàn Văn Ban"],
    ["VŨ THỊ HÒA"],
    ["Vu Van An"],
    ["Đổng Văn Sơ"],
  ])("%s is none", (text) => {
    expect(isUnitLike(text)).toBe(false);
  });
  it.each([["KHỐI CƠ QUAN"], ["Cụm 1"], ["Các khối"]])("%s is a bloc", (text) => {
    expect(isBlocText(text)).toBe(true);
  });
  it.each([["Ghi chú: …"], ["Lưu ý"], ["* Danh sách này"]])("%s is a note", (text) => {
    expect(isNoteText(text)).toBe(true);
  });
});

describe("values that tell their column", () => {
  it.each([["Đại úy"], ["Thượng uý"], ["4//"], ["3/CN"], ["H2"], ["Trung sĩ"], ["Binh nhất"]])(
    "%s is a rank",
    (text) => {
      expect(isRankText(text)).toBe(true);
    },
  );
  it.each([["CSTT"], ["CSTĐ cơ sở"], ["Chiến sĩ tiên tiến"], ["ĐVQT"], ["Bằng khen"]])(
    "%s is a title",
    (text) => {
      expect(isTitleText(text)).toBe(true);
    },
  );
  it.each([["HTXSNV"], ["Hoàn thành tốt nhiệm vụ"], ["Không hoàn thành"], ["Tốt"]])(
    "%s is a rating",
    (text) => {
      expect(isRatingText(text)).toBe(true);
    },
  );
  it.each([["Nguyễn Văn An"], ["1985"], ["Phòng Tham mưu"]])("%s is none of these", (text) => {
    expect([isRankText(text), isTitleText(text), isRatingText(text)]).toEqual([false, false, false]);
  });
});
