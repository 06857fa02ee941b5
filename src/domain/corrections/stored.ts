import { isFieldId } from "../tables/fieldList";
import type { RowKind, TableSubject } from "../tables/table";
import type { ColumnCorrection, RowCorrection, TableCorrection } from "./correction";
import { MOST_SHAPES, type RememberedShape } from "./memory";

/** Reads corrections that were stored; what is not understood (another version's, damaged) is left out. */
export function readCorrections(stored: unknown): readonly TableCorrection[] {
  return listOf(stored).flatMap((each): TableCorrection[] => {
    const choices = choicesOf(each);
    if (choices === null || !isObject(each) || typeof each["sheet"] !== "string") return [];
    return [{ ...choices, sheet: each["sheet"], rows: listOf(each["rows"]).flatMap(rowOf) }];
  });
}

/** Reads remembered shapes that were stored, likewise. */
export function readShapes(stored: unknown): readonly RememberedShape[] {
  const shapes = listOf(stored).flatMap((each): RememberedShape[] => {
    const choices = choicesOf(each);
    if (choices === null || !isObject(each) || !isCount(each["sheet"])) return [];
    return [{ ...choices, sheet: each["sheet"] }];
  });
  return shapes.slice(0, MOST_SHAPES);
}

type Choices = Omit<TableCorrection, "sheet" | "rows">;

function choicesOf(stored: unknown): Choices | null {
  if (!isObject(stored)) return null;
  const { ordinal, signature, ignored, subject, headerRows, columns } = stored;
  if (!isCount(ordinal) || typeof signature !== "string") return null;
  return {
    ordinal,
    signature,
    ignored: typeof ignored === "boolean" ? ignored : null,
    subject: isSubject(subject) ? subject : null,
    headerRows: headerRowsOf(headerRows),
    columns: listOf(columns).flatMap(columnOf),
  };
}

function headerRowsOf(stored: unknown): TableCorrection["headerRows"] {
  if (!isObject(stored)) return null;
  const { first, last } = stored;
  return Number.isInteger(first) && Number.isInteger(last)
    ? { first: first as number, last: last as number }
    : null;
}

function columnOf(stored: unknown): ColumnCorrection[] {
  if (!isObject(stored)) return [];
  const { column, label, field } = stored;
  const known = isCount(column) && isCount(label) && typeof field === "string" && isFieldId(field);
  return known ? [{ column, label, field }] : [];
}

function rowOf(stored: unknown): RowCorrection[] {
  if (!isObject(stored)) return [];
  const { offset, was, mark, kind } = stored;
  return isCount(offset) && isRowKind(was) && isCount(mark) && isRowKind(kind)
    ? [{ offset, was, mark, kind }]
    : [];
}

const SUBJECTS: readonly unknown[] = ["unit", "person", "mixed"] satisfies TableSubject[];

function isSubject(value: unknown): value is TableSubject {
  return SUBJECTS.includes(value);
}

/** Every kind of row, the one that is somebody first. */
export const ROW_KINDS = [
  "entry",
  "section",
  "total",
  "note",
  "example",
  "numbering",
  "signature",
  "blank",
] as const satisfies readonly RowKind[];

function isRowKind(value: unknown): value is RowKind {
  return (ROW_KINDS as readonly unknown[]).includes(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
