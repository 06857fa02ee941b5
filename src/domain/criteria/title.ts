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

export interface TitleName {
  /** The usual abbreviation, as staff write it: "ĐVQT". */
  readonly short: string;
  readonly full: Bilingual;
  /** "both" for commendations that units and people alike receive (giấy khen, bằng khen). */
  readonly subject: Subject | "both";
}
