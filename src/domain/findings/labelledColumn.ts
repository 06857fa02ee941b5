import type { Candidate } from "../candidates/candidate";
import { columnLetters } from "../grid/address";
import type { CellRef } from "../grid/grid";
import { sheetCells } from "../tables/cells/sheetCells";
import { bareLabel } from "../tables/fields/readLabel";
import type { Table, TableColumn } from "../tables/table";
import { foldText } from "../text";
import { cannotTell, type Answer } from "./answer";

/** The one cell of a candidate under a label of the staff's own. */
export interface LabelledCell {
  readonly table: Table;
  readonly column: TableColumn;
  readonly cell: CellRef;
}

export type Found =
  { readonly kind: "cell"; readonly at: LabelledCell } | { readonly kind: "open"; readonly answer: Answer };

type Fits = (column: TableColumn, wanted: string) => boolean;

/** From the surest way of meaning a column to the loosest; the first that any column answers to decides. */
const WAYS: readonly Fits[] = [
  ({ label }, wanted) => foldText(label) === foldText(wanted),
  ({ label }, wanted) => foldText(lastPart(label)) === foldText(wanted),
  ({ label }, wanted) => bareLabel(label) === bareLabel(wanted),
  ({ label }, wanted) => bareLabel(lastPart(label)) === bareLabel(wanted),
  ({ label }, wanted) => ` ${bareLabel(label)} `.includes(` ${bareLabel(wanted)} `),
];

/**
 * The cell under a label in the rows that speak of a candidate: the whole label, the last part of a group label, or
 * words within one label only. Labels are folded, so that case, marks and spaces do not matter.
 * @returns an open answer where no column, or more than one, reads so
 */
export function labelledCell({ rows }: Candidate, label: string): Found {
  const columns = rows.flatMap(({ table, row }) =>
    table.columns.map((column): LabelledCell => {
      const { file, sheet } = table.grid;
      return { table, column, cell: { file, sheet, row, column: column.column } };
    }),
  );
  if (bareLabel(label) === "") return open(noColumn(label));
  for (const fits of WAYS) {
    const found = columns.filter(({ column }) => fits(column, label));
    if (found.length > 0) return oneOf(found, label);
  }
  return open(noColumn(label));
}

/** The same column of several tables is one: whichever has something to say. */
function oneOf(found: readonly LabelledCell[], label: string): Found {
  const labels = new Set(found.map(({ column }) => foldText(column.label)));
  const tables = new Set(found.map(({ table }) => table));
  if (labels.size > 1 || tables.size < found.length) return open(severalColumns(found, label));
  const filled = found.filter((at) => textAt(at) !== "");
  if (new Set(filled.map(textAt)).size > 1) return open(differing(filled, label));
  const [at] = [...filled, ...found];
  return at === undefined ? open(noColumn(label)) : { kind: "cell", at };
}

function textAt({ table, cell }: LabelledCell): string {
  return sheetCells(table.grid).text(cell.row, cell.column);
}

function lastPart(label: string): string {
  return label.split(" / ").pop() ?? "";
}

function open(answer: Answer): Found {
  return { kind: "open", answer };
}

function noColumn(label: string): Answer {
  return cannotTell({ vi: `chưa có cột ${label}`, en: `there is no column ${label}` });
}

function severalColumns(found: readonly LabelledCell[], label: string): Answer {
  const names = found.map(({ column }) => `“${column.label}” (${columnLetters(column.column)})`).join(", ");
  return cannotTell(
    {
      vi: `có ${found.length} cột cùng nhãn ${label}: ${names}`,
      en: `${found.length} columns read ${label}: ${names}`,
    },
    found.map(({ cell }) => cell),
    {
      vi: "Ghi đủ nhãn của một cột trong tiêu chí",
      en: "Write the whole label of one of them in the criterion",
    },
  );
}

function differing(filled: readonly LabelledCell[], label: string): Answer {
  const texts = filled.map((at) => `“${textAt(at)}”`);
  return cannotTell(
    {
      vi: `các bảng ghi khác nhau ở cột ${label}: ${texts.join(", ")}`,
      en: `the tables differ in column ${label}: ${texts.join(", ")}`,
    },
    filled.map(({ cell }) => cell),
  );
}

export function emptyCell(label: string, { cell }: LabelledCell): Answer {
  return cannotTell({ vi: `ô ${label} để trống`, en: `the ${label} cell is empty` }, [cell]);
}

export function notUnderstood(text: string, label: string, { cell }: LabelledCell): Answer {
  return cannotTell(
    {
      vi: `ô ${label} ghi “${text}”, chưa đọc được`,
      en: `the ${label} cell says “${text}”, which was not understood`,
    },
    [cell],
  );
}
