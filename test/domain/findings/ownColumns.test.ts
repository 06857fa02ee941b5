import { checkColumnNumber, checkColumnText, checkNoneOf } from "../../../src/domain/findings/column";
import type { Comparison } from "../../../src/domain/criteria/pack";
import type { RawValue } from "../../../src/domain/grid/grid";
import { gridOf } from "../gridOf";
import { collectCandidates } from "../../../src/domain/candidates";
import { recogniseTables } from "../../../src/domain/tables";
import { contextOf, listed, said, type Cells } from "../support/asked";

/** The first unit's number under a label, beside two other units. */
function number(
  label: string,
  cell: RawValue,
  compare: Comparison,
  value: string,
  { share = false, format = "", others = [] as readonly RawValue[] } = {},
) {
  const rows = [cell, ...others].map((each) => ({ [label]: each, "Quân số": 30 }));
  const units = listed("unit", rows, format === "" ? {} : { formats: { C2: format } });
  return checkColumnNumber({ kind: "columnNumber", label, compare, value, share }, contextOf(units));
}

describe("con số dưới nhãn của đơn vị", () => {
  it.each<[string, RawValue, Comparison, string, string]>([
    ["bằng mức tối thiểu là đạt", 15, "atLeast", "15", "met: 15"],
    ["dưới mức tối thiểu một phần nhỏ là chưa đạt", 14.99, "atLeast", "15", "notMet: 14,99"],
    ["số lưu dạng chữ, dấu phẩy thập phân", "14,99", "atLeast", "15", "notMet: 14,99"],
    ["trên mức thì bằng là chưa đạt", 15, "above", "15", "notMet: 15"],
    ["không quá mức thì bằng là đạt", 3, "atMost", "3", "met: 3"],
    ["không quá mức, hơn là chưa đạt", 4, "atMost", "3", "notMet: 4"],
    ["dưới mức thì bằng là chưa đạt", 3, "below", "3", "notMet: 3"],
    ["bằng đúng, cả khi tính ra từ 0,1 + 0,2", 0.1 + 0.2, "equals", "0.3", "met: 0,3"],
    ["“trên 15” đạt mức tối thiểu 15", "trên 15", "atLeast", "15", "met: trên 15"],
    ["“trên 15” cũng là hơn 15", "trên 15", "above", "15", "met: trên 15"],
    [
      "“từ 15” chưa chắc hơn 15",
      "từ 15 trở lên",
      "above",
      "15",
      "cannotTell: ô Số buổi ghi “từ 15 trở lên”, chưa đọc được",
    ],
    [
      "“trên 15” không cho biết có đến 20 không",
      "trên 15",
      "atLeast",
      "20",
      "cannotTell: ô Số buổi ghi “trên 15”, chưa đọc được",
    ],
    ["“dưới 3” không quá 3", "dưới 3", "atMost", "3", "met: dưới 3"],
    ["“trên 3” là quá 3", "trên 3", "atMost", "3", "notMet: trên 3"],
    ["ô trống", "", "atLeast", "15", "cannotTell: ô Số buổi để trống"],
    ["chữ không phải số", "đủ", "atLeast", "15", "cannotTell: ô Số buổi ghi “đủ”, chưa đọc được"],
    ["lỗi công thức", "#N/A", "atLeast", "15", "cannotTell: ô Số buổi ghi “#N/A”, chưa đọc được"],
    [
      "tỷ lệ % không so được với con số",
      "85%",
      "atLeast",
      "15",
      "cannotTell: ô Số buổi ghi tỷ lệ 85% (Tiêu chí so với con số, không phải tỷ lệ %)",
    ],
  ])("%s", (_, cell, compare, value, expected) => {
    expect(said(number("Số buổi", cell, compare, value))).toBe(expected);
  });

  it.each<[string, string, RawValue, string, string]>([
    ["98% là 98%", "Quân số khỏe", "98%", "0.98", "met: 98%"],
    ["97,99% không phải 98%", "Quân số khỏe", "97,99%", "0.98", "notMet: 97,99%"],
    ["97,999% không được làm tròn thành 98%", "Quân số khỏe", "97,999%", "0.98", "notMet: 97,999%"],
    ["cột ghi %: 98,5 là 98,5%", "Quân số khỏe (%)", 98.5, "0.985", "met: 98,5%"],
    ["vượt 100% kế hoạch vẫn là con số", "Kế hoạch đạt (%)", 120, "1", "met: 120%"],
  ])("tỷ lệ: %s", (_, label, cell, value, expected) => {
    expect(said(number(label, cell, "atLeast", value, { share: true, others: [97, 100] }))).toBe(expected);
  });

  it("ô định dạng phần trăm đã là phân số", () => {
    const answer = number("Quân số khỏe", 0.98, "atLeast", "0.98", { share: true, format: "0.0%" });
    expect(said(answer)).toBe("met: 98%");
    expect(answer.cells).toEqual([{ file: "so.xlsx", sheet: "Sheet1", row: 2, column: 3 }]);
  });
});

