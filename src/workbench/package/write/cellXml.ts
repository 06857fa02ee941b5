import { cellAddress } from "../../../domain/grid/address";
import type { Cell, CellContent } from "../../model/cell";
import { element } from "../xml/tag";
import { escapeText, needsPreserve, toXstring } from "../xml/text";

/** How elements are named in the part a cell is written to: with its prefix. */
export type Naming = (local: string) => string;

/**
 * A whole `c` element. Text is written inline, so that the staff's shared strings stay as they are;
 * a formula carries its cached result where the model has one.
 * @throws RangeError for a number Excel cannot hold.
 */
export function cellXml(name: Naming, row: number, column: number, format: number, cell: Cell): string {
  const { content, formula } = cell;
  const attributes = { r: cellAddress(row, column), s: format === 0 ? null : format };
  const written = formula === null ? "" : element(name("f"), {}, formulaText(formula));
  if (content === null) return element(name("c"), attributes, written);
  if (typeof content === "string" && formula === null)
    return element(
      name("c"),
      { ...attributes, t: "inlineStr" },
      element(name("is"), {}, textXml(name, content)),
    );
  const [type, value] = valueOf(content);
  return element(name("c"), { ...attributes, t: type }, written + `<${name("v")}>${value}</${name("v")}>`);
}

/** A formula as the file keeps it, without "=". */
export function formulaText(formula: string): string {
  return escapeText(formula.startsWith("=") ? formula.slice(1) : formula);
}

function textXml(name: Naming, text: string): string {
  if (text === "") return `<${name("t")}></${name("t")}>`;
  return element(
    name("t"),
    { "xml:space": needsPreserve(text) ? "preserve" : null },
    escapeText(toXstring(text)),
  );
}

function valueOf(content: Exclude<CellContent, null>): readonly [type: string | null, value: string] {
  if (typeof content === "string") return ["str", escapeText(toXstring(content))];
  if (typeof content === "boolean") return ["b", content ? "1" : "0"];
  if (typeof content === "object") return ["e", escapeText(content.error)];
  if (!Number.isFinite(content)) throw new RangeError(`a cell cannot hold ${content}`);
  return [null, String(content === 0 ? 0 : content)];
}
