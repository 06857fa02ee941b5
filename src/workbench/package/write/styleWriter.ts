import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import { readStyles, type LoadedFormat, type StyleBook } from "../read/styles";
import { rawText } from "../xml/edit";
import { Splicer } from "../xml/splicer";
import { element, openedTag, withAttributes } from "../xml/tag";
import { child, qualified, type XmlDocument } from "../xml/tree";
import { ChildEdits, STYLES_ORDER } from "./inOrder";
import { minimalStyles } from "./minimalStyles";
import { NumberFormatTable } from "./numberFormatTable";
import { isPlainFormat } from "./plainFormats";
import { StyleTable } from "./styleTable";
import { alignmentXml, borderXml, fillXml, fontXml, type StyleSource } from "./styleXml";

/**
 * Finds the number of the cell format for a style; what the file lacks is appended to its styles part,
 * nothing in there is ever changed or moved.
 */
export class StyleWriter {
  private readonly document: XmlDocument;
  private readonly formats: readonly LoadedFormat[];
  private readonly numberFormats: NumberFormatTable;
  private readonly tables: Readonly<Record<"fonts" | "fills" | "borders" | "cellXfs", StyleTable>>;
  private readonly source: StyleSource;
  private readonly byStyle = new Map<CellStyle, number>();
  private readonly plainByLook = new Map<string, number>();
  private readonly derived = new Map<string, number>();

  private readonly looks = new Map<CellStyle, string>();

  /** @param namespace of the workbook's main parts, for a styles part that must be made. */
  constructor(book: StyleBook, namespace: string) {
    const start =
      book.document === null ? readStyles(minimalStyles(namespace), "styles", book.palette.theme) : book;
    const { document } = start;
    if (document === null) throw new Error("styles were read without a document");
    this.document = document;
    this.formats = start.formats;
    this.numberFormats = new NumberFormatTable(document, start.customFormats);
    this.tables = {
      fonts: new StyleTable(document, "fonts", "font"),
      fills: new StyleTable(document, "fills", "fill"),
      borders: new StyleTable(document, "borders", "border"),
      cellXfs: new StyleTable(document, "cellXfs", "xf"),
    };
    this.source = { text: document.text, name: (local) => qualified(document.root, local) };
    this.formats.forEach(({ style }, index) => this.byStyle.set(style, index));
    for (let index = this.formats.length - 1; index >= 0; index--)
      if (this.isPlain(index)) this.plainByLook.set(look(this.formats[index]?.style), index);
  }

  /**
   * The number of the format for a style.
   * @param base the format the cell had, or would have: what the model does not know (locking, rotation, the
   *   theme's colours) is taken over from it.
   */
  indexOf(style: CellStyle, base: number): number {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const wanted = this.lookOf(style);
    if (look(this.formats[base]?.style) === wanted) return base;
    const plain = this.isPlain(base) ? this.plainByLook.get(wanted) : undefined;
    if (plain !== undefined) return plain;
    const key = `${base} ${wanted}`;
    const made = this.derived.get(key) ?? this.tables.cellXfs.indexOf(this.formatXml(style, base));
    this.derived.set(key, made);
    return made;
  }

  private lookOf(style: CellStyle): string {
    const known = this.looks.get(style) ?? look(style);
    this.looks.set(style, known);
    return known;
  }

  /** The new text of the styles part, or null where the file's own serves all. */
  finish(): string | null {
    const edits = new ChildEdits(this.document.root, STYLES_ORDER);
    for (const table of Object.values(this.tables)) table.write(edits);
    this.numberFormats.write(edits);
    const splicer = new Splicer(this.document.text);
    edits.apply(splicer);
    return splicer.changed ? splicer.result() : null;
  }

  private isPlain(index: number): boolean {
    const format = this.formats[index];
    const { fonts, fills, borders } = this.tables;
    if (format === undefined) return true;
    const at = (name: string): number => Number(format.element.attributes[name] ?? 0);
    return isPlainFormat(
      format.element,
      fonts.elements[at("fontId")],
      fills.elements[at("fillId")],
      borders.elements[at("borderId")],
    );
  }

