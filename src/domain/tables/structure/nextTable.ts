import { cleanText } from "../../text";
import { headerAt, type FoundHeader } from "./headerBlock";
import type { LabelWeight } from "./headerScore";
import { leafKind } from "./labels";
import { columnsOf } from "./columns";
import type { RowRole } from "./region";
import { mismatches, type BodyPattern } from "./rowRoles";
import type { RowShapes } from "./rowShape";

const ENOUGH = 0.35;

/**
 * Whether another table's header stands at a row below this one's: the same labels again, labels the
 * dictionary knows, or after a break a row of texts over numbers.
 */
export function startsNextTable(
  shapes: RowShapes,
  header: FoundHeader,
  pattern: BodyPattern,
  row: number,
  before: RowRole,
  weigh: LabelWeight,
): boolean {
  const shape = shapes.at(row);
  if (shape.text < 2 || shape.filled > shape.text * 2 || shapes.furniture(row)) return false;
  if (repeatsLabels(shapes, header, row)) return true;
  const differs = mismatches(shapes, pattern, row);
  const afterBreak = before !== "data" && before !== "numbering";
  if (differs === 0 && !afterBreak) return false;
  const { cells, band } = shapes;
  if (
    columnsOf(band).some((column) => cells.filled(row, column) && leafKind(cells, row, column) === "number")
  )
    return false;
  const next = headerAt(shapes, row, cells.range.lastRow, weigh).score;
  if (next.known >= 2 && next.known * 2 >= next.labelled) return true;
  return (
    afterBreak &&
    next.score >= ENOUGH &&
    next.contrast >= 2 &&
    (differs > 0 || next.contrast * 2 >= next.labelled)
  );
}

function repeatsLabels(shapes: RowShapes, header: FoundHeader, row: number): boolean {
  const { cells, band } = shapes;
  const columns = columnsOf(band).filter((column) => cells.filled(row, column));
  const same = columns.filter((column) => {
    for (let label = header.block.top; label <= header.block.bottom; label += 1) {
      const text = cells.raw(label, column);
      if (typeof text === "string" && text !== "" && cleanText(text) === cells.text(row, column)) return true;
    }
    return false;
  });
  return same.length >= 2 && same.length * 5 >= columns.length * 3;
}
