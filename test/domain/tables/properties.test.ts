import fc from "fast-check";
import { collectCandidates } from "../../../src/domain/candidates";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import type { CellRange, Grid, RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";
import { recode } from "./recode";
import { scoringSheet } from "./scoringSheet";

const E = null;

const ROSTER_ROWS: (RawValue | null)[][] = [
  [
    "STT",
    "Họ và tên",
    "Năm sinh",
    "Cấp bậc",
    "Chức vụ",
    "Đơn vị",
    "Mức độ HTNV",
    "Sáng kiến",
    "Danh hiệu đề nghị",
  ],
  [
    1,
    "Nguyễn Văn Trường",
    1985,
    "Trung tá",
    "Trưởng ban",
    "Phòng Tham mưu",
    "HTXSNV",
    "01 sáng kiến",
    "CSTĐCS",
  ],
  [2, "Lê Thị Hòa", 1990, "Đại úy", "Trợ lý", "Phòng Chính trị", "HTTNV", E, "CSTT"],
  [3, "Đặng Ngọc Ước", 1991, "Thượng úy", "Đội trưởng", "Đồn Biên phòng Sông Trăng", "HTTNV", "x", "CSTT"],
  [4, "Phạm Quý Mỹ", 1995, "Thiếu úy", "Trợ lý", "Đồn Biên phòng Sông Trăng", "HTNV", "Không", E],
];
const roster = () => gridOf(ROSTER_ROWS, { sheet: "Danh sách" });

/** What staff see of a reading, free of where on the sheet it stands. */
function essence(grid: Grid) {
  const { tables } = recogniseTables([grid]);
  const { candidates } = collectCandidates(tables);
  return {
    tables: tables.map(({ subject, columns, entries }) => ({
      subject,
      fields: columns.map(({ label, field }) => `${label}: ${field}`).sort(),
      entries: entries.map(({ sections }) => sections),
    })),
    candidates: candidates.map(saysOf),
  };
}

function saysOf({ subject, name, unit, group, facts }: Candidate) {
  const values = Object.entries(facts).map(([fact, reading]) => [
    fact,
    reading.kind === "known" ? JSON.stringify(reading.value) : reading.kind,
  ]);
  return { subject, name, unit, group, facts: Object.fromEntries(values) as unknown };
}

function moved(grid: Grid, down: number, right: number): Grid {
  const shift = (range: CellRange): CellRange => ({
    firstRow: range.firstRow + down,
    lastRow: range.lastRow + down,
    firstColumn: range.firstColumn + right,
    lastColumn: range.lastColumn + right,
  });
  return {
    ...grid,
    range: shift(grid.range),
    merges: grid.merges.map(shift),
    hiddenRows: grid.hiddenRows.map((row) => row + down),
  };
}

function withRows(grid: Grid, before: number, rows: readonly (readonly RawValue[])[]): Grid {
  const width = grid.range.lastColumn - grid.range.firstColumn + 1;
  const pad = (row: readonly RawValue[]) => Array.from({ length: width }, (_, column) => row[column] ?? "");
  const insert = <T>(all: readonly (readonly T[])[], made: readonly (readonly T[])[]) => [
    ...all.slice(0, before),
    ...made,
    ...all.slice(before),
  ];
  const move = (row: number) => (row - grid.range.firstRow >= before ? row + rows.length : row);
  return {
    ...grid,
    range: { ...grid.range, lastRow: grid.range.lastRow + rows.length },
    values: insert(grid.values, rows.map(pad)),
    text: insert(
      grid.text,
      rows.map((row) => pad(row).map(String)),
    ),
    numberFormats: insert(
      grid.numberFormats,
      rows.map(() => Array.from({ length: width }, () => "General")),
    ),
    fontNames: insert(
      grid.fontNames,
      rows.map(() => Array.from({ length: width }, () => "Times New Roman")),
    ),
    merges: grid.merges.map((merge) => ({
      ...merge,
      firstRow: move(merge.firstRow),
      lastRow: move(merge.lastRow),
    })),
  };
}

describe.each([
  ["a scoring sheet", () => scoringSheet()],
  ["a roster", roster],
])("%s reads the same", (_, make) => {
  const expected = essence(make());

  it("as one table of four", () => {
    expect(expected.tables.map(({ entries }) => entries.length)).toEqual([4]);
    expect(expected.candidates).toHaveLength(4);
  });

  it("moved anywhere on the sheet", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), (down, right) => {
        expect(essence(moved(make(), down, right))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("below blank rows and a title block", () => {
    const title = fc.constantFrom<readonly RawValue[]>(
      [],
      ["BỘ CHỈ HUY QUÂN SỰ TỈNH", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["", "", "", "Độc lập - Tự do - Hạnh phúc"],
      ["DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025"],
      ["(Kèm theo Tờ trình số 12/TTr-BCH ngày 18 tháng 11 năm 2025)"],
      ["Đơn vị:", "Bộ Chỉ huy"],
      ["", "", "", "", "", "", "Mẫu số 02"],
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 6 }), (block) => {
        expect(essence(withRows(make(), 0, block))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("with blank rows anywhere below its header", () => {
    const grid = make();
    const header = recogniseTables([grid]).tables[0]?.headerRows ?? [];
    const firstBelow = (header[header.length - 1] ?? 1) + 1;
    fc.assert(
      fc.property(
        fc.integer({ min: firstBelow, max: grid.values.length }),
        fc.integer({ min: 1, max: 3 }),
        (at, count) => {
          expect(
            essence(
              withRows(
                grid,
                at,
                Array.from({ length: count }, () => []),
              ),
            ),
          ).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(["tcvn3", "vni", "nfd"] as const)("typed in %s", (encoding) => {
    expect(essence(recode(make(), encoding))).toEqual(expected);
  });
});

describe("a roster reads the same", () => {
  it("with its columns in any order", () => {
    const expected = essence(roster());
    const columns = ROSTER_ROWS[0]?.map((_, index) => index) ?? [];
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        const rows = ROSTER_ROWS.map((row) => order.map((column) => row[column] ?? E));
        expect(essence(gridOf(rows, { sheet: "Danh sách" }))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe("any sheet at all", () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constant<RawValue>("") },
    fc.constantFrom<RawValue>(
      "STT",
      "Họ và tên",
      "Đơn vị",
      "Tổng điểm",
      "CSTT",
      "Kỷ luật",
      "Tỷ lệ %",
      "I",
      "Cộng",
      "x",
      "-",
      "#N/A",
      "NGƯỜI LẬP",
      "#REF!",
    ),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.integer({ min: -5, max: 200 }),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.boolean(),
  );
  const font = fc.constantFrom("Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times", "");

  it("is read without failing, and never twice differently", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 14 }),
        font,
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 8 }), fc.nat(3), fc.nat(3)),
          { maxLength: 4 },
        ),
        (rows, fontName, merges) => {
          const grid: Grid = {
            ...gridOf(rows),
            fontNames: rows.map(() => Array.from({ length: 8 }, () => fontName)),
            merges: merges.map(([row, column, down, right]) => ({
              firstRow: row,
              firstColumn: column,
              lastRow: row + down,
              lastColumn: column + right,
            })),
          };
          const first = essence(grid);
          expect(essence({ ...grid })).toEqual(first);
          for (const table of recogniseTables([grid]).tables) {
            const told = [...table.entries.map(({ row }) => row), ...table.skippedRows.map(({ row }) => row)];
            // Every row is told at most once, and none of them is a header.
            expect(new Set(told).size).toBe(told.length);
            expect(told.some((row) => table.headerRows.includes(row))).toBe(false);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