describe("giảm so với năm gốc", () => {
  it.each<[string, RawValue, RawValue, string]>([
    ["giảm đúng 3%", 97, 100, "met: giảm 3% (từ 100 còn 97)"],
    ["giảm 2,9% chưa đủ 3%", 971, 1000, "notMet: giảm 2,9% (từ 1000 còn 971)"],
    ["giảm hơn mức", 90, 100, "met: giảm 10% (từ 100 còn 90)"],
    ["không giảm mà tăng", 103, 100, "notMet: tăng 3% (từ 100 lên 103)"],
    ["năm gốc bằng 0 thì không tính được", 0, 0, "cannotTell: Số vụ 2020 là 0, không tính được mức giảm"],
    ["chưa có số năm gốc", 97, "", "cannotTell: ô Số vụ 2020 để trống"],
    ["chưa có số năm nay", "", 100, "cannotTell: ô Số vụ để trống"],
    [
      "tỷ lệ với con số không so được",
      "3%",
      100,
      "cannotTell: Số vụ (3%) và Số vụ 2020 (100) không cùng đơn vị",
    ],
  ])("%s", (_, now, before, expected) => {
    const units = listed("unit", [{ "Số vụ": now, "Số vụ 2020": before, "Quân số": 30 }]);
    const check = {
      kind: "columnNumber",
      label: "Số vụ",
      baseline: "Số vụ 2020",
      compare: "reducedBy",
      value: "0.03",
      share: true,
    } as const;
    expect(said(checkColumnNumber(check, contextOf(units)))).toBe(expected);
  });
});

