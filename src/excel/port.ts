import { DEFAULT_COUNCIL, type CouncilSettings } from "../domain/council/council";
import type { RememberedShape, TableCorrection } from "../domain/corrections";
import type { Denominator } from "../domain/criteria/pack";
import type { TitleId } from "../domain/criteria/title";
import type { Grid } from "../domain/grid/grid";
import type { SheetPlan } from "../domain/plans/plan";
import { DEFAULT_STANDING, type BlankMeaning, type StandingSettings } from "../domain/settings";
import type { Language } from "../domain/text/bilingual";

/** Why a sheet was not read: hidden by staff, written by us earlier, or without a single cell. */
export type SkippedSheetReason = "hidden" | "ours" | "empty";

export interface SkippedSheet {
  readonly name: string;
  readonly why: SkippedSheetReason;
}

/** Everything one read of the open workbook gives. */
export interface WorkbookRead {
  readonly fileName: string;
  /** The staff's sheets, then those of ours that staff fill in (`ours` says which). */
  readonly grids: readonly Grid[];
  readonly skippedSheets: readonly SkippedSheet[];
}

/** One sheet of ours after writing. */
export interface WrittenSheet {
  /** The name it really got: another than planned where a sheet of the staff's has that name. */
  readonly name: string;
  readonly plannedName: string;
  /** Units or people listed on it. */
  readonly rows: number;
  readonly kind: string;
}

/** What staff chose, kept inside the workbook. Holds no personal data. */
export interface StoredSettings {
  /** null: read from the workbook. */
  readonly year: number | null;
  /** null: the pack in force in the review year. */
  readonly criteriaId: string | null;
  readonly blanks: {
    readonly discipline: BlankMeaning;
    readonly initiative: BlankMeaning;
    readonly history: BlankMeaning;
  };
  readonly decidedBy: Readonly<Partial<Record<TitleId, string>>>;
  readonly language: Language;
  readonly theme: "auto" | "light" | "dark";
  /** What staff corrected about the tables: positions, choices and checksums, no text of any cell. */
  readonly corrections: readonly TableCorrection[];
  /** Names of hidden sheets that staff want read all the same. */
  readonly hiddenSheets: readonly string[];
  readonly denominator: Denominator | null;
  /** Other values for rules: criterion id → exact decimal. */
  readonly thresholds: Readonly<Record<string, string>>;
  /** Units renamed or merged. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** How points become a standing. */
  readonly standing: StandingSettings;
  /** What was chosen about votes: thresholds, the council's name, offices. */
  readonly council: CouncilSettings;
}

/** What a workbook that has never been seen starts with. */
export const DEFAULT_STORED_SETTINGS: StoredSettings = {
  year: null,
  criteriaId: null,
  blanks: { discipline: "unknown", initiative: "unknown", history: "unknown" },
  decidedBy: {},
  language: "vi",
  theme: "auto",
  corrections: [],
  hiddenSheets: [],
  denominator: null,
  thresholds: {},
  renamed: [],
  standing: DEFAULT_STANDING,
  council: DEFAULT_COUNCIL,
};

/**
 * All that the pane asks of Excel. Every method rejects with a `BinhXetError` and nothing else,
 * so that each failure has a sentence for the user.
 */
export interface WorkbookHost {
  /** Reads every sheet that is not ours, hidden ones only where named, in one batch. Changes nothing. */
  readWorkbook(hiddenSheets?: readonly string[]): Promise<WorkbookRead>;
  /** Replaces our own sheets by these, all or nothing; the staff's sheets stay as they are. */
  writePlans(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]>;
  /**
   * Writes one sheet of ours that staff fill in too (their criteria, their decisions), all or nothing; no other
   * sheet is touched or removed, and `writePlans` leaves it alone.
   */
  keepSheet(plan: SheetPlan): Promise<WrittenSheet>;
  /** Selects cells in the grid; `address` is "'Chấm điểm'!M11" or "'Chấm điểm'!B8:M9". */
  selectCells(address: string): Promise<void>;
  /** The settings kept in this workbook; the defaults where there are none or they cannot be read. */
  loadSettings(): Promise<StoredSettings>;
  saveSettings(settings: StoredSettings): Promise<void>;
  /** How tables were read in earlier workbooks, newest first; none where the add-in has no store of its own. */
  loadMemory(): Promise<readonly RememberedShape[]>;
  saveMemory(shapes: readonly RememberedShape[]): Promise<void>;
  /**
   * Calls `listener` when staff change a sheet of theirs; not for what we write ourselves.
   * @returns a function that ends the listening.
   */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
  /** Office's own theme; `dark` is null where Office does not say (Excel on the web). */
  theme(): { readonly dark: boolean | null };
}

/** The jobs behind the ribbon's buttons (ids of manifest.xml); each shows its result in the pane. */
export interface RibbonJobs {
  readonly kiemTra: () => Promise<void>;
  readonly lapDanhSach: () => Promise<void>;
}
