import type { TableCorrection } from "../corrections/correction";
import { recall, type RememberedShape } from "../corrections/memory";
import type { Grid } from "../grid/grid";
import { correctTables, findTables } from "./readSheet";
import { staleWarnings } from "./staleNotices";
import type { TablesRead } from "./table";

/**
 * Finds the scoring tables and rosters in the sheets of a workbook: any number on a sheet, each with the
 * columns that name and describe people or units, the rows that are somebody, and why the others are not.
 * Never throws: a sheet without such a table gives none.
 * @param corrections what staff corrected in this workbook, the first grid's file
 * @param memory how tables of a shape were read before; used where this workbook has no correction of its own
 */
export function recogniseTables(
  grids: readonly Grid[],
  corrections: readonly TableCorrection[] = [],
  memory: readonly RememberedShape[] = [],
): TablesRead {
  const sheets = grids.map(findTables);
  const own = sheets.filter(({ grid }) => grid.file === grids[0]?.file);
  const recalled =
    corrections.length > 0
      ? []
      : recall(
          memory,
          own.flatMap(({ grid, found }) =>
            found.map(({ signature }, index) => ({ sheet: grid.sheet, ordinal: index + 1, signature })),
          ),
        );
  const inUse = corrections.length > 0 ? corrections : recalled;
  const reads = sheets.map((sheet) =>
    correctTables(sheet, own.includes(sheet) ? inUse.filter((each) => each.sheet === sheet.grid.sheet) : []),
  );
  const recognised = reads.flatMap((read) => read.recognised);
  const known = new Set(own.map(({ grid }) => grid.sheet));
  const gone = inUse.filter(({ sheet }) => !known.has(sheet));
  return {
    tables: recognised
      .filter(({ state, role }) => state.kind === "read" && role === "candidates")
      .map(({ table }) => table),
    recognised,
    corrections: inUse,
    fromMemory: recalled.length > 0,
    warnings: [
      ...reads.flatMap((read) => read.warnings),
      ...gone.flatMap(({ sheet, ordinal }) => staleWarnings(sheet, ordinal, [{ kind: "table" }], null)),
    ],
  };
}
