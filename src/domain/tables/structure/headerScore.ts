import { CellKind } from "../cells/cellKind";
import type { SheetCells } from "../cells/sheetCells";
import { sampleBody, type BodySample, type ColumnBody } from "./bodySample";
import { leavesOf, isYear, type HeaderBlock, type Leaf } from "./labels";
import type { RowShapes } from "./rowShape";

/** How sure a dictionary is that a text is a column's label: 0 (not known) to 1. */
export type LabelWeight = (text: string) => number;

export interface HeaderScore {
  /** About 1 for a full header over numbers, 0.4 for one over texts, below 0 for a row of data. */
  readonly score: number;
  /** Columns whose label differs in kind from what stands below (text over numbers). */
  readonly contrast: number;
  readonly labelled: number;
  /** Labels the dictionary knows. */
  readonly known: number;
}

const NONE: HeaderScore = { score: -1, contrast: 0, labelled: 0, known: 0 };
const OVER_TEXT = 0.4;
const KNOWN = 0.8;

/** How well the rows of a block name the columns of what follows them. */
export function scoreHeader(
  shapes: RowShapes,
  block: HeaderBlock,
  lastRow: number,
  weigh: LabelWeight,
): HeaderScore {
  const leaves = leavesOf(shapes.cells, shapes.band, block);
  const labels = leaves.filter((leaf) => leaf.kind !== "number");
  const texts = labels.filter((leaf) => leaf.kind === "text").length;
  if (labels.length < 2 || (texts === 0 && labels.length < 3)) return NONE;
  const sample = sampleBody(shapes, block, lastRow);
  const byColumn = new Map(leaves.map((leaf) => [leaf.column, leaf]));
  const body = sample.columns.filter(
    (column) => column.filled > 0 && column.filled * 4 >= sample.rows.length,
  );
  const yearsInARow = labels.filter((leaf) => leaf.kind === "year").length > 1;
  const points = body.map((column) =>
    pointsOf(shapes.cells, sample, column, byColumn.get(column.column), yearsInARow),
  );
  const known = knownLabels(shapes.cells, labels, weigh);
  const covered = body.filter((column) => byColumn.has(column.column)).length;
  if (body.length === 0 && (labels.length < 3 || labels.length < leaves.length)) return NONE;
  if (body.length > 0 && covered * 10 < body.length * 3) return NONE;
  // A form without entries has nothing below: then its labels speak for themselves.
  const form = body.length === 0 ? OVER_TEXT : points.reduce((sum, point) => sum + point, 0) / body.length;
  return {
    score: form + (KNOWN * known) / Math.max(labels.length, 1),
    contrast: points.filter((point) => point === 1).length,
    labelled: labels.length,
    known,
  };
}

function pointsOf(
  cells: SheetCells,
  sample: BodySample,
  body: ColumnBody,
  leaf: Leaf | undefined,
  yearsInARow: boolean,
): number {
  if (leaf === undefined) return 0;
  switch (leaf.kind) {
    case "text":
      if (body.kind !== CellKind.text) return 1;
      return repeatedBelow(cells, sample, leaf) ? -1 : OVER_TEXT;
    case "date":
      return body.kind === CellKind.number ? 1 : body.kind === CellKind.date ? -1 : 0;
    case "year":
      if (holdsYears(cells, sample, leaf.column)) return -1;
      // "2023 | 2024" over the titles of those years.
      if (body.kind === CellKind.text) return yearsInARow ? OVER_TEXT : -1;
      return body.kind === CellKind.number ? 1 : -1;
    case "number":
      return body.kind === CellKind.number ? -1 : -OVER_TEXT;
  }
}

/** A label is said once; a text that comes again in its own column is a value. */
function repeatedBelow(cells: SheetCells, sample: BodySample, leaf: Leaf): boolean {
  const label = cells.raw(leaf.row, leaf.column);
  return sample.rows.some((row) => cells.raw(row, leaf.column) === label);
}

function holdsYears(cells: SheetCells, sample: BodySample, column: number): boolean {
  return sample.rows.some((row) => isYear(cells.raw(row, column)));
}

function knownLabels(cells: SheetCells, leaves: readonly Leaf[], weigh: LabelWeight): number {
  const texts = leaves
    .filter((leaf) => leaf.kind === "text")
    .map((leaf) => cells.text(leaf.row, leaf.column));
  return texts.reduce((sum, text) => sum + weigh(text), 0);
}
