import { CellKind } from "../cells/cellKind";
import { sampleBody } from "./bodySample";
import { scoreHeader, type HeaderScore, type LabelWeight } from "./headerScore";
import { leafKind, leavesOf, type HeaderBlock } from "./labels";
import { isNumberingRow } from "./numberingRow";
import type { RowShapes } from "./rowShape";

const MAX_HEADER_ROWS = 6;
const SECTION_MARK = /^(?:[IVX]{1,5}|[A-H])[.)]?$/;

export interface FoundHeader {
  readonly block: HeaderBlock;
  readonly score: HeaderScore;
}

/**
 * The header whose last label row is near `row`: grown down over sub-labels and up over group labels, but not
 * above `firstRow`, where another table may stand.
 */
export function headerAt(
  shapes: RowShapes,
  row: number,
  firstRow: number,
  lastRow: number,
  weigh: LabelWeight,
): FoundHeader {
  let block = growUp(shapes, growDown(shapes, { top: row, bottom: row }, lastRow, weigh), firstRow, lastRow);
  block = growDown(shapes, block, lastRow, weigh);
  return { block, score: scoreHeader(shapes, block, lastRow, weigh) };
}

function growDown(shapes: RowShapes, start: HeaderBlock, lastRow: number, weigh: LabelWeight): HeaderBlock {
  let block = start;
  while (block.bottom < lastRow && block.bottom - block.top + 1 < MAX_HEADER_ROWS) {
    const next = block.bottom + 1;
    const goesOn =
      mergedInto(shapes, block, next) ||
      holdsSubLabels(shapes, block, next, lastRow) ||
      (!isNumberingRow(shapes.cells, shapes.band, next) && completesLabels(shapes, block, next, weigh));
    if (!goesOn) break;
    block = { top: block.top, bottom: next };
  }
  return block;
}

function growUp(shapes: RowShapes, start: HeaderBlock, firstRow: number, lastRow: number): HeaderBlock {
  let block = start;
  while (block.top > firstRow && block.bottom - block.top + 1 < MAX_HEADER_ROWS) {
    if (!holdsGroupLabels(shapes, block, block.top - 1, lastRow)) break;
    block = { top: block.top - 1, bottom: block.bottom };
  }
  return block;
}

/** A label merged downwards reaches into the next row. */
function mergedInto(shapes: RowShapes, block: HeaderBlock, next: number): boolean {
  const { cells } = shapes;
  return shapes.columns.some((column) => {
    const merge = cells.merges.at(next, column);
    return (
      merge !== undefined &&
      merge.firstRow <= block.bottom &&
      merge.firstRow >= block.top &&
      merge.lastRow >= next
    );
  });
}

/** Labels go on in the next row: "Cấp" over "bậc" is known only as a whole. */
function completesLabels(shapes: RowShapes, block: HeaderBlock, next: number, weigh: LabelWeight): boolean {
  const { cells } = shapes;
  const completed = shapes.columns.filter((column) => {
    if (cells.kind(next, column) !== CellKind.text || cells.kind(block.bottom, column) !== CellKind.text)
      return false;
    const [upper, lower] = [cells.text(block.bottom, column), cells.text(next, column)];
    return weigh(`${upper} ${lower}`) > Math.max(weigh(lower), 0);
  });
  return completed.length >= 2;
}

