import type { Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import { MAX_COLUMNS, type RangeRef } from "../range/rangeRef";
import type { HostSession } from "../session";
import { assertWritable } from "./protect";

/** The new look of a cell; `row` and `column` are sheet positions. Must give the same style for the same look. */
export type Restyle = (style: CellStyle, row: number, column: number) => CellStyle;

/**
 * Changes the look of a range. Whole columns and rows change the look of what has no cell of its own
 * and of every cell that exists; nothing is created for them.
 * @throws HostError AccessDenied on a protected sheet.
 */
export function restyle(host: HostSession, range: RangeRef, change: Restyle, location: string): void {
  assertWritable(range.sheet, location);
  const { sheet, area } = range;
  if (range.isUnbounded) restyleWhole(range, change);
  else {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const style = sheet.styleAt(row, column);
        const changed = change(style, row, column);
        if (changed !== style) sheet.change(row, column, { style: changed });
      }
    }
  }
  host.record({ kind: "formats", sheet, range: area });
}

function restyleWhole(range: RangeRef, change: Restyle): void {
  const { sheet, area } = range;
  const existing: [number, number][] = [];
  for (const [row, cells] of sheet.rowsInOrder()) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const [column] of cells) {
      if (column >= area.firstColumn && column <= area.lastColumn) existing.push([row, column]);
    }
  }
  for (const [row, column] of existing) {
    sheet.change(row, column, { style: change(sheet.styleAt(row, column), row, column) });
  }
  if (range.isEntireColumn) {
    for (const [row, style] of [...sheet.rowStyles]) {
      keep(sheet, "rowStyles", row, change(style, row, area.firstColumn));
    }
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const style = sheet.columnStyles.get(column) ?? sheet.defaultStyle;
      keep(sheet, "columnStyles", column, change(style, area.firstRow, column));
    }
  } else {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const style = sheet.rowStyles.get(row) ?? sheet.defaultStyle;
      keep(sheet, "rowStyles", row, change(style, row, area.firstColumn));
    }
  }
  sheet.layoutTouched = true;
}

/** The look of a row or column; the sheet's usual look needs no entry. */
function keep(sheet: Sheet, lines: "rowStyles" | "columnStyles", position: number, style: CellStyle): void {
  if (style === sheet.defaultStyle) sheet[lines].delete(position);
  else sheet[lines].set(position, style);
}

/** Every different style within a range (by identity); whole columns count the look of their empty cells too. */
export function stylesIn(range: RangeRef): Set<CellStyle> {
  const { sheet, area } = range;
  const styles = new Set<CellStyle>();
  if (!range.isUnbounded) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++)
        styles.add(sheet.styleAt(row, column));
    }
    return styles;
  }
  for (const [row, cells] of sheet.rowsInOrder()) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const [column, cell] of cells) {
      if (column >= area.firstColumn && column <= area.lastColumn) styles.add(cell.style);
    }
  }
  if (range.isEntireColumn) {
    const known = [...sheet.columnStyles].filter(
      ([column]) => column >= area.firstColumn && column <= area.lastColumn,
    );
    for (const [, style] of known) styles.add(style);
    if (known.length < range.columns) styles.add(sheet.defaultStyle);
  } else {
    for (let row = area.firstRow; row <= area.lastRow; row++) styles.add(sheet.styleAt(row, MAX_COLUMNS));
  }
  return styles;
}

/** What `pick` gives for the whole range, or null where its cells differ, as Excel answers. */
export function uniformStyle<V>(range: RangeRef, pick: (style: CellStyle) => V): V | null {
  let first: V | undefined;
  for (const style of stylesIn(range)) {
    const value = pick(style);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** Gives one and the same changed style for each style, so that equal looks stay shared. */
export function sharedChange(change: (style: CellStyle) => CellStyle): Restyle {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    let changed = made.get(style);
    if (changed === undefined) made.set(style, (changed = change(style)));
    return changed;
  };
}

const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** A look with another number format; the same two always give the same style. */
export function withNumberFormat(style: CellStyle, numberFormat: string): CellStyle {
  if (style.numberFormat === numberFormat) return style;
  let known = formatted.get(style);
  if (known === undefined) formatted.set(style, (known = new Map()));
  let changed = known.get(numberFormat);
  if (changed === undefined) known.set(numberFormat, (changed = { ...style, numberFormat }));
  return changed;
}
