import Big from "big.js";
import type { CellRef } from "../grid/grid";
import { sheetCells } from "../tables/cells/sheetCells";
import type { Table } from "../tables/table";
import { cleanUnitName } from "../candidates/names/unitName";
import type { CriteriaColumns } from "./columns";
import { problemText } from "./phrases";
import type { ScoreProblem } from "./scoreSheet";
import { isSame, settle, type Rounded } from "./sums";
import { totalWay } from "./totalWay";

const NOTHING = new Big(0);

/** Criteria as columns: each cell against its most points, each printed total against the sum of its row. */
export function checkColumns(columns: CriteriaColumns, rounding: Rounded): readonly ScoreProblem[] {
  const { table } = columns;
  const name = nameReader(table);
  const limits = table.entries.flatMap(({ row }) => outsideLimits(columns, row, name));
  return [...limits, ...missing(columns, name), ...totals(columns, rounding, name)];
}

/** A gap in a column that others fill. */
function missing(columns: CriteriaColumns, name: (row: number) => string): readonly ScoreProblem[] {
  const rows = columns.table.entries.map(({ row }) => row);
  return columns.criteria.flatMap((column) => {
    const readings = rows.map((row) => ({ row, reading: columns.read(row, column) }));
    if (!readings.some(({ reading }) => reading.kind === "known")) return [];
    return readings.flatMap(({ row, reading }): ScoreProblem[] => {
      if (reading.kind === "known") return [];
      if (!columns.criteria.some((other) => columns.read(row, other).kind === "known")) return [];
      const message = problemText("scoreMissing", { unit: name(row), of: column.name });
      return [{ code: "scoreMissing", unit: name(row), message, cells: [reading.cell] }];
    });
  });
}

function outsideLimits(
  columns: CriteriaColumns,
  row: number,
  name: (row: number) => string,
): readonly ScoreProblem[] {
  return columns.criteria.flatMap((column): ScoreProblem[] => {
    const reading = columns.read(row, column);
    if (reading.kind !== "known") return [];
    const tell = (code: ScoreProblem["code"], should: Big, cells: readonly CellRef[]): ScoreProblem => {
      const unit = name(row);
      const message = problemText(code, { unit, of: column.name, is: reading.value, should });
      return { code, unit, message, cells: [reading.cell, ...cells] };
    };
    if (column.max !== null && reading.value.gt(column.max.value))
      return [tell("aboveMax", column.max.value, [column.max.cell])];
    const deducts = column.max !== null && column.max.value.lte(NOTHING);
    return reading.value.lt(NOTHING) && !deducts ? [tell("negative", NOTHING, [])] : [];
  });
}

/**
 * Totals that differ from their parts. Where most rows of the table do not add up its total is made another way (an
 * average, factors) and nothing is told of single rows.
 */
function totals(
  columns: CriteriaColumns,
  rounding: Rounded,
  name: (row: number) => string,
): readonly ScoreProblem[] {
  const { total } = columns;
  const { way, rows } = totalWay(columns, rounding);
  if (total === null || way.kind === "unknown") return [];
  return rows.flatMap(({ row, is, sums, cells }): ScoreProblem[] => {
    const sum = sums[way.sum];
    if (isSame(is, sum, rounding)) return [];
    const unit = name(row);
    const message = problemText("totalDiffers", { unit, of: total.name, is, should: settle(sum, rounding) });
    return [{ code: "totalDiffers", unit, message, cells }];
  });
}

function nameReader(table: Table): (row: number) => string {
  const cells = sheetCells(table.grid);
  const fields = ["name", "familyName", "givenName"];
  const names = table.columns.filter(({ field }) => fields.includes(field));
  return (row) => cleanUnitName(names.map(({ column }) => cells.text(row, column)).join(" "));
}
