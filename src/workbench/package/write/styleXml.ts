import type { BorderSide, CellStyle, FontStyle } from "../../model/style";
import { SIDE_NAMES, borderLineName } from "../read/styleParts";
import { alignmentWords } from "../read/styles";
import { element, withAttributes } from "../xml/tag";
import { child, type XmlElement } from "../xml/tree";
import { rawText } from "../xml/edit";

/** Where the XML of a base format lies, and how its elements are to be named. */
export interface StyleSource {
  readonly text: string;
  name(local: string): string;
}

/** The order of a font's children (ECMA-376 18.8.22, as Excel writes it). */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

function rgb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** A font like `base` where the model sees no difference; what the model does not know stays as it was. */
export function fontXml(
  { text, name }: StyleSource,
  font: FontStyle,
  base: XmlElement | undefined,
  before: FontStyle | undefined,
): string {
  const parts = new Map((base?.children ?? []).map((c) => [c.local, rawText(text, c)]));
  const put = (local: string, attributes: Record<string, string | number> | null): void => {
    if (attributes === null) parts.delete(local);
    else parts.set(local, element(name(local), attributes));
  };
  const changed = (key: keyof FontStyle): boolean => before === undefined || before[key] !== font[key];
  if (changed("bold")) put("b", font.bold ? {} : null);
  if (changed("italic")) put("i", font.italic ? {} : null);
  if (changed("strikethrough")) put("strike", font.strikethrough ? {} : null);
  if (changed("underline"))
    put("u", font.underline === "None" ? null : font.underline === "Double" ? { val: "double" } : {});
  if (changed("size")) put("sz", { val: font.size });
  if (changed("color")) put("color", { rgb: rgb(font.color) });
  if (changed("name")) {
    put("name", { val: font.name });
    // These describe the old face; a scheme would even win over the name.
    for (const local of ["family", "charset", "scheme"]) put(local, null);
  }
  return element(name("font"), {}, FONT_ORDER.map((local) => parts.get(local) ?? "").join(""));
}

export function fillXml({ name }: StyleSource, color: string | null): string {
  if (color === null) return element(name("fill"), {}, element(name("patternFill"), { patternType: "none" }));
  const colors = element(name("fgColor"), { rgb: rgb(color) }) + element(name("bgColor"), { indexed: 64 });
  return element(name("fill"), {}, element(name("patternFill"), { patternType: "solid" }, colors));
}

/** Borders like `base` on the sides where the model sees no difference; its diagonals stay. */
export function borderXml(
  source: StyleSource,
  borders: CellStyle["borders"],
  base: XmlElement | undefined,
  before: CellStyle["borders"],
): string {
  const { text, name } = source;
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const present = SIDE_NAMES[side].map((local) => child(base, local)).find((found) => found !== undefined);
    if (present && sameLine(borders[side], before[side])) return rawText(text, present);
    return sideXml(source, present?.local ?? side, borders[side]);
  });
  const kept = (base?.children ?? []).filter(({ local }) => !SIDE_LOCALS.has(local));
  const rest =
    base === undefined ? element(name("diagonal"), {}) : kept.map((c) => rawText(text, c)).join("");
  const tag = base === undefined ? `<${name("border")}>` : text.slice(base.start, base.openEnd);
  return `${tag.replace(/\s*\/>$/, ">")}${sides.join("")}${rest}</${name("border")}>`;
}

const SIDE_LOCALS = new Set(Object.values(SIDE_NAMES).flat());

function sameLine(a: CellStyle["borders"][BorderSide], b: CellStyle["borders"][BorderSide]): boolean {
  const [left, right] = [a, b].map((line) => (line?.style === "None" ? undefined : line));
  return left?.style === right?.style && left?.weight === right?.weight && left?.color === right?.color;
}

function sideXml({ name }: StyleSource, local: string, line: CellStyle["borders"][BorderSide]): string {
  if (line === undefined || line.style === "None") return element(name(local), {});
  return element(
    name(local),
    { style: borderLineName(line) },
    element(name("color"), { rgb: rgb(line.color) }),
  );
}

/** The alignment element of a format; "" where nothing differs from Excel's default. */
export function alignmentXml(
  { text, name }: StyleSource,
  style: CellStyle,
  base: XmlElement | undefined,
): string {
  const attributes = {
    ...alignmentWords(style),
    wrapText: style.wrap ? 1 : null,
    indent: style.indent === 0 ? null : style.indent,
  };
  if (base) return withAttributes(rawText(text, base), attributes);
  const written = element(name("alignment"), attributes);
  return written.includes(" ") ? written : "";
}
