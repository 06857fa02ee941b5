import { isPercentFormat } from "../../text";
import { CellKind } from "../cells/cellKind";
import type { SheetCells } from "../cells/sheetCells";
import { isUnitLike } from "../rows/rowWords";
import type { TableEntry } from "../table";
import { isCategoryText, isMark, isRankText, isRatingText, isTitleText } from "./valueWords";

/** What the entries of a table hold in one column, as shares (0..1) of its filled cells. */
export interface ColumnValues {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  /** Numbers that are fractions: shown as percent, or text ending in %. */
  readonly percents: number;
  /** Numbers between 0 and 1 that are not whole. */
  readonly fractions: number;
  readonly ratings: number;
  readonly titles: number;
  readonly ranks: number;
  readonly marks: number;
  /** Names of collectives: “Đại đội 1”. */
  readonly units: number;
  /** Words that tell people from collectives: CANHAN, TAPTHE. */
  readonly categories: number;
}

const SAMPLE = 300;

/** Counts what stands in a column over the first entries. */
export function valuesOf(cells: SheetCells, entries: readonly TableEntry[], column: number): ColumnValues {
  const counts = {
    filled: 0,
    numbers: 0,
    dates: 0,
    percents: 0,
    fractions: 0,
    ratings: 0,
    titles: 0,
    ranks: 0,
    marks: 0,
    units: 0,
    categories: 0,
  };
  for (const { row } of entries.slice(0, SAMPLE)) {
    if (!cells.filled(row, column)) continue;
    counts.filled += 1;
    const kind = cells.kind(row, column);
    const raw = cells.raw(row, column);
    if (kind === CellKind.number) counts.numbers += 1;
    if (kind === CellKind.date) counts.dates += 1;
    const percent =
      typeof raw === "number"
        ? isPercentFormat(cells.numberFormat(row, column))
        : String(raw).trim().endsWith("%");
    if (percent) counts.percents += 1;
    if (typeof raw === "number" && raw > 0 && raw < 1) counts.fractions += 1;
    const text = cells.text(row, column);
    if (isMark(text)) counts.marks += 1;
    if (kind !== CellKind.text) continue;
    if (isRatingText(text)) counts.ratings += 1;
    if (isTitleText(text)) counts.titles += 1;
    if (isRankText(text)) counts.ranks += 1;
    if (isUnitLike(text)) counts.units += 1;
    if (isCategoryText(text)) counts.categories += 1;
  }
  const share = (count: number) => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    filled: counts.filled,
    numbers: share(counts.numbers),
    dates: share(counts.dates),
    percents: share(counts.percents),
    fractions: share(counts.fractions),
    ratings: share(counts.ratings),
    titles: share(counts.titles),
    ranks: share(counts.ranks),
    marks: share(counts.marks),
    units: share(counts.units),
    categories: share(counts.categories),
  };
}
