import { CellKind } from "../cells/cellKind";
import { sampleBody, type BodySample } from "./bodySample";
import type { HeaderBlock } from "./labels";
import { isNumberingRow } from "./numberingRow";
import type { RowRole } from "./region";
import type { RowShapes } from "./rowShape";
import { isBareTotalText, isTotalText } from "./words";

/** What the rows of one table look like, against which each of them is judged. */
export interface BodyPattern {
  readonly sample: BodySample;
  readonly kinds: ReadonlyMap<number, CellKind>;
  /** Columns of text that nearly every row fills: a row without any of them sums others. */
  readonly keyColumns: readonly number[];
  readonly typicalText: number;
}

export function bodyPattern(shapes: RowShapes, header: HeaderBlock, lastRow: number): BodyPattern {
  const sample = sampleBody(shapes, header, lastRow);
  const kinds = new Map(sample.columns.map((column) => [column.column, column.kind]));
  const keys = sample.columns.filter(
    (column) => column.kind === CellKind.text && column.filled * 5 >= sample.rows.length * 4,
  );
  const texts = sample.rows.map((row) => shapes.at(row).text).sort((a, b) => a - b);
  return {
    sample,
    kinds,
    keyColumns: keys.map((column) => column.column),
    typicalText: texts[Math.floor(texts.length / 2)] ?? 0,
  };
}

/** What stands above the row in question: the role of the row before it, and whether there was any data. */
export interface RowsAbove {
  readonly before: RowRole;
  readonly hasData: boolean;
}

/** What one row after the header is, by form: its fill, its kinds, and a word for sums. */
export function roleOf(
  shapes: RowShapes,
  header: HeaderBlock,
  pattern: BodyPattern,
  row: number,
  above: RowsAbove,
): RowRole {
  const shape = shapes.at(row);
  if (shape.filled === 0) return "blank";
  if (row <= header.bottom + 3 && isNumberingRow(shapes.cells, shapes.band, row)) return "numbering";
  if (shapes.furniture(row)) return "other";
  if (isDerived(shapes, pattern, row, above.hasData)) return "derived";
  if (isGroup(shapes, pattern, row)) return "group";
  if (shape.filled === 1 && pattern.sample.typicalFill > 2)
    return goesOn(shapes, pattern, row, above) ? "data" : "other";
  return mismatches(shapes, pattern, row) * 2 > shape.filled ? "other" : "data";
}

/** A single number right below a row of a narrow table goes on with it. */
function goesOn(shapes: RowShapes, pattern: BodyPattern, row: number, above: RowsAbove): boolean {
  return above.before === "data" && shapes.at(row).text === 0 && pattern.sample.typicalFill <= 4;
}

/** A sum: it says so and names nobody else, or it has numbers where every other row also has its key texts. */
function isDerived(shapes: RowShapes, pattern: BodyPattern, row: number, hasData: boolean): boolean {
  const { cells } = shapes;
  const shape = shapes.at(row);
  const numbers = shape.filled - shape.text;
  if (numbers === 0) return false;
  if (shape.text === 0) {
    const dated = shapes.columns.some((column) => cells.kind(row, column) === CellKind.date);
    return pattern.keyColumns.length > 0 && !dated && shape.filled < pattern.sample.typicalFill;
  }
  if (shape.text > 3 || shape.text > Math.max(pattern.typicalText, 1)) return false;
  return shapes
    .texts(row)
    .slice(0, 4)
    .some(hasData ? isTotalText : isBareTotalText);
}

/** A heading over the rows below: one text, or the same text in the few cells it fills. */
function isGroup(shapes: RowShapes, pattern: BodyPattern, row: number): boolean {
  const shape = shapes.at(row);
  if (shape.text !== shape.filled || pattern.sample.typicalFill < 3) return false;
  return shape.filled === 1 || new Set(shapes.texts(row)).size === 1;
}

/** Cells whose kind is not that of their column: texts over numbers. */
export function mismatches(shapes: RowShapes, pattern: BodyPattern, row: number): number {
  const { cells } = shapes;
  return shapes.columns.filter((column) => {
    const kind = cells.kind(row, column);
    const usual = pattern.kinds.get(column);
    return kind === CellKind.text && (usual === CellKind.number || usual === CellKind.date);
  }).length;
}
