import type { DefinedName, Workbook } from "../model/workbook";
import type { Sheet } from "../model/sheet";
import type { PackageParts } from "./opc/parts";
import type { LayoutSnapshot } from "./layoutSnapshot";
import type { StyleBook } from "./read/styles";
import type { LoadedSheet } from "./read/worksheet";
import type { XmlDocument, XmlElement } from "./xml/tree";

/** A workbook with the package it came from: what savePackage needs to change only what was changed. */
export interface OpenedPackage {
  readonly workbook: Workbook;
  readonly parts: PackageParts;
  /** How everything was on opening; never changed, so that saving twice gives the same file. */
  readonly origin: Origin;
}

export interface Origin {
  readonly workbookPart: string;
  readonly workbookXml: XmlDocument;
  /** All entries of the workbook's sheet list in their order, charts and dialogs too. */
  readonly entries: readonly SheetEntry[];
  readonly names: readonly LoadedName[];
  readonly styles: StyleBook;
  readonly stylesPart: string | null;
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
  readonly settings: LoadedSettings | null;
}

export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  readonly relationshipId: string;
  readonly part: string;
  /** null for a chart, dialog or macro sheet: kept in the file, no sheet to the model. */
  readonly worksheet: LoadedWorksheet | null;
}

export interface LoadedWorksheet {
  readonly sheet: Sheet;
  readonly found: LoadedSheet;
  readonly layout: LayoutSnapshot;
}

export interface LoadedName {
  readonly element: XmlElement;
  /** null for Excel's own ("_xlnm.Print_Area"), which the model keeps elsewhere or not at all. */
  readonly model: DefinedName | null;
  readonly name: string;
  readonly formula: string;
  /** Place of its sheet in the sheet list, or null for the whole workbook. */
  readonly sheetIndex: number | null;
}

export interface LoadedSettings {
  readonly part: string;
  readonly values: ReadonlyMap<string, string>;
}
