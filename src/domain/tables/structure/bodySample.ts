import { CellKind } from "../cells/cellKind";
import type { SheetCells } from "../cells/sheetCells";
import type { HeaderBlock } from "./labels";
import { repeatsLabels } from "./repeatsLabels";
import type { RowShapes } from "./rowShape";

/** What a column mostly holds in the rows below a header. */
export interface ColumnBody {
  readonly column: number;
  /** How many of the sampled rows fill it. */
  readonly filled: number;
  /** The kind of most of its filled cells; empty where there are none. */
  readonly kind: CellKind;
}

/** The first rows below a header that look like somebody's data, column by column. */
export interface BodySample {
  readonly rows: readonly number[];
  readonly columns: readonly ColumnBody[];
  /** Filled cells of a middling row. */
  readonly typicalFill: number;
}

const SAMPLE_ROWS = 24;
const LOOK_AHEAD = 80;

/**
 * Samples the rows under a header, up to where its labels come again. Rows of one cell are titles, sections
 * or notes, and say nothing here.
 */
export function sampleBody(shapes: RowShapes, header: HeaderBlock, lastRow: number): BodySample {
  const rows: number[] = [];
  const end = Math.min(lastRow, header.bottom + LOOK_AHEAD);
  for (let row = header.bottom + 1; row <= end && rows.length < SAMPLE_ROWS; row += 1) {
    // Signatures and the next table's labels end what may be sampled.
    if (repeatsLabels(shapes, header, row) || (rows.length > 0 && shapes.furniture(row))) break;
    if (shapes.at(row).filled >= 2 && !shapes.furniture(row)) rows.push(row);
  }
  const columns = shapes.columns.map((column) => columnBody(shapes.cells, rows, column));
  const fills = rows.map((row) => shapes.at(row).filled).sort((a, b) => a - b);
  return { rows, columns, typicalFill: fills[Math.floor(fills.length / 2)] ?? 0 };
}

function columnBody(cells: SheetCells, rows: readonly number[], column: number): ColumnBody {
  const counts = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const kind = cells.kind(row, column);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [, text = 0, number = 0, date = 0] = counts;
  const kind =
    text >= number && text >= date ? CellKind.text : number >= date ? CellKind.number : CellKind.date;
  const filled = text + number + date;
  return { column, filled, kind: filled === 0 ? CellKind.empty : kind };
}
