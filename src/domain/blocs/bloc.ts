import type { CellRef } from "../grid/grid";

/** Those who compete with each other in one year (khối, cụm), as the workbook lists them. */
export interface Bloc {
  readonly key: string;
  readonly name: string;
  /** "inside": within a province or command; "between": provinces among each other. */
  readonly layer: "inside" | "between";
  readonly memberIds: readonly string[];
  readonly head: BlocPost | null;
  readonly deputy: BlocPost | null;
  /** Who takes over next year. */
  readonly nextHead: BlocPost | null;
}

export interface BlocPost {
  readonly name: string;
  /** The year it holds the post. */
  readonly year: number | null;
  readonly cell: CellRef;
}
