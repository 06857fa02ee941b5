import type { CellRange } from "../../domain/grid/grid";
import type { Cell, CellContent } from "./cell";
import type { Chart } from "./chart";
import { DEFAULT_STYLE, type CellStyle } from "./style";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What the sheet prints like, in Office.js terms; margins are points. null: not set on the sheet. */
export interface PageSetup {
  orientation: "Portrait" | "Landscape" | null;
  paperSize: string | null;
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  } | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** A1 address of the area, without sheet name. */
  printArea: string | null;
  /** "$5:$6". */
  titleRows: string | null;
  centerHorizontally: boolean;
  footerCenter: string | null;
}

export interface Hyperlink {
  /** A place in this workbook ("'Chấm điểm'!B11") or a web address. */
  readonly target: string;
  readonly internal: boolean;
  readonly tip: string;
}

/**
 * One sheet of the workbench's workbook. Rows and columns are 1-based.
 * Every change of a cell goes through `change`, so that saving knows which cells of a loaded sheet to patch.
 * The rest (merges, widths, page, …) may be changed in place: saving compares it with what was loaded.
 */
export class Sheet {
  readonly merges: CellRange[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** Widths in points, as Office.js counts them. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** Worksheet custom properties (ExcelApi 1.12). */
  readonly properties = new Map<string, string>();
  /** By cell, as "row:column". */
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly page: PageSetup = {
    orientation: null,
    paperSize: null,
    margins: null,
    fitToWidth: null,
    fitToHeight: null,
    printArea: null,
    titleRows: null,
    centerHorizontally: false,
    footerCenter: null,
  };
  /** In the order in which they lie over each other. */
  readonly charts: Chart[] = [];
  visibility: Visibility = "Visible";
  frozenRows = 0;
  frozenColumns = 0;
  showGridlines = true;
  /** "#RRGGBB", or null for a tab without a colour of its own. */
  tabColor: string | null = null;
  defaultColumnWidth = 48;
  defaultRowHeight = 15;
  protected_ = false;
  /** Cells changed since loading, as "row:column"; what is not here is saved byte for byte. */
  readonly touched = new Set<string>();
  /** Those of the touched cells whose content or formula changed; the others only look different. */
  readonly rewritten = new Set<string>();
  /** True once anything but cell contents of a loaded sheet was changed. */
  layoutTouched = false;
  /** What columns and rows without cells of their own look like; a row's look wins over its columns'. */
  readonly columnStyles = new Map<number, CellStyle>();
  readonly rowStyles = new Map<number, CellStyle>();
  private readonly rows = new Map<number, Map<number, Cell>>();

  constructor(
    /** Stable for the sheet's life, as Office.js wants it: "{00000000-0001-…}". */
    readonly id: string,
    public name: string,
    /** Path of the worksheet part it was loaded from; null for a sheet added since. */
    readonly part: string | null,
    readonly defaultStyle: CellStyle = DEFAULT_STYLE,
  ) {}

  /** The cell, or undefined where nothing was ever put there. */
  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The look of a cell that may not exist. */
  styleAt(row: number, column: number): CellStyle {
    return (
      this.cell(row, column)?.style ??
      this.rowStyles.get(row) ??
      this.columnStyles.get(column) ??
      this.defaultStyle
    );
  }

  /** Puts a cell there while loading a file: nothing is marked as changed. */
  load(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
  }

  /** Changes part of a cell and marks it for saving. */
  change(row: number, column: number, change: Partial<Cell>): void {
    const before = this.cell(row, column) ?? {
      content: null,
      formula: null,
      style: this.styleAt(row, column),
    };
    const after = { ...before, ...change };
    this.load(row, column, after);
    this.touched.add(`${row}:${column}`);
    if (before.formula !== after.formula || !sameContent(before.content, after.content))
      this.rewritten.add(`${row}:${column}`);
  }

  /** Rows in rising order, each with its cells in rising column order. */
  *rowsInOrder(): Generator<readonly [number, readonly (readonly [number, Cell])[]]> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells = this.rows.get(row);
      if (cells !== undefined) yield [row, [...cells.entries()].sort((a, b) => a[0] - b[0])];
    }
  }

  /** The smallest rectangle around all cells; with `valuesOnly`, around those that hold something. */
  usedRange(valuesOnly: boolean): CellRange | null {
    let used: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.content === null && cell.formula === null) continue;
        used ??= { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
        used.firstRow = Math.min(used.firstRow, row);
        used.lastRow = Math.max(used.lastRow, row);
        used.firstColumn = Math.min(used.firstColumn, column);
        used.lastColumn = Math.max(used.lastColumn, column);
      }
    }
    return used;
  }
}

function sameContent(a: CellContent, b: CellContent): boolean {
  const error = (content: CellContent): string | null =>
    typeof content === "object" && content !== null ? content.error : null;
  return a === b || (error(a) !== null && error(a) === error(b));
}
