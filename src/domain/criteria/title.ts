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
  /**
   * Which class it is for: "chiến sĩ" and "đơn vị" titles for the armed forces (articles 24.2, 27.2, 28.2), "lao
   * động" titles for workers (24.1, 27.1, 28.1); null where it is for both.
   */
  readonly family: "soldier" | "labour" | null;
}
