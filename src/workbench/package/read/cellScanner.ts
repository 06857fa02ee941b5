import type { XmlTag, XmlVisitor } from "../xml/reader";
import { localName, StringItem } from "./sharedStrings";

/** A `row` element; places are those in the part's text. */
export interface RawRow {
  readonly row: number;
  readonly tag: XmlTag;
}

/** A `c` element as written, with its places. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
  end: number;
  /** The text of `v`, or null without one. */
  value: string | null;
  /** The text of an inline string. */
  inline: string | null;
  formula: RawFormula | null;
}

export interface RawFormula {
  readonly tag: XmlTag;
  text: string;
  end: number;
}

export interface CellSink {
  row?(row: RawRow): void;
  cell(cell: RawCell): void;
  /** `closeStart` and `end` of the row element; both its end where it closes itself. */
  endRow?(row: RawRow, closeStart: number, end: number): void;
}

/** Walks the rows inside `sheetData`, once for opening and once more, with places, for patching. */
export class CellScanner implements XmlVisitor {
  private row: RawRow | null = null;
  private cell: RawCell | null = null;
  private lastRow = 0;
  private lastColumn = 0;
  private collecting: "value" | "formula" | "inline" | null = null;
  private readonly inlineText = new StringItem();

  constructor(private readonly sink: CellSink) {}

  open(tag: XmlTag): void {
    const local = localName(tag.name);
    if (this.collecting === "inline") this.inlineText.open(local);
    else if (this.cell !== null) this.openInCell(local, tag, this.cell);
    else if (local === "c") this.openCell(tag);
    else if (local === "row") this.openRow(tag);
  }

  /** Numbers of rows and cells may be left out: then they follow the one before. */
  private openRow(tag: XmlTag): void {
    const written = tag.attributes["r"];
    this.lastRow = written === undefined ? this.lastRow + 1 : Number(written);
    this.lastColumn = 0;
    this.row = { row: this.lastRow, tag };
    this.sink.row?.(this.row);
  }

  private openCell(tag: XmlTag): void {
    const written = tag.attributes["r"];
    this.lastColumn = written === undefined ? this.lastColumn + 1 : columnOf(written);
    this.cell = {
      row: this.lastRow,
      column: this.lastColumn,
      tag,
      end: 0,
      value: null,
      inline: null,
      formula: null,
    };
  }

  private openInCell(local: string, tag: XmlTag, cell: RawCell): void {
    if (local === "v") {
      this.collecting = "value";
      cell.value = "";
    } else if (local === "f") {
      this.collecting = "formula";
      cell.formula = { tag, text: "", end: tag.openEnd };
    } else if (local === "is") this.collecting = "inline";
  }

  close(name: string, closeStart: number, end: number): void {
    const local = localName(name);
    const { cell, row } = this;
    if (cell !== null) {
      if (local === "is") cell.inline = this.inlineText.take();
      else if (this.collecting === "inline") {
        this.inlineText.close(local);
        return;
      } else if (local === "f" && cell.formula) cell.formula.end = end;
      this.collecting = null;
      if (local !== "c") return;
      cell.end = end;
      this.cell = null;
      this.sink.cell(cell);
    } else if (local === "row" && row !== null) {
      this.row = null;
      this.sink.endRow?.(row, closeStart, end);
    }
  }

  text(text: string): void {
    const { cell } = this;
    if (this.collecting === null || cell === null) return;
    if (this.collecting === "value") cell.value += text;
    else if (this.collecting === "inline") this.inlineText.text(text);
    else if (cell.formula) cell.formula.text += text;
  }
}

/** The column of "AB12", 28; quicker than a general address reader, as it runs once per cell. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}
