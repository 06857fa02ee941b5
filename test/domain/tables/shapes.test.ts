import type { RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import type { Table } from "../../../src/domain/tables/table";
import { gridOf, type GridOptions } from "../gridOf";

const E = null;
type Rows = readonly (readonly (RawValue | null)[])[];

function tablesOf(rows: Rows, options: GridOptions = {}): readonly Table[] {
  return recogniseTables([gridOf(rows, options)]).tables;
}

/** Header rows, entry rows and the reasons of the others, in short. */
function outline(table: Table | undefined): unknown {
  return {
    header: table?.headerRows,
    entries: table?.entries.map(({ row }) => row),
    skipped: table?.skippedRows.map(({ row, why }) => `${row} ${why}`),
  };
}

const HEAD = ["STT", "Họ và tên", "Cấp bậc", "Danh hiệu đề nghị"];
const person = (no: number | null, name: string) => [no, name, "Đại úy", "CSTT"];

describe("where a table begins", () => {
  it("below a title merged narrower than the table and a blank row", () => {
    const [table] = tablesOf([["DANH SÁCH ĐỀ NGHỊ"], [E], HEAD, person(1, "Nguyễn Văn An")], {
      merges: ["A1:B1"],
    });
    expect(outline(table)).toEqual({ header: [3], entries: [4], skipped: [] });
  });

  it("in the first row, with nothing below: a form to fill in", () => {
    const [table] = tablesOf([HEAD]);
    expect(outline(table)).toEqual({ header: [1], entries: [], skipped: [] });
  });

  it("below lines of “Đơn vị: …” that look like labels", () => {
    const [table] = tablesOf([
      ["Đơn vị:", "Phòng Tham mưu"],
      ["Năm:", 2025],
      [E],
      HEAD,
      person(1, "Nguyễn Văn An"),
      person(2, "Trần Văn Bình"),
    ]);
    expect(outline(table)).toEqual({ header: [4], entries: [5, 6], skipped: [] });
  });

  it("labels split over two rows without merging are one header", () => {
    const [table] = tablesOf([
      ["Số", "Họ", "Cấp", "Danh hiệu"],
      ["TT", "và tên", "bậc", "đề nghị"],
      person(1, "Nguyễn Văn An"),
      person(2, "Trần Văn Bình"),
    ]);
    expect(table?.columns.map(({ field }) => field)).toEqual([
      "ordinal",
      "name",
      "militaryRank",
      "proposedTitle",
    ]);
    expect(outline(table)).toEqual({ header: [1, 2], entries: [3, 4], skipped: [] });
  });
});

describe("rows that are nobody", () => {
  it("weights and maxima under the header", () => {
    const [table] = tablesOf([
      ["STT", "Đơn vị", "Chính trị", "Huấn luyện", "Tổng điểm"],
      [E, "Điểm tối đa", 50, 50, 100],
      [1, "Đại đội 1", 45, 44.5, 89.5],
      [2, "Đại đội 2", 45, 40, 85],
    ]);
    expect(outline(table)).toEqual({ header: [1], entries: [3, 4], skipped: ["2 note"] });
  });

  it("numbers printed beforehand and holes of blank rows before the signatures", () => {
    const [table] = tablesOf([
      HEAD,
      ["(1)", "(2)", "(3)", "(4)"],
      person(1, "Nguyễn Văn An"),
      [2],
      [3],
      [E],
      [E, "NGƯỜI LẬP", E, "CHỈ HUY TRƯỞNG"],
      [E, "Trần Văn Lập", E, "Lê Văn Duyệt"],
    ]);
    expect(outline(table)).toEqual({
      header: [1],
      entries: [3],
      skipped: ["2 numbering", "4 blank", "5 blank", "6 blank", "7 signature", "8 signature"],
    });
  });

  it("a total without any label", () => {
    const [table] = tablesOf([
      ["STT", "Đơn vị", "Quân số", "Tổng điểm"],
      [1, "Đại đội 1", 25, 89.5],
      [2, "Đại đội 2", 24, 85],
      [E, E, 49, 174.5],
    ]);
    expect(outline(table)).toEqual({ header: [1], entries: [2, 3], skipped: ["4 total"] });
  });

  it("formula rows without input: #N/A or empty text", () => {
    const [table] = tablesOf([
      [...HEAD, "Mã"],
      [...person(1, "Nguyễn Văn An"), "CSTT"],
      [E, "", E, "", "#N/A"],
      [E, "", E, "", "#N/A"],
    ]);
    expect(outline(table)).toMatchObject({ entries: [2] });
  });

  it("an example row and remarks", () => {
    const [table] = tablesOf([
      HEAD,
      ["VD:", "Nguyễn Văn A", "Đại úy", "CSTT"],
      person(1, "Trần Văn Bình"),
      person(2, "Lê Văn Cường"),
      ["Ghi chú: danh sách xếp theo đơn vị"],
    ]);
    expect(outline(table)).toEqual({ header: [1], entries: [3, 4], skipped: ["2 example", "5 note"] });
  });

  it("a person whose post is a signer's stays a person", () => {
    const [table] = tablesOf([
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu đề nghị"],
      [1, "Nguyễn Văn An", "Chỉ huy trưởng", "CSTĐCS"],
      [2, "Trần Văn Bình", "Trưởng phòng", "CSTT"],
    ]);
    expect(outline(table)).toEqual({ header: [1], entries: [2, 3], skipped: [] });
  });

  it("a unit named Phòng Tổng hợp is no total", () => {
    const [table] = tablesOf([
      ["STT", "Đơn vị", "Tổng điểm"],
      [1, "Phòng Tổng hợp", 89.5],
      [2, "Tổng kho 5", 85],
      [E, "Tổng cộng", 174.5],
    ]);
    expect(outline(table)).toEqual({ header: [1], entries: [2, 3], skipped: ["4 total"] });
  });
});

describe("section rows", () => {
  it("nest by their numbering, outermost first", () => {
    const [table] = tablesOf([
      HEAD,
      ["A", "KHỐI CƠ QUAN"],
      ["I", "Phòng Tham mưu"],
      person(1, "Nguyễn Văn An"),
      ["II", "Phòng Chính trị"],
      person(2, "Trần Văn Bình"),
      ["B", "KHỐI ĐƠN VỊ"],
      person(3, "Lê Văn Cường"),
    ]);
    expect(table?.entries.map(({ sections }) => sections)).toEqual([
      ["KHỐI CƠ QUAN", "Phòng Tham mưu"],
      ["KHỐI CƠ QUAN", "Phòng Chính trị"],
      ["KHỐI ĐƠN VỊ"],
    ]);
  });

  it("are told when merged across the table or written in the numbering column", () => {
    const [table] = tablesOf(
      [
        HEAD,
        ["I. ĐƠN VỊ QUYẾT THẮNG"],
        person(1, "Nguyễn Văn An"),
        ["2. Đồn Biên phòng Sông Trăng"],
        person(1, "Trần Văn Bình"),
      ],
      { merges: ["A2:D2"] },
    );
    expect(table?.entries.map(({ sections }) => sections)).toEqual([
      ["ĐƠN VỊ QUYẾT THẮNG"],
      ["ĐƠN VỊ QUYẾT THẮNG", "Đồn Biên phòng Sông Trăng"],
    ]);
  });

  it("a unit's name among people heads its people, sums beside it or not", () => {
    const [table] = tablesOf([
      ["STT", "Họ và tên", "Cấp bậc", "Tổng điểm"],
      [1, "Phòng Tham mưu", E, 178],
      [E, "Nguyễn Văn An", "Đại úy", 90],
      [E, "Trần Văn Bình", "Đại úy", 88],
      [2, "Phòng Chính trị", E, 90],
      [E, "Lê Văn Cường", "Đại úy", 90],
    ]);
    expect(outline(table)).toEqual({ header: [1], entries: [3, 4, 6], skipped: ["2 section", "5 section"] });
  });

  it("units listed without values are entries, not headings", () => {
    const [table] = tablesOf([
      ["STT", "Đơn vị", "Quân số", "Tổng điểm"],
      [1, "Phòng Tham mưu"],
      [2, "Phòng Chính trị"],
    ]);
    expect(outline(table)).toEqual({ header: [1], entries: [2, 3], skipped: [] });
  });
});

describe("several tables", () => {
  const units = [
    ["STT", "Đơn vị", "Quân số", "Tổng điểm"],
    [1, "Đại đội 1", 25, 89.5],
    [2, "Đại đội 2", 24, 85],
  ];

  it("three stacked on one sheet, each with its title and header", () => {
    const tables = tablesOf([
      ["BẢNG 1"],
      ...units,
      [E],
      ["BẢNG 2"],
      ...units,
      [E],
      ["BẢNG 3"],
      HEAD,
      person(1, "Nguyễn Văn An"),
    ]);
    expect(tables.map(outline)).toEqual([
      { header: [2], entries: [3, 4], skipped: [] },
      { header: [7], entries: [8, 9], skipped: [] },
      { header: [12], entries: [13], skipped: [] },
    ]);
    expect(tables.map(({ subject }) => subject)).toEqual(["unit", "unit", "person"]);
  });

  it("two side by side, parted by an empty column", () => {
    const rows = [
      ["STT", "Đơn vị", "Tổng điểm", E, "STT", "Họ và tên", "Cấp bậc"],
      [1, "Đại đội 1", 89.5, E, 1, "Nguyễn Văn An", "Đại úy"],
      [2, "Đại đội 2", 85, E, 2, "Trần Văn Bình", "Đại úy"],
    ];
    expect(tablesOf(rows).map(({ subject, entries }) => [subject, entries.length])).toEqual([
      ["unit", 2],
      ["person", 2],
    ]);
  });

  it("a sheet of instructions is passed over, and told", () => {
    const { tables, warnings } = recogniseTables([
      gridOf([HEAD, person(1, "Nguyễn Văn A")], { sheet: "Hướng dẫn" }),
    ]);
    expect(tables).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["sheetPassedOver"]);
  });

  it("a sheet without any list gives nothing", () => {
    expect(tablesOf([["Báo cáo"], ["Trong năm 2025 đơn vị đã hoàn thành tốt nhiệm vụ."]])).toEqual([]);
    expect(tablesOf([[E]])).toEqual([]);
  });
});

describe("legacy encodings", () => {
  it("a sheet typed in TCVN3 reads as Unicode", () => {
    const [table] = tablesOf(
      [
        ["STT", "Hä vµ tªn", "CÊp bËc", "§¬n vÞ"],
        [1, "NguyÔn V¨n Tr­êng", "§¹i óy", "Phßng ChÝnh trÞ"],
      ],
      { fonts: { A: ".VnTime", B: ".VnTime", C: ".VnTime", D: ".VnTime" } },
    );
    expect(table?.columns.map(({ label, field }) => [label, field])).toEqual([
      ["STT", "ordinal"],
      ["Họ và tên", "name"],
      ["Cấp bậc", "militaryRank"],
      ["Đơn vị", "unit"],
    ]);
  });
});
