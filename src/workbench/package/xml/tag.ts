import { escapeAttribute } from "./text";

/** Attributes to write: null removes one, undefined leaves it as it is. */
export type AttributeChanges = Readonly<Record<string, string | number | null | undefined>>;

/**
 * A start tag with some attributes changed, removed or added at its end; the others keep their spelling and order.
 * @param tag from "<" to ">", known to be well formed.
 */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  const left = new Map(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (left.size === 0) return tag;
  const body = tag.replace(/\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return value === null ? "" : attribute(name, value ?? "");
  });
  const end = body.endsWith("/>") ? body.length - 2 : body.length - 1;
  const added = [...left].map(([name, value]) => (value === null ? "" : attribute(name, value ?? "")));
  return body.slice(0, end).trimEnd() + added.join("") + body.slice(end);
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${escapeAttribute(String(value))}"`;
}

/** An element written new; attributes that are null or undefined are left out. */
export function element(name: string, attributes: AttributeChanges, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null || value === undefined ? "" : attribute(key, value)))
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The same start tag, no longer closing itself. */
export function openedTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}
