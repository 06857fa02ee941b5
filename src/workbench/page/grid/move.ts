import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";
import { nextShown } from "./axis";
import { wholeCell, type SheetLayout } from "./layout";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A key pressed on the grid, as far as moving goes. `page`: rows that fit on the screen. */
export interface MoveKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly page: number;
}

/** Where a key takes the selection from a cell, as in Excel; null: the key does not move it. */
export function moved(sheet: Sheet, layout: SheetLayout, from: Place, key: MoveKey): Place | null {
  const here = wholeCell(layout, from.row, from.column);
  switch (key.key) {
    case "ArrowUp":
      return key.ctrl ? jump(sheet, layout, from, "row", -1) : step(layout, here, from, "row", -1);
    case "ArrowDown":
    case "Enter":
      return key.ctrl ? jump(sheet, layout, from, "row", 1) : step(layout, here, from, "row", 1);
    case "ArrowLeft":
      return key.ctrl ? jump(sheet, layout, from, "column", -1) : step(layout, here, from, "column", -1);
    case "ArrowRight":
    case "Tab":
      return key.ctrl ? jump(sheet, layout, from, "column", 1) : step(layout, here, from, "column", 1);
    case "PageUp":
      return { ...from, row: Math.max(1, from.row - key.page) };
    case "PageDown":
      return { ...from, row: Math.min(layout.rows.count, from.row + key.page) };
    case "Home":
      return { row: key.ctrl ? 1 : from.row, column: 1 };
    case "End": {
      const used = sheet.usedRange(true);
      return key.ctrl && used !== null ? { row: used.lastRow, column: used.lastColumn } : null;
    }
    default:
      return null;
  }
}

function step(layout: SheetLayout, here: CellRange, from: Place, along: "row" | "column", by: 1 | -1): Place {
  if (along === "row") {
    const edge = by === 1 ? here.lastRow : here.firstRow;
    const row = nextShown(layout.rows, edge, by);
    return row === edge ? from : { ...from, row };
  }
  const edge = by === 1 ? here.lastColumn : here.firstColumn;
  const column = nextShown(layout.columns, edge, by);
  return column === edge ? from : { ...from, column };
}

/** Ctrl + arrow: to the edge of the block of filled cells, or to the next filled one. */
function jump(sheet: Sheet, layout: SheetLayout, from: Place, along: "row" | "column", by: 1 | -1): Place {
  const axis = along === "row" ? layout.rows : layout.columns;
  const at = (index: number): Place => ({ ...from, [along]: index });
  const filled = (index: number) => {
    const place = at(index);
    return (sheet.cell(place.row, place.column)?.content ?? null) !== null;
  };
  let index = from[along];
  let next = nextShown(axis, index, by);
  const inside = filled(index) && filled(next);
  while (next !== index) {
    if (inside ? !filled(next) : filled(next)) return at(inside ? index : next);
    index = next;
    next = nextShown(axis, index, by);
  }
  return at(index);
}
