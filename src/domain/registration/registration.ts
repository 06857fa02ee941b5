import type { TitleId } from "../criteria/title";
import type { CellRef } from "../grid/grid";
import type { Fraction } from "../phrases/numbers";

/** What a unit or person registered at the start of the year beside what it reached. */
export interface RegistrationRow {
  readonly candidateId: string;
  /** null: nothing registered, or a text that names no title we know. */
  readonly registered: TitleId | null;
  readonly registeredText: string;
  /** The title decided in the workbook, else the one proposed. */
  readonly reached: TitleId | null;
  readonly state: "met" | "exceeded" | "notMet" | "notRegistered" | "cannotTell";
  /** Signed the pledge (giao ước); null where the workbook does not say. */
  readonly pledged: boolean | null;
  readonly cells: readonly CellRef[];
}

export interface Registration {
  /** Empty where the workbook has no registration at all. */
  readonly rows: readonly RegistrationRow[];
  /** Units that signed out of all units; null where nothing is said of it. */
  readonly pledgedUnits: Fraction | null;
}
