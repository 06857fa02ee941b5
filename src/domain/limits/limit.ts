import type { TitleLimit } from "../criteria/pack";
import type { CellRef } from "../grid/grid";
import type { Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";

/** How a title's list stands against a limit. Over the limit is shown to people; it takes nobody off a list. */
export interface LimitFinding {
  readonly limit: TitleLimit;
  /** The unit's or bloc's name; null for the whole workbook. */
  readonly place: string | null;
  readonly outcome: "within" | "over" | "cannotTell";
  readonly holders: number;
  /** Holders out of the base; null where the base is not known. */
  readonly share: Fraction | null;
  readonly required: Bilingual;
  readonly actual: Bilingual;
  readonly basis: Bilingual;
  readonly cells: readonly CellRef[];
}
