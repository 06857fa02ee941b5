import type { Subject } from "../candidates/candidate";
import type { Bilingual } from "../text/bilingual";

/** Titles and commendations by the report's ids. */
export const TITLE_IDS = [
  "CSTT",
  "CSTDCS",
  "CSTDTQUAN",
  "CSTDTQUOC",
  "LDTT",
  "DVTT",
  "DVQT",
  "TTLDTT",
  "TTLDXS",
  "CO_BTL",
  "CO_BQP",
  "CO_CP",
  "GIAYKHEN",
  "BKBQP",
  "BKTTCP",
] as const;
export type TitleId = (typeof TITLE_IDS)[number];

/** Titles that are won each year, from the highest, in the order lists name them. */
export const YEARLY_TITLES = {
  unit: ["DVQT", "TTLDXS", "DVTT", "TTLDTT"],
  person: ["CSTDCS", "CSTT", "LDTT"],
} as const satisfies Readonly<Record<Subject, readonly TitleId[]>>;

/** Flags, chains and commendations beside the yearly titles, from the highest. */
export const FURTHER_TITLES = {
  unit: ["CO_CP", "CO_BQP", "CO_BTL", "BKTTCP", "BKBQP", "GIAYKHEN"],
  person: ["CSTDTQUOC", "CSTDTQUAN", "BKTTCP", "BKBQP", "GIAYKHEN"],
} as const satisfies Readonly<Record<Subject, readonly TitleId[]>>;

export interface TitleName {
  /** The usual abbreviation, as staff write it: "ĐVQT". */
  readonly short: string;
  readonly full: Bilingual;
  /** "both" for commendations that units and people alike receive (giấy khen, bằng khen). */
  readonly subject: Subject | "both";
  /**
   * Which class it is for: "chiến sĩ" and "đơn vị" titles for the armed forces (articles 24.2, 27.2, 28.2), "lao
   * động" titles for workers (24.1, 27.1, 28.1); null where it is for both.
   */
  readonly family: "soldier" | "labour" | null;
}
