import { CellKind } from "../cells/cellKind";
import type { SheetCells } from "../cells/sheetCells";
import type { TableSubject } from "../table";
import type { ToldRow } from "../told";
import type { Heading } from "./heading";

/** What is known of a table before its rows are read: where its columns stand and whom it lists. */
export interface TableFrame {
  readonly cells: SheetCells;
  readonly subject: TableSubject;
  /** 1-based sheet rows: the last of the header and the last the table may reach. */
  readonly headerBottom: number;
  readonly lastRow: number;
  /** All labelled columns, left to right. */
  readonly columns: readonly number[];
  readonly ordinalColumn: number | null;
  readonly nameColumns: readonly number[];
  /** The heading over the whole table, above its labels. */
  readonly above?: Heading | null;
  /** Rows are called by what is asked of them, so long sentences and "Tổng số vụ" are no notes and sums. */
  readonly listsItems?: boolean;
  /** Rows are scoring criteria: those numbered A, I have points as well, and "Tổng cộng" is the whole. */
  readonly listsCriteria?: boolean;
  /** What staff say of single rows. */
  readonly told?: ReadonlyMap<number, ToldRow>;
}

/** One row of the frame, seen the way rows are told apart. */
export interface RowView {
  readonly row: number;
  /** What stands in the numbering column. */
  readonly ordinal: string;
  /** The name, joined where it is split over two columns; "" under a merge that begins above. */
  readonly name: string;
  /** The first text from the left, wherever it stands. */
  readonly lead: string;
  /** Filled cells beside numbering and name, and how many of them are numbers. */
  readonly others: number;
  readonly numbers: number;
  /** Columns that one merged heading spans, 0 where nothing is merged. */
  readonly span: number;
}

export function viewRow(frame: TableFrame, row: number): RowView {
  const { cells } = frame;
  let [others, numbers, span, lead] = [0, 0, 0, ""];
  for (const column of frame.columns) {
    if (!cells.filled(row, column)) continue;
    const merge = cells.merges.at(row, column);
    if (merge)
      span = Math.max(
        span,
        frame.columns.filter((c) => c >= merge.firstColumn && c <= merge.lastColumn).length,
      );
    if (lead === "" && cells.kind(row, column) === CellKind.text) lead = cells.text(row, column);
    if (column === frame.ordinalColumn || frame.nameColumns.includes(column)) continue;
    others += 1;
    if (cells.kind(row, column) !== CellKind.text) numbers += 1;
  }
  const name = frame.nameColumns
    .map((column) => cells.text(row, column))
    .filter((part) => part !== "")
    .join(" ");
  const ordinal = frame.ordinalColumn === null ? "" : cells.text(row, frame.ordinalColumn);
  return { row, ordinal, name, lead, others, numbers, span };
}
