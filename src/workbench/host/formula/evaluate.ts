import type { CellRange } from "../../../domain/grid/grid";
import type { Cell, CellContent } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Expression } from "./parse";

/** Thrown where a formula needs what the workbench does not calculate: its cell then has no result. */
export class NotCalculated extends Error {}

/** Where a formula stands, and how it looks up cells (calculating written formulas first). */
export interface Place {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly cell: (sheet: Sheet, row: number, column: number) => Cell | undefined;
}

type Scalar = Exclude<CellContent, null>;

interface Area {
  readonly sheet: Sheet;
  readonly area: CellRange;
}

const REF_ERROR = { error: "#REF!" } as const;

function areaOf(expression: Expression, place: Place): Area | null {
  if (expression.kind !== "range") throw new NotCalculated();
  const sheet = expression.sheet === null ? place.sheet : place.workbook.sheetByName(expression.sheet);
  return sheet === undefined ? null : { sheet, area: expression.area };
}

/** The contents of all cells of an area; a formula without a result makes the whole not calculable. */
function* contents({ sheet, area }: Area, place: Place): Generator<CellContent> {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = place.cell(sheet, row, column);
      if (cell !== undefined && cell.formula !== null && cell.content === null) throw new NotCalculated();
      yield cell?.content ?? null;
    }
  }
}

function isError(value: CellContent): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** Excel keeps 15 significant digits. */
const rounded = (value: number): number => Number(value.toPrecision(15));

function callFunction(name: string, list: readonly Expression[], place: Place): Scalar {
  if (name === "ROW" && list.length === 0) return place.row;
  const areas = list.map((each) => areaOf(each, place));
  if (areas.length === 0) throw new NotCalculated();
  const real = areas.filter((area) => area !== null);
  if (real.length < areas.length) return REF_ERROR;
  const [first] = real;
  if (first !== undefined && real.length === 1) {
    if (name === "ROW") return first.area.firstRow;
    if (name === "ROWS") return first.area.lastRow - first.area.firstRow + 1;
    if (name === "COLUMNS") return first.area.lastColumn - first.area.firstColumn + 1;
  }
  const all = real.flatMap((area) => [...contents(area, place)]);
  switch (name) {
    case "COUNTA":
      return all.filter((each) => each !== null).length;
    case "COUNT":
      return all.filter((each) => typeof each === "number").length;
    case "SUM": {
      const error = all.find(isError);
      return (
        error ?? rounded(all.reduce<number>((sum, each) => (typeof each === "number" ? sum + each : sum), 0))
      );
    }
    default:
      throw new NotCalculated();
  }
}

function asNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  throw new NotCalculated();
}

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return String(left) + String(right);
  const [a, b] = [asNumber(left), asNumber(right)];
  switch (operator) {
    case "+":
      return rounded(a + b);
    case "-":
      return rounded(a - b);
    case "*":
      return rounded(a * b);
    default:
      return b === 0 ? { error: "#DIV/0!" } : rounded(a / b);
  }
}

/**
 * The result of a formula at its place. A plain reference to an empty cell gives 0, as in Excel.
 * @throws NotCalculated
 */
export function evaluate(expression: Expression, place: Place): Scalar {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "call":
      return callFunction(expression.name, expression.arguments, place);
    case "binary":
      return binary(expression.operator, evaluate(expression.left, place), evaluate(expression.right, place));
    case "range": {
      const area = areaOf(expression, place);
      if (area === null) return REF_ERROR;
      const [content, ...others] = contents(area, place);
      if (others.length > 0) throw new NotCalculated();
      return content ?? 0;
    }
  }
}
