import fc from "fast-check";
import {
  changeCorrections,
  forget,
  readCorrections,
  readShapes,
  remember,
  ROW_KINDS,
  type Change,
  type RememberedShape,
  type TableCorrection,
} from "../../../src/domain/corrections";
import { MOST_SHAPES } from "../../../src/domain/corrections/memory";
import type { Grid } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { PLAIN_FIELDS } from "../../../src/domain/tables/fieldList";
import { gridOf } from "../gridOf";
import { scoringSheet } from "../tables/scoringSheet";

const COLUMN: Change = { kind: "column", column: 3, field: "note" };

function correctionsOf(grid: Grid, ...changes: readonly Change[]): readonly TableCorrection[] {
  return changes.reduce<readonly TableCorrection[]>((corrections, change) => {
    const [about] = recogniseTables([grid], corrections).recognised;
    return about ? changeCorrections(corrections, about, change) : corrections;
  }, []);
}

/** A roster of a year with people of its own. */
function roster(year: number, people: readonly string[], sheet = `Danh sách ${year}`): Grid {
  const rows = people.map((name, index) => [index + 1, name, "CSTT", "HTTNV"]);
  return gridOf([["STT", "Họ và tên", `Danh hiệu ${year - 1}`, "Kết quả năm"], ...rows], { sheet });
}

const THIS_YEAR = roster(2025, ["Nguyễn Văn Thử", "Lê Thị Mẫu"]);
const NEXT_YEAR = roster(2026, ["Trần Văn Ví", "Phạm Thị Dụ", "Hoàng Văn Nháp"]);
const learnt = (...changes: readonly Change[]): readonly RememberedShape[] =>
  remember([], [], correctionsOf(THIS_YEAR, ...changes));
const RATING: Change = { kind: "column", column: 4, field: "note" };

describe("next year's file of the same shape", () => {
  it("is read as staff taught, and says that it is", () => {
    const read = recogniseTables([NEXT_YEAR], [], learnt(RATING));
    expect(read.fromMemory).toBe(true);
    expect(read.recognised[0]?.table.columns[3]?.field).toBe("note");
    expect(read.warnings).toEqual([]);
  });

  it("with corrections of its own goes by those alone", () => {
    const own = correctionsOf(NEXT_YEAR, { kind: "subject", subject: "mixed" });
    const read = recogniseTables([NEXT_YEAR], own, learnt(RATING));
    expect(read.fromMemory).toBe(false);
    expect(read.recognised[0]?.table.columns[3]?.field).not.toBe("note");
    expect(read.corrections).toEqual(own);
  });

  it("with another label is none of that shape", () => {
    const other = gridOf([
      ["STT", "Họ và tên", "Danh hiệu 2025", "Kết quả phân loại"],
      [1, "Trần Văn Ví", "CSTT", "HTTNV"],
    ]);
    expect(recogniseTables([other], [], learnt(RATING)).fromMemory).toBe(false);
  });

  it("is left out as taught, and its header is where it was taught to be", () => {
    expect(recogniseTables([NEXT_YEAR], [], learnt({ kind: "ignored", ignored: true })).tables).toEqual([]);
    const lower = gridOf([["DANH SÁCH NĂM 2026"], [""], ...NEXT_YEAR.values], { sheet: NEXT_YEAR.sheet });
    const shapes = learnt({ kind: "headerRows", rows: { first: 1, last: 2 } });
    expect(recogniseTables([lower], [], shapes).recognised[0]?.table.headerRows).toEqual([3, 4]);
  });

  it("of two tables labelled alike only the one in the same place follows", () => {
    const twin = roster(2026, ["Đỗ Văn Sao"], "Bản sao");
    const read = recogniseTables([NEXT_YEAR, twin], [], learnt(RATING));
    expect(read.recognised.map(({ table }) => table.columns[3]?.field)).toEqual([
      "note",
      expect.not.stringMatching("note"),
    ]);
  });

  it("gets nothing about rows or about titles of single years", () => {
    const year: Change = { kind: "column", column: 4, field: "year:2023" };
    expect(learnt({ kind: "row", row: 2, to: "note" }, year)).toEqual([]);
  });
});

