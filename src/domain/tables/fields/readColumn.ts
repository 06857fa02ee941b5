import { foldText } from "../../text";
import type { ColumnLabel } from "./labelParts";
import type { Meaning } from "./meaning";
import { yearlyResult } from "./yearLabel";
import { bareLabel, readLabel, saysPercent, type LabelReading } from "./readLabel";

/** A column's label read with its groups. */
export interface ColumnReading extends LabelReading {
  readonly column: number;
  readonly percent: boolean;
  /** The year a title was held: "Danh hiệu 2024", or "2024" under "Danh hiệu các năm trước". */
  readonly year: number | null;
  /** The meaning of the group the column stands in, where the dictionary knows it. */
  readonly group: Meaning | null;
}

const KEPT_IN_CRITERIA: ReadonlySet<Meaning> = new Set([
  "total",
  "bonus",
  "penalty",
  "selfScore",
  "clusterScore",
  "finalScore",
  "standing",
  "taskRating",
]);
const MEASURED: ReadonlySet<Meaning> = new Set([
  "advanced",
  "emulation",
  "completed",
  "votes",
  "votesFor",
  "discipline",
  "initiative",
  "strength",
  "taskRating",
]);
const ATTENDANCE: ReadonlySet<Meaning> = new Set(["present", "considered"]);
const SCORERS: ReadonlySet<Meaning> = new Set(["selfScore", "clusterScore", "finalScore"]);
const TITLE_COLUMNS: ReadonlySet<Meaning> = new Set(["registeredTitle", "proposedTitle", "title"]);

/** Reads what a column's label and its groups say together. */
export function readColumn(label: ColumnLabel): ColumnReading {
  const leafText = label.parts[label.parts.length - 1] ?? "";
  const groups = label.parts.slice(0, -1).map(readLabel);
  const group = [...groups].reverse().find((reading) => reading.confidence > 0) ?? null;
  const leaf = readLabel(leafText);
  const joined = groups.length === 0 ? leaf : readLabel(label.parts.join(" "));
  // A label split over two rows says something only as a whole, and names no group: "Chiến sĩ" over "tiên tiến".
  const split = groups.length > 0 && joined.confidence >= 0.95 && leaf.confidence < 0.95;
  const reading = split ? joined : inGroup(leaf, group);
  return {
    ...reading,
    column: label.column,
    percent: saysPercent(label.parts.join(" ")),
    year: yearOf(label.parts, group?.meaning ?? null),
    group: split ? null : (group?.meaning ?? null),
  };
}

function inGroup(leaf: LabelReading, group: LabelReading | null): LabelReading {
  if (group === null) return leaf;
  if (group.meaning === "strength" && ATTENDANCE.has(leaf.meaning)) return leaf;
  const measure = measureOf(leaf);
  if (measure !== null && MEASURED.has(group.meaning)) return { ...group, measure };
  if (SCORERS.has(group.meaning))
    return leaf.meaning === "scoreWord" || leaf.meaning === "total" ? group : other(leaf);
  if (group.meaning === "criteria" || group.meaning === "criterionScore" || group.meaning === "criterionText")
    return inCriteria(leaf);
  if (group.meaning === "birth") return { ...group, confidence: 0.9 };
  if (group.meaning === "discipline" && leaf.confidence < 0.95) return { ...group, confidence: 0.8 };
  if (TITLE_COLUMNS.has(group.meaning) && isTitle(leaf.meaning)) return { ...group, confidence: 0.9 };
  // A sub-label nobody knows still stands under its group.
  return leaf.confidence === 0 && MEASURED.has(group.meaning) ? { ...group, confidence: 0.5 } : leaf;
}

/** "Số", "Tỷ lệ %" and the like measure what their group names. */
function measureOf(leaf: LabelReading): "count" | "share" | null {
  if (leaf.meaning === "shareWord") return "share";
  const counts = leaf.meaning === "countWord" || leaf.meaning === "personName";
  return counts || leaf.meaning === "strength" || ATTENDANCE.has(leaf.meaning) ? "count" : null;
}

function inCriteria(leaf: LabelReading): LabelReading {
  const kept = KEPT_IN_CRITERIA.has(leaf.meaning) && leaf.confidence === 1;
  return kept ? { ...leaf, confidence: 0.8 } : { meaning: "criterionScore", confidence: 0.9, measure: null };
}

function isTitle(meaning: Meaning): boolean {
  return meaning === "advanced" || meaning === "emulation" || meaning === "titleMark";
}

function other(leaf: LabelReading): LabelReading {
  return { ...leaf, meaning: "other", confidence: 0.8 };
}

/** Only a label about titles, ratings, initiatives or past years names the year of one; what was wanted or proposed was not held. */
function yearOf(parts: readonly string[], group: Meaning | null): number | null {
  const leaf = foldText(parts[parts.length - 1] ?? "");
  const match =
    /^(?:(?:danh hieu|thanh tich|ket qua|dh|dhtd)(?: thi dua)? ?)?(?:nam )?(?:hoc )?((?:19|20)\d\d)$/.exec(
      bareLabel(leaf),
    );
  if (match?.[1] === undefined) return yearlyResult(parts)?.year ?? null;
  const aboutTitles = group === null || group === "pastTitles" || group === "title" || isTitle(group);
  return aboutTitles ? Number(match[1]) : (yearlyResult(parts)?.year ?? null);
}
