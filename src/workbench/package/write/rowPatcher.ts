import type { Sheet } from "../../model/sheet";
import type { CellSink, RawCell, RawRow } from "../read/cellScanner";
import type { Splicer } from "../xml/splicer";
import { openedTag, withAttributes, type AttributeChanges } from "../xml/tag";
import { cellXml, formulaText, type Naming } from "./cellXml";
import type { CellChange, RowChanges } from "./sheetChanges";
import type { StyleWriter } from "./styleWriter";

export interface RowPatching {
  readonly text: string;
  readonly sheet: Sheet;
  readonly changes: RowChanges;
  readonly styles: StyleWriter;
  readonly splicer: Splicer;
  readonly name: Naming;
  /** What renamed and removed sheets make of a formula the file had. */
  renamed(formula: string): string;
  /** The same for a formula written since, which may already mean a new sheet of the old name. */
  renamedSince(formula: string): string;
}

type Cells = readonly (readonly [column: number, change: CellChange])[];

/** Replaces just the changed `c` nodes and row tags of a sheet while its rows are walked; puts new ones in their places. */
export class RowPatcher implements CellSink {
  /** True once a formula the file had was overwritten: the chain of calculation no longer holds. */
  formulaLost = false;
  /** True once a formula was written whose result is not known. */
  resultMissing = false;
  private readonly pending: number[];
  private cells: Cells = [];
  private first = 0;
  private last = 0;

  constructor(private readonly patching: RowPatching) {
    const { cells, rows } = patching.changes;
    this.pending = [...new Set([...cells.keys(), ...rows.keys()])].sort((a, b) => a - b);
  }

  row({ row, tag }: RawRow): void {
    this.insertRowsBefore(row, tag.start);
    if (this.pending[0] === row) this.pending.shift();
    this.cells = this.changedCells(row);
    this.first = Infinity;
    this.last = 0;
  }

  cell(raw: RawCell): void {
    const { splicer, name } = this.patching;
    const at = this.cells.findIndex(([column]) => column >= raw.column);
    const before = at < 0 ? this.cells : this.cells.slice(0, at);
    this.cells = at < 0 ? [] : this.cells.slice(at);
    splicer.insert(raw.tag.start, this.newCells(raw.row, before));
    const [next] = this.cells;
    if (next?.[0] !== raw.column) {
      this.patchFormula(raw);
      return;
    }
    this.cells = this.cells.slice(1);
    const { cell, rewritten } = next[1];
    const base = Number(raw.tag.attributes["s"] ?? 0);
    const format = this.patching.styles.indexOf(cell.style, base);
    if (rewritten) {
      if (raw.formula !== null) this.formulaLost = true;
      splicer.replace(raw.tag.start, raw.end, cellXml(name, raw.row, raw.column, format, this.settled(cell)));
      return;
    }
    const tag = this.patching.text.slice(raw.tag.start, raw.tag.openEnd);
    if (format !== base) splicer.replace(raw.tag.start, raw.tag.openEnd, withAttributes(tag, { s: format }));
    this.patchFormula(raw);
  }

  endRow({ row, tag }: RawRow, closeStart: number, end: number): void {
    const { splicer, text } = this.patching;
    const added = this.newCells(row, this.cells);
    this.cells = [];
    const before = text.slice(tag.start, tag.openEnd);
    const spans = this.widened(tag.attributes["spans"]);
    const changed = withAttributes(before, { ...this.rowAttributes(row), spans });
    if (tag.selfClosing) {
      const whole = added === "" ? changed : `${openedTag(changed)}${added}</${tag.name}>`;
      splicer.replace(tag.start, end, whole);
      return;
    }
    splicer.replace(tag.start, tag.openEnd, changed);
    splicer.insert(closeStart, added);
  }

  /** The rows that come after all rows of the file; to be called once the walk is over. */
  remainingRows(): string {
    return this.takeRows(Infinity);
  }

  private insertRowsBefore(row: number, at: number): void {
    this.patching.splicer.insert(at, this.takeRows(row));
  }

  private takeRows(before: number): string {
    const written: string[] = [];
    while ((this.pending[0] ?? Infinity) < before) {
      const row = this.pending.shift() ?? 0;
      const name = this.patching.name("row");
      const tag = withAttributes(`<${name} r="${row}"/>`, this.rowAttributes(row));
      const cells = this.newCells(row, this.changedCells(row));
      written.push(cells === "" ? tag : `${openedTag(tag)}${cells}</${name}>`);
    }
    return written.join("");
  }

  private changedCells(row: number): Cells {
    return [...(this.patching.changes.cells.get(row) ?? [])].sort((a, b) => a[0] - b[0]);
  }

  private newCells(row: number, cells: Cells): string {
    const { sheet, styles, name } = this.patching;
    return cells
      .map(([column, { cell }]) => {
        const around = sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column);
        const base = around === undefined ? 0 : styles.indexOf(around, 0);
        this.first = Math.min(this.first, column);
        this.last = Math.max(this.last, column);
        return cellXml(name, row, column, styles.indexOf(cell.style, base), this.settled(cell));
      })
      .join("");
  }

  /** The cell with its formula as it must be after renamings. */
  private settled(cell: CellChange["cell"]): CellChange["cell"] {
    if (cell.formula === null) return cell;
    if (cell.content === null) this.resultMissing = true;
    return { ...cell, formula: this.patching.renamedSince(cell.formula) };
  }

  /** A formula nobody rewrote changes only with a sheet's name, or when the formula it shares is gone. */
  private patchFormula({ row, column, formula }: RawCell): void {
    if (formula === null) return;
    const { splicer, changes, sheet, name } = this.patching;
    const { tag, text, end } = formula;
    const shared = tag.attributes["t"] === "shared" && changes.unshared.has(tag.attributes["si"] ?? "");
    const own = sheet.cell(row, column)?.formula ?? null;
    if (shared && own !== null) {
      const written = formulaText(this.patching.renamed(own));
      splicer.replace(tag.start, end, `<${name("f")}>${written}</${name("f")}>`);
      return;
    }
    const renamed = this.patching.renamed(text);
    if (renamed === text) return;
    const opened = openedTag(this.patching.text.slice(tag.start, tag.openEnd));
    splicer.replace(tag.start, end, `${opened}${formulaText(renamed)}</${tag.name}>`);
  }

  private rowAttributes(row: number): AttributeChanges {
    const { sheet, styles, changes } = this.patching;
    const aspects = changes.rows.get(row);
    if (aspects === undefined) return {};
    const height = sheet.rowHeights.get(row);
    const style = sheet.rowStyles.get(row);
    return {
      ...(aspects.has("style") && {
        s: style === undefined ? null : styles.indexOf(style, 0),
        customFormat: style === undefined ? null : 1,
      }),
      ...(aspects.has("height") && {
        ht: height ?? null,
        customHeight: height === undefined ? null : 1,
      }),
      ...(aspects.has("hidden") && { hidden: sheet.hiddenRows.has(row) ? 1 : null }),
    };
  }

  /** `spans` only hints at the columns in use; one that says too little is widened. */
  private widened(spans: string | undefined): string | undefined {
    const [from, to] = spans?.split(" ").length === 1 ? spans.split(":").map(Number) : [];
    if (from === undefined || to === undefined || this.last === 0) return undefined;
    return this.first < from || this.last > to
      ? `${Math.min(from, this.first)}:${Math.max(to, this.last)}`
      : undefined;
  }
}
