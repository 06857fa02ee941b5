import type { CellRange } from "../../domain/grid/grid";
import { parseRange } from "../../domain/grid/address";
import type { LoadedContent } from "./content";

/** A horizontal band of a sheet's used range, whose merged areas are asked for at once. */
interface Band {
  readonly sheetIndex: number;
  readonly range: Excel.Range;
  readonly rowCount: number;
}

/**
 * The merged areas of each sheet, in one sync.
 * Excel refuses a range with more than 512 merged areas, and a merge is reported by the range that holds its
 * top-left cell: so only where Excel refuses is the range cut into halves and asked again.
 */
export async function readMerges(
  context: Excel.RequestContext,
  contents: readonly LoadedContent[],
): Promise<CellRange[][]> {
  const merges: CellRange[][] = contents.map(() => []);
  const whole = contents.map(({ used }, sheetIndex): Band => ({
    sheetIndex,
    range: used,
    rowCount: used.rowCount,
  }));
  await readBands(context, whole, merges);
  return merges;
}

async function readBands(
  context: Excel.RequestContext,
  bands: readonly Band[],
  merges: CellRange[][],
): Promise<void> {
  const areas = bands.map(({ range }) => {
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/address");
    return merged;
  });
  try {
    await context.sync();
  } catch (refusal) {
    const halves = bands.flatMap(halved);
    if (halves.length === bands.length) throw refusal;
    return readBands(context, halves, merges);
  }
  bands.forEach(({ sheetIndex }, index) => {
    const found = areas[index];
    if (!found || found.isNullObject) return;
    for (const area of found.areas.items) {
      const range = parseRange(area.address);
      if (range) merges[sheetIndex]?.push(range);
    }
  });
}

function halved(band: Band): Band[] {
  if (band.rowCount < 2) return [band];
  const top = Math.floor(band.rowCount / 2);
  const bottom = band.rowCount - top;
  return [
    { ...band, range: band.range.getResizedRange(top - band.rowCount, 0), rowCount: top },
    { ...band, range: band.range.getOffsetRange(top, 0).getResizedRange(-top, 0), rowCount: bottom },
  ];
}
