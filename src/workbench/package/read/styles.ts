import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import { child, children, readTree, type XmlDocument, type XmlElement } from "../xml/tree";
import { INDEXED_COLORS, type Palette } from "./colors";
import { builtInFormat } from "./numberFormats";
import { isTrue, readBorders, readFill, readFont } from "./styleParts";
import { OFFICE_THEME } from "./theme";

/** One cell format of the file: what the model sees of it, and the element with all it does not see. */
export interface LoadedFormat {
  /** An object of its own per format, so that a cell's style leads back to its number. */
  readonly style: CellStyle;
  readonly element: XmlElement;
}

/** The styles part as read; `document` is null for a package without one. */
export interface StyleBook {
  readonly document: XmlDocument | null;
  readonly palette: Palette;
  readonly formats: readonly LoadedFormat[];
  readonly customFormats: ReadonlyMap<number, string>;
}

export const NO_STYLES: StyleBook = {
  document: null,
  palette: { theme: OFFICE_THEME, indexed: INDEXED_COLORS },
  formats: [],
  customFormats: new Map(),
};

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

/**
 * Reads the styles part: every cell format resolved to what a cell looks like.
 * @throws BinhXetError damagedFile where the XML is broken.
 */
export function readStyles(text: string, about: string, theme: readonly string[]): StyleBook {
  const document = readTree(text, about);
  const { root } = document;
  const palette = { theme, indexed: indexedColors(root) };
  const customFormats = new Map(
    children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = children(child(root, "borders"), "border").map((border) => readBorders(border, palette));
  const formats = children(child(root, "cellXfs"), "xf").map((element): LoadedFormat => {
    const number = (name: string): number => Number(element.attributes[name] ?? 0);
    const style: CellStyle = {
      numberFormat: customFormats.get(number("numFmtId")) ?? builtInFormat(number("numFmtId")),
      font: fonts[number("fontId")] ?? DEFAULT_STYLE.font,
      fill: fills[number("fillId")] ?? null,
      ...readAlignment(child(element, "alignment")),
      borders: borders[number("borderId")] ?? {},
    };
    return { style, element };
  });
  return { document, palette, formats, customFormats };
}

function readAlignment(
  alignment: XmlElement | undefined,
): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent"> {
  const attributes = alignment?.attributes ?? {};
  return {
    horizontal: HORIZONTAL[attributes["horizontal"] ?? ""] ?? "General",
    vertical: VERTICAL[attributes["vertical"] ?? ""] ?? "Bottom",
    wrap: isTrue(attributes["wrapText"]),
    indent: Number(attributes["indent"] ?? 0),
  };
}

/** The file's words for an alignment; undefined for Excel's default, which is not written. */
export function alignmentWords(style: CellStyle): { horizontal: string | null; vertical: string | null } {
  const wordOf = (table: Readonly<Record<string, string>>, value: string): string | null =>
    Object.entries(table).find(([, known]) => known === value)?.[0] ?? null;
  return { horizontal: wordOf(HORIZONTAL, style.horizontal), vertical: wordOf(VERTICAL, style.vertical) };
}

function indexedColors(root: XmlElement): readonly string[] {
  const own = children(child(child(root, "colors"), "indexedColors"), "rgbColor");
  return INDEXED_COLORS.map((standard, index) => {
    const rgb = own[index]?.attributes["rgb"];
    return rgb === undefined ? standard : `#${rgb.slice(-6).toUpperCase()}`;
  });
}
