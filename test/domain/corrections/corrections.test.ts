import {
  changeCorrections,
  kindOf,
  type Change,
  type TableCorrection,
} from "../../../src/domain/corrections";
import type { Grid, RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import type { FieldId, RecognisedTable, TablesRead } from "../../../src/domain/tables/table";
import { gridOf } from "../gridOf";
import { scoringSheet } from "../tables/scoringSheet";

const E = null;
type Rows = (RawValue | null)[][];

/** The workbook read, one thing said about its table at a time, each on the reading before. */
function corrected(grid: Grid, ...changes: readonly Change[]): TablesRead {
  return changes.reduce(
    (read, change) => {
      const about = first(read);
      return recogniseTables([grid], changeCorrections(read.corrections, about, change));
    },
    recogniseTables([grid]),
  );
}

function first({ recognised: [about] }: TablesRead): RecognisedTable {
  if (about === undefined) throw new Error("no table found");
  return about;
}

const fieldOf = (read: TablesRead, column: number): FieldId | undefined =>
  first(read).table.columns.find((each) => each.column === column)?.field;
const rowsOf = (read: TablesRead): number[] => first(read).table.entries.map(({ row }) => row);
const codes = (read: TablesRead): string[] => read.warnings.map(({ code }) => code);

const say = {
  column: (column: number, field: FieldId | null): Change => ({ kind: "column", column, field }),
  row: (row: number, to: Extract<Change, { kind: "row" }>["to"]): Change => ({ kind: "row", row, to }),
  header: (first: number, last: number): Change => ({ kind: "headerRows", rows: { first, last } }),
};

describe("a column", () => {
  const sheet = scoringSheet();

  it("means what staff say, and its evidence says that they did", () => {
    const read = corrected(sheet, say.column(13, "discipline"));
    const column = first(read).table.columns.find((each) => each.column === 13);
    expect(column).toMatchObject({
      field: "discipline",
      evidence: { vi: "do bạn chọn", en: "chosen by you" },
    });
  });

  it("takes a field of one column only away from the column that had it, without a warning", () => {
    const read = corrected(sheet, say.column(3, "total"));
    expect([fieldOf(read, 3), fieldOf(read, 7)]).toEqual(["total", "other"]);
    expect(codes(read)).toEqual([]);
    const gave = first(read).table.columns.find((each) => each.column === 7);
    expect(gave?.evidence.vi).toBe("cùng nội dung với cột C");
    expect(gave?.alternatives[0]).toBe("total");
  });

  it("leaves a field that several columns may have with all of them", () => {
    const read = corrected(sheet, say.column(7, "criterionScore"));
    expect([4, 5, 6, 7].map((column) => fieldOf(read, column))).toEqual(Array(4).fill("criterionScore"));
  });

  it("said of two columns one after the other, belongs to the last", () => {
    const read = corrected(sheet, say.column(3, "total"), say.column(4, "total"));
    expect([3, 4, 7].map((column) => fieldOf(read, column))).toEqual(["strength", "total", "other"]);
  });

  it("is as recognised once that is taken back, and nothing is kept", () => {
    const read = corrected(sheet, say.column(3, "total"), say.column(3, null));
    expect([fieldOf(read, 3), fieldOf(read, 7)]).toEqual(["strength", "total"]);
    expect(read.corrections).toEqual([]);
    expect(corrected(sheet, say.column(3, "total"), say.column(3, "strength")).corrections).toEqual([]);
  });

  it("can be made the name, and the column that named them before the unit", () => {
    const roster = gridOf([
      ["STT", "Đơn vị", "Danh sách", "Danh hiệu đề nghị"],
      [1, "Phòng Tham mưu", "Nguyễn Văn Thử", "CSTT"],
      [2, "Phòng Chính trị", "Lê Thị Mẫu", "CSTT"],
    ]);
    expect(first(recogniseTables([roster])).table.subject).toBe("unit");
    const read = corrected(roster, say.column(3, "name"));
    expect(first(read).table.subject).toBe("person");
    expect([fieldOf(read, 2), fieldOf(read, 3)]).toEqual(["unit", "name"]);
  });

  it("that named everybody can be given up: the table stays, names nobody and says so", () => {
    const read = corrected(sheet, say.column(2, "note"));
    expect(read.tables).toHaveLength(1);
    expect(rowsOf(read)).toEqual([]);
    expect(codes(read)).toEqual(["tableWithoutName"]);
  });

  it("can be the title of one year", () => {
    expect(fieldOf(corrected(sheet, say.column(13, "year:2023")), 13)).toBe("year:2023");
  });
});

describe("why and what else", () => {
  it.each([
    ["a label of the dictionary", "Mức độ HTNV", "nhãn giống “Mức độ HTNV”"],
    ["a label with a typing error", "Mức độ hoàn thành nhiệm vu", "nhãn giống “Mức độ hoàn thành nhiệm vụ”"],
    ["values alone", "Cột lạ", "ô trông như mức độ hoàn thành"],
  ])("%s is given as evidence", (_case, label, evidence) => {
    const grid = gridOf([
      ["STT", "Họ và tên", label],
      [1, "Nguyễn Văn Thử", "HTXSNV"],
      [2, "Lê Thị Mẫu", "HTTNV"],
      [3, "Trần Văn Ví", "HTNV"],
    ]);
    const column = recogniseTables([grid]).recognised[0]?.table.columns[2];
    expect(column).toMatchObject({ field: "taskRating", evidence: { vi: evidence } });
  });

  it("the column that loses a field to a better one offers it", () => {
    const grid = gridOf([
      ["STT", "Họ và tên", "Cấp bậc", "Cấp bậc", "Mức độ HTNV"],
      [1, "Nguyễn Văn Thử", "Đại úy", E, "HTXSNV"],
      [2, "Lê Thị Mẫu", "Trung úy", E, "HTTNV"],
    ]);
    const lost = recogniseTables([grid]).recognised[0]?.table.columns[3];
    expect(lost).toMatchObject({ field: "other", evidence: { vi: "cùng nội dung với cột C" } });
    expect(lost?.alternatives[0]).toBe("militaryRank");
  });
});

describe("header rows", () => {
  const rows: Rows = [
    ["STT", "Họ và tên", "Kết quả"],
    [E, "(ghi đầy đủ)", "Mức độ HTNV"],
    [1, "Nguyễn Văn Thử", "HTXSNV"],
    [2, "Lê Thị Mẫu", "HTTNV"],
  ];

  it("are those staff name: their labels, and entries from the next row on", () => {
    const read = corrected(gridOf(rows), say.header(1, 2));
    expect(first(read).table.headerRows).toEqual([1, 2]);
    expect(first(read).table.columns.map(({ label }) => label)).toContain("Kết quả / Mức độ HTNV");
    expect(rowsOf(read)).toEqual([3, 4]);
  });

  it("keep what was said of columns and rows on the same columns and rows", () => {
    const read = corrected(gridOf(rows), say.row(4, "note"), say.column(3, "note"), say.header(1, 2));
    expect(first(read).stale).toEqual([]);
    expect([rowsOf(read), fieldOf(read, 3)]).toEqual([[3], "note"]);
  });

  it("follow the table down its sheet", () => {
    const { corrections } = corrected(gridOf(rows), say.header(1, 2));
    const lower = recogniseTables([gridOf([["DANH SÁCH"], [E], ...rows])], corrections);
    expect(first(lower).table.headerRows).toEqual([3, 4]);
    expect(codes(lower)).toEqual([]);
  });
});

describe("a row", () => {
  const sheet = scoringSheet();

  it("that sums the others but was taken for a unit is a sum once staff say so", () => {
    const grid = gridOf([
      ["STT", "Đơn vị", "Quân số", "Tổng điểm"],
      [1, "Phòng Tham mưu", 20, 90],
      [2, "Phòng Chính trị", 10, 80],
      [3, "Toàn cơ quan", 30, 85],
    ]);
    expect(rowsOf(recogniseTables([grid]))).toEqual([2, 3, 4]);
    const read = corrected(grid, say.row(4, "total"));
    expect(rowsOf(read)).toEqual([2, 3]);
    expect(first(read).table.skippedRows).toContainEqual({ row: 4, why: "total" });
  });

  it("that is taken out is nobody, and the rows around it are as before", () => {
    const read = corrected(sheet, say.row(11, "note"));
    expect(rowsOf(read)).toEqual([12, 15, 16]);
    expect(kindOf(first(read).table, 11)).toBe("note");
  });

  it("that heads a group puts it over the rows below", () => {
    const read = corrected(sheet, say.row(15, "section"));
    const below = first(read).table.entries.find(({ row }) => row === 16);
    expect(below?.sections.at(-1)).toBe("Đồn Biên phòng Sông Trăng");
    expect(rowsOf(read)).toEqual([11, 12, 16]);
  });

  it("that was skipped is somebody once staff say so, and skipped again when that is taken back", () => {
    const back = corrected(sheet, say.row(13, "entry"));
    expect(rowsOf(back)).toEqual([11, 12, 13, 15, 16]);
    const undone = corrected(sheet, say.row(13, "entry"), say.row(13, null));
    expect(rowsOf(undone)).toEqual([11, 12, 15, 16]);
    expect(undone.corrections).toEqual([]);
  });
});

describe("a table", () => {
  it("that is left out is no longer read, but still listed, and comes back", () => {
    const out = corrected(scoringSheet(), { kind: "ignored", ignored: true });
    expect(out.tables).toEqual([]);
    expect(first(out).state).toEqual({ kind: "ignored" });
    expect(first(out).table.entries).toHaveLength(4);
    const back = corrected(
      scoringSheet(),
      { kind: "ignored", ignored: true },
      { kind: "ignored", ignored: false },
    );
    expect([back.tables.length, back.corrections]).toEqual([1, []]);
  });

  it("lists whom staff say", () => {
    const read = corrected(scoringSheet(), { kind: "subject", subject: "mixed" });
    expect(first(read).table.subject).toBe("mixed");
    expect(corrected(scoringSheet(), { kind: "subject", subject: "unit" }).corrections).toEqual([]);
  });

  it("whose name column nobody knows is told with why, and read once staff name it", () => {
    const grid = gridOf([
      ["STT", "Bí danh", "Mức độ HTNV"],
      [1, "Nguyễn Văn Thử", "HTXSNV"],
      [2, "Lê Thị Mẫu", "HTTNV"],
    ]);
    expect(first(recogniseTables([grid])).state).toEqual({ kind: "passedOver", why: "noName" });
    const read = corrected(grid, say.column(2, "name"));
    expect(first(read).state).toEqual({ kind: "read" });
    expect(rowsOf(read)).toEqual([2, 3]);
  });

  it("on a guide sheet is passed over with why, and read if staff want it", () => {
    const guide = scoringSheet({ sheet: "Hướng dẫn" });
    const read = recogniseTables([guide]);
    expect([read.tables, codes(read)]).toEqual([[], ["sheetPassedOver"]]);
    expect(corrected(guide, { kind: "ignored", ignored: false }).tables).toHaveLength(1);
  });

  it("is as recognised once everything is taken back", () => {
    const read = corrected(scoringSheet(), say.column(3, "note"), say.row(11, "note"), { kind: "all" });
    expect(read.corrections).toEqual([]);
    expect(first(read).table).toEqual(first(read).uncorrected);
  });
});

describe("the layout changed since", () => {
  const said = (): readonly TableCorrection[] =>
    corrected(scoringSheet(), say.column(3, "note"), say.row(11, "note"), {
      kind: "subject",
      subject: "mixed",
    }).corrections;

  /** The scoring sheet with some cells written over, by row and column. */
  function changedSheet(cells: readonly (readonly [number, number, string])[]): Grid {
    const grid = scoringSheet();
    const over = <T>(all: readonly (readonly T[])[], make: (text: string) => T) =>
      all.map((row, r) =>
        row.map((old, c) => {
          const cell = cells.find(([atRow, atColumn]) => atRow === r + 1 && atColumn === c + 1);
          return cell === undefined ? old : make(cell[2]);
        }),
      );
    return { ...grid, values: over<RawValue>(grid.values, (t) => t), text: over(grid.text, (t) => t) };
  }

  it("another label elsewhere: columns and rows that are still found are corrected, the rest is told", () => {
    const read = recogniseTables([changedSheet([[7, 10, "Số CSTĐCS"]])], said());
    expect(fieldOf(read, 3)).toBe("note");
    expect(rowsOf(read)).toEqual([12, 15, 16]);
    expect(first(read).table.subject).toBe("unit");
    expect(first(read).stale).toEqual([{ kind: "subject" }]);
    expect(codes(read)).toEqual(["correctionStale"]);
  });

  it("another label on the corrected column itself: it is not misread", () => {
    const read = recogniseTables([changedSheet([[7, 3, "Tổng quân số"]])], said());
    expect(fieldOf(read, 3)).toBe("strength");
    expect(first(read).stale).toContainEqual({ kind: "column", column: 3 });
    expect(read.warnings.map(({ message }) => message.vi).join()).toContain("cột C: nhãn đã khác trước");
  });

  it("another unit in the corrected row: it stays, and the warning names the row", () => {
    const read = recogniseTables([changedSheet([[11, 2, "Phòng Hậu cần"]])], said());
    expect(rowsOf(read)).toContain(11);
    expect(first(read).stale).toEqual([{ kind: "row", offset: 3, row: 11 }]);
    expect(read.warnings[0]?.cells).toEqual(["'Chấm điểm'!A11"]);
  });

  it("the row is recognised as something else: nothing is applied to it", () => {
    const read = recogniseTables([changedSheet([[11, 1, "III"]])], said());
    expect(kindOf(first(read).table, 11)).toBe("section");
    expect(first(read).stale).toEqual([{ kind: "row", offset: 3, row: 11 }]);
  });

  it("the whole sheet is gone: that is told", () => {
    const read = recogniseTables([scoringSheet({ sheet: "Khác" })], said());
    expect(codes(read)).toEqual(["correctionStale"]);
    expect(read.warnings[0]?.message.vi).toContain("“Chấm điểm”");
  });

  it("what is stale can be dropped", () => {
    const grid = changedSheet([[11, 2, "Phòng Hậu cần"]]);
    const read = recogniseTables([grid], said());
    const about = first(read);
    const [stale] = about.stale;
    if (stale === undefined) throw new Error("nothing is stale");
    const after = changeCorrections(read.corrections, about, { kind: "stale", stale });
    expect(codes(recogniseTables([grid], after))).toEqual([]);
    expect(after[0]?.columns).toHaveLength(1);
  });

  it("a table put before it on the sheet does not take its corrections", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Mức độ HTNV"],
      [1, "Nguyễn Văn Thử", "HTXSNV"],
      [2, "Lê Thị Mẫu", "HTTNV"],
    ];
    const before: Rows = [
      ["TT", "Đơn vị", "Tổng điểm"],
      [1, "Phòng Tham mưu", 90],
      [2, "Phòng Chính trị", 80],
      [E],
      [E],
    ];
    const { corrections } = corrected(gridOf(rows), say.column(3, "note"));
    const { recognised } = recogniseTables([gridOf([...before, ...rows])], corrections);
    expect(recognised.map(({ table }) => table.columns[2]?.field)).toEqual(["total", "note"]);
    expect(recognised.flatMap(({ stale }) => stale)).toEqual([]);
  });
});
