import type { CellRef } from "../grid/grid";
import type { SheetCells } from "../tables/cells/sheetCells";
import type { Table, Warning } from "../tables/table";
import { refAddress } from "../grid/address";
import { cleanUnitName } from "./names/unitName";

/** What a unit or bloc column says of each entry, with the rows where it was carried down from above. */
export interface AroundColumn {
  readonly texts: ReadonlyMap<number, string>;
  readonly carried: readonly CellRef[];
}

const SPARSE = 0.6;

/**
 * Reads a column that says where people belong. A merged cell stands for all rows it covers. Written only once
 * per unit, at its first person, it is carried down to the next one, and that is told; a column that repeats a
 * unit, or whose first row is empty, is not written that way.
 */
export function readAround(table: Table, cells: SheetCells, column: number | null): AroundColumn {
  if (column === null) return { texts: new Map(), carried: [] };
  const texts = new Map(table.entries.map(({ row }) => [row, cleanUnitName(cells.mergedText(row, column))]));
  if (!writtenOnce([...texts.values()])) return { texts, carried: [] };
  const carried: CellRef[] = [];
  let above = "";
  for (const { row } of table.entries) {
    const own = texts.get(row) ?? "";
    if (own === "") {
      texts.set(row, above);
      carried.push({ file: table.grid.file, sheet: table.grid.sheet, row, column });
    } else above = own;
  }
  return { texts, carried };
}

function writtenOnce(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const sparse = filled.length < texts.length * SPARSE;
  return sparse && filled.length >= 2 && texts[0] !== "" && new Set(filled).size === filled.length;
}

export function carriedWarning(cells: readonly CellRef[]): Warning {
  return {
    code: "unitCarriedDown",
    message: {
      vi: `${cells.length} người không ghi đơn vị; Bình Xét lấy đơn vị ghi ở dòng gần nhất phía trên.`,
      en: `${cells.length} people have no unit of their own; the nearest one above is taken.`,
    },
    cells: cells.map(refAddress),
  };
}
