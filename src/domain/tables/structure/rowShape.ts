import { CellKind } from "../cells/cellKind";
import type { SheetCells } from "../cells/sheetCells";
import { columnsOf } from "./columns";
import type { Band } from "./region";
import { isLetterheadText, isSignatureText } from "./words";

/** How a row of a band is filled: counts of cells, errors aside. */
export interface RowShape {
  readonly filled: number;
  readonly text: number;
  readonly firstFilled: number;
}

const EMPTY: RowShape = { filled: 0, text: 0, firstFilled: 0 };

/** The shape of every row of a band, asked for by 1-based sheet row. */
export class RowShapes {
  /** The band's columns, left to right. */
  readonly columns: readonly number[];
  private readonly shapes: readonly RowShape[];
  private readonly furnitureRows = new Map<number, boolean>();

  constructor(
    readonly cells: SheetCells,
    readonly band: Band,
  ) {
    this.columns = columnsOf(band);
    const { firstRow, lastRow } = cells.range;
    this.shapes = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
      shapeOf(cells, band, firstRow + index),
    );
  }

  at(row: number): RowShape {
    return this.shapes[row - this.cells.range.firstRow] ?? EMPTY;
  }

  blank(row: number): boolean {
    return this.at(row).filled === 0;
  }

  /** Letterhead, form number, signature or date line: a row of few cells that is no label and nobody. */
  furniture(row: number): boolean {
    const known = this.furnitureRows.get(row);
    if (known !== undefined) return known;
    const is =
      this.at(row).filled <= 4 &&
      this.texts(row).some((text) => isLetterheadText(text) || isSignatureText(text));
    this.furnitureRows.set(row, is);
    return is;
  }

  /** The texts of a row's filled cells, left to right. */
  texts(row: number): string[] {
    return this.columns
      .filter((column) => this.cells.filled(row, column))
      .map((column) => this.cells.text(row, column));
  }
}

function shapeOf(cells: SheetCells, band: Band, row: number): RowShape {
  let [filled, text, firstFilled] = [0, 0, 0];
  for (let column = band.firstColumn; column <= band.lastColumn; column += 1) {
    if (!cells.filled(row, column)) continue;
    if (filled === 0) firstFilled = column;
    filled += 1;
    if (cells.kind(row, column) === CellKind.text) text += 1;
  }
  return filled === 0 ? EMPTY : { filled, text, firstFilled };
}
