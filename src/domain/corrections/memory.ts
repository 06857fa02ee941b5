import type { TableIdentity, TableCorrection } from "./correction";
import { noCorrection } from "./correction";
import { sheetMark } from "./checksum";

/**
 * How a table of one shape is to be read, kept for other workbooks: choices about columns, header, subject and
 * whether it counts. No rows, no sheet names, no contents.
 */
export interface RememberedShape extends Pick<
  TableCorrection,
  "signature" | "ordinal" | "ignored" | "subject" | "headerRows" | "columns"
> {
  /** A checksum of the sheet's name without its numbers. */
  readonly sheet: number;
}

/** The newest shapes that are kept. */
export const MOST_SHAPES = 50;

/** What a correction teaches for another workbook; null where it is about this workbook's rows only. */
export function shapeOf(correction: TableCorrection): RememberedShape | null {
  const { signature, ordinal, ignored, subject, headerRows } = correction;
  // The title of one year stands in another column next year.
  const columns = correction.columns.filter(({ field }) => !field.startsWith("year:"));
  if (ignored === null && subject === null && headerRows === null && columns.length === 0) return null;
  return { signature, ordinal, ignored, subject, headerRows, columns, sheet: sheetMark(correction.sheet) };
}

/** The memory after a workbook's corrections changed: newest first, one reading per shape. */
export function remember(
  memory: readonly RememberedShape[],
  before: readonly TableCorrection[],
  after: readonly TableCorrection[],
): readonly RememberedShape[] {
  const added = after.flatMap((correction) => shapeOf(correction) ?? []);
  const replaced = [...before, ...after].map((correction) => keyOf(correction, sheetMark(correction.sheet)));
  const signatures = new Set([...before, ...after].map(({ signature }) => signature));
  // A shape recalled by its labels alone is the one that changed, whatever its sheet was called.
  const only = ({ signature }: RememberedShape) =>
    signatures.has(signature) && memory.filter((each) => each.signature === signature).length === 1;
  const kept = memory.filter((shape) => !replaced.includes(keyOf(shape, shape.sheet)) && !only(shape));
  return [...added, ...kept].slice(0, MOST_SHAPES);
}

/** The memory without what these tables take from it. */
export function forget(
  memory: readonly RememberedShape[],
  corrections: readonly TableCorrection[],
): readonly RememberedShape[] {
  const signatures = new Set(corrections.map(({ signature }) => signature));
  return memory.filter(({ signature }) => !signatures.has(signature));
}

/**
 * What is remembered for the tables of a workbook: by labels, sheet and place; by labels alone where neither
 * the memory nor the workbook has a second table labelled so.
 */
export function recall(
  memory: readonly RememberedShape[],
  tables: readonly TableIdentity[],
): readonly TableCorrection[] {
  const labelled = <T extends { readonly signature: string }>(all: readonly T[], signature: string) =>
    all.filter((each) => each.signature === signature);
  return tables.flatMap((identity) => {
    const alike = labelled(memory, identity.signature);
    const key = keyOf(identity, sheetMark(identity.sheet));
    const only =
      alike.length === 1 && labelled(tables, identity.signature).length === 1 ? alike[0] : undefined;
    const shape = alike.find((each) => keyOf(each, each.sheet) === key) ?? only;
    if (shape === undefined) return [];
    const { ignored, subject, headerRows, columns } = shape;
    return [{ ...noCorrection(identity), ignored, subject, headerRows, columns }];
  });
}

function keyOf({ signature, ordinal }: { signature: string; ordinal: number }, sheet: number): string {
  return `${signature}/${sheet}/${ordinal}`;
}
