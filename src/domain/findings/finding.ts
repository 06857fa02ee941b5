import type { CellRef } from "../grid/grid";
import type { Bilingual } from "../text/bilingual";
import type { Level, PackStatus } from "../criteria/pack";
import type { TitleId } from "../criteria/title";

/** `cannotTell`: the workbook does not say (chưa đủ dữ liệu); never a pass and never a fail. */
export type Outcome = "met" | "notMet" | "cannotTell" | "waived";

/** The answer to one criterion for one candidate, with everything a council needs to check it. */
export interface Finding {
  /** "DVQT/advanced-share". */
  readonly criterion: string;
  readonly title: TitleId;
  readonly outcome: Outcome;
  /** An advisory finding is shown and stands in nobody's way. */
  readonly level: Level;
  /** Of the rule it rests on: a draft's or the unit's own are told apart from the law in force. */
  readonly status: PackStatus;
  /** What the criterion asks, as a sentence. */
  readonly sentence: Bilingual;
  /** "≥ 70%". */
  readonly required: Bilingual;
  /** "70%", or what is missing: "chưa có cột Kỷ luật". */
  readonly actual: Bilingual;
  /** Why the outcome is so, where `actual` alone does not say it. */
  readonly reason: Bilingual | null;
  /** "Luật 06/2022/QH15, Điều 27 khoản 2". */
  readonly basis: Bilingual;
  readonly cells: readonly CellRef[];
  /** The findings it is made of ("đạt tiêu chuẩn CSTT", "một trong các điều kiện"); empty for a plain one. */
  readonly parts: readonly FindingPart[];
}

/** One part of a finding: what it asked, what was found, where. */
export interface FindingPart {
  readonly outcome: Outcome;
  readonly required: Bilingual;
  readonly actual: Bilingual;
  readonly reason: Bilingual | null;
  readonly cells: readonly CellRef[];
  readonly parts: readonly FindingPart[];
}
