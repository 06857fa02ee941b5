import { sameUnit } from "../../../src/domain/candidates";
import { birthYear, readPersonName, splitRankAndPost } from "../../../src/domain/candidates/names/personName";
import { cleanUnitName } from "../../../src/domain/candidates/names/unitName";

describe("sameUnit", () => {
  it.each([
    ["ĐBP CK Mỹ Quý Tây", "Đồn Biên phòng cửa khẩu Mỹ Quý Tây"],
    ["ĐBPCK Mỹ Quí Tây", "Đồn Biên phòng Cửa khẩu Mỹ Quý Tây"],
    ["Đồn BP Sông Trăng", "Đồn Biên phòng Sông Trăng"],
    ["Phòng HC-KT", "Phòng Hậu cần - Kỹ thuật"],
    ["P. Tham mưu", "Phòng Tham mưu"],
    ["Phòng Hậu cần và Kỹ thuật", "Phòng Hậu cần - Kỹ thuật"],
    ["1. Phòng Chính trị", "PHÒNG CHÍNH TRỊ"],
    ["c1", "Đại đội 1"],
    ["d2", "Tiểu đoàn 2"],
    ["e 244", "Trung đoàn 244"],
    ["HĐ2", "Hải đội 2"],
    ["Bộ CHQS tỉnh Sơn Bình", "Ban Chỉ huy quân sự tỉnh Sơn Bình"],
    ["Don Bien phong Song Trang", "Đồn Biên phòng Sông Trăng"],
    ["Đại đội 01", "Đại đội 1"],
  ])("%s = %s", (one, other) => {
    expect(sameUnit(one, other)).toBe(true);
    expect(sameUnit(other, one)).toBe(true);
  });

  it.each([
    ["Đại đội 1", "Đại đội 2"],
    ["c1", "d1"],
    ["Đồn Biên phòng Tân Hà", "Đồn Biên phòng Tân Hạ"],
    ["Phòng Tham mưu", "Phòng Chính trị"],
    ["Đồn Biên phòng Sông Trăng", "Sông Trăng"],
    ["", ""],
  ])("%s ≠ %s", (one, other) => {
    expect(sameUnit(one, other)).toBe(false);
  });
});

describe("cleanUnitName", () => {
  it.each([
    ["I. KHỐI CƠ QUAN", "KHỐI CƠ QUAN"],
    ["A - KHỐI ĐƠN VỊ", "KHỐI ĐƠN VỊ"],
    ["- Phòng Tham mưu:", "Phòng Tham mưu"],
    ["2. Đại đội 1", "Đại đội 1"],
    ["C1", "C1"],
    ["Đại đội 5", "Đại đội 5"],
  ])("%s → %s", (written, name) => {
    expect(cleanUnitName(written)).toBe(name);
  });
});

describe("readPersonName", () => {
  it.each([
    ["Đại úy Nguyễn Văn An", "Nguyễn Văn An", "Đại úy"],
    ["Thượng uý QNCN Lê Thị Hòa", "Lê Thị Hòa", "Thượng uý QNCN"],
    ["Ông Trần Văn Bình", "Trần Văn Bình", null],
    ["Đ/c Phạm Văn Cường", "Phạm Văn Cường", null],
    ["1. Hoàng Văn Dũng", "Hoàng Văn Dũng", null],
    ["Bà Huyện Thanh", "Huyện Thanh", null],
    ["Lê Đại Tá", "Lê Đại Tá", null],
  ])("%s", (written, name, rank) => {
    expect(readPersonName(written)).toEqual({ name, rank });
  });
});

describe("splitRankAndPost", () => {
  it.each([
    ["Đại úy, Đội trưởng", "Đại úy", "Đội trưởng"],
    ["4/, Trợ lý", "4/", "Trợ lý"],
    ["Trung tá - Trưởng ban", "Trung tá", "Trưởng ban"],
    ["Trợ lý thi đua", null, "Trợ lý thi đua"],
  ])("%s", (written, rank, post) => {
    expect(splitRankAndPost(written)).toEqual({ rank, post });
  });
});

describe("birthYear", () => {
  it.each([
    ["1985", "1985"],
    ["20/05/1985", "1985"],
    ["5/1985", "1985"],
    ["", null],
    ["85", null],
  ])("%s → %s", (text, year) => {
    expect(birthYear(text)).toBe(year);
  });
});
