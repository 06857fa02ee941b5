import { headerAt, type FoundHeader } from "./headerBlock";
import type { LabelWeight } from "./headerScore";
import { leafKind } from "./labels";
import type { RowRole } from "./region";
import { repeatsLabels } from "./repeatsLabels";
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
  if (repeatsLabels(shapes, header.block, row)) return true;
  const differs = mismatches(shapes, pattern, row);
  const afterBreak = before !== "data" && before !== "numbering";
  if (differs === 0 && !afterBreak) return false;
  const { cells } = shapes;
  if (shapes.columns.some((column) => cells.filled(row, column) && leafKind(cells, row, column) === "number"))
    return false;
  const next = headerAt(shapes, row, header.block.bottom + 1, cells.range.lastRow, weigh).score;
  if (next.known >= 2 && next.known * 2 >= next.labelled) return true;
  return (
    afterBreak &&
    next.score >= ENOUGH &&
    next.contrast >= 2 &&
    (differs > 0 || next.contrast * 2 >= next.labelled)
  );
}
