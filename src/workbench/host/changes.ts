import type { CellRange } from "../../domain/grid/grid";
import type { Sheet } from "../model/sheet";

/** One thing that changed in the workbook or was asked of Excel's window; the page shows it. */
export type HostChange =
  | {
      readonly kind: "contents";
      readonly sheet: Sheet;
      readonly range: CellRange;
      readonly detail?: ChangedCell;
    }
  | { readonly kind: "formats"; readonly sheet: Sheet; readonly range: CellRange }
  /** Widths, heights, hidden rows, merges, links, frozen panes, gridlines, page set-up. */
  | { readonly kind: "layout"; readonly sheet: Sheet }
  | { readonly kind: "sheetAdded"; readonly sheet: Sheet }
  | { readonly kind: "sheetDeleted"; readonly sheet: Sheet }
  /** Renamed, moved, shown or hidden, coloured. */
  | { readonly kind: "sheetTab"; readonly sheet: Sheet }
  | { readonly kind: "activated"; readonly sheet: Sheet; readonly from: Sheet | undefined }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly address: string }
  | { readonly kind: "settings" }
  | { readonly kind: "taskpane"; readonly shown: boolean }
  | { readonly kind: "ribbonButton"; readonly id: string; readonly enabled: boolean };

/** What one cell held before and after, as change events report it for single cells. */
export interface ChangedCell {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export type ChangeListener = (changes: readonly HostChange[]) => void;
