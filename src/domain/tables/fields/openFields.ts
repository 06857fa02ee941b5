import type { FieldId } from "../table";
import type { Meaning } from "./meaning";
import type { Naming } from "./naming";
import type { ColumnReading } from "./readColumn";
import type { ColumnValues } from "./values";

/** What the other columns say of a table, for labels that mean one thing or another according to them. */
export interface Beside {
  /** The column that counts people; null where no label says any does. */
  readonly strengthColumn: number | null;
  /** Somebody is named, row by row. */
  readonly named: boolean;
  /** Its rows are targets or scoring criteria, with what each asks and gives. */
  readonly listsItems: boolean;
  readonly tellsTitles: boolean;
}

const MOSTLY = 0.6;
const COUNTS_PEOPLE: readonly Meaning[] = ["strength", "present", "considered"];
const ASKED: ReadonlySet<Meaning> = new Set<Meaning>(["target", "actual", "baseline"]);
const TITLES: ReadonlySet<Meaning> = new Set<Meaning>(["title", "proposedTitle", "decisionNumber"]);
const ITEMS: ReadonlySet<Meaning> = new Set<Meaning>(["item", "criterionText"]);

export function besideOf(readings: readonly ColumnReading[], naming: Naming): Beside {
  const has = (meanings: ReadonlySet<Meaning>) => readings.some(({ meaning }) => meanings.has(meaning));
  const named = naming.nameColumns.length > 0;
  // "Quân số có mặt" is the strength where nothing else is: the first kind of count that the table has.
  const strength = readings.find(({ meaning }) => meaning === "strength");
  const counted = strength ?? readings.find(({ meaning }) => COUNTS_PEOPLE.includes(meaning));
  return {
    strengthColumn: counted?.column ?? null,
    named,
    listsItems: has(ITEMS) && (!named || has(ASKED)),
    tellsTitles: has(TITLES),
  };
}

/**
 * The field of a label that its values or the other columns must confirm.
 * @returns undefined for labels that need no such thing; null where the values speak against what the label says
 */
export function openField(
  reading: ColumnReading,
  values: ColumnValues,
  beside: Beside,
): FieldId | null | undefined {
  switch (reading.meaning) {
    case "present":
    case "considered":
      return reading.column === beside.strengthColumn ? "strength" : reading.meaning;
    case "testPassedShare":
    case "testGoodShare":
      // Bare numbers under a label without % may count people, or be marks.
      return reading.measure === "share" || values.filled === 0 || saysShares(values)
        ? reading.meaning
        : null;
    case "serviceMonths":
    case "absenceDays":
      return values.dates >= MOSTLY ? null : reading.meaning;
    case "study":
    case "transfer":
    case "investigation":
    case "pledged":
      // Points for it are a criterion's.
      return values.numbers >= MOSTLY && values.marks < MOSTLY ? null : reading.meaning;
    case "item":
      return values.numbers >= MOSTLY ? null : "item";
    case "criterionText":
      return beside.listsItems && values.numbers < MOSTLY ? "item" : "other";
    case "maxScore":
      return beside.listsItems || !beside.named ? "maxScore" : "other";
    case "awardYear":
      return beside.named && beside.tellsTitles && values.numbers >= MOSTLY ? "awardYear" : "other";
    default:
      return undefined;
  }
}

function saysShares({ percents, fractions }: ColumnValues): boolean {
  return percents >= MOSTLY || fractions >= MOSTLY;
}
