import type { TitleId } from "../criteria/title";
import type { Bilingual } from "../text/bilingual";

/** What trying other rules would change for one candidate. */
export interface Difference {
  /** Id in the review that was tried against. */
  readonly candidateId: string;
  readonly name: string;
  readonly before: TitleId | null;
  readonly after: TitleId | null;
  readonly direction: "gains" | "loses" | "changes";
  /** Which rules made the difference, with required and actual. */
  readonly why: readonly Bilingual[];
}
