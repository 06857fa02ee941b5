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
  const special = callWithValues(name, list, place);
  if (special !== null) return special;
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
    case "AVERAGE": {
      const error = all.find(isError);
      const numbers = all.filter((each) => typeof each === "number");
      if (error !== undefined) return error;
      if (numbers.length === 0) return { error: "#DIV/0!" };
      return rounded(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
    }
    case "SUMPRODUCT":
      return sumProduct(real.map((area) => [...contents(area, place)]));
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

/** Functions that take a value beside an area; null for any other. */
function callWithValues(name: string, list: readonly Expression[], place: Place): Scalar | null {
  const [first, second, third] = list;
  if (first === undefined || second === undefined) return null;
  if (name in ROUNDERS && third === undefined) {
    const value = evaluate(first, place);
    const decimals = evaluate(second, place);
    return isError(value)
      ? value
      : isError(decimals)
        ? decimals
        : round(name, asNumber(value), asNumber(decimals));
  }
  if (name === "RANK" && third === undefined) {
    const value = evaluate(first, place);
    const area = areaOf(second, place);
    if (isError(value)) return value;
    if (area === null) return REF_ERROR;
    const numbers = [...contents(area, place)].filter((each) => typeof each === "number");
    if (typeof value !== "number" || !numbers.includes(value)) return { error: "#N/A" };
    return numbers.filter((each) => each > value).length + 1;
  }
  if (name === "COUNTIF" && third === undefined) {
    const wanted = evaluate(second, place);
    // Comparisons and wildcards ("> 5", "a*") are not calculated here.
    if (typeof wanted !== "string" || /[*?<>=~]/.test(wanted)) throw new NotCalculated();
    const area = areaOf(first, place);
    if (area === null) return REF_ERROR;
    const folded = wanted.toLocaleLowerCase();
    return [...contents(area, place)].filter(
      (each) => typeof each === "string" && each.toLocaleLowerCase() === folded,
    ).length;
  }
  return null;
}

const ROUNDERS: Readonly<Record<string, (value: number) => number>> = {
  ROUND: Math.round,
  ROUNDDOWN: Math.floor,
  ROUNDUP: Math.ceil,
};

/** Rounds away from zero as Excel does, on the 15 digits that Excel keeps: 1.005 is 1.01. */
function round(name: string, value: number, decimals: number): number {
  const scaled = rounded(Math.abs(value) * 10 ** decimals);
  const whole = ROUNDERS[name]?.(scaled) ?? scaled;
  return rounded((Math.sign(value) * whole) / 10 ** decimals);
}

/** Of areas of the same size; what is no number counts as 0. */
function sumProduct(areas: readonly (readonly CellContent[])[]): Scalar {
  const [first = []] = areas;
  if (areas.some(({ length }) => length !== first.length)) return { error: "#VALUE!" };
  const error = areas.flat().find(isError);
  if (error !== undefined) return error;
  const products = first.map((_, index) =>
    areas.reduce((product, area) => {
      const each = area[index];
      return product * (typeof each === "number" ? each : 0);
    }, 1),
  );
  return rounded(products.reduce((sum, each) => sum + each, 0));
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