describe("the memory", () => {
  const shape = (signature: string): RememberedShape => ({
    signature,
    ordinal: 1,
    sheet: 1,
    ignored: true,
    subject: null,
    headerRows: null,
    columns: [],
  });

  it("keeps the newest fifty shapes", () => {
    const many = Array.from({ length: 60 }, (_, index) => shape(`s${index}`));
    const after = remember(many, [], correctionsOf(THIS_YEAR, RATING));
    expect(after).toHaveLength(MOST_SHAPES);
    expect(after[0]?.columns).toHaveLength(1);
    expect(after[1]?.signature).toBe("s0");
  });

  it("loses what is taken back, even where it was learnt on a sheet of another name", () => {
    const memory = learnt(RATING);
    const renamed = { ...NEXT_YEAR, sheet: "Tổng hợp" };
    const { corrections } = recogniseTables([renamed], [], memory);
    expect(corrections).toHaveLength(1);
    expect(remember(memory, corrections, [])).toEqual([]);
  });

  it("forgets the shapes of one workbook and keeps the others", () => {
    const memory = [...learnt(RATING), shape("other")];
    expect(forget(memory, recogniseTables([NEXT_YEAR], [], memory).corrections)).toEqual([shape("other")]);
  });
});

describe("what is stored", () => {
  it("comes back as it was, through JSON", () => {
    const kept = correctionsOf(scoringSheet(), COLUMN, { kind: "row", row: 11, to: "note" });
    expect(readCorrections(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    const shapes = remember([], [], kept);
    expect(readShapes(JSON.parse(JSON.stringify(shapes)))).toEqual(shapes);
  });

  it("is passed over where it is damaged or another version's", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const read = readCorrections(stored);
        expect(() => recogniseTables([THIS_YEAR], read, readShapes(stored))).not.toThrow();
      }),
    );
    const odd = {
      sheet: "S",
      ordinal: 1,
      signature: "x",
      columns: [{ column: 1, label: 2, field: "password" }],
    };
    expect(readCorrections([odd, 7, null])).toEqual([expect.objectContaining({ columns: [], rows: [] })]);
  });

  it("never crashes the reader, whatever positions it names", () => {
    const small = fc.integer({ min: -3, max: 30 });
    const correction = fc.record({
      sheet: fc.constantFrom("Danh sách 2025", "Khác"),
      ordinal: fc.integer({ min: 0, max: 3 }),
      signature: fc.constantFrom(correctionsOf(THIS_YEAR, RATING)[0]?.signature ?? "", "x"),
      ignored: fc.constantFrom(true, false, null),
      subject: fc.constantFrom("unit" as const, "person" as const, "mixed" as const, null),
      headerRows: fc.option(fc.record({ first: small, last: small })),
      columns: fc.array(fc.record({ column: small, label: small, field: fc.constantFrom(...PLAIN_FIELDS) })),
      rows: fc.array(
        fc.record({
          offset: small,
          was: fc.constantFrom(...ROW_KINDS),
          mark: fc.nat(255),
          kind: fc.constantFrom(...ROW_KINDS),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 3 }), (corrections) => {
        const { recognised } = recogniseTables([THIS_YEAR], corrections);
        expect(recognised).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it("holds no text of any cell, whatever is corrected and however the header was misread", () => {
    const names = ["Nguyễn Văn Thử", "Lê Thị Mẫu", "Trần Văn Ví", "Phạm Thị Dụ"];
    const change = fc.oneof(
      fc.record({
        kind: fc.constant("column" as const),
        column: fc.integer({ min: 1, max: 4 }),
        field: fc.constantFrom(...PLAIN_FIELDS),
      }),
      fc.record({
        kind: fc.constant("row" as const),
        row: fc.integer({ min: 2, max: 5 }),
        to: fc.constantFrom(...ROW_KINDS),
      }),
      fc
        .record({ first: fc.integer({ min: 1, max: 3 }), more: fc.integer({ min: 0, max: 1 }) })
        .map(({ first, more }): Change => ({ kind: "headerRows", rows: { first, last: first + more } })),
      fc.constant<Change>({ kind: "ignored", ignored: true }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const grid = roster(2025, names, "DS");
        const kept = correctionsOf(grid, ...changes);
        const json = JSON.stringify([kept, remember([], [], kept)]);
        const texts = grid.values.flat().filter((value) => typeof value === "string" && value.length > 2);
        for (const text of texts) {
          expect(json).not.toContain(text);
          for (const word of String(text)
            .split(" ")
            .filter((each) => each.length > 3))
            expect(json).not.toContain(word);
        }
      }),
      { numRuns: 60 },
    );
  });
});
