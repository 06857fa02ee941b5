import type { CellRange } from "../../../domain/grid/grid";
import type { Cell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import { rectOf, wholeCell, type Rect, type SheetLayout } from "./layout";
import { sideOf } from "./look";

/** One cell to draw: its place, and the pixels its text may run over empty neighbours on either side. */
export interface VisibleCell {
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
  readonly over: { readonly left: number; readonly right: number };
  readonly cell: Cell | undefined;
  readonly style: CellStyle;
}

/** Long text is looked for this many columns outside the view, because it may reach into it. */
const REACH = 8;

/**
 * The cells of a part of the sheet that have anything to draw, row by row; a merge counts as its first cell,
 * also when that one is outside the part.
 * @param always a cell that is given even when empty: the active one, so that a screen reader finds it.
 */
export function visibleCells(
  sheet: Sheet,
  layout: SheetLayout,
  part: CellRange,
  always: { readonly row: number; readonly column: number } | null,
): readonly VisibleCell[] {
  const cells: VisibleCell[] = [];
  const drawnMerges = new Set<CellRange>();
  for (let row = part.firstRow; row <= part.lastRow; row++) {
    if (layout.rows.size(row) === 0) continue;
    for (let column = Math.max(1, part.firstColumn - REACH); column <= part.lastColumn; column++) {
      const merge = layout.mergeAt(row, column);
      if (merge !== undefined) {
        if (!drawnMerges.has(merge) && merge.lastColumn >= part.firstColumn) {
          drawnMerges.add(merge);
          const one = oneCell(sheet, layout, merge.firstRow, merge.firstColumn);
          // All of its columns may be hidden.
          if (one.rect.width > 0) cells.push(one);
        }
        column = merge.lastColumn;
        continue;
      }
      if (layout.columns.size(column) === 0) continue;
      const wanted = always !== null && always.row === row && always.column === column;
      if (sheet.cell(row, column) === undefined && !wanted && !styled(sheet, column)) continue;
      const one = oneCell(sheet, layout, row, column);
      const reaches =
        one.rect.left + one.rect.width + one.over.right > layout.columns.start(part.firstColumn);
      if (column >= part.firstColumn || reaches) cells.push(one);
    }
  }
  return cells;
}

function styled(sheet: Sheet, column: number): boolean {
  return sheet.columnStyles.has(column);
}

function oneCell(sheet: Sheet, layout: SheetLayout, row: number, column: number): VisibleCell {
  const range = wholeCell(layout, row, column);
  const rect = rectOf(layout, range);
  const cell = sheet.cell(row, column);
  const style = sheet.styleAt(row, column);
  return { row, column, rect, over: overNeighbours(sheet, layout, range, cell, style), cell, style };
}

const NOWHERE = { left: 0, right: 0 };

/** Text that is not wrapped and not a number runs on over empty cells: to the right, to the left, or both. */
function overNeighbours(
  sheet: Sheet,
  layout: SheetLayout,
  range: CellRange,
  cell: Cell | undefined,
  style: CellStyle,
): VisibleCell["over"] {
  const single = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
  if (!single || typeof cell?.content !== "string" || style.wrap || style.horizontal === "Fill")
    return NOWHERE;
  const side = sideOf(cell.content, style);
  return {
    left: side === "right" || side === "center" ? emptyRun(sheet, layout, range, -1) : 0,
    right: side === "left" || side === "center" ? emptyRun(sheet, layout, range, 1) : 0,
  };
}

/** Pixels of empty, unmerged cells next to a cell, up to what long text plausibly needs. */
function emptyRun(sheet: Sheet, layout: SheetLayout, range: CellRange, step: 1 | -1): number {
  let width = 0;
  for (let steps = 1; steps <= REACH; steps++) {
    const column = range.firstColumn + step * steps;
    if (column < 1 || column > layout.columns.count) break;
    const content = sheet.cell(range.firstRow, column)?.content ?? null;
    if (content !== null && content !== "") break;
    if (layout.mergeAt(range.firstRow, column) !== undefined) break;
    width += layout.columns.size(column);
  }
  return width;
}
