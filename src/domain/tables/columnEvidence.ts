import { columnLetters } from "../grid/address";
import type { Bilingual } from "../text/bilingual";
import { withinEdits } from "../text";
import { LABEL_GROUPS } from "./fields/dictionary";
import type { ColumnReading } from "./fields/readColumn";
import { bareLabel } from "./fields/readLabel";
import type { ColumnValues } from "./fields/values";
import { isFieldId } from "./fieldList";
import type { FieldId } from "./table";

/** All that speaks for or against what a column was taken for. */
export interface SeenColumn {
  /** What the label says, before staff were asked. */
  readonly reading: ColumnReading;
  readonly label: readonly string[];
  readonly field: FieldId;
  readonly values: ColumnValues;
  readonly told: boolean;
  /** It names the subjects or their unit. */
  readonly named: boolean;
  /** The field it claimed and lost to the column `winner`. */
  readonly lost: FieldId | null;
  readonly winner: number | null;
}

const MOSTLY = 0.6;
const SOME = 0.3;
const MOST_ALTERNATIVES = 5;

/** Why the column was taken for its field, in a few words. */
export function evidenceOf(seen: SeenColumn): Bilingual {
  const { reading, field, told, lost, winner } = seen;
  if (told) return { vi: "do bạn chọn", en: "chosen by you" };
  if (lost !== null && winner !== null) {
    const letters = columnLetters(winner);
    return { vi: `cùng nội dung với cột ${letters}`, en: `says the same as column ${letters}` };
  }
  const decided = decidedByCells(seen);
  if (decided !== null) return decided;
  const known = reading.confidence > 0 ? knownLabel(seen) : null;
  if (known !== null) return { vi: `nhãn giống “${known}”`, en: `label like “${known}”` };
  if (reading.year !== null) return { vi: "nhãn ghi năm", en: "the label names a year" };
  if (reading.confidence > 0 && reading.meaning !== "other")
    return { vi: "theo nhãn nhóm phía trên", en: "by the group label above" };
  return field === "other"
    ? { vi: "chưa nhận ra nhãn", en: "label not recognised" }
    : valuesEvidence(seen.values);
}

/** Labels that mean two things, of which the cells say one. */
function decidedByCells({ reading, field }: SeenColumn): Bilingual | null {
  if (reading.meaning === "titleMark" && field === "unit")
    return { vi: "ô là tên đơn vị", en: "cells name units" };
  return reading.meaning === "taskRating" && field === "category"
    ? { vi: "ô ghi cá nhân, tập thể", en: "cells say person or collective" }
    : null;
}

function valuesEvidence(values: ColumnValues): Bilingual {
  if (values.ranks >= MOSTLY) return { vi: "ô trông như cấp bậc", en: "cells look like military ranks" };
  if (values.ratings >= MOSTLY)
    return { vi: "ô trông như mức độ hoàn thành", en: "cells look like task ratings" };
  if (values.titles >= MOSTLY) return { vi: "ô trông như danh hiệu", en: "cells look like titles" };
  return { vi: "ô là số, bảng có cột tổng", en: "cells are numbers and the table has a total" };
}

/** The dictionary's own label that this one is like. */
function knownLabel({ reading, label }: SeenColumn): string | null {
  const candidates = [label[label.length - 1] ?? "", label.join(" "), ...label].map(bareLabel);
  const groups = LABEL_GROUPS.filter(({ meaning }) => meaning === reading.meaning);
  const labels = groups.flatMap((group) => group.labels.map((text) => ({ text, bare: bareLabel(text) })));
  for (const alike of [same, sameCompact, begun, nearly]) {
    for (const bare of candidates) {
      const found = labels.find((known) => bare !== "" && alike(known.bare, bare));
      if (found !== undefined) return found.text;
    }
  }
  return null;
}

const same = (known: string, bare: string) => known === bare;
const sameCompact = (known: string, bare: string) => known.replaceAll(" ", "") === bare.replaceAll(" ", "");
const begun = (known: string, bare: string) => bare.startsWith(`${known} `) || bare.endsWith(` ${known}`);
const nearly = (known: string, bare: string) =>
  known.length >= 6 && withinEdits(known, bare, bare.length >= 12 ? 2 : 1);

/** What else the column could be: what it lost, what its label says, what its cells look like. */
export function alternativesOf({ reading, field, values, lost, named }: SeenColumn): readonly FieldId[] {
  const likely: FieldId[] = [];
  if (lost !== null) likely.push(lost);
  if (isFieldId(reading.meaning) && reading.confidence > 0) likely.push(reading.meaning);
  if (reading.meaning === "personName" || reading.meaning === "mixedName") likely.push("name");
  if (reading.meaning === "unitName") likely.push("name", "unit");
  if (values.ranks >= SOME) likely.push("militaryRank");
  if (reading.meaning === "titleMark") likely.push("proposedTitle");
  if (values.ratings >= SOME) likely.push("taskRating");
  if (values.titles >= SOME) likely.push("proposedTitle", "title", "registeredTitle");
  if (values.percents >= SOME || values.fractions >= SOME)
    likely.push("advancedShare", "completedShare", "votesShare");
  else if (values.numbers >= MOSTLY) likely.push("total", "criterionScore", "advancedCount", "strength");
  if (named || (values.filled > 0 && values.numbers + values.dates < SOME && field === "other"))
    likely.push("name", "unit");
  return [...new Set(likely)]
    .filter((other) => other !== field && other !== "other")
    .slice(0, MOST_ALTERNATIVES);
}
