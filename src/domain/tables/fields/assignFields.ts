import type { FieldId, TableSubject } from "../table";
import type { Naming } from "./naming";
import { besideOf, openField } from "./openFields";
import type { ColumnReading } from "./readColumn";
import type { ColumnValues } from "./values";

/** A column with the field it claims and how strong the claim is. */
export interface Claim {
  readonly column: number;
  readonly field: FieldId;
  readonly strength: number;
  /** The label itself says so; a claim that is only inferred is given up silently. */
  readonly sure: boolean;
}

const MOSTLY = 0.6;

/** What each column means, by its label first, by its neighbours and values where the label leaves it open. */
export function assignFields(
  readings: readonly ColumnReading[],
  naming: Naming,
  valuesOf: (column: number) => ColumnValues,
): Claim[] {
  const scoreColumns = readings.filter(
    (reading) => reading.meaning === "scoreWord" && reading.group === null,
  );
  const totals = readings.filter((reading) => reading.meaning === "total");
  const beside = besideOf(readings, naming);
  const hasOwnTotal = totals.some((reading) => reading.group === null);
  return readings.map((reading, index) => {
    const named = namedField(reading, naming);
    if (named !== null) return { column: reading.column, field: named, strength: 2, sure: true };
    const values = valuesOf(reading.column);
    const before = readings[index - 1];
    // "Cộng" at the end of a group sums the group, where the table has a total of its own.
    const sumsGroup = reading.meaning === "total" && reading.group !== null && hasOwnTotal;
    const hasTotal = totals.length > 0;
    const open = reading.year === null ? openField(reading, values, beside) : undefined;
    const field = sumsGroup
      ? "criterionScore"
      : open === null
        ? unknownField(values, hasTotal)
        : (open ?? fieldOf(reading, before, naming.subject, values, hasTotal, scoreColumns.length));
    return {
      column: reading.column,
      field,
      strength: strengthOf(reading, values),
      sure: reading.confidence >= 0.7,
    };
  });
}

function namedField(reading: ColumnReading, naming: Naming): FieldId | null {
  const [first, second] = naming.nameColumns;
  if (reading.column === first) return second === undefined ? "name" : "familyName";
  if (reading.column === second) return "givenName";
  return reading.column === naming.unitColumn ? "unit" : null;
}

function strengthOf(reading: ColumnReading, values: ColumnValues): number {
  const top = reading.group === null ? 0.2 : 0;
  const used = values.filled > 0 ? 0.15 : 0;
  const fits =
    reading.meaning === "taskRating"
      ? values.ratings * 0.3
      : reading.meaning === "total"
        ? values.numbers * 0.3
        : 0;
  return reading.confidence + top + used + fits;
}

function fieldOf(
  reading: ColumnReading,
  before: ColumnReading | undefined,
  subject: TableSubject,
  values: ColumnValues,
  hasTotal: boolean,
  scoreColumns: number,
): FieldId {
  if (reading.year !== null) return yearField(reading.year, reading, values, hasTotal);
  switch (reading.meaning) {
    case "advanced":
    case "emulation":
    case "completed":
      return measuredField(reading.meaning, reading, subject, values);
    case "titleMark":
      // "ĐVTT" over names of units is "đơn vị trực thuộc", not a title.
      if (subject === "person" && values.units >= MOSTLY) return "unit";
      return values.marks >= MOSTLY || values.titles >= MOSTLY || subject === "person"
        ? "proposedTitle"
        : "other";
    case "votes":
      return reading.measure === "share" ? "votesShare" : "votesFor";
    case "votesFor":
      return reading.measure === "share" || values.percents >= MOSTLY ? "votesShare" : "votesFor";
    case "scoreWord":
      return !hasTotal && scoreColumns === 1 && reading.group === null ? "total" : "criterionScore";
    case "shareWord":
      return shareOfBefore(before);
    case "taskRating":
      if (values.categories >= MOSTLY) return "category";
      return values.titles >= MOSTLY ? "title" : "taskRating";
    case "criteria":
      return values.numbers >= MOSTLY ? "criterionScore" : "other";
    case "criterionScore":
      return values.filled > 0 && values.numbers === 0 ? "other" : "criterionScore";
    case "initiative":
    case "discipline":
      // A column of points for discipline or initiatives counts neither.
      return values.numbers >= MOSTLY && values.fractions > 0 ? "criterionScore" : reading.meaning;
    case "personName":
    case "unitName":
    case "mixedName":
    case "pastTitles":
    case "sex":
    case "countWord":
    case "criterionText":
    case "titleCode":
    case "familyName":
    case "givenName":
      return "other";
    case "other":
      return reading.confidence === 0 ? unknownField(values, hasTotal) : "other";
    default:
      return reading.meaning;
  }
}

function yearField(year: number, reading: ColumnReading, values: ColumnValues, hasTotal: boolean): FieldId {
  // "2" under "Sáng kiến 2023" counts them.
  const counts = reading.meaning === "initiative" && values.fractions === 0;
  const points = values.filled > 0 && values.numbers >= MOSTLY && !counts;
  if (points) return hasTotal && reading.group !== "pastTitles" ? "criterionScore" : "other";
  return `year:${year}`;
}

/** CSTT, CSTĐCS, HTNV: counted in a list of units, marked with x in a list of people, or rated in words. */
function measuredField(
  meaning: "advanced" | "emulation" | "completed",
  reading: ColumnReading,
  subject: TableSubject,
  values: ColumnValues,
): FieldId {
  if (meaning === "completed") {
    if (values.ratings >= MOSTLY) return "taskRating";
    return isShare(reading, values)
      ? "completedShare"
      : subject === "person"
        ? "taskRating"
        : "completedCount";
  }
  if (subject !== "unit") return reading.group === "registeredTitle" ? "registeredTitle" : "proposedTitle";
  if (meaning === "emulation") return isShare(reading, values) ? "other" : "emulationCount";
  return isShare(reading, values) ? "advancedShare" : "advancedCount";
}

function isShare(reading: ColumnReading, values: ColumnValues): boolean {
  if (reading.measure !== null) return reading.measure === "share";
  return values.percents >= MOSTLY || (values.numbers >= MOSTLY && values.fractions >= MOSTLY);
}

/** "%" or "Tỷ lệ" right after a count is the share of what was counted. */
function shareOfBefore(before: ColumnReading | undefined): FieldId {
  switch (before?.meaning) {
    case "advanced":
      return "advancedShare";
    case "completed":
      return "completedShare";
    case "votes":
    case "votesFor":
      return "votesShare";
    default:
      return "other";
  }
}

/** Where the label says nothing the values may: ranks, titles, ratings; points where the table adds them up. */
function unknownField(values: ColumnValues, hasTotal: boolean): FieldId {
  if (values.filled === 0) return "other";
  if (values.ranks >= MOSTLY) return "militaryRank";
  if (values.ratings >= MOSTLY) return "taskRating";
  return hasTotal && values.numbers >= MOSTLY && values.percents === 0 && values.dates === 0
    ? "criterionScore"
    : "other";
}
