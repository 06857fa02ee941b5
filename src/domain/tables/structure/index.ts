import type { Grid } from "../../grid/grid";
import { sheetCells, type SheetCells } from "../cells/sheetCells";
import { bandsOf } from "./bands";
import { findHeader } from "./findHeader";
import type { FoundHeader } from "./headerBlock";
import type { LabelWeight } from "./headerScore";
import { startsNextTable } from "./nextTable";
import type { Band, Region, RowRole } from "./region";
import { splitRepeats } from "./repeats";
import { bodyPattern, roleOf } from "./rowRoles";
import { RowShapes } from "./rowShape";
import { markSums } from "./sums";
import { trimTail } from "./tail";

export { extentOf, type Band, type Region, type RowRole } from "./region";
export type { LabelWeight } from "./headerScore";

/**
 * The tables of a sheet by their form alone: header rows, extent, and the role of every row; left to right,
 * then top to bottom. Nothing is known here about people, units or titles.
 * @param weigh an optional dictionary: how sure it is that a text is a column's label, 0 to 1.
 */
export function findRegions(grid: Grid, weigh: LabelWeight = () => 0): Region[] {
  return regionsOf(sheetCells(grid), weigh);
}

/** The same for a sheet that is already indexed cell by cell. */
export function regionsOf(cells: SheetCells, weigh: LabelWeight): Region[] {
  return bandsOf(cells).flatMap((band) => regionsOfBand(cells, band, weigh, cells.range.firstRow));
}

function regionsOfBand(cells: SheetCells, band: Band, weigh: LabelWeight, fromRow: number): Region[] {
  const shapes = new RowShapes(cells, band);
  const regions: Region[] = [];
  let from = fromRow;
  while (from <= cells.range.lastRow) {
    const header = findHeader(shapes, from, weigh);
    if (header === null) break;
    const parts = splitRepeats(cells, band, header.block);
    if (parts !== null)
      return [...regions, ...parts.flatMap((part) => regionsOfBand(cells, part, weigh, header.block.top))];
    const region = regionUnder(shapes, header, weigh);
    regions.push(region);
    from = region.lastRow + 1;
  }
  return regions;
}

function regionUnder(shapes: RowShapes, header: FoundHeader, weigh: LabelWeight): Region {
  const { cells, band } = shapes;
  const pattern = bodyPattern(shapes, header.block, cells.range.lastRow);
  const roles: { row: number; role: RowRole }[] = [];
  let before: RowRole = "numbering";
  let hasData = false;
  for (let row = header.block.bottom + 1; row <= cells.range.lastRow; row += 1) {
    if (startsNextTable(shapes, header, pattern, row, before, weigh)) {
      leaveTitleToNext(roles);
      break;
    }
    before = roleOf(shapes, header.block, pattern, row, { before, hasData });
    hasData ||= before === "data";
    roles.push({ row, role: before });
  }
  const headerRows = Array.from(
    { length: header.block.bottom - header.block.top + 1 },
    (_, i) => header.block.top + i,
  );
  const lastRow = roles[roles.length - 1]?.row ?? header.block.bottom;
  return { band, headerRows, lastRow, roles: trimTail(shapes, pattern, markSums(shapes, pattern, roles)) };
}

/** The titles and group labels directly above the next header belong to that table. */
function leaveTitleToNext(roles: { row: number; role: RowRole }[]): void {
  const isTitle = (role: RowRole | undefined) => role === "group" || role === "other" || role === "blank";
  while (roles.length > 0 && isTitle(roles[roles.length - 1]?.role)) roles.pop();
}
