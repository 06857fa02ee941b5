import { columnLetters } from "../../../src/domain/grid/address";
import type { RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf, type GridOptions } from "../gridOf";

type Rows = readonly (readonly (RawValue | null)[])[];

/** The fields of the first table's columns, by letter. */
function fieldsOf(rows: Rows, options: GridOptions = {}): Record<string, string> {
  const [table] = recogniseTables([gridOf(rows, options)]).tables;
  return Object.fromEntries(
    (table?.columns ?? []).map(({ column, field }) => [columnLetters(column), field]),
  );
}

/** The field of one column beside a unit's name and total. */
function fieldInUnitTable(label: string, ...values: RawValue[]): string | undefined {
  const rows = ["Phòng Tham mưu", "Phòng Chính trị", "Đại đội 1"].map((name, index) => [
    index + 1,
    name,
    values[index] ?? "",
    90,
  ]);
  return fieldsOf([["STT", "Đơn vị", label, "Tổng điểm"], ...rows])["C"];
}

/** The field of one column beside a person's name. */
function fieldInRoster(label: string, ...values: RawValue[]): string | undefined {
  const rows = ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường"].map((name, index) => [
    index + 1,
    name,
    values[index] ?? "",
    "Đại úy",
  ]);
  return fieldsOf([["STT", "Họ và tên", label, "Cấp bậc"], ...rows])["C"];
}

describe("labels of a unit table", () => {
  it.each<[string, string, ...RawValue[]]>([
    ["Quân số", "strength", 30],
    ["Mức độ HTNV", "taskRating", "HTXSNV"],
    ["Kết quả thực hiện nhiệm vụ", "taskRating", "Tốt"],
    ["Xếp loại", "taskRating", "HTTNV"],
    ["XẾP LOAI", "taskRating", "HTTNV"],
    ["Kỷ luật (từ khiển trách trở lên)", "discipline", "0"],
    ["Kỉ luật", "discipline", 0],
    ["Kỷ luật từ cảnh cáo trở lên", "discipline", 0],
    ["CSTT", "advancedCount", 12],
    ["% CSTT", "advancedShare", 0.7],
    ["Tỷ lệ CSTT (%)", "advancedShare", 70],
    ["Số lượng CSTT", "advancedCount", 12],
    ["Chiến sỹ tiên tiến", "advancedCount", 12],
    ["CSTĐCS", "emulationCount", 1],
    ["CSTĐ cơ sở", "emulationCount", 1],
    ["HTNV (%)", "completedShare", 100],
    ["Hoàn thành nhiệm vụ", "completedCount", 30],
    ["Hoàn thành nhiệm vụ", "taskRating", "HTTNV", "HTXSNV", "HTTNV"],
    ["Sáng kiến", "initiative", "x"],
    ["Danh hiệu đăng ký", "registeredTitle", "ĐVQT"],
    ["Danh hiệu đề nghị", "proposedTitle", "ĐVQT"],
    ["Danh hiệu 2024", "year:2024", "ĐVTT"],
    ["Năm 2023", "year:2023", "ĐVQT"],
    ["Điểm tự chấm", "selfScore", 95],
    ["Cụm chấm", "clusterScore", 94],
    ["Điểm thẩm định", "finalScore", 94],
    ["Điểm thưởng", "bonus", 2],
    ["Điểm trừ", "penalty", 1],
    ["Xếp hạng", "standing", 1],
    ["Tiêu chí 1", "criterionScore", 9.5],
    ["Điểm chính trị", "criterionScore", 9.5],
    ["Huấn luyện chiến đấu", "criterionScore", 9.5],
    ["Khối thi đua", "group", "Khối 1"],
    ["Số phiếu đồng ý", "votesFor", 17],
    ["Tỷ lệ phiếu", "votesShare", 0.9],
    ["Ghi chú", "note", ""],
  ])("“%s” is %s", (label, field, ...values) => {
    expect(fieldInUnitTable(label, ...values)).toBe(field);
  });

  it.each<[string, string, ...RawValue[]]>([
    ["Điểm danh", "other", 12],
    ["Đơn vị tính", "unitOfMeasure", "điểm"],
    ["Điểm tối đa", "other", 100],
    ["Điểm chuẩn", "other", 100],
    ["Mã đơn vị", "other", "A1"],
    ["Điểm kỷ luật", "criterionScore", 9.5],
    ["Chấp hành kỷ luật", "criterionScore", 9.5],
  ])("false friend: “%s” is %s", (label, field, ...values) => {
    expect(fieldInUnitTable(label, ...values)).toBe(field);
  });
});

