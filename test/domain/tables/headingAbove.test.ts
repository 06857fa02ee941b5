import type { RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";

type Rows = readonly (readonly (RawValue | null)[])[];

/** The headings over the first entry of every table. */
function headings(rows: Rows): readonly (readonly string[] | undefined)[] {
  return recogniseTables([gridOf(rows)]).tables.map(({ entries }) => entries[0]?.sections);
}

const UNITS = ["STT", "Đơn vị", "Tổng điểm"];
const PEOPLE = ["STT", "Họ và tên", "Cấp bậc", "Danh hiệu đề nghị"];

describe("a heading above the labels", () => {
  it("a bloc is the bloc of all rows, also over a blank row", () => {
    const rows: Rows = [
      ["I. KHỐI CƠ QUAN"],
      [null],
      UNITS,
      [1, "Phòng Tham mưu", 90],
      [2, "Phòng Chính trị", 88],
    ];
    expect(headings(rows)).toEqual([["KHỐI CƠ QUAN"]]);
  });

  it("a numbered unit is the unit of the people below", () => {
    const rows: Rows = [["II. TIỂU ĐOÀN 5"], PEOPLE, [1, "Lê Văn An", "Đại úy", "CSTT"]];
    expect(headings(rows)).toEqual([["TIỂU ĐOÀN 5"]]);
  });

  it("stays over the table's own sections", () => {
    const rows: Rows = [
      ["KHỐI ĐƠN VỊ"],
      PEOPLE,
      ["I", "TIỂU ĐOÀN 5"],
      [1, "Lê Văn An", "Đại úy", "CSTT"],
      [2, "Vũ Văn Bình", "Đại úy", "CSTT"],
    ];
    expect(headings(rows)).toEqual([["KHỐI ĐƠN VỊ", "TIỂU ĐOÀN 5"]]);
  });

  it.each([
    ["a title", ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"]],
    ["the letterhead's unit, which is not numbered", ["PHÒNG CHÍNH TRỊ"]],
    ["a line of several cells", ["Khối cơ quan", null, "Năm 2026"]],
    ["a year", [2026]],
  ])("%s is none", (_, above) => {
    expect(headings([above, PEOPLE, [1, "Lê Văn An", "Đại úy", "CSTT"]])).toEqual([[]]);
  });
});