/** The next row names columns too: texts over numbers, or texts only where the block above names a group or nothing. */
function holdsSubLabels(shapes: RowShapes, block: HeaderBlock, next: number, lastRow: number): boolean {
  const { cells, band } = shapes;
  const shape = shapes.at(next);
  if (shape.filled === 0 || shapes.furniture(next) || isNumberingRow(cells, band, next)) return false;
  const leaves = leavesOf(cells, band, { top: next, bottom: next });
  if (leaves.some((leaf) => leaf.kind === "number")) return false;
  const [first] = leaves;
  if (first !== undefined && SECTION_MARK.test(cells.text(next, first.column))) return false;
  const sample = sampleBody(shapes, { top: block.top, bottom: next }, lastRow);
  const kinds = new Map(sample.columns.map((column) => [column.column, column]));
  const contrast = leaves.filter((leaf) => {
    const below = kinds.get(leaf.column);
    return below !== undefined && below.filled * 3 >= sample.rows.length && differs(leaf.kind, below.kind);
  });
  const body = sample.columns.filter(
    (column) => column.filled * 4 >= sample.rows.length && column.filled > 0,
  );
  const enough =
    contrast.length >= 2 || (contrast.length === 1 && leaves.length * 2 >= body.length && body.length >= 2);
  if (enough && contrast.length * 2 >= leaves.length) return true;
  // A lone text right below a label, over numbers and away from where names and headings stand.
  const named = leavesOf(cells, band, block);
  const aside = first !== undefined && named.findIndex((leaf) => leaf.column === first.column) >= 1;
  if (contrast.length === 1 && leaves.length === 1 && aside && body.length >= 4) return true;
  return leaves.length >= 2 && leaves.every((leaf) => isUnnamed(shapes, block, leaf.column));
}

function differs(label: "text" | "date" | "year" | "number", below: CellKind): boolean {
  if (label === "text") return below === CellKind.number || below === CellKind.date;
  return label === "date" && below === CellKind.number;
}

/** No label of the column's own in the block: nothing at all, or a group label merged over several columns. */
function isUnnamed(shapes: RowShapes, block: HeaderBlock, column: number): boolean {
  const { cells } = shapes;
  for (let row = block.bottom; row >= block.top; row -= 1) {
    const merge = cells.merges.at(row, column);
    if (merge && merge.lastColumn > merge.firstColumn) return true;
    if (cells.filled(row, column)) return false;
  }
  return true;
}

/** The row above the block names groups of its columns, or columns the block leaves unnamed. */
function holdsGroupLabels(shapes: RowShapes, block: HeaderBlock, above: number, lastRow: number): boolean {
  const { cells, band } = shapes;
  const shape = shapes.at(above);
  if (shape.filled === 0 || shapes.furniture(above)) return false;
  const labels = shapes.columns.filter((column) => cells.filled(above, column));
  if (labels.some((column) => leafKind(cells, above, column) === "number")) return false;
  const leaves = leavesOf(cells, band, block);
  const width = leaves.length;
  // One text over the first column is a title, however far it is merged.
  if (
    labels.length === 1 &&
    (labels[0] ?? 0) <= (leaves[0]?.column ?? 0) &&
    !reachesInto(shapes, labels, block)
  )
    return false;
  const merges = labels
    .map((column) => cells.merges.at(above, column))
    .filter((merge) => merge !== undefined);
  if (merges.some((merge) => merge.lastRow >= block.top)) return true;
  const columns = tableColumns(shapes, block, lastRow);
  if (merges.some((merge) => spansPart(merge, columns))) return labels.length >= 2 || columns.length > 2;
  const named = new Set(leaves.map((leaf) => leaf.column));
  const fillsGap = labels.some((column) => !named.has(column) && column < Math.max(...named));
  return labels.length >= 2 && (fillsGap || labels.length * 10 >= width * 3);
}

function reachesInto(shapes: RowShapes, labels: readonly number[], block: HeaderBlock): boolean {
  return labels.some(
    (column) => (shapes.cells.merges.at(block.top, column)?.firstRow ?? block.top) < block.top,
  );
}

/** The columns that the header labels or the rows below fill. */
function tableColumns(shapes: RowShapes, block: HeaderBlock, lastRow: number): number[] {
  const sample = sampleBody(shapes, block, lastRow);
  const filled = sample.columns.filter(
    (column) => column.filled * 4 >= sample.rows.length && column.filled > 0,
  );
  const labelled = leavesOf(shapes.cells, shapes.band, block).map((leaf) => leaf.column);
  return [...new Set([...labelled, ...filled.map(({ column }) => column)])];
}

/** A title is merged over the whole table; a group label over a part of it. */
function spansPart(merge: { firstColumn: number; lastColumn: number }, columns: readonly number[]): boolean {
  const under = columns.filter((column) => column >= merge.firstColumn && column <= merge.lastColumn).length;
  return under >= 2 && under * 10 <= columns.length * 8;
}
