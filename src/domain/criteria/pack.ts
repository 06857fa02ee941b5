import type { DisciplineDegree, TaskRating } from "../candidates/candidate";
import type { Bilingual } from "../text/bilingual";
import type { TitleId } from "./title";

/** How a criterion is checked. Few and general: a new rule is a line of data, a new kind is one small file. */
export type Check =
  /** The task rating stands at `value` or above. */
  | { readonly kind: "taskRatingAtLeast"; readonly value: TaskRating }
  /** A share of the members, exact fraction: `value` "0.7". `of` names the share. */
  | { readonly kind: "shareAtLeast"; readonly of: "completed" | "advanced"; readonly value: string }
  /** At least `value` members hold the title. */
  | { readonly kind: "countAtLeast"; readonly of: "emulation"; readonly value: number }
  /** Nobody was disciplined at `degree` or above. */
  | { readonly kind: "noDisciplineFrom"; readonly degree: DisciplineDegree }
  /** Has an initiative, accepted research or mưu trí sáng tạo recognised by the unit. */
  | { readonly kind: "hasInitiative" }
  /** Meets every criterion of another title. */
  | { readonly kind: "meetsTitle"; readonly title: TitleId }
  /** At least one of the parts holds. */
  | { readonly kind: "anyOf"; readonly parts: readonly Check[] };

export interface Citation {
  readonly document: Bilingual;
  readonly article: string;
  readonly clause: string;
  /** Where that clause takes the standard from another point of the same article: "điểm a khoản 1". */
  readonly by?: { readonly clause: string; readonly point: string };
}

export interface Criterion {
  /** Unique within the pack: "DVQT/advanced-share". */
  readonly id: string;
  readonly title: TitleId;
  readonly check: Check;
  readonly sentence: Bilingual;
  readonly citation: Citation;
}

/** A clause only people can judge ("nội bộ đoàn kết"): shown to the council, never decided by us. */
export interface Judgement {
  readonly title: TitleId;
  readonly sentence: Bilingual;
  readonly citation: Citation;
}

/** A dated set of criteria: the law as data. Dates are "YYYY-MM-DD". */
export interface CriteriaPack {
  readonly id: string;
  readonly name: Bilingual;
  readonly status: "inForce" | "expired" | "draft" | "unitsOwn";
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  /** `on`: a day, or a month "2024-05" where the day is not known. */
  readonly confirmed: { readonly on: string; readonly how: Bilingual };
  /** Titles from highest to lowest for each subject: the first that is met is proposed. */
  readonly ladder: { readonly unit: readonly TitleId[]; readonly person: readonly TitleId[] };
  readonly criteria: readonly Criterion[];
  readonly judgements: readonly Judgement[];
}
