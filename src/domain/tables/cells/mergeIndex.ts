import type { CellRange, Grid } from "../../grid/grid";

/** Which merged range a cell belongs to, looked up by 1-based sheet position. */
export class MergeIndex {
  private readonly ranges = new Map<number, CellRange>();

  constructor(grid: Pick<Grid, "merges" | "range">) {
    for (const merge of grid.merges) this.add(merge, grid.range);
  }

  /** The merged range over the cell, its first cell included; undefined for a cell of its own. */
  at(row: number, column: number): CellRange | undefined {
    return this.ranges.size === 0 ? undefined : this.ranges.get(keyOf(row, column));
  }

  /** Whether the cell is hidden under a merged range that begins elsewhere. */
  covers(row: number, column: number): boolean {
    const merge = this.at(row, column);
    return merge !== undefined && (merge.firstRow !== row || merge.firstColumn !== column);
  }

  /** Merges may reach past the used range (whole columns): only what is inside is kept. */
  private add(merge: CellRange, bounds: CellRange): void {
    const lastRow = Math.min(merge.lastRow, bounds.lastRow);
    const lastColumn = Math.min(merge.lastColumn, bounds.lastColumn);
    for (let row = merge.firstRow; row <= lastRow; row += 1) {
      for (let column = merge.firstColumn; column <= lastColumn; column += 1)
        this.ranges.set(keyOf(row, column), merge);
    }
  }
}

function keyOf(row: number, column: number): number {
  return row * 16384 + column - 1;
}
