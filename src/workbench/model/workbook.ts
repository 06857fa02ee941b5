import { Sheet } from "./sheet";
import { DEFAULT_STYLE, type CellStyle } from "./style";

/** A workbook-level name; `formula` starts with "=". `sheet`: the name of its sheet scope, or null. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** The one data model of the workbench: loaded from a package, edited by the host, shown by the grid, saved by patching. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** The add-in's document settings: key → JSON text. */
  readonly settings = new Map<string, string>();
  structureProtected = false;
  /** Dates are counted from 1904 instead of 1900 (old Mac workbooks). */
  date1904 = false;
  /** Names of chart and dialog sheets: no sheets to us, but kept in the file, so their names are taken. */
  readonly otherSheetNames: string[] = [];
  activeSheetId = "";
  /** What is selected on the active sheet, as an A1 address. */
  selection = "A1";
  private nextSheetNumber = 1;
  private nextChartNumber = 1;

  constructor(
    /** The file's name as people see it. */
    public fileName: string,
    public defaultStyle: CellStyle = DEFAULT_STYLE,
  ) {}

  /** Adds a sheet at the end; `part` as in Sheet. The caller has checked the name. */
  addSheet(name: string, part: string | null = null): Sheet {
    const number = this.nextSheetNumber++;
    const id = `{00000000-0001-0000-${number.toString(16).padStart(4, "0")}-000000000000}`;
    const sheet = new Sheet(id, name, part, this.defaultStyle);
    this.sheets.push(sheet);
    return sheet;
  }

  /** An id no chart of the workbook has. */
  newChartId(): string {
    return `{00000000-0002-0000-${(this.nextChartNumber++).toString(16).padStart(4, "0")}-000000000000}`;
  }

  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index >= 0) this.sheets.splice(index, 1);
    if (this.activeSheetId === sheet.id)
      this.activeSheetId = this.sheets.find((s) => s.visibility === "Visible")?.id ?? "";
  }

  /** By name without regard to case, as Excel does. */
  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }
}
