import type { CellRange, Grid, RawValue } from "../../grid/grid";
import { cleanText, decodeLegacy, encodingOfFont, legacyEvidence } from "../../text";
import { CellKind, kindOf } from "./cellKind";
import { MergeIndex } from "./mergeIndex";

/**
 * A grid seen cell by cell, by 1-based sheet positions: what kind each cell is, its text as Unicode fit to
 * show, and the merges over it. Everything that reads tables reads them through this.
 */
export class SheetCells {
  readonly range: CellRange;
  readonly merges: MergeIndex;
  private readonly width: number;
  private readonly kinds: Uint8Array;
  private doubt: "legacy" | "unicode" | null = null;

  constructor(readonly grid: Grid) {
    this.range = grid.range;
    this.merges = new MergeIndex(grid);
    this.width = grid.range.lastColumn - grid.range.firstColumn + 1;
    this.kinds = kindsOf(grid, this.width);
  }

  /** The stored value; "" outside the grid. */
  raw(row: number, column: number): RawValue {
    return at(this.grid.values, row - this.range.firstRow, column - this.range.firstColumn, "");
  }

  kind(row: number, column: number): CellKind {
    if (!this.inside(row, column)) return CellKind.empty;
    return this.kinds[(row - this.range.firstRow) * this.width + column - this.range.firstColumn] as CellKind;
  }

  /** Something staff wrote: neither empty nor a formula's error. */
  filled(row: number, column: number): boolean {
    const kind = this.kind(row, column);
    return kind !== CellKind.empty && kind !== CellKind.error;
  }

  /** The cell's own text: stored text decoded and cleaned, else what Excel shows; "" for errors. */
  text(row: number, column: number): string {
    const raw = this.raw(row, column);
    if (raw === "" || this.kind(row, column) === CellKind.error) return "";
    if (typeof raw === "string") return cleanText(this.decoded(raw, row, column));
    return cleanText(this.shown(row, column)) || String(raw);
  }

  /** The text of the merged range over the cell, else the cell's own. */
  mergedText(row: number, column: number): string {
    const merge = this.merges.at(row, column);
    return merge ? this.text(merge.firstRow, merge.firstColumn) : this.text(row, column);
  }

  numberFormat(row: number, column: number): string {
    return at(this.grid.numberFormats, row - this.range.firstRow, column - this.range.firstColumn, "General");
  }

  private inside(row: number, column: number): boolean {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.range;
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  private shown(row: number, column: number): string {
    return at(this.grid.text, row - this.range.firstRow, column - this.range.firstColumn, "");
  }

  private font(row: number, column: number): string {
    return at(this.grid.fontNames, row - this.range.firstRow, column - this.range.firstColumn, "");
  }

  private decoded(text: string, row: number, column: number): string {
    const font = this.font(row, column);
    if (encodingOfFont(font) === null) return text;
    this.doubt ??= this.sheetDoubt();
    return decodeLegacy(text, font, this.doubt);
  }

  /** How the sheet's undoubtful cells in old fonts are written: what is possible as both follows them. */
  private sheetDoubt(): "legacy" | "unicode" {
    let balance = 0;
    this.grid.values.forEach((cells, rowIndex) => {
      cells.forEach((value, columnIndex) => {
        const encoding = encodingOfFont(this.grid.fontNames[rowIndex]?.[columnIndex] ?? "");
        if (typeof value !== "string" || value === "" || encoding === null) return;
        const evidence = legacyEvidence(value, encoding);
        balance += evidence === "legacy" ? 1 : evidence === "unicode" ? -1 : 0;
      });
    });
    return balance >= 0 ? "legacy" : "unicode";
  }
}

/** One cell of a dense array of rows. Spelt out: this runs for every cell of a large sheet. */
function at<T>(rows: readonly (readonly T[])[], row: number, column: number, otherwise: T): T {
  const cells = rows[row];
  if (cells === undefined) return otherwise;
  const value = cells[column];
  return value === undefined ? otherwise : value;
}

const seen = new WeakMap<Grid, SheetCells>();

/** The sheet's cells, indexed once however many steps read them. */
export function sheetCells(grid: Grid): SheetCells {
  const known = seen.get(grid);
  if (known !== undefined) return known;
  const cells = new SheetCells(grid);
  seen.set(grid, cells);
  return cells;
}

function kindsOf(grid: Grid, width: number): Uint8Array {
  const kinds = new Uint8Array(grid.values.length * width);
  grid.values.forEach((cells, rowIndex) => {
    const formats = grid.numberFormats[rowIndex] ?? [];
    for (let column = 0; column < cells.length && column < width; column += 1) {
      const value = cells[column];
      if (value === undefined || value === "") continue;
      kinds[rowIndex * width + column] = kindOf(value, formats[column]);
    }
  });
  return kinds;
}
