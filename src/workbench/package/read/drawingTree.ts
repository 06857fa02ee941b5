import type { XmlElement } from "../xml/tree";

/** Ways through drawings and charts, whose elements mix three namespaces: by local names alone. */

/** The element that a path of local names leads to: each time the first of that name. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, local) => found?.children.find((each) => each.local === local),
    element,
  );
}

export function all(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** The `val` of the element there. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return at(element, ...path)?.attributes["val"];
}

export function numberAt(element: XmlElement | undefined, ...path: readonly string[]): number | null {
  const value = valueAt(element, ...path);
  return value === undefined ? null : Number(value);
}

/** The text of the element there, or null where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | null {
  return at(element, ...path)?.text ?? null;
}
