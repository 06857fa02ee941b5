import type { TableSubject } from "../table";
import type { ColumnReading } from "./readColumn";
import { bareLabel } from "./readLabel";

/** Whom the table lists, and by which column or columns. */
export interface Naming {
  readonly subject: TableSubject;
  /** One column, or the family and given name in that order. */
  readonly nameColumns: readonly number[];
  /** The person's or the collective's wider unit, where another column says it. */
  readonly unitColumn: number | null;
}

/**
 * Finds the naming column by labels. "Đơn vị" names the subject only where nothing else does; beside a person's
 * name it is the person's unit, beside a criterion's text a unit of measure.
 * @param labels the leaf label of each column, for telling "HO_TEN" + "TEN" from a whole name.
 * @returns null where no column names anybody: the table is none of ours.
 */
export function findNaming(
  readings: readonly ColumnReading[],
  labels: ReadonlyMap<number, string>,
): Naming | null {
  const person = personColumns(readings, labels);
  const units = readings.filter((reading) => reading.meaning === "unitName");
  const workplaces = readings.filter((reading) => reading.meaning === "unit");
  const mixed = readings.find((reading) => reading.meaning === "mixedName");
  if (mixed !== undefined && person.length === 0) {
    return {
      subject: "mixed",
      nameColumns: [mixed.column],
      unitColumn: (workplaces[0] ?? units[0])?.column ?? null,
    };
  }
  if (person.length > 0) {
    // "Đơn vị công tác" rather than the office or group inside it.
    const unit = workplaces.find((reading) => /don vi/.test(bareLabel(labels.get(reading.column) ?? "")));
    return {
      subject: "person",
      nameColumns: person,
      unitColumn: (unit ?? workplaces[0] ?? best(units))?.column ?? null,
    };
  }
  const listsCriteria = readings.some(
    (reading) => reading.meaning === "criterionText" && reading.group === null,
  );
  const unit = best(units) ?? (workplaces.length === 1 ? workplaces[0] : undefined);
  if (unit === undefined || (listsCriteria && bareLabel(labels.get(unit.column) ?? "") === "don vi"))
    return null;
  const wider = [...units, ...workplaces].find((reading) => reading.column !== unit.column);
  return { subject: "unit", nameColumns: [unit.column], unitColumn: wider?.column ?? null };
}

function personColumns(readings: readonly ColumnReading[], labels: ReadonlyMap<number, string>): number[] {
  const given = readings.find((reading) => reading.meaning === "givenName");
  const family = given && readings.find((reading) => isFamilyOf(reading, given, labels));
  if (given && family) return [family.column, given.column];
  const whole = readings.find(
    (reading) => reading.meaning === "personName" && reading.measure === null && !inMeasuredGroup(reading),
  );
  if (whole) return [whole.column];
  return given ? [given.column] : [];
}

/** "Họ đệm", or "HO_TEN" standing directly before "TEN". */
function isFamilyOf(
  reading: ColumnReading,
  given: ColumnReading,
  labels: ReadonlyMap<number, string>,
): boolean {
  if (reading.column !== given.column - 1) return false;
  if (reading.meaning === "familyName") return true;
  return (
    reading.meaning === "personName" &&
    /^ho(?: va)? ten$|^hoten$/.test(bareLabel(labels.get(reading.column) ?? ""))
  );
}

/** "Cá nhân" or "Đồng chí" under a group of counts does not name anybody. */
function inMeasuredGroup(reading: ColumnReading): boolean {
  return reading.group !== null && reading.group !== "personName";
}

function best(readings: readonly ColumnReading[]): ColumnReading | undefined {
  return readings.reduce<ColumnReading | undefined>(
    (found, reading) => (found === undefined || reading.confidence > found.confidence ? reading : found),
    undefined,
  );
}