describe("labels of a roster", () => {
  it.each<[string, string, ...RawValue[]]>([
    ["Năm sinh", "birth", 1985],
    ["Ngày, tháng, năm sinh", "birth", "20/5/1985"],
    ["Chức vụ", "position", "Trợ lý"],
    ["Đơn vị", "unit", "Phòng Tham mưu"],
    ["Đơn vị công tác", "unit", "Phòng Tham mưu"],
    ["Nhập ngũ", "enlisted", "9/2005"],
    ["Số CCCD", "personalId", "001085000001"],
    ["CSTT", "proposedTitle", "x"],
    ["CSTĐCS", "proposedTitle", "x"],
    ["Danh hiệu", "title", "CSTT"],
    ["DHTĐ", "title", "CSTT"],
    ["Đề nghị", "proposedTitle", "CSTT"],
    ["Đối tượng", "category", "SQ"],
    ["Giới tính", "other", "Nam"],
    ["Quê quán", "other", "Long An"],
    ["Số QĐ", "decisionNumber", "12/QĐ-BCH"],
    ["Điểm", "total", 95],
    ["Kết quả", "taskRating", "HTTNV", "HTXSNV", "HTNV"],
  ])("“%s” is %s", (label, field, ...values) => {
    expect(fieldInRoster(label, ...values)).toBe(field);
  });
});

describe("naming columns", () => {
  it("joins a name split over two columns", () => {
    expect(
      fieldsOf([
        ["STT", "HO_TEN", "TEN", "DIEM"],
        [1, "Nguyễn Văn", "An", 90],
        [2, "Lê Thị", "Bình", 85],
      ]),
    ).toEqual({
      A: "ordinal",
      B: "familyName",
      C: "givenName",
      D: "total",
    });
  });

  it("takes the first of two people: the one who supports is no subject", () => {
    const fields = fieldsOf([
      ["TT", "Họ tên viên chức", "Cấp bậc", "Họ tên viên chức hỗ trợ"],
      [1, "Nguyễn Văn An", "Đại úy", "Lê Văn Bình"],
      [2, "Trần Văn Cường", "Đại úy", "Lê Văn Dũng"],
    ]);
    expect([fields["B"], fields["D"]]).toEqual(["name", "other"]);
  });

  it("of two workplaces the unit is the person's unit, not the office inside it", () => {
    const fields = fieldsOf([
      ["STT", "Họ và tên", "Tên phòng ban/khối, tổ công tác", "Tên đơn vị/tập thể công tác", "Cấp bậc"],
      [1, "Nguyễn Văn An", "Ban Tác huấn", "Phòng Tham mưu", "Đại úy"],
    ]);
    expect([fields["C"], fields["D"]]).toEqual(["other", "unit"]);
  });

  it("a table of criteria with units of measure lists nobody", () => {
    expect(
      fieldsOf([
        ["STT", "Nội dung", "Đơn vị", "Số lượng", "Ghi chú"],
        [1, "Tuyên truyền", "buổi", 12, ""],
        [2, "Vận động", "lượt", 30, ""],
      ]),
    ).toEqual({});
  });

  it("a list of codes lists nobody", () => {
    expect(
      fieldsOf([
        ["STT", "Mã số", "Danh hiệu thi đua"],
        [1, "164", "CSTT"],
        [2, "165", "CSTĐCS"],
      ]),
    ).toEqual({});
  });

  it("tells people and collectives of one list apart by their category", () => {
    const [table] = recogniseTables([
      gridOf([
        [
          "STT",
          "Tên tập thể/cá nhân/hộ gia đình",
          "Chức vụ",
          "Phân loại khen thưởng",
          "Danh hiệu thi đua/Hình thức khen thưởng",
        ],
        [1, "Nguyễn Văn An", "Trợ lý", "CANHAN", "CSTT"],
        [2, "Phòng Tham mưu", "", "TAPTHE", "ĐVTT"],
      ]),
    ]).tables;
    expect(table?.subject).toBe("mixed");
    expect(table?.columns.map(({ field }) => field)).toEqual([
      "ordinal",
      "name",
      "position",
      "category",
      "title",
    ]);
  });
});

