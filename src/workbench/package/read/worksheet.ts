import { parseRange } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { Cell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { formulaTokens, type FormulaToken } from "../formula/tokens";
import { translateFormula } from "../formula/translate";
import type { PackageParts } from "../opc/parts";
import { child, children, readTree } from "../xml/tree";
import { readContent, type CellContext } from "./cellContent";
import { CellScanner, type RawCell, type RawFormula, type RawRow } from "./cellScanner";
import { readProperties } from "./customProperties";
import { readLayout, type LayoutContext } from "./layout";
import { isTrue } from "./styleParts";

/** What saving must know of a loaded sheet beside the model: cells that others hang on. */
export interface LoadedSheet {
  /** Cells whose formula is shared with others: "row:column" → the share's number. */
  readonly sharedMasters: Map<string, string>;
  /** Ranges one array formula or data table fills. */
  readonly arrays: CellRange[];
  hasFormulas: boolean;
  /** What is selected on the sheet, as an A1 address. */
  selection: string;
}

export type WorksheetContext = CellContext & LayoutContext & { readonly parts: PackageParts };

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly tokens: readonly FormulaToken[];
}

/**
 * Reads one worksheet part into the sheet.
 * @throws BinhXetError damagedFile where the XML or a cell is broken.
 */
export function readWorksheet(xml: string, sheet: Sheet, context: WorksheetContext): LoadedSheet {
  const reader = new SheetReader(sheet, context);
  const { root } = readTree(xml, context.about, { of: "sheetData", to: new CellScanner(reader) });
  readLayout(root, sheet, context);
  for (const [name, value] of readProperties(root, context.relationships, context.parts))
    sheet.properties.set(name, value);
  const selected = children(child(child(root, "sheetViews"), "sheetView"), "selection").at(-1);
  reader.found.selection = selected?.attributes["sqref"]?.split(" ")[0] ?? "A1";
  return reader.found;
}

class SheetReader {
  readonly found: LoadedSheet = {
    sharedMasters: new Map(),
    arrays: [],
    hasFormulas: false,
    selection: "A1",
  };
  private readonly shared = new Map<string, Shared>();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: WorksheetContext,
  ) {}

  row({ row, tag: { attributes } }: RawRow): void {
    if (attributes["ht"] !== undefined) this.sheet.rowHeights.set(row, Number(attributes["ht"]));
    if (isTrue(attributes["hidden"])) this.sheet.hiddenRows.add(row);
    if (isTrue(attributes["customFormat"]))
      this.sheet.rowStyles.set(row, this.context.style(attributes["s"]));
  }

  cell(raw: RawCell): void {
    const cell: Cell = {
      content: readContent(raw, this.context),
      formula: raw.formula === null ? null : this.formula(raw, raw.formula),
      style: this.context.style(raw.tag.attributes["s"]),
    };
    this.sheet.load(raw.row, raw.column, cell);
  }

  private formula(raw: RawCell, { tag: { attributes }, text }: RawFormula): string | null {
    this.found.hasFormulas = true;
    switch (attributes["t"]) {
      case "shared":
        return this.sharedFormula(raw, attributes["si"] ?? "", text);
      case "array":
        this.noteArray(attributes["ref"]);
        return `=${text}`;
      case "dataTable":
        this.noteArray(attributes["ref"]);
        return `=TABLE(${attributes["r1"] ?? ""},${attributes["r2"] ?? ""})`;
      default:
        return text === "" ? null : `=${text}`;
    }
  }

  private sharedFormula({ row, column }: RawCell, id: string, text: string): string | null {
    if (text !== "") {
      this.shared.set(id, { row, column, tokens: formulaTokens(text) });
      this.found.sharedMasters.set(`${row}:${column}`, id);
      return `=${text}`;
    }
    const master = this.shared.get(id);
    // A child whose master a careless tool deleted has only its cached result left.
    return master ? `=${translateFormula(master.tokens, row - master.row, column - master.column)}` : null;
  }

  private noteArray(ref: string | undefined): void {
    const range = ref === undefined ? null : parseRange(ref);
    if (range && (range.firstRow !== range.lastRow || range.firstColumn !== range.lastColumn))
      this.found.arrays.push(range);
  }
}
