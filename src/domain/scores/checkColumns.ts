import Big from "big.js";
import type { CellRef } from "../grid/grid";
import { sheetCells } from "../tables/cells/sheetCells";
import type { Table } from "../tables/table";
import { cleanUnitName } from "../candidates/names/unitName";
import { sumOfRow, type CriteriaColumns, type CriterionColumn } from "./columns";
import { problemText } from "./phrases";
import type { ScoreProblem } from "./scoreSheet";
import { isSame, settle, type Rounded } from "./sums";

/** A row whose total can be compared. */
interface Compared {
  readonly name: string;
  readonly is: Big;
  readonly sums: readonly Big[];
  readonly cells: readonly CellRef[];
}

/** Below this many rows a rule of the table cannot be told from chance: every difference is then told. */
const FEW_ROWS = 3;

/** Criteria as columns: each cell against its most points, each printed total against the sum of its row. */
export function checkColumns(columns: CriteriaColumns, rounding: Rounded): readonly ScoreProblem[] {
  const { table } = columns;
  const name = nameReader(table);
  const limits = table.entries.flatMap(({ row }) => outsideLimits(columns, row, name(row)));
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

function outsideLimits(columns: CriteriaColumns, row: number, unit: string): readonly ScoreProblem[] {
  return columns.criteria.flatMap((column): ScoreProblem[] => {
    const reading = columns.read(row, column);
    if (reading.kind !== "known") return [];
    const tell = (code: ScoreProblem["code"], should: Big, cells: readonly CellRef[]): ScoreProblem => ({
      code,
      unit,
      message: problemText(code, { unit, of: column.name, is: reading.value, should }),
      cells: [reading.cell, ...cells],
    });
    if (column.max !== null && reading.value.gt(column.max.value))
      return [tell("aboveMax", column.max.value, [column.max.cell])];
    const deducts = column.max !== null && column.max.value.lte(0);
    return reading.value.lt(0) && !deducts ? [tell("negative", new Big(0), [])] : [];
  });
}

/**
 * Totals that differ from their parts. Where no row of the table adds up its total is made another way (an average,
 * weights) and nothing is told of single rows.
 */
function totals(
  columns: CriteriaColumns,
  rounding: Rounded,
  name: (row: number) => string,
): readonly ScoreProblem[] {
  const { total } = columns;
  if (total === null) return [];
  const rows = columns.table.entries.flatMap(({ row }) => compared(columns, total, row, name) ?? []);
  const fits = [0, 1].map((way) => rows.filter(({ is, sums }) => agrees(is, sums[way], rounding)).length);
  const way = (fits[1] ?? 0) > (fits[0] ?? 0) ? 1 : 0;
  if ((fits[way] ?? 0) === 0 && rows.length >= FEW_ROWS) return [];
  return rows.flatMap((row): ScoreProblem[] => {
    const should = row.sums[way];
    if (should === undefined || agrees(row.is, should, rounding)) return [];
    const text = { unit: row.name, of: total.name, is: row.is, should: settle(should, rounding) };
    return [
      { code: "totalDiffers", unit: row.name, message: problemText("totalDiffers", text), cells: row.cells },
    ];
  });
}

function agrees(is: Big, sum: Big | undefined, rounding: Rounded): boolean {
  return sum !== undefined && isSame(is, sum, rounding);
}

/** The sum with bonus and penalty, and without them: a total may stand before or after. */
function compared(
  columns: CriteriaColumns,
  total: CriterionColumn,
  row: number,
  name: (row: number) => string,
): Compared | null {
  const printed = columns.read(row, total);
  const whole = sumOfRow(columns, row);
  const plain = sumOfRow({ ...columns, bonus: [], penalty: [] }, row);
  if (printed.kind !== "known" || whole.kind !== "known" || plain.kind !== "known") return null;
  return {
    name: name(row),
    is: printed.value,
    sums: [whole.value, plain.value],
    cells: [printed.cell, ...whole.cells],
  };
}

function nameReader(table: Table): (row: number) => string {
  const cells = sheetCells(table.grid);
  const fields = ["name", "familyName", "givenName"];
  const names = table.columns.filter(({ field }) => fields.includes(field));
  return (row) => cleanUnitName(names.map(({ column }) => cells.text(row, column)).join(" "));
}
