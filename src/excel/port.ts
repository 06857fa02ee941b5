import type { Grid } from "../domain/grid/grid";
import type { SheetPlan } from "../domain/plans/plan";
import type { BlankMeaning } from "../domain/settings";
import type { TitleId } from "../domain/criteria/title";

/** Why a sheet was not read. `ours`: the add-in wrote it. */
export interface SkippedSheet {
  readonly name: string;
  readonly why: "hidden" | "ours" | "empty";
}

export interface WorkbookReading {
  /** The workbook's name as Excel shows it. */
  readonly fileName: string;
  readonly grids: readonly Grid[];
  readonly skippedSheets: readonly SkippedSheet[];
}

export interface WrittenSheet {
  /** The name it really got: another one where a sheet of the staff's has the planned name. */
  readonly name: string;
  readonly plannedName: string;
  readonly kind: string;
  /** Units or people listed on it. */
  readonly rows: number;
}

/** What is remembered in the workbook: choices only, never a name or anything else personal. */
export interface StoredSettings {
  readonly year: number | null;
  readonly criteriaId: string | null;
  readonly blanks: { readonly discipline: BlankMeaning; readonly initiative: BlankMeaning };
  readonly decidedBy: Readonly<Partial<Record<TitleId, string>>>;
  readonly language: "vi" | "en";
  readonly theme: "auto" | "light" | "dark";
}

export const DEFAULT_STORED_SETTINGS: StoredSettings = {
  year: null,
  criteriaId: null,
  blanks: { discipline: "unknown", initiative: "unknown" },
  decidedBy: {},
  language: "vi",
  theme: "auto",
};

/**
 * All that the pane may ask of the workbook it stands beside.
 * Every method rejects with BinhXetError only; the code says what to tell the user.
 */
export interface WorkbookHost {
  readWorkbook(): Promise<WorkbookReading>;
  /** All or nothing: where it rejects, every sheet is as it was. */
  writePlans(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]>;
  /** Selects a cell or range, e.g. "'Chấm điểm'!M11". Only on the user's own request: it moves the focus. */
  selectCells(address: string): Promise<void>;
  loadSettings(): Promise<StoredSettings>;
  saveSettings(settings: StoredSettings): Promise<void>;
  /** Calls back when the staff change their own sheets; resolves to a function that stops it. */
  onChanged(listener: () => void): Promise<() => void>;
  /** Whether Office shows a dark theme; null where Office does not say. */
  isDarkTheme(): boolean | null;
}

/** The jobs behind the ribbon's buttons; each shows its result in the pane. */
export interface RibbonJobs {
  readonly kiemTra: () => Promise<void>;
  readonly lapDanhSach: () => Promise<void>;
}
