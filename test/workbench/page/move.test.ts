import { layoutOf } from "../../../src/workbench/page/grid/layout";
import { moved } from "../../../src/workbench/page/grid/move";
import { sheetOf } from "./sheets";

const sheet = sheetOf([["a", "b", "c"], ["d"], ["e"], [], ["f"]]);
sheet.hiddenRows.add(7);
sheet.merges.push({ firstRow: 8, firstColumn: 1, lastRow: 9, lastColumn: 3 });
const layout = layoutOf(sheet, { row: 1, column: 1 });

describe("keys on the grid", () => {
  test.each([
    ["ArrowDown", false, [1, 1], [2, 1]],
    ["Enter", false, [2, 2], [3, 2]],
    ["ArrowUp", false, [1, 1], [1, 1]],
    ["ArrowRight", false, [1, 1], [1, 2]],
    ["ArrowLeft", false, [1, 1], [1, 1]],
    ["PageDown", false, [1, 1], [11, 1]],
    ["PageUp", false, [5, 2], [1, 2]],
    ["Home", false, [5, 4], [5, 1]],
    ["Home", true, [5, 4], [1, 1]],
    ["End", true, [1, 1], [5, 3]],
  ])("%s (Ctrl: %s) goes from %j to %j", (key, ctrl, [row = 0, column = 0], [toRow, toColumn]) => {
    expect(moved(sheet, layout, { row, column }, { key, ctrl, page: 10 })).toEqual({
      row: toRow,
      column: toColumn,
    });
  });
  test("a hidden row is stepped over", () => {
    expect(
      moved(sheet, layout, { row: 6, column: 5 }, { key: "ArrowDown", ctrl: false, page: 10 })?.row,
    ).toBe(8);
  });
  test("from a merge one steps to beyond its edge", () => {
    const key = { ctrl: false, page: 10 };
    expect(moved(sheet, layout, { row: 8, column: 1 }, { ...key, key: "ArrowDown" })?.row).toBe(10);
    expect(moved(sheet, layout, { row: 8, column: 1 }, { ...key, key: "ArrowRight" })?.column).toBe(4);
  });
  test("Ctrl and an arrow go to the end of the block, then to the next block, then to the end of the sheet", () => {
    const key = { key: "ArrowDown", ctrl: true, page: 10 };
    expect(moved(sheet, layout, { row: 1, column: 1 }, key)?.row).toBe(3);
    expect(moved(sheet, layout, { row: 3, column: 1 }, key)?.row).toBe(5);
    expect(moved(sheet, layout, { row: 5, column: 1 }, key)?.row).toBe(layout.rows.count);
  });
  test("a letter moves nothing", () => {
    expect(moved(sheet, layout, { row: 1, column: 1 }, { key: "a", ctrl: false, page: 10 })).toBeNull();
  });
});