describe("groups of columns", () => {
  it("a share beside a count belongs to it", () => {
    expect(
      fieldsOf([
        ["STT", "Đơn vị", "CSTT", "Tỷ lệ %", "HTNV", "Tỷ lệ %"],
        [1, "Đại đội 1", 20, 80, 25, 100],
        [2, "Đại đội 2", 18, 72, 25, 100],
      ]),
    ).toEqual({
      A: "ordinal",
      B: "name",
      C: "advancedCount",
      D: "advancedShare",
      E: "completedCount",
      F: "completedShare",
    });
  });

  it("group labels typed without merging reach to their last sub-label", () => {
    const [table] = recogniseTables([
      gridOf([
        ["STT", "Đơn vị", "Quân số", "Chiến sĩ tiên tiến", null, "Hoàn thành nhiệm vụ", null],
        [null, null, null, "Số", "%", "Số", "%"],
        [1, "Đại đội 1", 25, 20, 80, 25, 100],
        [2, "Đại đội 2", 25, 18, 72, 25, 100],
      ]),
    ]).tables;
    expect(table?.headerRows).toEqual([1, 2]);
    expect(table?.columns.map(({ label, field }) => [label, field]).slice(3)).toEqual([
      ["Chiến sĩ tiên tiến / Số", "advancedCount"],
      ["Chiến sĩ tiên tiến / %", "advancedShare"],
      ["Hoàn thành nhiệm vụ / Số", "completedCount"],
      ["Hoàn thành nhiệm vụ / %", "completedShare"],
    ]);
  });

  it("past titles and votes are read under their group", () => {
    const [table] = recogniseTables([
      gridOf(
        [
          ["STT", "Họ và tên", "Danh hiệu các năm trước", null, "Kết quả bỏ phiếu", null, null],
          [null, null, 2023, 2024, "Số phiếu phát ra", "Đồng ý", "Tỷ lệ %"],
          [1, "Nguyễn Văn An", "CSTT", "CSTĐCS", 19, 18, 0.9474],
          [2, "Trần Văn Bình", "", "CSTT", 19, 17, 0.8947],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:G1"], formats: { G: "0.00%" } },
      ),
    ]).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual([
      "ordinal",
      "name",
      "year:2023",
      "year:2024",
      "votesIssued",
      "votesFor",
      "votesShare",
    ]);
  });

  it.each<[string, readonly (string | number)[]]>([
    ["numbers", [2020, 2021, 2022, 2023, 2024]],
    ["texts", ["2020", "2021", "2022", "2023", "2024"]],
  ])("five bare years (%s) over the titles of those years are labels", (_, years) => {
    const [table] = recogniseTables([
      gridOf([
        ["TT", "Đơn vị", "Mức độ HTNV", ...years],
        [1, "Đồn Biên phòng Sông Trăng", "HTXSNV", "ĐVTT", "ĐVQT", "ĐVQT", "", "ĐVQT"],
        [2, "Đồn Biên phòng Mũi Đá", "HTTNV", "", "", "ĐVTT", "ĐVTT", "ĐVTT"],
      ]),
    ]).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual([
      "ordinal",
      "name",
      "taskRating",
      ...years.map((year) => `year:${year}`),
    ]);
  });

  it("two columns that say one thing: the better keeps the field, and both are told", () => {
    const { tables, warnings } = recogniseTables([
      gridOf([
        ["STT", "Đơn vị", "Xếp loại", "Mức độ HTNV", "Quân số"],
        [1, "Đại đội 1", "A", "HTTNV", 25],
        [2, "Đại đội 2", "A", "HTXSNV", 25],
      ]),
    ]);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual([
      "ordinal",
      "name",
      "other",
      "taskRating",
      "strength",
    ]);
    expect(warnings.map(({ code, cells }) => [code, cells])).toEqual([
      ["twoColumnsOneField", ["'Sheet1'!D1", "'Sheet1'!C1"]],
    ]);
  });
});