describe("tìm cột theo nhãn", () => {
  const ask = (cells: Cells, label: string) =>
    said(
      checkColumnNumber(
        { kind: "columnNumber", label, compare: "atLeast", value: "10", share: false },
        contextOf(listed("unit", [cells])),
      ),
    );

  it.each<[string, Cells, string, string]>([
    ["nguyên nhãn, không kể hoa thường và dấu", { "SỐ BUỔI": 12, "Quân số": 30 }, "so buoi", "met: 12"],
    [
      "nguyên nhãn trước nhãn chỉ chứa nó",
      { "Số buổi": 12, "Số buổi vắng": 3, "Quân số": 30 },
      "Số buổi",
      "met: 12",
    ],
    [
      "một phần nhãn, khi chỉ một cột có",
      { "Số buổi huấn luyện (buổi)": 12, "Quân số": 30 },
      "huấn luyện",
      "met: 12",
    ],
    [
      "chữ nằm trong một chữ khác thì không phải",
      { "Số buổi": 12, "Quân số": 30 },
      "uổi",
      "cannotTell: chưa có cột uổi",
    ],
    ["không có cột", { "Số buổi": 12, "Quân số": 30 }, "Số giờ", "cannotTell: chưa có cột Số giờ"],
    [
      "hai cột cùng chứa thì nêu tên cả hai, không đoán",
      { "Số buổi sáng": 12, "Số buổi chiều": 3, "Quân số": 30 },
      "Số buổi",
      "cannotTell: có 2 cột cùng nhãn Số buổi: “Số buổi sáng” (C), “Số buổi chiều” (D) (Ghi đủ nhãn của một cột trong tiêu chí)",
    ],
  ])("%s", (_, cells, label, expected) => {
    expect(ask(cells, label)).toBe(expected);
  });

  const grouped = gridOf(
    [
      ["STT", "Đơn vị", "Bắn súng", null, "Thể lực", null, "Quân số"],
      [null, null, "Số bài", "Tỷ lệ %", "Số người", "Tỷ lệ %"],
      [1, "Đại đội 1", 12, 90, 30, 95, 30],
      [2, "Đại đội 2", 11, 91, 29, 96, 30],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
  );
  const inGroups = (label: string) =>
    said(
      checkColumnNumber(
        { kind: "columnNumber", label, compare: "atLeast", value: "10", share: false },
        contextOf(collectCandidates(recogniseTables([grouped]).tables).candidates),
      ),
    );

  it("phần cuối của nhãn nhóm", () => {
    expect(inGroups("Số bài")).toBe("met: 12");
  });
  it("nhãn nhóm và nhãn con", () => {
    expect(inGroups("Thể lực / Tỷ lệ %")).toBe("met: 95");
  });
  it("nhãn con lặp lại dưới hai nhóm thì không đoán", () => {
    expect(inGroups("Tỷ lệ %")).toMatch(/^cannotTell: có 2 cột cùng nhãn Tỷ lệ %/);
  });

  const twoTables = (first: RawValue, second: RawValue) => {
    const rows = (cell: RawValue) => [
      ["STT", "Đơn vị", "Số buổi", "Quân số"],
      [1, "Đại đội 1", cell, 30],
      [2, "Đại đội 2", 11, 30],
    ];
    const grids = [gridOf(rows(first), { sheet: "Một" }), gridOf(rows(second), { sheet: "Hai" })];
    const { candidates } = collectCandidates(recogniseTables(grids).tables);
    return said(
      checkColumnNumber(
        { kind: "columnNumber", label: "Số buổi", compare: "atLeast", value: "10", share: false },
        contextOf(candidates),
      ),
    );
  };
  it.each<[string, RawValue, RawValue, string]>([
    ["bảng nào ghi thì lấy bảng ấy", "", 12, "met: 12"],
    ["hai bảng ghi như nhau", 12, 12, "met: 12"],
    [
      "hai bảng ghi khác nhau thì không chọn",
      12,
      9,
      "cannotTell: các bảng ghi khác nhau ở cột Số buổi: “12”, “9”",
    ],
  ])("hai bảng cùng một cột: %s", (_, first, second, expected) => {
    expect(twoTables(first, second)).toBe(expected);
  });
});

describe("chữ dưới nhãn của đơn vị", () => {
  it.each<[string, RawValue, string]>([
    ["đúng một trong các chữ, không kể hoa thường", "AN TOÀN", "met: AN TOÀN"],
    ["chữ thứ hai", "Có vi phạm nhỏ", "met: Có vi phạm nhỏ"],
    ["chữ khác", "Có tai nạn", "notMet: Có tai nạn"],
    ["chữ chỉ bắt đầu giống", "An toàn một phần", "notMet: An toàn một phần"],
    ["ô trống", "", "cannotTell: ô An toàn giao thông để trống"],
    ["gạch ngang là để trống", "-", "cannotTell: ô An toàn giao thông để trống"],
  ])("%s", (_, cell, expected) => {
    const units = listed("unit", [
      { "An toàn giao thông": cell, "Quân số": 30 },
      { "An toàn giao thông": "An toàn" },
    ]);
    const check = {
      kind: "columnText",
      label: "An toàn giao thông",
      values: ["An toàn", "Có vi phạm nhỏ"],
    } as const;
    expect(said(checkColumnText(check, contextOf(units)))).toBe(expected);
  });
});

describe("“không để xảy ra …”", () => {
  it.each<[RawValue, "met" | "notMet" | "cannotTell"]>([
    [0, "met"],
    ["0", "met"],
    ["0 vụ", "met"],
    ["-", "met"],
    ["Không", "met"],
    ["Không xảy ra", "met"],
    ["Không có vụ việc nào", "met"],
    ["Chưa để xảy ra", "met"],
    [1, "notMet"],
    ["01", "notMet"],
    ["01 vụ", "notMet"],
    ["Va chạm xe ngày 12/3", "notMet"],
    ["x", "notMet"],
    ["", "cannotTell"],
    ["Không rõ", "cannotTell"],
    ["Không nghiêm trọng", "cannotTell"],
    ["Chưa có kết luận", "cannotTell"],
    ["An toàn", "cannotTell"],
    ["dưới 3", "cannotTell"],
    ["#N/A", "cannotTell"],
    [-1, "cannotTell"],
  ])("“%s” là %s", (cell, outcome) => {
    const units = listed("unit", [
      { "Tai nạn": cell, "Quân số": 30 },
      { "Tai nạn": 0, "Quân số": 30 },
    ]);
    expect(checkNoneOf("Tai nạn", contextOf(units)).outcome).toBe(outcome);
  });
});