  private formatXml(style: CellStyle, baseIndex: number): string {
    const base = this.formats[baseIndex];
    const { fonts, borders } = this.tables;
    const { source } = this;
    if (this.formats.length === 0) this.addDefaults();
    const at = (name: string): number => Number(base?.element.attributes[name] ?? 0);
    const changes: Record<string, string | number> = {};
    if (style.numberFormat !== base?.style.numberFormat)
      Object.assign(changes, { numFmtId: this.numberFormats.idOf(style.numberFormat), applyNumberFormat: 1 });
    if (look(style.font) !== look(base?.style.font)) {
      const xml = fontXml(source, style.font, fonts.elements[at("fontId")], base?.style.font);
      Object.assign(changes, { fontId: fonts.indexOf(xml), applyFont: 1 });
    }
    if (style.fill !== base?.style.fill)
      Object.assign(changes, { fillId: this.fillIndex(style.fill), applyFill: 1 });
    if (look(style.borders) !== look(base?.style.borders)) {
      const xml = borderXml(
        source,
        style.borders,
        borders.elements[at("borderId")],
        base?.style.borders ?? {},
      );
      Object.assign(changes, { borderId: borders.indexOf(xml), applyBorder: 1 });
    }
    return this.xfXml(style, base, changes);
  }

  /** Format 0 is every cell's without one: a file with empty lists gets Excel's defaults there first. */
  private addDefaults(): void {
    const { fonts, fills, borders, cellXfs } = this.tables;
    const { source } = this;
    if (fonts.size === 0) fonts.indexOf(fontXml(source, DEFAULT_STYLE.font, undefined, undefined));
    if (fills.size === 0) fills.indexOf(fillXml(source, null));
    if (borders.size === 0) borders.indexOf(borderXml(source, {}, undefined, {}));
    if (cellXfs.size === 0) cellXfs.indexOf(this.xfXml(DEFAULT_STYLE, undefined, {}));
  }

  private xfXml(
    style: CellStyle,
    base: LoadedFormat | undefined,
    changes: Record<string, string | number>,
  ): string {
    const { text } = this.source;
    const old = base && child(base.element, "alignment");
    const sameAlignment = base !== undefined && alignmentLook(base.style) === alignmentLook(style);
    const alignment = sameAlignment ? old && rawText(text, old) : alignmentXml(this.source, style, old);
    if (!sameAlignment) changes["applyAlignment"] = 1;
    const rest = base?.element.children.filter((c) => c !== old).map((c) => rawText(text, c)) ?? [];
    const content = (alignment ?? "") + rest.join("");
    if (base === undefined) {
      const ids = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...changes };
      return element(this.source.name("xf"), ids, content);
    }
    const tag = withAttributes(text.slice(base.element.start, base.element.openEnd), changes);
    if (content !== "") return `${openedTag(tag)}${content}</${base.element.name}>`;
    return tag.endsWith("/>") ? tag : `${tag}</${base.element.name}>`;
  }

  private fillIndex(color: string | null): number {
    const { fills } = this.tables;
    // Number 0 is "no fill" by rule (ECMA-376 18.8.21).
    return color === null && fills.size > 0 ? 0 : fills.indexOf(fillXml(this.source, color));
  }
}

/** Styles are plain data: two that are written the same look the same. Keys are sorted, lines of style None dropped. */
function look(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || typeof part !== "object") return part;
    const entries = Object.entries(part).filter(([, v]) => !isNoLine(v));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function isNoLine(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "weight" in value &&
    "style" in value &&
    value.style === "None"
  );
}

function alignmentLook({ horizontal, vertical, wrap, indent }: CellStyle): string {
  return `${horizontal} ${vertical} ${wrap} ${indent}`;
}
