import type Big from "big.js";
import type { CellRef } from "../grid/grid";
import type { Bilingual } from "../text/bilingual";

/** A class from a number of points up. `strict`: more than, not from. Points exact, or fractions of the most points. */
export interface Band {
  readonly name: string;
  readonly from: string;
  readonly strict: boolean;
}

/** How points become a class: bands from the best down; below the last one is `lowest`. */
export interface ClassScheme {
  readonly name: Bilingual;
  /** Whether `from` is points or a fraction 0..1 of the most points. */
  readonly of: "points" | "share";
  readonly bands: readonly Band[];
  readonly lowest: string;
}

/** A candidate's class and what held it down. */
export interface Classified {
  readonly candidateId: string;
  /** null without a scheme, a total or, for shares, the most points. */
  readonly className: string | null;
  readonly byPoints: string | null;
  /** An event that caps the class (khống chế, điểm liệt), with its cell and text. */
  readonly cappedBy: { readonly text: string; readonly cell: CellRef } | null;
  readonly points: Big | null;
}
