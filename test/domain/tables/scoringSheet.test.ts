import { columnLetters } from "../../../src/domain/grid/address";
import { recogniseTables } from "../../../src/domain/tables";
import { scoringSheet } from "./scoringSheet";

describe("the classic scoring sheet", () => {
  const { tables, warnings } = recogniseTables([scoringSheet()]);
  const [table] = tables;

  it("is one table of units, headed by rows 7 and 8", () => {
    expect(tables).toHaveLength(1);
    expect(table?.subject).toBe("unit");
    expect(table?.headerRows).toEqual([7, 8]);
    expect(warnings).toEqual([]);
  });

  it("names every column by its group and its own label", () => {
    expect(
      table?.columns.map((column) => [columnLetters(column.column), column.label, column.field]),
    ).toEqual([
      ["A", "STT", "ordinal"],
      ["B", "Đầu mối đơn vị", "name"],
      ["C", "Quân số", "strength"],
      ["D", "Điểm thành phần / Chính trị tư tưởng", "criterionScore"],
      ["E", "Điểm thành phần / Huấn luyện, SSCĐ", "criterionScore"],
      ["F", "Điểm thành phần / Hậu cần", "criterionScore"],
      ["G", "Tổng điểm", "total"],
      ["H", "Chiến sĩ tiên tiến / Số", "advancedCount"],
      ["I", "Chiến sĩ tiên tiến / Tỷ lệ %", "advancedShare"],
      ["J", "CSTĐCS", "emulationCount"],
      ["K", "Kỷ luật", "discipline"],
      ["L", "Mức độ HTNV", "taskRating"],
      ["M", "Ghi chú", "note"],
    ]);
  });

  it("says which labels count percent", () => {
    expect(table?.columns.filter((column) => column.percent).map((column) => column.label)).toEqual([
      "Chiến sĩ tiên tiến / Tỷ lệ %",
    ]);
  });

  it("lists the units under their blocs", () => {
    expect(table?.entries).toEqual([
      { row: 11, sections: ["KHỐI CƠ QUAN"] },
      { row: 12, sections: ["KHỐI CƠ QUAN"] },
      { row: 15, sections: ["KHỐI ĐỒN BIÊN PHÒNG"] },
      { row: 16, sections: ["KHỐI ĐỒN BIÊN PHÒNG"] },
    ]);
  });

  it("says of every other row why it is nobody", () => {
    expect(table?.skippedRows).toEqual([
      { row: 9, why: "numbering" },
      { row: 10, why: "section" },
      { row: 13, why: "total" },
      { row: 14, why: "section" },
      { row: 17, why: "total" },
      { row: 18, why: "signature" },
      { row: 19, why: "signature" },
      { row: 20, why: "blank" },
      { row: 21, why: "signature" },
    ]);
  });

  it("reads hidden rows as entries", () => {
    const hidden = recogniseTables([scoringSheet({ hiddenRows: [12, 15] })]).tables[0];
    expect(hidden?.entries).toEqual(table?.entries);
  });
});
