import { makeAxis, nextShown } from "../../../src/workbench/page/grid/axis";
import { layoutOf, rectOf, wholeCell } from "../../../src/workbench/page/grid/layout";
import { spanned } from "../../../src/workbench/page/grid/span";
import { cornerOf, HEADER, placeAt, quadrants, scrolledTo } from "../../../src/workbench/page/grid/window";
import { sheetOf } from "./sheets";

const HOME = { row: 1, column: 1 };

describe("rows and columns on the screen", () => {
  const axis = makeAxis(4, (index) => [0, 20, 0, 30, 20][index] ?? 0);

  test("a hidden row takes no room, and the next one starts where it would", () => {
    expect([axis.start(2), axis.size(2), axis.start(3), axis.total]).toEqual([20, 0, 20, 70]);
  });
  test.each([
    [-5, 1],
    [0, 1],
    [19, 1],
    [20, 3],
    [49, 3],
    [50, 4],
    [1000, 4],
  ])("the pixel %d belongs to row %d", (pixel, row) => {
    expect(axis.at(pixel)).toBe(row);
  });
  test("moving skips what is hidden and stops at the end", () => {
    expect([nextShown(axis, 1, 1), nextShown(axis, 3, -1), nextShown(axis, 4, 1)]).toEqual([3, 1, 4]);
  });
});

describe("a sheet's geometry", () => {
  const sheet = sheetOf([["a"], ["b"]]);
  sheet.columnWidths.set(2, 75);
  sheet.rowHeights.set(1, 30);
  sheet.merges.push({ firstRow: 3, firstColumn: 2, lastRow: 4, lastColumn: 4 });
  sheet.frozenRows = 2;
  const layout = layoutOf(sheet, HOME);

  test("points become pixels of a screen at 96 to the inch", () => {
    expect(rectOf(layout, { firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 2 })).toEqual({
      left: 64,
      top: 0,
      width: 100,
      height: 40,
    });
  });
  test("a cell inside a merge stands for the whole merge", () => {
    expect(wholeCell(layout, 4, 3)).toEqual(sheet.merges[0]);
    expect(wholeCell(layout, 5, 3)).toEqual({ firstRow: 5, firstColumn: 3, lastRow: 5, lastColumn: 3 });
  });
  test("a place typed into the name box far outside exists on the grid", () => {
    expect(layoutOf(sheet, { row: 5000, column: 200 }).rows.count).toBeGreaterThan(5000);
  });
  test("dragging into a merge takes all of it", () => {
    const range = spanned(layout, { row: 2, column: 1 }, { row: 3, column: 2 });
    expect(range).toEqual({ firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 4 });
  });
});

describe("the window with frozen rows", () => {
  const sheet = sheetOf([["a"]]);
  sheet.frozenRows = 2;
  const layout = layoutOf(sheet, HOME);
  const view = { width: HEADER.width + 200, height: HEADER.height + 200, left: 0, top: 100 };

  test("frozen rows stay, the rest scrolls below them", () => {
    const [frozen, scrolling] = quadrants(layout, view);
    expect(frozen?.part).toMatchObject({ firstRow: 1, lastRow: 2 });
    expect(frozen?.origin.y).toBe(0);
    expect(scrolling?.part).toMatchObject({ firstRow: 8, lastRow: 16 });
    expect(scrolling?.frame.top).toBe(HEADER.height + 40);
  });
  test("a click finds the cell it is on, above and below the frozen edge", () => {
    expect(placeAt(layout, view, HEADER.width + 70, HEADER.height + 25)).toEqual({ row: 2, column: 2 });
    expect(placeAt(layout, view, HEADER.width + 10, HEADER.height + 45)).toEqual({ row: 8, column: 1 });
  });
  test("the editor stands on the cell wherever it is scrolled to", () => {
    expect(cornerOf(layout, view, { row: 8, column: 1 }).y).toBe(HEADER.height + 40);
    expect(cornerOf(layout, view, { row: 2, column: 1 }).y).toBe(HEADER.height + 20);
  });
  test.each([
    ["a cell above the view", 4, 20],
    ["a cell in view", 10, 100],
    ["a cell below the view", 30, 400],
    ["a frozen cell", 1, 100],
  ])("%s is scrolled to", (_name, row, top) => {
    const range = { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 };
    expect(scrolledTo(layout, view, range).top).toBe(top);
  });
});
