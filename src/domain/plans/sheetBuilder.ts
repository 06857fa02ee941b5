import type { CellRange } from "../grid/grid";
import { fitToPage, mergedPoints, type Orientation } from "./page";
import type { PlanBlock, PlanCell, PlanKind, PlanLink, PlanStyle, PlanValue, SheetPlan } from "./plan";
import { heightOf, linesOf } from "./textSize";

/**
 * Desktop Excel hangs on tens of thousands of single-cell calls in one exchange, and a sheet holds 65,530 links
 * at most: beyond this many the address stands in the cell without a link.
 */
const MOST_LINKS = 5000;
/** Likewise for rows with a height of their own; beyond, Excel fits rows itself. */
const MOST_HEIGHTS = 5000;
const DEFAULT_SIZE = 13;

/** Fills one sheet from the top down; `row` is the next free row. */
export class SheetBuilder {
  row = 1;
  /** The rightmost column of the page, 1-based. */
  readonly lastColumn: number;
  readonly widths: readonly number[];
  private readonly cells: PlanCell[] = [];
  private readonly grounds: PlanBlock[] = [];
  private readonly blocks: PlanBlock[] = [];
  private readonly merges: CellRange[] = [];
  private readonly links: PlanLink[] = [];
  private readonly heights = new Map<number, number>();
  private repeated: { first: number; last: number } | null = null;
  private frozen = 0;

  constructor(
    private readonly orientation: Orientation,
    columns: readonly { readonly width: number; readonly grow?: number }[],
  ) {
    this.widths = fitToPage(orientation, columns);
    this.lastColumn = columns.length;
  }

  put(row: number, column: number, value: PlanValue): void {
    this.cells.push({ row, column, value });
  }

  text(row: number, column: number, text: string): void {
    if (text !== "") this.put(row, column, { kind: "text", text });
  }

  /** A text over merged columns, high enough for its lines (Excel does not fit merged cells). */
  span(row: number, first: number, last: number, text: string, style: PlanStyle): void {
    const range = { firstRow: row, firstColumn: first, lastRow: row, lastColumn: last };
    this.text(row, first, text);
    if (last > first) this.merge(range);
    this.style(range, { wrap: true, ...style });
    const { fontSize = DEFAULT_SIZE, bold = false } = style;
    const lines = linesOf(text, mergedPoints(this.widths, first, last), fontSize, bold);
    this.raise(row, heightOf(lines, fontSize));
  }

  style(range: CellRange, style: PlanStyle): void {
    this.blocks.push({ range, style });
  }

  /** A look beneath all others: that of whole columns, which headings inside them then cover. */
  ground(range: CellRange, style: PlanStyle): void {
    this.grounds.push({ range, style });
  }

  merge(range: CellRange): void {
    this.merges.push(range);
  }

  link(row: number, column: number, target: string, tip: string): void {
    if (this.links.length < MOST_LINKS) this.links.push({ row, column, target, tip });
  }

  /** Makes a row at least that high, in points. */
  raise(row: number, points: number): void {
    const height = Math.max(points, this.heights.get(row) ?? 0);
    if (this.heights.size < MOST_HEIGHTS || this.heights.has(row)) this.heights.set(row, height);
  }

  /** Rows printed again at the top of each page. */
  repeat(first: number, last: number): void {
    this.repeated = { first, last };
  }

  freeze(rows: number): void {
    this.frozen = rows;
  }

  /** A block of whole columns of a table: rows `firstRow` to `lastRow`, all columns. */
  rows(firstRow: number, lastRow: number): CellRange {
    return { firstRow, firstColumn: 1, lastRow, lastColumn: this.lastColumn };
  }

  build(kind: PlanKind, name: string, entries: number): SheetPlan {
    return {
      kind,
      name,
      orientation: this.orientation,
      columnWidths: this.widths,
      rowHeights: [...this.heights].sort(([a], [b]) => a - b).map(([row, points]) => ({ row, points })),
      cells: this.cells,
      blocks: [...this.grounds, ...this.blocks],
      merges: this.merges,
      links: this.links,
      titleRows: this.repeated,
      printArea: this.rows(1, Math.max(1, this.row - 1)),
      frozenRows: this.frozen,
      entries,
    };
  }
}
