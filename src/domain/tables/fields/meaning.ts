import type { FieldId } from "../table";

/**
 * What a label says before its neighbours and values are asked. Beyond the fields themselves: whom a column
 * names, what a pair of "number / %" columns measures, and what a group of columns is about.
 */
export type Meaning =
  | FieldId
  /** Names a person, a collective, or either. A collective's name beside a person's is the person's unit. */
  | "personName"
  | "unitName"
  | "mixedName"
  /** Measured by a count and a share: CSTT, CSTĐCS, members who completed their tasks, votes. */
  | "advanced"
  | "emulation"
  | "completed"
  | "votes"
  /** A title written as its own column, marked with x: "CSTĐ toàn quân". */
  | "titleMark"
  /** A code in place of a title's name: says that people are nominated, not for what. */
  | "titleCode"
  /** Groups of columns: points by criterion, titles of past years, by sex. */
  | "criteria"
  | "pastTitles"
  | "sex"
  /** Words that only measure what their group names. */
  | "countWord"
  | "shareWord"
  | "scoreWord"
  /** What a form scores, not whom: a table of it lists criteria. */
  | "criterionText";

/** Labels that share a meaning, as staff write them. */
export interface LabelGroup {
  readonly meaning: Meaning;
  readonly labels: readonly string[];
  /** The label may be the beginning of a longer one ("Kỷ luật từ cảnh cáo trở lên"). */
  readonly begins?: boolean;
}
