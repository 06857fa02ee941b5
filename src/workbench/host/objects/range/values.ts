import type { Cell } from "../../../model/cell";
import { HostError, invalidArgument } from "../../batch/error";
import type { Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { matrixFor, setContents } from "../../edit/contents";
import { restyle, withNumberFormat } from "../../edit/styles";
import { MAX_CELLS_READ, type RangeRef } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { API_CONVENTIONS } from "../../values/conventions";
import { textReader } from "../../values/texts";
import { formulaOf, valueOf, valueTypeOf } from "../../values/read";

/** Rows of what `read` gives for each cell. Documented: null for whole rows or columns, and a limit of 5,000,000 cells. */
function perCell(
  range: RangeRef,
  name: string,
  read: (cell: Cell | undefined, row: number, column: number) => Json,
): Json {
  if (range.isUnbounded) return null;
  if (range.rows * range.columns > MAX_CELLS_READ) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "More than 5,000,000 cells were asked for.",
      `Range.${name}`,
    );
  }
  const { firstRow, firstColumn, lastRow, lastColumn } = range.area;
  const rows: Json[][] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const cells: Json[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) {
      cells.push(read(range.sheet.cell(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** As perCell, with formulas written earlier in the same request calculated first. */
function results(
  range: RangeRef,
  host: HostSession,
  name: string,
  read: (cell: Cell | undefined) => Json,
): Json {
  host.settle();
  return perCell(range, name, read);
}

const setter = (name: string) => (range: RangeRef, value: Json, host: HostSession) => {
  setContents(host, range, value, API_CONVENTIONS, `Range.${name}`);
};

function setNumberFormat(range: RangeRef, value: Json, host: HostSession): void {
  const location = "Range.numberFormat";
  const at = matrixFor(range, value, location);
  restyle(
    host,
    range,
    (style, row, column) => {
      const format = at(row - range.area.firstRow, column - range.area.firstColumn);
      if (format === null || format === undefined || format === style.numberFormat) return style;
      if (typeof format !== "string") throw invalidArgument(location, "a number format is a text");
      // Documented: an empty text resets to General.
      return withNumberFormat(style, format === "" ? "General" : format);
    },
    location,
  );
}

/** What Range says of its cells, cell by cell. */
export const cellValueProperties: Record<string, Property<RangeRef>> = {
  Values: { get: (range, host) => results(range, host, "values", valueOf), set: setter("values") },
  Text: { get: (range, host) => results(range, host, "text", textReader(host.workbook)) },
  // Our claim: the local forms are the en-US ones, as the add-in's own locale-free calls get them.
  Formulas: { get: (range) => perCell(range, "formulas", formulaOf), set: setter("formulas") },
  FormulasLocal: { get: (range) => perCell(range, "formulasLocal", formulaOf), set: setter("formulasLocal") },
  ValueTypes: { get: (range, host) => results(range, host, "valueTypes", valueTypeOf) },
  NumberFormat: {
    get: (range) =>
      perCell(
        range,
        "numberFormat",
        (cell, row, column) => (cell?.style ?? range.sheet.styleAt(row, column)).numberFormat,
      ),
    set: setNumberFormat,
  },
};
