import type { CellStyle } from "./style";

/** What a cell holds; `error` is Excel's text for it ("#N/A"). null: empty. */
export type CellContent = string | number | boolean | { readonly error: string } | null;

export interface Cell {
  readonly content: CellContent;
  /** The formula with its "="; `content` is then its cached result. null: a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
}
