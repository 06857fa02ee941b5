import type { SheetCells } from "./cells/sheetCells";
import { findNaming, type Naming } from "./fields/naming";
import type { ColumnReading } from "./fields/readColumn";
import { isUnitLike } from "./rows/rowWords";
import type { FieldId, TableSubject } from "./table";
import type { Told } from "./told";

const SAMPLE_ROWS = 60;

/** Where the naming columns are looked for. */
export interface NamingPlace {
  readonly cells: SheetCells;
  /** 1-based sheet row of the last label. */
  readonly headerBottom: number;
  readonly lastRow: number;
  /** The leaf label of each column. */
  readonly labels: ReadonlyMap<number, string>;
}

/** Who is listed and by which columns: as staff say, and where they say nothing, as the labels do. */
export function namingOf(readings: readonly ColumnReading[], told: Told, place: NamingPlace): Naming | null {
  if (told.fields.size === 0) {
    const found = findNaming(readings, place.labels);
    return found && { ...found, subject: told.subject ?? found.subject };
  }
  const open = readings.filter(({ column }) => !told.fields.has(column));
  const found = findNaming(open, place.labels);
  const unitTold = columnOf(told, "unit");
  const nameColumns = nameColumnsTold(told, open);
  const [first] = nameColumns;
  if (first === undefined) {
    return (
      found && {
        ...found,
        subject: told.subject ?? found.subject,
        unitColumn: unitTold ?? found.unitColumn,
      }
    );
  }
  const reading = readings.find(({ column }) => column === first);
  const subject = told.subject ?? subjectSaid(reading) ?? subjectShown(place, first);
  // "Đơn vị" named the rows before; beside a person's name it is the person's unit.
  const wider = found?.subject === "unit" ? found.nameColumns[0] : found?.unitColumn;
  return { subject, nameColumns, unitColumn: unitTold ?? (subject === "unit" ? null : (wider ?? null)) };
}

function columnOf(told: Told, field: FieldId): number | null {
  for (const [column, said] of told.fields) if (said === field) return column;
  return null;
}

function nameColumnsTold(told: Told, open: readonly ColumnReading[]): number[] {
  const whole = columnOf(told, "name");
  if (whole !== null) return [whole];
  const read = (meaning: "familyName" | "givenName") =>
    open.find((reading) => reading.meaning === meaning)?.column ?? null;
  const family = columnOf(told, "familyName");
  const given = columnOf(told, "givenName");
  if (family === null && given === null) return [];
  return [family ?? read("familyName"), given ?? read("givenName")].filter((column) => column !== null);
}

function subjectSaid(reading: ColumnReading | undefined): TableSubject | null {
  switch (reading?.meaning) {
    case "unitName":
    case "unit":
    case "group":
      return "unit";
    case "mixedName":
      return "mixed";
    case "personName":
    case "familyName":
    case "givenName":
      return "person";
    default:
      return null;
  }
}

/** What most of the column's first cells look like. */
function subjectShown({ cells, headerBottom, lastRow }: NamingPlace, column: number): TableSubject {
  let [named, units] = [0, 0];
  for (let row = headerBottom + 1; row <= Math.min(lastRow, headerBottom + SAMPLE_ROWS); row += 1) {
    const text = cells.text(row, column);
    if (text === "") continue;
    named += 1;
    if (isUnitLike(text)) units += 1;
  }
  return units * 2 > named ? "unit" : "person";
}
