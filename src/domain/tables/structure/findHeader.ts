import type { LabelWeight } from "./headerScore";
import { scoreHeader } from "./headerScore";
import { headerAt, type FoundHeader } from "./headerBlock";
import { isNumberingRow } from "./numberingRow";
import type { RowShapes } from "./rowShape";

/** A header stands near the top: a sheet without one in so many rows is no table. */
const SEARCH_ROWS = 200;
const ENOUGH = 0.22;
/** The first row nearly as good as the best one wins: a header stands before its data. */
const NEARLY = 0.8;

/** The first header at or after `fromRow`; null where nothing names the columns of what follows. */
export function findHeader(shapes: RowShapes, fromRow: number, weigh: LabelWeight): FoundHeader | null {
  const { cells, band } = shapes;
  const lastRow = cells.range.lastRow;
  const end = Math.min(lastRow, fromRow + SEARCH_ROWS - 1);
  const scored: { row: number; score: number }[] = [];
  for (let row = fromRow; row <= end; row += 1) {
    const shape = shapes.at(row);
    if (shape.filled < 2 || shapes.furniture(row) || isNumberingRow(cells, band, row)) continue;
    scored.push({ row, score: scoreHeader(shapes, { top: row, bottom: row }, lastRow, weigh).score });
  }
  const best = scored.reduce((max, candidate) => Math.max(max, candidate.score), 0);
  const first = scored.find((candidate) => candidate.score >= Math.max(ENOUGH, best * NEARLY));
  return first === undefined ? null : headerAt(shapes, first.row, fromRow, lastRow, weigh);
}
