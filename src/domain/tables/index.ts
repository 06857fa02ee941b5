import type { Grid } from "../grid/grid";
import { foldText } from "../text";
import { sheetCells } from "./cells/sheetCells";
import { weighLabel } from "./fields/readLabel";
import { clashWarning, guideSheetWarning } from "./notices";
import { recogniseTable } from "./recogniseTable";
import { regionsOf } from "./structure";
import type { Table, TablesRead, Warning } from "./table";

const GUIDE_SHEET =
  /^(?:huong dan|hd su dung|danh muc|dm |dm$|vi du|mau vi du|guide|help|readme|code|lookup|tra cuu)/;

/**
 * Finds the scoring tables and rosters in the sheets of a workbook: any number on a sheet, each with the
 * columns that name and describe people or units, the rows that are somebody, and why the others are not.
 * Never throws: a sheet without such a table gives none.
 */
export function recogniseTables(grids: readonly Grid[]): TablesRead {
  const tables: Table[] = [];
  const warnings: Warning[] = [];
  for (const grid of grids) {
    const read = readSheet(grid);
    tables.push(...read.tables);
    warnings.push(...read.warnings);
  }
  return { tables, warnings };
}

function readSheet(grid: Grid): TablesRead {
  const cells = sheetCells(grid);
  const reads = regionsOf(cells, weighLabel).flatMap((region) => recogniseTable(cells, region) ?? []);
  if (reads.length > 0 && isGuideSheet(grid.sheet))
    return { tables: [], warnings: [guideSheetWarning(grid)] };
  const warnings = reads.flatMap(({ table, clashes }) =>
    clashes.map((clash) => clashWarning(grid, table.headerRows[0] ?? 1, table.columns, clash)),
  );
  return { tables: reads.map(({ table }) => table), warnings };
}

/** "Hướng dẫn", "DANHMUC": named for what they are. */
function isGuideSheet(sheet: string): boolean {
  const folded = foldText(sheet);
  return (
    GUIDE_SHEET.test(folded) || GUIDE_SHEET.test(folded.replaceAll(" ", "").replace(/^(huong|danh)/, "$1 "))
  );
}
