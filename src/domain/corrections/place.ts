import type { SheetCells } from "../tables/cells/sheetCells";
import { columnLabels, joinedLabel } from "../tables/fields/labelParts";
import { columnsOf } from "../tables/structure/columns";
import type { Region } from "../tables/structure";
import type { FieldId, StaleCorrection } from "../tables/table";
import type { Told, ToldRow } from "../tables/told";
import { labelMark, rowMark } from "./checksum";
import type { ColumnCorrection, TableCorrection } from "./correction";

/** More header rows than any sheet has: a choice beyond is a slip of the keyboard. */
export const MOST_HEADER_ROWS = 8;

/** A table on its sheet as it is now. */
export interface PlacedRegion {
  readonly cells: SheetCells;
  readonly region: Region;
  readonly signature: string;
}

/** A correction as far as it fits the sheet of today. */
export interface Placement {
  readonly region: Region;
  readonly told: Told;
  readonly ignored: boolean;
  readonly stale: readonly StaleCorrection[];
}

/**
 * Puts a correction on the table it was made for. Where the labels have changed since, only columns that are
 * still found by their own label and rows that still begin alike are corrected; the rest is given back as stale.
 */
export function placeCorrection(at: PlacedRegion, correction: TableCorrection): Placement {
  const same = at.signature === correction.signature;
  const stale: StaleCorrection[] = [];
  const headerRows = same ? headerRowsAt(at.region, correction) : null;
  if (correction.headerRows !== null && headerRows === null) stale.push({ kind: "headerRows" });
  if (!same && correction.subject !== null) stale.push({ kind: "subject" });
  if (!same && correction.ignored !== null) stale.push({ kind: "ignored" });
  const region = headerRows === null ? at.region : { ...at.region, headerRows };
  const labels = labelMarks(at.cells, region);
  const fields = placeColumns(labels, correction.columns, stale);
  const rows = placeRows(at.cells, region, [...labels.keys()], correction, stale);
  const subject = same ? correction.subject : null;
  const keep = (same && correction.ignored === false) || fields.size > 0;
  const told = { subject, fields, rows, keep };
  return { region, told, ignored: same && correction.ignored === true, stale };
}

/** The checksum of every label of a table, by column. */
function labelMarks(cells: SheetCells, region: Region): ReadonlyMap<number, number> {
  const labels = columnLabels(cells, region.headerRows, columnsOf(region.band));
  return new Map(labels.map((label) => [label.column, labelMark(joinedLabel(label))]));
}

/** The header rows a correction names, on the sheet; null where it names none or they are not there. */
function headerRowsAt(region: Region, { headerRows }: TableCorrection): readonly number[] | null {
  const top = region.headerRows[0];
  if (headerRows === null || top === undefined) return null;
  const first = top + headerRows.first;
  const count = headerRows.last - headerRows.first + 1;
  const fits = first >= 1 && count >= 1 && count <= MOST_HEADER_ROWS && first + count - 1 < region.lastRow;
  return fits ? Array.from({ length: count }, (_, index) => first + index) : null;
}

function placeColumns(
  marks: ReadonlyMap<number, number>,
  corrections: readonly ColumnCorrection[],
  stale: StaleCorrection[],
): ReadonlyMap<number, FieldId> {
  const placed = new Map<number, FieldId>();
  for (const { column, label, field } of corrections) {
    const elsewhere = [...marks].filter(([, mark]) => mark === label).map(([other]) => other);
    const found = marks.get(column) === label ? column : elsewhere.length === 1 ? elsewhere[0] : undefined;
    if (found === undefined) stale.push({ kind: "column", column });
    else placed.set(found, field);
  }
  return placed;
}

function placeRows(
  cells: SheetCells,
  region: Region,
  labelled: readonly number[],
  { rows }: TableCorrection,
  stale: StaleCorrection[],
): ReadonlyMap<number, ToldRow> {
  const bottom = region.headerRows[region.headerRows.length - 1] ?? 0;
  const columns = columnsOf({
    firstColumn: labelled[0] ?? 1,
    lastColumn: labelled[labelled.length - 1] ?? 0,
  });
  const placed = new Map<number, ToldRow>();
  for (const { offset, was, mark, kind } of rows) {
    const row = bottom + offset;
    if (row <= region.lastRow && rowMark(cells, columns, row) === mark) placed.set(row, { was, kind });
    else stale.push({ kind: "row", offset, row });
  }
  return placed;
}

/**
 * Which table each correction of a sheet is about: the one with the labels it was made for, wherever that
 * stands now, else the one in its old place.
 * @param signatures of the sheet's tables, in order
 * @returns by index of the table; corrections whose table is gone apart
 */
export function matchTables(
  signatures: readonly string[],
  corrections: readonly TableCorrection[],
): {
  readonly byIndex: ReadonlyMap<number, TableCorrection>;
  readonly lost: readonly TableCorrection[];
} {
  const byIndex = new Map<number, TableCorrection>();
  const inPlace = corrections.filter(({ ordinal, signature }) => signatures[ordinal - 1] === signature);
  for (const correction of inPlace) byIndex.set(correction.ordinal - 1, correction);
  const lost: TableCorrection[] = [];
  for (const correction of corrections.filter((each) => !inPlace.includes(each))) {
    const free = signatures.flatMap((signature, index) =>
      signature === correction.signature && !byIndex.has(index) ? [index] : [],
    );
    const old = correction.ordinal - 1;
    const index =
      free.length === 1 ? free[0] : old < signatures.length && !byIndex.has(old) ? old : undefined;
    if (index === undefined) lost.push(correction);
    else byIndex.set(index, correction);
  }
  return { byIndex, lost };
}
