import type { CellContent } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import type { HostSession } from "../session";
import { NotCalculated, evaluate } from "./evaluate";
import { parseFormula } from "./parse";

/**
 * Calculates the formulas written in this session; there is no calculation engine behind it. Formulas that came
 * with the file keep the results Excel saved. A form not known here leaves its cell without a result,
 * and the package writer asks Excel to recalculate on opening.
 */
export function recalculate(host: HostSession): void {
  const done = new Set<string>();
  const running = new Set<string>();

  const cellAt = (sheet: Sheet, row: number, column: number) => {
    if (host.writtenFormulas.get(sheet)?.has(`${row}:${column}`) === true) calculate(sheet, row, column);
    return sheet.cell(row, column);
  };

  const calculate = (sheet: Sheet, row: number, column: number): void => {
    const key = `${sheet.id}:${row}:${column}`;
    if (done.has(key)) return;
    // A circle of references has no result.
    if (running.has(key)) throw new NotCalculated();
    running.add(key);
    const cell = sheet.cell(row, column);
    if (cell !== undefined && cell.formula !== null) {
      const content = result(sheet, row, cell.formula);
      if (!sameContent(content, cell.content)) sheet.change(row, column, { content });
    }
    running.delete(key);
    done.add(key);
  };

  const result = (sheet: Sheet, row: number, formula: string): CellContent => {
    const expression = parseFormula(formula);
    if (expression === null) return null;
    try {
      return evaluate(expression, { workbook: host.workbook, sheet, row, cell: cellAt });
    } catch (error) {
      if (error instanceof NotCalculated) return null;
      throw error;
    }
  };

  for (const [sheet, cells] of host.writtenFormulas) {
    if (!host.workbook.sheets.includes(sheet)) {
      host.writtenFormulas.delete(sheet);
      continue;
    }
    for (const cell of cells) {
      const [row = 0, column = 0] = cell.split(":").map(Number);
      calculate(sheet, row, column);
    }
  }
}

function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) return a.error === b.error;
  return a === b;
}
