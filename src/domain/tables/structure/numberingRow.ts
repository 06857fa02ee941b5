import type { SheetCells } from "../cells/sheetCells";
import { columnsOf } from "./columns";
import type { Band } from "./region";

/** The row of column numbers under a form's header: 1 2 3…, (1) (2) (3)…, A B 1 2…, "4=2+3". */
export function isNumberingRow(cells: SheetCells, band: Band, row: number): boolean {
  const marks = columnsOf(band)
    .filter((column) => cells.filled(row, column))
    .map((column) => {
      // The stored number counts: a percent column shows its number 9 as "900%".
      const raw = cells.raw(row, column);
      return typeof raw === "number" ? String(raw) : cells.text(row, column);
    });
  if (marks.length < 3) return false;
  const orders = marks.map(orderOf);
  if (orders.some((order) => order === null)) return false;
  const numbers = orders.filter((order): order is number => order !== null && order > 0);
  const letters = orders
    .filter((order): order is number => order !== null && order < 0)
    .map((order) => -order);
  return rises(numbers) && rises(letters);
}

/** 3 for "3", "(3)" or "3=1+2"; -2 for "B"; null for anything else. */
function orderOf(mark: string): number | null {
  const number = /^[([]?(\d{1,2})[)\]]?(?: ?= ?[\d+\-x*:/().,% ]+)?$/.exec(mark);
  if (number) return Number(number[1]);
  return /^[([]?[A-Z][)\]]?$/.test(mark) ? -(mark.replace(/\W/g, "").charCodeAt(0) - 64) : null;
}

/** 1, 2, 3, 5: beginning at 1 (or at 2 or 3 after lettered columns), in steps of one or two. */
function rises(orders: readonly number[]): boolean {
  return orders.every((order, index) => {
    const before = orders[index - 1];
    return before === undefined ? order <= 3 : order - before >= 1 && order - before <= 2;
  });
}
