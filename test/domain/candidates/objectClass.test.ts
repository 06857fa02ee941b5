import { collectCandidates } from "../../../src/domain/candidates";
import {
  classOfRank,
  isEnterprise,
  readObjectClass,
} from "../../../src/domain/candidates/values/objectClass";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";

describe("Đối tượng theo Điều 24: khoản 2 “chiến sĩ”, khoản 1 “lao động”", () => {
  test.each([
    ["Quân nhân", "soldier"],
    ["Sĩ quan", "soldier"],
    ["QNCN", "soldier"],
    ["HSQ-BS", "soldier"],
    ["Dân quân thường trực", "soldier"],
    ["CNQP", "defenceCivil"],
    ["VCQP", "defenceCivil"],
    ["Công nhân viên quốc phòng", "defenceCivil"],
    ["Công chức quốc phòng", "defenceCivil"],
    ["LĐHĐ", "labour"],
    ["Lao động hợp đồng", "labour"],
    ["HĐLĐ", "labour"],
    ["Người lao động", "labour"],
    ["Cá nhân", null],
    ["Lao động tiên tiến", null],
    ["Lãnh đạo, chỉ huy", null],
  ] as const)("cột Đối tượng ghi “%s” → %s", (text, expected) => {
    expect(readObjectClass(text)).toBe(expected);
  });

  test.each([
    ["Đại úy", "soldier"],
    ["Thiếu tá QNCN", "soldier"],
    ["2//", "soldier"],
    ["4/", "soldier"],
    ["3/CN", "soldier"],
    ["H2", "soldier"],
    ["Binh nhất", "soldier"],
    ["CNQP", "defenceCivil"],
    ["VCQP bậc 4", "defenceCivil"],
    ["LĐHĐ", "labour"],
    ["Nhân viên", null],
    ["4,06", null],
  ] as const)("cột Cấp bậc ghi “%s” → %s", (text, expected) => {
    expect(classOfRank(text)).toBe(expected);
  });

  test.each([
    ["Nhà máy Z500", true],
    ["Xí nghiệp 26", true],
    ["Công ty TNHH Một thành viên Biên Cương", true],
    ["Đồn Biên phòng Pa Ủ", false],
    ["Trạm bảo vệ Nhà máy xi măng", false],
    ["Ban Hậu cần", false],
  ])("đơn vị “%s”: doanh nghiệp, nhà máy %s", (name, expected) => {
    expect(isEnterprise(name)).toBe(expected);
  });
});

describe("Đối tượng ghi kèm ô đã nói", () => {
  const read = (rows: readonly (readonly (string | number)[])[]) =>
    collectCandidates(recogniseTables([gridOf(rows)]).tables).candidates.map(({ name, facts }) => ({
      name,
      class: facts.objectClass?.kind === "known" ? facts.objectClass.value : null,
      column: facts.objectClass?.cell.column ?? null,
    }));

  test("cột Đối tượng trước, rồi Cấp bậc; không nói thì để trống, không đoán", () => {
    expect(
      read([
        ["TT", "Họ và tên", "Cấp bậc", "Đối tượng", "Đơn vị", "Mức độ HTNV"],
        [1, "Nguyễn Văn An", "Đại úy", "", "Đồn A", "HTTNV"],
        [2, "Trần Thị Bình", "", "LĐHĐ", "Đồn A", "HTTNV"],
        [3, "Lê Văn Cường", "CNQP", "", "Đồn A", "HTNV"],
        [4, "Phạm Thị Dung", "", "", "Đồn A", "HTXSNV"],
      ]),
    ).toEqual([
      { name: "Nguyễn Văn An", class: "soldier", column: 3 },
      { name: "Trần Thị Bình", class: "labour", column: 4 },
      { name: "Lê Văn Cường", class: "defenceCivil", column: 3 },
      { name: "Phạm Thị Dung", class: null, column: null },
    ]);
  });

  test("xí nghiệp, nhà máy nhận ra theo tên", () => {
    expect(
      read([
        ["TT", "Đơn vị", "Quân số", "Mức độ HTNV", "Tỷ lệ CSTT"],
        [1, "Đồn Biên phòng Pa Ủ", 30, "HTXSNV", 0.8],
        [2, "Xí nghiệp 26", 40, "HTXSNV", 0.8],
      ]),
    ).toEqual([
      { name: "Đồn Biên phòng Pa Ủ", class: null, column: null },
      { name: "Xí nghiệp 26", class: "labour", column: 2 },
    ]);
  });
});
