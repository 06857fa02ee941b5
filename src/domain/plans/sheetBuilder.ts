import type { CellRange } from "../grid/grid";
import { fitToPage, mergedPoints, pointsLeft, type Orientation } from "./page";
import type {
  PlanBlock,
  PlanCell,
  PlanChart,
  PlanKind,
  PlanLink,
  PlanStyle,
  PlanValue,
  SheetPlan,
} from "./plan";
import { heightOf, linesOf } from "./textSize";

/**
 * Desktop Excel hangs on tens of thousands of single-cell calls in one exchange, and a sheet holds 65,530 links
 * at most: beyond this many the address stands in the cell without a link.
 */
const MOST_LINKS = 5000;
/** Likewise for rows with a height of their own; beyond, Excel fits rows itself. */
const MOST_HEIGHTS = 5000;
const DEFAULT_SIZE = 13;
/** Height of the empty rows under a chart, in points. */
const CHART_ROW = 16;
/** Kept free when a page is filled up, so that a rounded height never pushes the gap itself over. */
const SLACK = 8;
/** By how many points two programs may differ in where a page ends. */
const DRIFT = 22;
const GAP_ROW = 12;

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
  private readonly charts: PlanChart[] = [];
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

  /** Whether rows still get heights of their own; beyond, measuring their texts is for nothing. */
  get fitsRows(): boolean {
    return this.heights.size < MOST_HEIGHTS;
  }

  /** Makes a row at least that high, in points. */
  raise(row: number, points: number): void {
    const height = Math.max(points, this.heights.get(row) ?? 0);
    if (this.fitsRows || this.heights.has(row)) this.heights.set(row, height);
  }

  /** An empty row of that height, in points. */
  gap(points: number): void {
    this.raise(this.row, points);
    this.row += 1;
  }

  /**
   * Before a block of that height: a gap that moves the block to the next page where this one has no room for all
   * of it. (Excel passes over page breaks on sheets that are fitted to the page's width.) No two programs fill a page
   * alike: the gap is of low rows and a little too long, so that what is left of it opens the next page.
   */
  keepTogether(points: number): void {
    const left = this.pointsLeft();
    if (left >= points) return;
    for (let gap = left + SLACK + DRIFT; gap > 0; gap -= GAP_ROW) this.gap(Math.min(gap, GAP_ROW));
  }

  /** How many points the current page still has room for. */
  pointsLeft(): number {
    const rows = Array.from({ length: this.row - 1 }, (_, index) => this.heightAt(index + 1));
    return pointsLeft(this.orientation, rows, this.repeatedPoints()) - SLACK;
  }

  /**
   * Empty rows for a chart over the whole width, not split by a page break.
   * @param points its height
   */
  room(points: number): CellRange {
    this.keepTogether(points);
    const first = this.row;
    for (let row = 0; row < Math.ceil(points / CHART_ROW); row++) this.gap(CHART_ROW);
    return this.rows(first, this.row - 1);
  }

  /** A chart over cells of this sheet, in a room made for it before. */
  chart(chart: PlanChart): void {
    this.charts.push(chart);
  }

  /** Rows printed again at the top of each page. */
  repeat(first: number, last: number): void {
    this.repeated = { first, last };
  }

  /** For pages of several tables: the labels of one would stand over the rows of another. */
  repeatNothing(): void {
    this.repeated = null;
  }

  freeze(rows: number): void {
    this.frozen = rows;
  }

  /** A block of whole columns of a table: rows `firstRow` to `lastRow`, all columns. */
  rows(firstRow: number, lastRow: number): CellRange {
    return { firstRow, firstColumn: 1, lastRow, lastColumn: this.lastColumn };
  }

  private heightAt(row: number): number {
    return this.heights.get(row) ?? heightOf(1, DEFAULT_SIZE);
  }

  private repeatedPoints(): number {
    if (this.repeated === null) return 0;
    let points = 0;
    for (let row = this.repeated.first; row <= this.repeated.last; row++) points += this.heightAt(row);
    return points;
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
      ...(this.charts.length > 0 ? { charts: this.charts } : {}),
      entries,
    };
  }
}
